using System.Text.Encodings.Web;
using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>From text to rule set and back: what is the same for every engine.</summary>
internal static class RuleSetText
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        // Chinese stays readable: the text is a file of its own, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Loaded<T> Read<T>(string json, Func<JsonPlace, T?> read)
        where T : class, IRuleSet
    {
        FindingList findings = new();
        var rules = JsonText.Read(json, JsonLimits.RuleSet, JsonPath.Root, findings, read);
        return new() { Value = rules, Findings = findings.ToValueList() };
    }

    public static Loaded<T> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonPlace, T?> read)
        where T : class, IRuleSet
    {
        FindingList findings = new();
        var rules = JsonText.Read(utf8, JsonLimits.RuleSet, JsonPath.Root, findings, read);
        return new() { Value = rules, Findings = findings.ToValueList() };
    }

    /// <summary>The text of a rule set: indented, in a fixed order, with line feeds, ending with one.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Readable))
        {
            write(writer);
        }

        // Line ends inside of texts are escaped, so only those of the layout are touched.
        return JsonText.Strict.GetString(bytes.ToArray()).Replace("\r\n", "\n") + "\n";
    }
}
