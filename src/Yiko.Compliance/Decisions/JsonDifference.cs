using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Decisions;


/// <summary>Where a stored JSON value differs from the one that was computed again; order of members and white space do not count.</summary>
internal static class JsonDifference
{
    /// <summary>Adds a finding for each difference.</summary>
    /// <param name="stored">The stored value; findings go to its list, under its path.</param>
    /// <param name="recomputed">The value that was computed again.</param>
    public static void Tell(JsonPlace stored, JsonElement recomputed)
    {
        if (stored.Element.ValueKind == JsonValueKind.Object && recomputed.ValueKind == JsonValueKind.Object) TellMembers(stored, recomputed);
        else if (stored.Element.ValueKind == JsonValueKind.Array && recomputed.ValueKind == JsonValueKind.Array) TellItems(stored, recomputed);
        else if (!AreEqual(stored.Element, recomputed)) stored.Refuse(ReplayReasons.Changed(stored.Element.GetRawText(), recomputed.GetRawText()));
    }

    private static void TellMembers(JsonPlace stored, JsonElement recomputed)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var property in stored.Element.EnumerateObject())
        {
            if (JsonMembers.NameOf(property) is not { } name)
            {
                stored.Refuse(JsonReasons.BrokenText);
                continue;
            }

            JsonPlace place = new(property.Value, JsonPath.Member(stored.Path, name), stored.Findings);
            if (seen.Add(name) && recomputed.TryGetProperty(name, out var own)) Tell(place, own);
            else place.Refuse(ReplayReasons.Added(property.Value.GetRawText()));
        }

        foreach (var property in recomputed.EnumerateObject())
        {
            if (!seen.Contains(property.Name))
                stored.Findings.Add(JsonPath.Member(stored.Path, property.Name), ReplayReasons.Missing(property.Value.GetRawText()));
        }
    }

    private static void TellItems(JsonPlace stored, JsonElement recomputed)
    {
        var storedCount = stored.Element.GetArrayLength();
        var count = recomputed.GetArrayLength();
        for (var i = 0; i < Math.Max(storedCount, count); i++)
        {
            var path = JsonPath.Item(stored.Path, i);
            if (i >= storedCount) stored.Findings.Add(path, ReplayReasons.Missing(recomputed[i].GetRawText()));
            else if (i >= count) stored.Findings.Add(path, ReplayReasons.Added(stored.Element[i].GetRawText()));
            else Tell(new(stored.Element[i], path, stored.Findings), recomputed[i]);
        }
    }

    private static bool AreEqual(JsonElement stored, JsonElement recomputed) => stored.ValueKind == recomputed.ValueKind && stored.ValueKind switch
    {
        JsonValueKind.String => TextOf(stored) == TextOf(recomputed),
        // 270.0 is 270.
        JsonValueKind.Number => ExactNumber.Of(stored.GetRawText()).Equals(ExactNumber.Of(recomputed.GetRawText())),
        _ => true,
    };

    // A text with half a character has no content but its spelling.
    private static string TextOf(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return element.GetRawText();
        }
    }
}
