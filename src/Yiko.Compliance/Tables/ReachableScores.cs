namespace Yiko.Compliance.Tables;

/// <summary>The scores that scales can give, where there are few enough to list.</summary>
internal static class ReachableScores
{
    /// <summary>More different scores than this are taken for all scores between the ends.</summary>
    private const int Most = 100_000;

    /// <summary>The scores, ascending; null where they are not known.</summary>
    public static decimal[]? Of(PrintedTable table)
    {
        if (table.Formula == ScoreFormula.Unknown || table.Scales.IsEmpty || table.Scales.Any(scale => scale.Points.IsEmpty)) return null;
        if (table.Formula == ScoreFormula.WeightedSum && (table.WeightTotal == 0m || table.Scales.Any(scale => scale.Weight is null))) return null;
        try
        {
            HashSet<decimal> scores = [table.Formula == ScoreFormula.Product ? 1m : 0m];
            foreach (var scale in table.Scales)
            {
                HashSet<decimal> next = [];
                foreach (var score in scores)
                {
                    next.UnionWith(scale.Points.Select(point => Next(table, scale, score, point)));
                    if (next.Count > Most) return null;
                }

                scores = next;
            }

            return [.. scores.OrderBy(score => score)];
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal Next(PrintedTable table, PrintedScale scale, decimal score, decimal point) => table.Formula switch
    {
        ScoreFormula.Product => score * point,
        ScoreFormula.Sum => score + point,
        _ => score + (scale.Weight!.Value * point / table.WeightTotal),
    };
}
