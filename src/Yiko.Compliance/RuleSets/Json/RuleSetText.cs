using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>From text to rule set and back: what is the same for every engine.</summary>
internal static class RuleSetText
{
    /// <summary>A rule set has some thousand characters; a megabyte is no rule set.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>The deepest rule set has half of it.</summary>
    public const int MostDepth = 16;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        // Chinese stays readable: the text is a file of its own, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static LoadedRuleSet<T> Read<T>(string json, Func<JsonPlace, T?> read)
        where T : class, IRuleSet
    {
        // No encoding makes a text shorter in bytes than in characters, so nothing large is encoded in vain.
        if (json.Length > MostBytes) return Refused<T>(JsonReasons.TooLarge(json.Length, MostBytes));
        try
        {
            return Read(Strict.GetBytes(json), read);
        }
        catch (EncoderFallbackException)
        {
            return Refused<T>(JsonReasons.BrokenText);
        }
    }

    public static LoadedRuleSet<T> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonPlace, T?> read)
        where T : class, IRuleSet
    {
        if (utf8.Length > MostBytes) return Refused<T>(JsonReasons.TooLarge(utf8.Length, MostBytes));
        FindingList findings = new();
        var text = utf8;
        if (text.Span.StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF]))
        {
            findings.Add(JsonPath.Root, JsonReasons.ByteOrderMark, RuleSetFindingSeverity.Warning);
            text = text.Slice(3);
        }

        if (!IsUtf8(text)) return Refused<T>(JsonReasons.NotUtf8);
        if (IsTooDeep(text.Span)) return Refused<T>(JsonReasons.TooDeep(MostDepth));
        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = MostDepth });
            var rules = read(new(document.RootElement, JsonPath.Root, findings));
            return new() { RuleSet = findings.HasErrors ? null : rules, Findings = findings.ToValueList() };
        }
        catch (JsonException fault)
        {
            return Refused<T>(JsonReasons.NotJson((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1));
        }
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
        return Strict.GetString(bytes.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static LoadedRuleSet<T> Refused<T>(Reason reason)
        where T : class, IRuleSet =>
        new() { Findings = [new() { Path = JsonPath.Root, Reason = reason }] };

    private static bool IsUtf8(ReadOnlyMemory<byte> text)
    {
        try
        {
            _ = Strict.GetCharCount(text.ToArray());
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // The parser has a limit too, but tells it in words of its own; so depth is looked at beforehand.
    private static bool IsTooDeep(ReadOnlySpan<byte> text)
    {
        var depth = 0;
        var inText = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (inText)
            {
                if (c == '\\') i++;
                else if (c == '"') inText = false;
            }
            else if (c == '"')
            {
                inText = true;
            }
            else if (c is (byte)'[' or (byte)'{')
            {
                if (++depth > MostDepth) return true;
            }
            else if (c is (byte)']' or (byte)'}')
            {
                depth--;
            }
        }

        return false;
    }
}
