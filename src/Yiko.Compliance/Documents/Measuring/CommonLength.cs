namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The length of the longest common subsequence, exact, by whichever way is the shortest for these texts.</summary>
/// <remarks>
/// Cheapest first: common beginning and end; the greedy search while the cost is small; then a band as wide as the cost needs that the
/// greedy search foretold, and if nothing is found in it, one twice as wide.
/// </remarks>
internal static class CommonLength
{
    // So many steps of the greedy search per symbol take as long as a narrow band.
    private const long StepsPerSymbol = 4;

    // A narrow band takes a small part of the time that a band of this cost does.
    private const int CostWorthDoubting = 16 * Stripe.Rows;

    // Texts of which more changed often have symbols that only one of them has. To find these takes as long as to lead a band of this cost.
    private const int CostWorthSharing = 16 * Stripe.Rows;

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
        var limit = GreedySearch.CostLimit(total * StepsPerSymbol, old.Length, @new.Length);
        if (GreedySearch.TryFind(old, @new, Math.Min(limit, affordable), out var meeting, cancellation))
            return Reached(ends + ((total - meeting.Cost) / 2), target);

        if (meeting.Cost < CostWorthSharing)
        {
            var found = InBands(old, @new, bound, target - ends, meeting.Cost, cancellation);
            return found < 0 ? -1 : ends + found;
        }

        using var shared = SharedSymbols.Of(old, @new, bound, out var common);
        if (ends + common < target) return -1;
        old = shared.Old;
        @new = shared.New;
        ends += CommonEnds.Trim(ref old, ref @new);
        if (ends >= enough || old.IsEmpty || @new.IsEmpty) return Reached(ends, target);
        var length = InBands(old, @new, shared.Bound, target - ends, meeting.Cost - (total - shared.OldCount - shared.NewCount), cancellation);
        return length < 0 ? -1 : ends + length;
    }

    private static int InBands(
        ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int bound, int target, int expected, CancellationToken cancellation)
    {
        using var stripe = new Stripe(bound, @new.Length);
        target = Math.Max(0, target);
        var total = (long)old.Length + @new.Length;
        var difference = Math.Abs(old.Length - @new.Length);

        // The greedy search may have met many edits at the ends and none between them. Where a wide band is foretold, a narrow one is tried
        // first: a search that fails ends early, so that it costs little.
        var spread = Math.Max(expected - difference, 1);
        var likely = spread * 3L / 2;
        var cost = Math.Max(Stripe.Rows, likely > CostWorthDoubting ? likely / 8 : likely);
        for (; difference + cost < total - (2L * target); cost = cost < likely ? likely : 2 * cost)
        {
            var found = Band.AtLeast(old, @new, stripe, (int)((total - difference - cost + 1) / 2), cost == likely ? spread : 0, cancellation);
            if (found >= 0) return found;
        }

        return Band.AtLeast(old, @new, stripe, target, 0, cancellation);
    }

    private static int Reached(int length, int target) => length >= target ? length : -1;
}
