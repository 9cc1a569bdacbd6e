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
        var size = (2 * rounds) + 5;
        var forth = ArrayPool<int>.Shared.Rent(size);
        var back = ArrayPool<int>.Shared.Rent(size);
        try
        {
            // Diagonal k of the front from the beginning stands at home + k, that of the front from the end at home + k − (n − m).
            var home = rounds + 2;
            unsafe
            {
                fixed (int* a = old, b = @new, f = forth, g = back)
                    return unchecked(TryFind(a, old.Length, b, @new.Length, rounds, f + home, g + (home - old.Length + @new.Length), out meeting, cancellation));
            }
        }
        finally
        {
            ArrayPool<int>.Shared.Return(forth);
            ArrayPool<int>.Shared.Return(back);
        }
    }

    // Unchecked and on pointers: this loop decides how fast small changes are measured. Every position is compared with the ends of the
    // texts before it is read, and a front never leaves its array: it is at most one diagonal wider than the number of rounds.
    private static unsafe bool TryFind(
        int* old, int n, int* @new, int m, int rounds, int* forth, int* back, out Meeting meeting, CancellationToken cancellation)
    {
        unchecked
        {
            var end = n - m;
            var meetsForth = (end & 1) != 0;
            forth[0] = Slide(old, n, @new, m, 0, 0);
            back[end] = n - SlideBack(old, @new, n, m);
            if (end == 0 && back[0] <= forth[0])
            {
                meeting = new Meeting { Old = forth[0], New = forth[0], Cost = 0 };
                return true;
            }

            int forthLow = 0, forthHigh = 0, backLow = end, backHigh = end, coveredBefore = 0;
            for (var round = 1; round <= rounds; round++)
            {
                cancellation.ThrowIfCancellationRequested();
                if (round is 32 or 64 or 128 or 256 or 512)
                {
                    var covered = Farthest(forth, forthLow, forthHigh) + n + m - Nearest(back, backLow, backHigh);
                    if (IsHopeless(round, rounds, covered, coveredBefore, n + m)) break;
                    coveredBefore = covered;
                }

                // The front widens by a diagonal on either side, or shrinks by one where it has left the texts.
                if (forthLow > -m) forth[--forthLow - 1] = -1;
                else forthLow++;
                if (forthHigh < n) forth[++forthHigh + 1] = -1;
                else forthHigh--;
                for (var k = forthHigh; k >= forthLow; k -= 2)
                {
                    var x = Math.Max(forth[k - 1] + 1, forth[k + 1]);
                    if (x < n && x - k < m && old[x] == @new[x - k]) x += Slide(old, n, @new, m, x, x - k);
                    forth[k] = x;
                    if (meetsForth && backLow <= k && k <= backHigh && back[k] <= x)
                    {
                        meeting = new Meeting { Old = x, New = x - k, Cost = (2 * round) - 1 };
                        return true;
                    }
                }

                if (backLow > -m) back[--backLow - 1] = int.MaxValue;
                else backLow++;
                if (backHigh < n) back[++backHigh + 1] = int.MaxValue;
                else backHigh--;
                for (var k = backHigh; k >= backLow; k -= 2)
                {
                    var x = Math.Min(back[k - 1], back[k + 1] - 1);
                    if (x > 0 && x - k > 0 && old[x - 1] == @new[x - k - 1]) x -= SlideBack(old, @new, x, x - k);
                    back[k] = x;
                    if (!meetsForth && forthLow <= k && k <= forthHigh && x <= forth[k])
                    {
                        meeting = new Meeting { Old = x, New = x - k, Cost = 2 * round };
                        return true;
                    }
                }
            }

            meeting = default;
            return false;
        }
    }

    // Edits spread evenly: what half the rounds covered, the other half covered again. Then the rounds still needed can be foretold. A front
    // that stands before one large insertion covers nothing for long, and may well be past it before the rounds end.
    private static bool IsHopeless(int round, int rounds, int covered, int coveredBefore, int all) =>
        round > 32 && covered >= coveredBefore + (coveredBefore / 2) && (long)covered * rounds * 3 < (long)all * round * 2;

    private static unsafe int Farthest(int* forth, int low, int high)
    {
        var most = 0;
        for (var k = high; k >= low; k -= 2) most = Math.Max(most, (2 * forth[k]) - k);
        return most;
    }

    private static unsafe int Nearest(int* back, int low, int high)
    {
        var least = int.MaxValue;
        for (var k = high; k >= low; k -= 2) least = Math.Min(least, (2 * back[k]) - k);
        return least;
    }

    /// <summary>How many symbols are equal from here on.</summary>
    private static unsafe int Slide(int* old, int n, int* @new, int m, int x, int y)
    {
        var limit = Math.Min(n - x, m - y);
        var length = 0;
        while (length < limit && old[x + length] == @new[y + length]) length++;
        return length;
    }

    /// <summary>How many symbols are equal up to here.</summary>
    private static unsafe int SlideBack(int* old, int* @new, int x, int y)
    {
        var limit = Math.Min(x, y);
        var length = 0;
        while (length < limit && old[x - 1 - length] == @new[y - 1 - length]) length++;
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
