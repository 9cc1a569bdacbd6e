namespace Yiko.Compliance.Documents.Measuring;

/// <summary>The length of the longest common subsequence, exact, by whichever way is the shortest for these texts.</summary>
internal static class CommonLength
{
    private const int Margin = 192;

    public static int Of(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, int symbolBound, CancellationToken cancellation)
    {
        var ends = CommonEnds.Trim(ref old, ref @new);
        if (old.IsEmpty || @new.IsEmpty) return ends;
        var total = old.Length + @new.Length;
        if (GreedySearch.TryFind(old, @new, GreedySearch.CostLimit(total, old.Length, @new.Length), out var meeting, cancellation))
            return ends + ((total - meeting.Cost) / 2);

        using var stripe = new Stripe(symbolBound, @new.Length);
        var known = Band.Follow(old, @new, stripe, Margin, cancellation);
        return ends + Band.AtLeast(old, @new, stripe, known, cancellation);
    }
}
