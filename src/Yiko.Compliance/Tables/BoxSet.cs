namespace Yiko.Compliance.Tables;

/// <summary>What boxes leave out of a domain.</summary>
internal static class BoxSet
{
    /// <summary>The parts of a domain that no box covers: slabs along the first input, in each of them the same over the others.</summary>
    /// <param name="boxes">The boxes, with as many sides as the domain.</param>
    /// <param name="domain">What can occur.</param>
    public static IReadOnlyList<Box> Gaps(IReadOnlyList<Box> boxes, Box domain) => [.. Gaps(boxes, domain, 0).Select(sides => new Box([.. sides]))];

    private static List<ScoreInterval[]> Gaps(IReadOnlyList<Box> boxes, Box domain, int input)
    {
        if (input == domain.Sides.Length - 1)
            return [.. IntervalSet.Gaps(boxes.Select(box => box.Sides[input]), domain.Sides[input]).Select(gap => (ScoreInterval[])[gap])];
        List<ScoreInterval[]> gaps = [];
        foreach (var slab in Slabs(boxes.Select(box => box.Sides[input]), domain.Sides[input]))
        {
            Box[] within = [.. boxes.Where(box => box.Sides[input].Contains(slab))];
            foreach (var rest in Gaps(within, domain, input + 1)) gaps.Add([slab, .. rest]);
        }

        return gaps;
    }

    // Between two neighbouring bounds of any interval, all values lie in the same intervals.
    private static IEnumerable<ScoreInterval> Slabs(IEnumerable<ScoreInterval> intervals, ScoreInterval domain)
    {
        var open = domain;
        foreach (var (value, isAfter) in intervals.SelectMany(Cuts).Distinct().OrderBy(cut => cut.Value).ThenBy(cut => cut.IsAfter))
        {
            var slab = open.Intersect(new() { Upper = value, UpperIncluded = isAfter });
            if (!slab.IsEmpty) yield return slab;
            open = open.Intersect(new() { Lower = value, LowerIncluded = !isAfter });
        }

        if (!open.IsEmpty) yield return open;
    }

    // A bound cuts before its value or after it, whichever leaves the value on its own side.
    private static IEnumerable<(decimal Value, bool IsAfter)> Cuts(ScoreInterval interval)
    {
        if (interval.Lower is { } lower) yield return (lower, !interval.LowerIncluded);
        if (interval.Upper is { } upper) yield return (upper, interval.UpperIncluded);
    }
}
