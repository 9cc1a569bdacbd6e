namespace Yiko.Compliance.Tables;

/// <summary>The scores that scales can give, where there are few enough to list.</summary>
internal static class ReachableScores
{
    /// <summary>More different scores than this are taken for all scores between the ends.</summary>
    private const int Most = 100_000;

    /// <summary>And so are scores that take more steps to list.</summary>
    private const long MostSteps = 5_000_000;

    /// <summary>The scores, ascending, at least one; null where they are not known.</summary>
    public static decimal[]? Of(PrintedTable table, CancellationToken cancellation = default)
    {
        if (table.Formula == ScoreFormula.Unknown || table.Scales.IsEmpty) return null;
        if (table.Formula == ScoreFormula.WeightedSum && (table.WeightTotal == 0m || table.Scales.Any(scale => scale.Weight is null))) return null;
        try
        {
            HashSet<decimal> scores = [table.Formula == ScoreFormula.Product ? 1m : 0m];
            var steps = 0L;
            foreach (var scale in table.Scales)
            {
                cancellation.ThrowIfCancellationRequested();
                decimal[] points = [.. scale.Points.Where(scale.Range.Contains).Distinct()];
                if (points.Length == 0 || (steps += (long)points.Length * scores.Count) > MostSteps) return null;
                HashSet<decimal> next = [];
                foreach (var score in scores)
                {
                    foreach (var point in points) next.Add(Next(table.Formula, scale, score, point));
                    if (next.Count > Most) return null;
                }

                scores = next;
            }

            // Divided once, at the end: thirds that add up to one are one.
            var divisor = table.Formula == ScoreFormula.WeightedSum ? table.WeightTotal : 1m;
            return [.. scores.Select(score => score / divisor).Distinct().OrderBy(score => score)];
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal Next(ScoreFormula formula, PrintedScale scale, decimal score, decimal point) => formula switch
    {
        ScoreFormula.Product => score * point,
        ScoreFormula.WeightedSum => score + (scale.Weight!.Value * point),
        ScoreFormula.Sum => score + point,
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "The formula is not known."),
    };
}
