namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The length of the longest common subsequence, exact, by whichever way is the shortest for these texts.</summary>
/// <remarks>
/// Cheapest first: common beginning and end; the greedy search while the cost is small; then without the symbols that only one text has,
/// a narrow band that gives a lower bound, and the band that this bound proves to be wide enough.
/// </remarks>
internal static class CommonLength
{
    private const int Margin = 160;

    // Below this cost the band is hardly wider than a stripe is high, so nothing would be won by narrowing it.
    private const int CostWorthNarrowing = 16 * Stripe.Rows;

    /// <summary>The length.</summary>
    public static int Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, CancellationToken cancellation) =>
        AtLeast(old, @new, bound, 0, cancellation);

    /// <summary>The length, if it is at least the target; otherwise −1.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="bound">Greater than every symbol.</param>
    /// <param name="target">The length of interest.</param>
    /// <param name="cancellation">Looked at every few milliseconds.</param>
    public static int AtLeast(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, int target, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Math.Min(old.Length, @new.Length) < target) return -1;
        var ends = CommonEnds.Trim(ref old, ref @new);
        if (old.IsEmpty || @new.IsEmpty) return Reached(ends, target);
        var total = old.Length + @new.Length;
        var limit = Math.Min(GreedySearch.CostLimit(total, old.Length, @new.Length), total - (2 * Math.Max(0, target - ends)));
        if (GreedySearch.TryFind(old, @new, limit, out var meeting, cancellation)) return Reached(ends + ((total - meeting.Cost) / 2), target);
        using var shared = SharedSymbols.Of(old, @new, bound, out var common);
        if (ends + common < target) return -1;
        return Reached(ends + OfShared(shared.Old, shared.New, shared.Bound, target - ends, cancellation), target);
    }

    private static int OfShared(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, int target, CancellationToken cancellation)
    {
        var ends = CommonEnds.Trim(ref old, ref @new);
        if (old.IsEmpty || @new.IsEmpty) return ends;
        target -= ends;
        using var stripe = new Stripe(bound, @new.Length);
        var known = Band.Follow(old, @new, stripe, Margin, cancellation);
        var total = old.Length + @new.Length;
        var goal = Math.Max(known, target);
        var owed = OwedCost.Below(old, @new, total - (2 * goal), old.Length - goal, @new.Length - goal, cancellation);
        if (owed.Length > 0 && owed[0] > total - (2 * goal)) return -1;

        // The band that followed the path may have lost it where much was inserted or taken out. If so, the cost is far below what it
        // found; a search that fails ends early, so trying first costs little.
        var difference = Math.Abs(old.Length - @new.Length);
        for (long cost = difference + CostWorthNarrowing; cost < (total - (2L * goal)) / 2; cost = difference + (4 * (cost - difference)))
        {
            var length = Band.AtLeast(old, @new, stripe, (int)((total - cost + 1) / 2), owed, cancellation);
            if (length >= 0) return ends + length;
        }

        return Reached(Band.AtLeast(old, @new, stripe, goal, owed, cancellation), 0) is >= 0 and var found ? ends + found : -1;
    }

    private static int Reached(int length, int target) => length >= target ? length : -1;
}
