using System.Text;
using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>From text to value: what is the same whatever the text holds.</summary>
internal static class JsonText
{
    public static UTF8Encoding Strict { get; } = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="root">The path of the whole, to which every finding's path is added.</param>
    /// <param name="findings">Everything that is wrong with the text.</param>
    /// <param name="read">Makes the value of the root; null where it cannot be made.</param>
    /// <returns>The value; null where the text is not JSON or a finding is an error.</returns>
    public static T? Read<T>(string json, JsonLimits limits, string root, FindingList findings, Func<JsonPlace, T?> read)
        where T : class
    {
        // No encoding makes a text shorter in bytes than in characters, so nothing large is encoded in vain.
        if (json.Length > limits.MostBytes) return Refused<T>(findings, root, JsonReasons.TooLarge(json.Length, limits.MostBytes));
        try
        {
            return ReadChecked(Strict.GetBytes(json), limits, root, findings, read);
        }
        catch (EncoderFallbackException)
        {
            return Refused<T>(findings, root, JsonReasons.BrokenText);
        }
    }

    /// <summary>Reads UTF-8 bytes.</summary>
    public static T? Read<T>(ReadOnlyMemory<byte> utf8, JsonLimits limits, string root, FindingList findings, Func<JsonPlace, T?> read)
        where T : class
    {
        if (utf8.Length > limits.MostBytes) return Refused<T>(findings, root, JsonReasons.TooLarge(utf8.Length, limits.MostBytes));
        return IsUtf8(utf8) ? ReadChecked(utf8, limits, root, findings, read) : Refused<T>(findings, root, JsonReasons.NotUtf8);
    }

    private static T? ReadChecked<T>(ReadOnlyMemory<byte> utf8, JsonLimits limits, string root, FindingList findings, Func<JsonPlace, T?> read)
        where T : class
    {
        if (utf8.Length > limits.MostBytes) return Refused<T>(findings, root, JsonReasons.TooLarge(utf8.Length, limits.MostBytes));
        var text = utf8;
        if (text.Span.StartsWith([(byte)0xEF, (byte)0xBB, (byte)0xBF]))
        {
            findings.Add(root, JsonReasons.ByteOrderMark, Severity.Warning);
            text = text.Slice(3);
        }

        try
        {
            using var document = JsonDocument.Parse(text, new() { MaxDepth = limits.MostDepth });
            var value = read(new(document.RootElement, root, findings));
            return findings.HasErrors ? null : value;
        }
        catch (JsonException fault)
        {
            return Refused<T>(
                findings,
                root,
                IsTooDeep(text.Span, limits.MostDepth)
                    ? JsonReasons.TooDeep(limits.MostDepth)
                    : JsonReasons.NotJson((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1));
        }
    }

    // What cannot be read at all has one finding: whatever was said before does not matter.
    private static T? Refused<T>(FindingList findings, string root, Reason reason)
        where T : class
    {
        findings.Clear();
        findings.Add(root, reason);
        return null;
    }

    private static bool IsUtf8(ReadOnlyMemory<byte> text)
    {
        try
        {
#if NET8_0_OR_GREATER
            _ = Strict.GetCharCount(text.Span);
#else
            _ = Strict.GetCharCount(text.ToArray());
#endif
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // The parser has the same limit and tells it in words of its own; which of its refusals this is, is looked at afterwards.
    private static bool IsTooDeep(ReadOnlySpan<byte> text, int most)
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
                if (++depth > most) return true;
            }
            else if (c is (byte)']' or (byte)'}')
            {
                depth--;
            }
        }

        return false;
    }
}
