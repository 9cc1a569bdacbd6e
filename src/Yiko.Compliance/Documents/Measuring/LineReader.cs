#if NET8_0_OR_GREATER
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The lines of a text: trimmed, blank ones left out, whichever way they end.</summary>
internal static class LineReader
{
    // The line breaks of Unicode: LF, VT, FF, CR, NEL, LS, PS. CR LF needs no care, because the blank line between the two does not count.
    private const string Breaks = "\n\r\v\f\u0085\u2028\u2029";
#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> AnyBreak = SearchValues.Create(Breaks);
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

#if NET8_0_OR_GREATER
    // Sixteen characters at once: a search for any of seven characters, some beyond ASCII, takes several times as long.
    [MethodImpl(HotLoop.Option)]
    private static int IndexOfBreak(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
            var i = 0;
            for (; i + Vector256<ushort>.Count <= text.Length; i += Vector256<ushort>.Count)
            {
                var block = Vector256.LoadUnsafe(ref first, (nuint)i);
                var feeds = Vector256.LessThan(block - Vector256.Create((ushort)'\n'), Vector256.Create((ushort)4));
                var separators = Vector256.Equals(block & Vector256.Create((ushort)0xFFFE), Vector256.Create((ushort)'\u2028'));
                var found = (feeds | separators | Vector256.Equals(block, Vector256.Create((ushort)'\u0085'))).ExtractMostSignificantBits();
                if (found != 0) return i + BitOperations.TrailingZeroCount(found);
            }

            var rest = text.Slice(i).IndexOfAny(AnyBreak);
            return rest < 0 ? rest : i + rest;
        }
    }
#else
    private static int IndexOfBreak(ReadOnlySpan<char> text) => text.IndexOfAny(Breaks.AsSpan());
#endif
}
