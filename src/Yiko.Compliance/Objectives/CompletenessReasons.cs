namespace Yiko.Compliance.Objectives;

/// <summary>The reason codes of objectives and breakdowns that are not complete: their one home.</summary>
internal static class CompletenessReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow NobodyBrokeDown = Rows.Manual("objective.breakdown.none", "OBJ-09", "6.2.2", "No department has broken down the objective {objective}.", "目标 {objective} 未分解到任何部门。");

    public static Reason NotBrokenDown(Objective objective) => NobodyBrokeDown.With(ReasonArgument.Of("objective", objective.Id));
}
