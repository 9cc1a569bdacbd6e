using System.Text.Json;

namespace Yiko.Compliance.Host.Web;

/// <summary>The members of a JSON object. A deserialiser stops at the first fault; these are read to the end.</summary>
internal sealed class JsonFields : Fields
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly Dictionary<string, JsonElement> _members = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<JsonFields> _nested = [];
    private readonly string _path;

    private JsonFields(JsonElement root, string path, List<Fault> faults)
        : base(faults)
    {
        _path = path;
        if (root.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in root.EnumerateObject()) _members[member.Name] = member.Value;
        }
        else
        {
            Add(string.Empty, "body.object", LocalizedText.Of("This should be a JSON object.", "此处应为 JSON 对象。"));
        }
    }

    /// <summary>Reads the body of a request; a body that is no JSON is a fault like any other.</summary>
    public static async Task<JsonFields> ReadAsync(HttpContext context)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, Strict, context.RequestAborted);
            return new(document.RootElement.Clone(), string.Empty, []);
        }
        catch (JsonException e)
        {
            return Unreadable(e.LineNumber ?? 0);
        }
        catch (InvalidOperationException)
        {
            // A name that is half a surrogate pair: no text, and so no JSON either.
            return Unreadable(0);
        }
    }

    private static JsonFields Unreadable(long line)
    {
        var empty = new JsonFields(JsonElement.Parse("{}"), string.Empty, []);
        empty.Add(string.Empty, "body.json", LocalizedText.Of(
            $"The body is no JSON from line {line + 1} on, or a member stands twice.", $"正文自第 {line + 1} 行起不符合 JSON 格式，或有成员重复。"));
        return empty;
    }

    /// <summary>A nested object; one without members where it is missing.</summary>
    public JsonFields Nested(string name)
    {
        _asked.Add(name);
        var missing = !_members.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null;
        var nested = new JsonFields(missing ? JsonElement.Parse("{}") : value, PathOf(name) + ".", All);
        _nested.Add(nested);
        return nested;
    }

    /// <summary>The texts of a list; empty where the member is missing.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        _asked.Add(name);
        if (!_members.TryGetValue(name, out var list) || list.ValueKind == JsonValueKind.Null) return [];
        if (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(element => element.ValueKind == JsonValueKind.String))
            return [.. list.EnumerateArray().Select(element => TextOf(name, element)).OfType<string>()];
        Add(name, "field.list", LocalizedText.Of($"“{name}” is a list of texts.", $"“{name}”应为文本列表。"));
        return [];
    }

    /// <summary>Whether all was read and nothing is wrong; members that nobody asked for are faults too.</summary>
    public bool Close()
    {
        foreach (var name in _members.Keys.Where(name => !_asked.Contains(name)))
        {
            Add(name, "field.unknown", LocalizedText.Of(
                $"“{name}” is unknown; known are {string.Join(", ", _asked)}.", $"“{name}”无法识别，可用：{string.Join("、", _asked)}。"));
        }

        foreach (var nested in _nested) nested.Close();
        return Faults.Count == 0;
    }

    protected override string PathOf(string name) => _path + name;

    protected override string? Raw(string name)
    {
        _asked.Add(name);
        if (!_members.TryGetValue(name, out var value)) return null;
        switch (value.ValueKind)
        {
            case JsonValueKind.String: return TextOf(name, value);
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False: return value.GetRawText();
            case JsonValueKind.Null: return null;
            default:
                Add(name, "field.simple", LocalizedText.Of($"“{name}” is a text, a number or a flag.", $"“{name}”应为文本、数或真假值。"));
                return null;
        }
    }

    private string? TextOf(string name, JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            Add(name, "field.text", LocalizedText.Of($"“{name}” holds half a surrogate pair, which is no text.", $"“{name}”含有不成对的代理项，不是有效文本。"));
            return null;
        }
    }
}
