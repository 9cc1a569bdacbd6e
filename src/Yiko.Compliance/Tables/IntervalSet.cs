namespace Yiko.Compliance.Tables;

/// <summary>What intervals cover together, and what they leave out.</summary>
internal static class IntervalSet
{
    /// <summary>The same values in as few intervals as there can be, ascending.</summary>
    public static IReadOnlyList<ScoreInterval> Merged(IEnumerable<ScoreInterval> intervals)
    {
        List<ScoreInterval> merged = [];
        foreach (var interval in Ascending(intervals))
        {
            if (merged.Count > 0 && Between(merged[merged.Count - 1], interval).IsEmpty)
            {
                var last = merged[merged.Count - 1];
                if (ScoreInterval.CompareUpper(interval, last) > 0)
                    merged[merged.Count - 1] = last with { Upper = interval.Upper, UpperIncluded = interval.UpperIncluded };
            }
            else
            {
                merged.Add(interval);
            }
        }

        return merged;
    }

    /// <summary>The values of a domain that no interval covers, in as few intervals as there can be, ascending.</summary>
    public static IReadOnlyList<ScoreInterval> Gaps(IEnumerable<ScoreInterval> intervals, ScoreInterval domain)
    {
        List<ScoreInterval> gaps = [];
        // What is not covered yet lies above the part that has been walked through.
        var open = domain;
        foreach (var covered in Merged(intervals))
        {
            if (covered.Lower is { } lower)
            {
                var before = open.Intersect(new() { Upper = lower, UpperIncluded = !covered.LowerIncluded });
                if (!before.IsEmpty) gaps.Add(before);
            }

            if (covered.Upper is not { } upper) return gaps;
            open = open.Intersect(new() { Lower = upper, LowerIncluded = !covered.UpperIncluded });
        }

        if (!open.IsEmpty) gaps.Add(open);
        return gaps;
    }

    /// <summary>A value of an interval; null where it has none that a decimal can hold.</summary>
    public static decimal? Sample(ScoreInterval interval)
    {
        if (interval.IsEmpty) return null;
        if (interval.Lower is not { } lower)
        {
            if (interval.Upper is not { } only) return 0m;
            return interval.UpperIncluded ? only : Inside(interval, Shifted(only, -1m));
        }

        if (interval.LowerIncluded) return lower;
        if (interval.Upper is not { } upper) return Inside(interval, Shifted(lower, 1m));
        return interval.UpperIncluded ? upper : Inside(interval, (lower / 2m) + (upper / 2m));
    }

    /// <summary>The lowest of some values that lies in an interval; null where none does.</summary>
    /// <param name="ascending">The values, ascending.</param>
    /// <param name="interval">The interval.</param>
    public static decimal? FirstOf(decimal[] ascending, ScoreInterval interval)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (interval.Lower is { } lower && (ascending[middle] < lower || (ascending[middle] == lower && !interval.LowerIncluded))) low = middle + 1;
            else high = middle;
        }

        return low < ascending.Length && interval.Contains(ascending[low]) ? ascending[low] : null;
    }

    private static IEnumerable<ScoreInterval> Ascending(IEnumerable<ScoreInterval> intervals) =>
        intervals.Where(interval => !interval.IsEmpty).OrderBy(interval => interval, Comparer<ScoreInterval>.Create(ScoreInterval.CompareLower));

    // What lies between the end of one interval and the beginning of a later one; empty where they touch or overlap.
    private static ScoreInterval Between(ScoreInterval earlier, ScoreInterval later)
    {
        if (earlier.Upper is not { } end || later.Lower is not { } start) return Nothing;
        return new() { Lower = end, LowerIncluded = !earlier.UpperIncluded, Upper = start, UpperIncluded = !later.LowerIncluded };
    }

    private static ScoreInterval Nothing { get; } = new() { Lower = 0m, Upper = 0m };

    private static decimal? Inside(ScoreInterval interval, decimal? value) => value is { } found && interval.Contains(found) ? found : null;

    private static decimal? Shifted(decimal value, decimal by)
    {
        try
        {
            return value + by;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
