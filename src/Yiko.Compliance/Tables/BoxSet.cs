namespace Yiko.Compliance.Tables;

/// <summary>What boxes leave out of a domain.</summary>
internal static class BoxSet
{
    /// <summary>The parts of a domain that no box covers: slabs along the first input, in each of them the same over the others.</summary>
    /// <param name="boxes">The boxes, with as many sides as the domain.</param>
    /// <param name="domain">What can occur.</param>
    /// <param name="work">Counts the steps; where they are used up, no more parts are given.</param>
    public static IEnumerable<Box> Gaps(Box[] boxes, Box domain, BoundedFindings work) => Gaps(boxes, domain, 0, work).Select(sides => new Box([.. sides]));

    private static IEnumerable<ScoreInterval[]> Gaps(Box[] boxes, Box domain, int input, BoundedFindings work)
    {
        if (!work.Takes(boxes.Length)) yield break;
        var sides = boxes.Select(box => box.Sides[input]);
        if (input == domain.Sides.Length - 1)
        {
            foreach (var gap in IntervalSet.Gaps(sides, domain.Sides[input])) yield return [gap];
            yield break;
        }

        foreach (var slab in Slabs(sides, domain.Sides[input]))
        {
            if (!work.Takes(boxes.Length)) yield break;
            Box[] within = [.. boxes.Where(box => box.Sides[input].Contains(slab))];
            foreach (var rest in Gaps(within, domain, input + 1, work)) yield return [slab, .. rest];
        }
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
