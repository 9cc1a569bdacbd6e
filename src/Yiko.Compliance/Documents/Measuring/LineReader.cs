#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The lines of a text: trimmed, blank ones left out, whichever way they end.</summary>
internal static class LineReader
{
    // The line breaks of Unicode: LF, VT, FF, CR, NEL, LS, PS. CR LF needs no care, because the blank line between the two does not count.
    private const string Breaks = "\n\r\v\f\u0085\u2028\u2029";

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> BreakCharacters = SearchValues.Create(Breaks);
#endif

    public static List<Segment> Read(string text)
    {
        var lines = new List<Segment>();
        var characters = text.AsSpan();
        for (var start = 0; start < text.Length;)
        {
            var length = IndexOfBreak(characters.Slice(start));
            var end = length < 0 ? text.Length : start + length;
            var line = Segment.Trimmed(characters, start, end);
            if (line.Length > 0) lines.Add(line);
            start = end + 1;
        }

        return lines;
    }

    private static int IndexOfBreak(ReadOnlySpan<char> text) =>
#if NET8_0_OR_GREATER
        text.IndexOfAny(BreakCharacters);
#else
        text.IndexOfAny(Breaks.AsSpan());
#endif
}
