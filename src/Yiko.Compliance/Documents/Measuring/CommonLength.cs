namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The length of the longest common subsequence, exact, by whichever way is the shortest for these texts.</summary>
/// <remarks>
/// Cheapest first: common beginning and end; the greedy search while the cost is small; then without the symbols that only one text has,
/// a narrow band that gives a lower bound, and the band that this bound proves to be wide enough.
/// </remarks>
internal static class CommonLength
{
    // What one insertion or deletion may move the path aside before a narrow band loses it.
    private const int Margin = 128;

    // Below this cost the band is not much wider than a stripe is high, so nothing would be won.
    private const int CostWorthTrying = 16 * Stripe.Rows;

    /// <summary>The length.</summary>
    public static int Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, CancellationToken cancellation) =>
        AtLeast(old, @new, bound, 0, int.MaxValue, cancellation);

    /// <summary>The length, if it is at least the target; otherwise −1.</summary>
    /// <param name="old">The old symbols.</param>
    /// <param name="new">The new symbols.</param>
    /// <param name="bound">Greater than every symbol.</param>
    /// <param name="target">The length of interest.</param>
    /// <param name="enough">As soon as the length is known to be at least so much, any number between this and the length will do.</param>
    /// <param name="cancellation">Looked at every few milliseconds.</param>
    public static int AtLeast(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, int target, int enough, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Math.Min(old.Length, @new.Length) < target) return -1;
        var ends = CommonEnds.Trim(ref old, ref @new);
        if (ends >= enough || old.IsEmpty || @new.IsEmpty) return Reached(ends, target);

        // Where the greedy search may go to the very cost of the target, it has the last word.
        var total = old.Length + @new.Length;
        var affordable = total - (2 * Math.Max(0, target - ends));
        var limit = GreedySearch.CostLimit(total, old.Length, @new.Length);
        if (GreedySearch.TryFind(old, @new, Math.Min(limit, affordable), out var meeting, cancellation))
            return Reached(ends + ((total - meeting.Cost) / 2), target);

        using var shared = SharedSymbols.Of(old, @new, bound, out var common);
        if (ends + common < target) return -1;
        var length = OfShared(shared.Old, shared.New, shared.Bound, target - ends, enough - ends, cancellation);
        return length < 0 ? -1 : Reached(ends + length, target);
    }

    private static int OfShared(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, int target, int enough, CancellationToken cancellation)
    {
        var ends = CommonEnds.Trim(ref old, ref @new);
        if (ends >= enough || old.IsEmpty || @new.IsEmpty) return ends;
        using var stripe = new Stripe(bound, @new.Length);
        var known = Band.Follow(old, @new, stripe, Margin, cancellation);
        if (ends + known >= enough) return ends + known;

        var goal = Math.Max(known, target - ends);
        var total = old.Length + @new.Length;
        var affordable = total - (2 * goal);
        if (affordable < 0) return -1;
        var owed = OwedCost.Below(old, @new, affordable, old.Length - goal, @new.Length - goal, cancellation);
        if (!owed.IsEmpty && owed[0] > affordable) return -1;

        // The band that followed the path may have lost it where much was inserted or taken out. If so, the cost is far below what it
        // found; a search that fails ends early, so trying first costs little.
        var difference = Math.Abs(old.Length - @new.Length);
        for (long cost = difference + CostWorthTrying; cost < affordable / 2; cost = difference + (4 * (cost - difference)))
        {
            var found = Band.AtLeast(old, @new, stripe, (int)((total - cost + 1) / 2), owed, cancellation);
            if (found >= 0) return ends + found;
        }

        var length = Band.AtLeast(old, @new, stripe, goal, owed, cancellation);
        return length < 0 ? -1 : ends + length;
    }

    private static int Reached(int length, int target) => length >= target ? length : -1;
}
