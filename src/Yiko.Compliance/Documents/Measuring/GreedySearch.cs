using System.Buffers;

namespace Yiko.Compliance.Documents.Measuring;

/// <summary>
/// Myers' greedy search from both ends (O(ND), linear memory): fast where the texts differ in little. The number of deletions and
/// insertions, N + M − 2 LCS, is its cost.
/// </summary>
/// <remarks>
/// Per diagonal (old position less new position) it keeps how far a path of the present cost gets. One front starts at the beginning,
/// one at the end; where they meet, the shortest path goes through.
/// </remarks>
internal static class GreedySearch
{
    /// <summary>The cost above which the search is not worth beginning: its work grows with the square of the cost.</summary>
    /// <param name="steps">How many steps it may take in all.</param>
    /// <param name="oldCount">The old symbols.</param>
    /// <param name="newCount">The new symbols.</param>
    public static int CostLimit(long steps, int oldCount, int newCount)
    {
        var half = 1;
        while ((long)half * half < steps) half += (half >> 3) + 1;
        return (int)Math.Min(2L * half, (long)oldCount + newCount);
    }

    /// <summary>The cheapest path, if it costs no more than the limit.</summary>
    /// <param name="old">The old symbols; not empty.</param>
    /// <param name="new">The new symbols; not empty.</param>
    /// <param name="costLimit">The highest cost to search for.</param>
    /// <param name="meeting">Where the fronts met, and the cost.</param>
    /// <param name="cancellation">Looked at once per round.</param>
    public static bool TryFind(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int costLimit, out Meeting meeting, CancellationToken cancellation)
    {
        var rounds = (costLimit + 1) / 2;
        var size = (2 * rounds) + 4;
        var forth = ArrayPool<int>.Shared.Rent(size);
        var back = ArrayPool<int>.Shared.Rent(size);
        try
        {
            return TryFind(old, @new, rounds, forth, back, out meeting, cancellation);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(forth);
            ArrayPool<int>.Shared.Return(back);
        }
    }

    private static bool TryFind(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int rounds, int[] forth, int[] back, out Meeting meeting, CancellationToken cancellation)
    {
        int n = old.Length, m = @new.Length;
        var end = n - m;
        var meetsForth = (end & 1) != 0;

        // forth[k + home] belongs to diagonal k, back[k − end + home] too: each array is as wide as its own front.
        var home = rounds + 1;
        var backHome = home - end;
        forth[home] = Slide(old, @new, 0, 0);
        back[home] = n - SlideBack(old, @new, n, m);
        if (!meetsForth && end == 0 && back[home] <= forth[home])
        {
            meeting = new Meeting { Old = forth[home], New = forth[home], Cost = 0 };
            return true;
        }

        int forthLow = 0, forthHigh = 0, backLow = end, backHigh = end;
        for (var round = 1; round <= rounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();

            // The front widens by a diagonal on either side, or shrinks by one where it has left the texts.
            if (forthLow > -m) forth[--forthLow - 1 + home] = -1;
            else forthLow++;
            if (forthHigh < n) forth[++forthHigh + 1 + home] = -1;
            else forthHigh--;
            for (var k = forthHigh; k >= forthLow; k -= 2)
            {
                var x = Math.Max(forth[k - 1 + home] + 1, forth[k + 1 + home]);
                x += Slide(old, @new, x, x - k);
                forth[k + home] = x;
                if (meetsForth && backLow <= k && k <= backHigh && back[k + backHome] <= x)
                {
                    meeting = new Meeting { Old = x, New = x - k, Cost = (2 * round) - 1 };
                    return true;
                }
            }

            if (backLow > -m) back[--backLow - 1 + backHome] = int.MaxValue;
            else backLow++;
            if (backHigh < n) back[++backHigh + 1 + backHome] = int.MaxValue;
            else backHigh--;
            for (var k = backHigh; k >= backLow; k -= 2)
            {
                var x = Math.Min(back[k - 1 + backHome], back[k + 1 + backHome] - 1);
                x -= SlideBack(old, @new, x, x - k);
                back[k + backHome] = x;
                if (!meetsForth && forthLow <= k && k <= forthHigh && x <= forth[k + home])
                {
                    meeting = new Meeting { Old = x, New = x - k, Cost = 2 * round };
                    return true;
                }
            }
        }

        meeting = default;
        return false;
    }

    /// <summary>How many symbols are equal from here on.</summary>
    private static int Slide(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int x, int y)
    {
        var length = 0;
        while ((uint)(x + length) < (uint)old.Length && (uint)(y + length) < (uint)@new.Length && old[x + length] == @new[y + length]) length++;
        return length;
    }

    /// <summary>How many symbols are equal up to here.</summary>
    private static int SlideBack(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int x, int y)
    {
        var length = 0;
        while ((uint)(x - length - 1) < (uint)old.Length && (uint)(y - length - 1) < (uint)@new.Length && old[x - length - 1] == @new[y - length - 1])
            length++;
        return length;
    }

    /// <summary>A place on a cheapest path, and what the whole path costs.</summary>
    internal readonly struct Meeting
    {
        /// <summary>The old symbols before the place.</summary>
        public int Old { get; init; }

        /// <summary>The new symbols before the place.</summary>
        public int New { get; init; }

        /// <summary>Deletions and insertions of the whole path.</summary>
        public int Cost { get; init; }
    }
}
