using System.Text.Json;

namespace Yiko.Compliance.Host.Pages.Components;

/// <summary>The main points of a stored verdict as it was written, whatever engine wrote it: texts, numbers and flags, without lists.</summary>
internal static class StoredWords
{
    public static string Of(string verdict)
    {
        using var stored = JsonDocument.Parse(verdict);
        return stored.RootElement.ValueKind != JsonValueKind.Object
            ? stored.RootElement.ToString()
            : string.Join(", ", stored.RootElement.EnumerateObject().Where(IsPoint).Take(5).Select(point => $"{point.Name}: {point.Value.GetRawText().Trim('"')}"));
    }

    private static bool IsPoint(JsonProperty point) =>
        point.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False;
}
