using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>What is wrong with the scales of a table and between them.</summary>
internal static class ScaleAnalysis
{
    private const string Scales = "$.scales";

    public static void Add(PrintedTable table, FindingList findings)
    {
        for (var i = 0; i < table.Scales.Count; i++) AddPoints(table.Scales[i], JsonPath.Item(Scales, i), findings);
        var directions = table.Scales.Select(DirectionOf).Where(direction => direction != 0).Distinct();
        if (directions.Skip(1).Any()) findings.Add(Scales, TableReasons.MixedDirection, Severity.Warning);
        if (!table.Scales.Any(scale => scale.Weight is not null)) return;
        var sum = table.Scales.Sum(scale => scale.Weight ?? 0m);
        if (sum != table.WeightTotal) findings.Add(Scales, TableReasons.WeightSum(sum, table.WeightTotal));
    }

    private static void AddPoints(PrintedScale scale, string path, FindingList findings)
    {
        var direction = DirectionOf(scale);
        for (var i = 1; i < scale.Points.Count; i++)
        {
            var (point, before) = (scale.Points[i], scale.Points[i - 1]);
            var at = JsonPath.Item(path + ".points", i);
            if (scale.Points.Take(i).Contains(point)) findings.Add(at, TableReasons.DuplicatePoint(scale, point));
            if (point != before && point.CompareTo(before) > 0 != direction > 0) findings.Add(at, TableReasons.NonMonotone(scale, point, before));
        }
    }

    // Which way a scale runs is said by its ends: a single misprint inside does not turn it round.
    private static int DirectionOf(PrintedScale scale) =>
        scale.Points.Count < 2 ? 0 : Math.Sign(scale.Points[scale.Points.Count - 1].CompareTo(scale.Points[0]));
}
