using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>What is wrong with the scales of a table and between them.</summary>
internal static class ScaleAnalysis
{
    private const string Scales = "$.scales";

    public static void Add(PrintedTable table, BoundedFindings findings)
    {
        for (var i = 0; i < table.Scales.Count && findings.Takes(); i++) AddPoints(table.Scales[i], JsonPath.Item(Scales, i), findings);
        var directions = table.Scales.Select(DirectionOf).Where(direction => direction != 0).Distinct();
        if (directions.Skip(1).Any()) findings.Add(Scales, TableReasons.MixedDirection, Severity.Warning);
        if (!table.Scales.Any(scale => scale.Weight is not null)) return;
        // Weights of any size add up exactly.
        var sum = table.Scales.Aggregate(Ratio.Zero, (total, scale) => total + Ratio.FromDecimal(scale.Weight ?? 0m));
        if (sum != Ratio.FromDecimal(table.WeightTotal)) findings.Add(Scales, TableReasons.WeightSum(sum, table.WeightTotal));
    }

    private static void AddPoints(PrintedScale scale, string path, BoundedFindings findings)
    {
        var direction = DirectionOf(scale);
        HashSet<decimal> printed = [];
        for (var i = 0; i < scale.Points.Count && findings.Takes(); i++)
        {
            var point = scale.Points[i];
            var at = JsonPath.Item(path + ".points", i);
            if (!printed.Add(point)) findings.Add(at, TableReasons.DuplicatePoint(scale, point));
            if (i > 0 && scale.Points[i - 1] is var before && point != before && point.CompareTo(before) > 0 != direction > 0)
                findings.Add(at, TableReasons.NonMonotone(scale, point, before));
        }
    }

    // Which way a scale runs is said by its ends: a single misprint inside does not turn it round.
    private static int DirectionOf(PrintedScale scale) =>
        scale.Points.Count < 2 ? 0 : Math.Sign(scale.Points[scale.Points.Count - 1].CompareTo(scale.Points[0]));
}
