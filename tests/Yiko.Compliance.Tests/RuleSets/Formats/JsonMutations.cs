using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Yiko.Compliance.RuleSets.Formats;

/// <summary>JSON texts that differ from a sound one at one place each.</summary>
internal static partial class JsonMutations
{
    /// <summary>A value of every kind and form that rule sets use, and near misses.</summary>
    private static readonly string[] Replacements =
    [
        "null", "true", "7", "-1", "0", "0.5", "1e19", "0.12345678901", "\"x\"", "\" \"", "\"#12345G\"", "\"A b\"", "[]", "[1]", "{}",
        "{\"en\":\"a\"}", "{\"en\":\"a\",\"zh\":\"b\"}",
    ];

    /// <summary>Each value replaced by one of every kind, taken out, renamed, doubled, and each list turned round.</summary>
    public static IEnumerable<(string What, string Text)> All(string text) =>
        Enumerable.Range(0, Places(JsonNode.Parse(text)!).Count).SelectMany(i => Replaced(text, i, Replacements).Concat(Restructured(text, i)));

    /// <summary>The same at the first and the last place of each form only: a schema says the same of every item of a list.</summary>
    public static IEnumerable<(string What, string Text)> OfEachForm(string text)
    {
        var places = Places(JsonNode.Parse(text)!);
        return places.Select((place, i) => (Form: Index().Replace(place.GetPath(), "[]"), Place: i))
            .GroupBy(place => place.Form, place => place.Place, StringComparer.Ordinal)
            .SelectMany(form => new[] { form.First(), form.Last() }.Distinct())
            .SelectMany(i => Replaced(text, i, Replacements).Concat(Restructured(text, i)));
    }

    /// <summary>Each number replaced.</summary>
    public static IEnumerable<(string What, string Text)> OfNumbers(string text, params string[] replacements)
    {
        var places = Places(JsonNode.Parse(text)!);
        return Enumerable.Range(0, places.Count)
            .Where(i => places[i].GetValueKind() == JsonValueKind.Number)
            .SelectMany(i => Replaced(text, i, replacements));
    }

    /// <summary>The value at one place put to another: of the right shape more often than not, and out of place.</summary>
    public static Gen<string> Transplanted(string text)
    {
        var count = Places(JsonNode.Parse(text)!).Count;
        return
            from donor in Gen.Choose(0, count - 1)
            from place in Gen.Choose(0, count - 1)
            select Transplanted(text, donor, place);
    }

    private static string Transplanted(string text, int donor, int place)
    {
        var root = JsonNode.Parse(text)!;
        var places = Places(root);
        places[place].ReplaceWith(places[donor].DeepClone());
        return root.ToJsonString();
    }

    private static IEnumerable<(string What, string Text)> Replaced(string text, int i, string[] replacements)
    {
        var root = JsonNode.Parse(text)!;
        var place = Places(root)[i];
        var path = place.GetPath();
        var put = PutInto(place);
        foreach (var replacement in replacements)
        {
            put(JsonNode.Parse(replacement));
            yield return ($"{path} = {replacement}", root.ToJsonString());
        }
    }

    private static Action<JsonNode?> PutInto(JsonNode place)
    {
        if (place.Parent is JsonObject owner)
        {
            var key = place.GetPropertyName();
            return node => owner[key] = node;
        }

        var items = place.Parent!.AsArray();
        var index = place.GetElementIndex();
        return node => items[index] = node;
    }

    private static IEnumerable<(string What, string Text)> Restructured(string text, int i)
    {
        var root = JsonNode.Parse(text)!;
        var place = Places(root)[i];
        var name = place.GetPath();
        if (place is JsonArray { Count: > 1 } list)
        {
            JsonNode[] turned = [.. list.Reverse().Select(item => item!.DeepClone())];
            list.ReplaceWith(new JsonArray(turned));
            yield return ($"{name} turned round", root.ToJsonString());
            root = JsonNode.Parse(text)!;
            place = Places(root)[i];
        }

        if (place.Parent is JsonObject owner)
        {
            var key = place.GetPropertyName();
            owner.Remove(key);
            yield return ($"{name} taken out", root.ToJsonString());
            owner.Add(key + "x", place);
            yield return ($"{name} renamed", root.ToJsonString());
        }
        else
        {
            var items = place.Parent!.AsArray();
            var index = place.GetElementIndex();
            items.RemoveAt(index);
            yield return ($"{name} taken out", root.ToJsonString());
            items.Insert(index, place);
            items.Insert(index, place.DeepClone());
            yield return ($"{name} doubled", root.ToJsonString());
        }
    }

    private static List<JsonNode> Places(JsonNode root)
    {
        List<JsonNode> places = [];
        Add(root);
        return places;

        void Add(JsonNode node)
        {
            var inside = node switch
            {
                JsonObject members => members.Select(member => member.Value),
                JsonArray items => items,
                _ => [],
            };
            foreach (var child in inside.OfType<JsonNode>())
            {
                places.Add(child);
                Add(child);
            }
        }
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
