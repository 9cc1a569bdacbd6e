namespace Yiko.Compliance.Aspects;

/// <summary>What rules of significance are not likely to mean.</summary>
internal static class SignificanceAnalysisReasons
{
    private const string Decided = "RUL-03";
    private const string Consistent = "RUL-04";

    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow NoPointsForClass = Row("rules.aspects.unreachable-class", Decided, "No combination of points gives the class “{class}”.", "任何分值组合都不会评为“{class}”。");
    private static readonly ReasonRow NoPointsForCondition = Row("rules.aspects.unreachable-condition", Decided, "No combination of points meets the condition {condition}.", "任何分值组合都不满足条件“{condition}”。");
    private static readonly ReasonRow UnclaimedTotal = Row("rules.aspects.gap", Decided, "No class claims a total of {input}: such an aspect would not be evaluated.", "总分 {input} 不属于任何级别，此类环境因素将无法评价。");
    private static readonly ReasonRow LowestIsSignificant = Row("rules.aspects.all-significant", Decided, "The lowest total, {input}, is already significant: every aspect is.", "最低总分 {input} 已属重要，所有环境因素都会评为重要环境因素。");
    private static readonly ReasonRow SharedTotals = Row("rules.aspects.overlap", Consistent, "The classes “{class}” and “{other}” share totals such as {input}; “{class}”, which stands first, holds.", "“{class}”与“{other}”两级的总分范围重叠（如 {input}），按次序评为“{class}”。");
    private static readonly ReasonRow TurningTotals = Row("rules.aspects.turns", Consistent, "Significance does not run one way: with the total it changes at {input} and back at {back}.", "是否重要未随总分单向变化：在总分 {input} 处改变，在 {back} 处又变回。");

    public static ReasonRow MixedDirection { get; } = Row("rules.aspects.mixed-direction", Consistent, "Some conditions make high totals significant, others low ones.", "有的条件以总分高者为重要，有的以总分低者为重要，方向不一致。");

    public static Reason UnreachableClass(Grade grade) => NoPointsForClass.With(ReasonArgument.Of("class", grade));

    public static Reason UnreachableCondition(SignificanceCondition condition) => NoPointsForCondition.With(ReasonArgument.Of("condition", condition.ToString()!));

    public static Reason Gap(decimal input) => UnclaimedTotal.With(ReasonArgument.Of("input", input));

    public static Reason AllSignificant(decimal input) => LowestIsSignificant.With(ReasonArgument.Of("input", input));

    public static Reason Overlap(decimal input, Grade earlier, Grade later) =>
        SharedTotals.With(ReasonArgument.Of("input", input), ReasonArgument.Of("class", earlier), ReasonArgument.Of("other", later));

    public static Reason Turns(decimal there, decimal back) => TurningTotals.With(ReasonArgument.Of("input", there), ReasonArgument.Of("back", back));

    // ISO 14001:2015, 6.1.2: significant aspects are determined by established criteria.
    private static ReasonRow Row(string code, string rule, string english, string chinese) =>
        Rows.Standard(code, rule, "ISO 14001:2015", "6.1.2", english, chinese);
}
