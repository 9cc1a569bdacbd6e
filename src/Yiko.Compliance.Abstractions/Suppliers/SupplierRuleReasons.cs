namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of reading and checking rules of supplier control, beside those that all rule sets share: their one home.</summary>
internal static class SupplierRuleReasons
{
    /// <summary>The reasons that reading and checking can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Weights = Decided("rules.suppliers.weight-sum", "The weights add up to {sum} instead of 100.", "权重合计为 {sum}，应为 100。");
    private static readonly ReasonRow VetoAbove = Decided("rules.suppliers.veto-above-maximum", "Scores below {limit} would veto, yet the highest score is {maximum}.", "低于 {limit} 分一票否决，但满分只有 {maximum} 分。");
    private static readonly ReasonRow OutOfReach = Decided("rules.suppliers.grade-out-of-reach", "With the floor {floor} of “{grade}” one grade has no total between 0 and 100.", "“{grade}”的下限为 {floor}，导致有等级在 0～100 分范围内没有对应总分。");
    private static readonly ReasonRow FullMarks = Consistent("rules.suppliers.veto-below-full-marks", "Whatever falls short of {maximum} in “{criterion}” vetoes: only full marks do not.", "“{criterion}”未得满分（{maximum} 分）即一票否决。");

    public static ReasonRow NeverAgain { get; } = Decided("rules.suppliers.never-again", "Suppliers of class A are never evaluated again.", "A 类供方列入合格供方名单后不再进行评价。");

    public static ReasonRow PeriodOrder { get; } = Consistent("rules.suppliers.period-order", "Suppliers of class A are evaluated less often than those of class C are verified.", "A 类供方的评价间隔长于 C 类供方的验证间隔。");

    public static ReasonRow NoEvidence { get; } = Decided("rules.suppliers.no-evidence", "An initial evaluation of class A needs no step and no measure at all.", "A 类供方的初次评价不要求任何步骤和措施。");

    public static Reason WeightSum(decimal sum) => Weights.With(ReasonArgument.Of("sum", sum));

    public static Reason VetoAboveMaximum(decimal limit, decimal maximum) =>
        VetoAbove.With(ReasonArgument.Of("limit", limit), ReasonArgument.Of("maximum", maximum));

    public static Reason GradeOutOfReach(GradeBand<decimal> band) =>
        OutOfReach.With(ReasonArgument.Of("floor", band.Floor!.Value), ReasonArgument.Of("grade", band.Grade));

    public static Reason VetoBelowFullMarks(ScoreCriterion criterion) =>
        FullMarks.With(ReasonArgument.Of("criterion", criterion.Name), ReasonArgument.Of("maximum", criterion.Maximum));

    // ISO 9001:2015, 8.4.1: the organisation determines and applies criteria for evaluating, selecting and re-evaluating external providers.
    private static ReasonRow Decided(string code, string english, string chinese) => Rows.Standard(code, "RUL-03", "ISO 9001:2015", "8.4.1", english, chinese);

    private static ReasonRow Consistent(string code, string english, string chinese) => Rows.Standard(code, "RUL-04", "ISO 9001:2015", "8.4.1", english, chinese);
}
