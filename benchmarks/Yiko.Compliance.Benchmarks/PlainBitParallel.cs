using System.Numerics;

namespace Yiko.Compliance.Benchmarks;

/// <summary>The bit-parallel algorithm as it is printed: for each new character one pass over all words, the carry handed on.</summary>
internal static class PlainBitParallel
{
    public static int CommonLength(string old, string @new)
    {
        var words = (old.Length + 63) / 64;
        var matches = new Dictionary<char, ulong[]>();
        for (var i = 0; i < old.Length; i++)
        {
            if (!matches.TryGetValue(old[i], out var row)) matches.Add(old[i], row = new ulong[words]);
            row[i / 64] |= 1UL << (i % 64);
        }

        var vertical = new ulong[words];
        Array.Fill(vertical, ulong.MaxValue);
        foreach (var c in @new)
        {
            if (!matches.TryGetValue(c, out var row)) continue;
            ulong carry = 0;
            for (var w = 0; w < vertical.Length && w < row.Length; w++)
            {
                var v = vertical[w];
                var u = v & row[w];
                var sum = v + u;
                var overflow = sum < v ? 1UL : 0UL;
                var result = sum + carry;
                carry = overflow | (result < sum ? 1UL : 0UL);
                vertical[w] = result | (v & ~u);
            }
        }

        return (words * 64) - vertical.Sum(BitOperations.PopCount);
    }
}
