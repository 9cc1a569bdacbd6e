using System.Runtime.InteropServices;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>Sums of bytes that are 0 or 1.</summary>
internal static class StripeSum
{
    /// <summary>How many of the bytes are 1.</summary>
    public static int Of(ReadOnlySpan<byte> steps)
    {
        var sum = 0;
        var words = MemoryMarshal.Cast<byte, ulong>(steps);
        // Up to 255 words can be added byte by byte before a byte might overflow.
        while (words.Length > 0)
        {
            var run = words.Slice(0, Math.Min(words.Length, 255));
            ulong perByte = 0;
            foreach (var word in run) perByte += word;
            const ulong EvenBytes = 0x00FF00FF00FF00FF;
            var pairs = (perByte & EvenBytes) + ((perByte >> 8) & EvenBytes);
            sum += (int)(unchecked(pairs * 0x0001000100010001UL) >> 48);
            words = words.Slice(run.Length);
        }

        foreach (var step in steps.Slice(steps.Length & ~7)) sum += step;
        return sum;
    }
}
