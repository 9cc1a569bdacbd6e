namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of reading and checking rules of supplier control, beside those that all rule sets share: their one home.</summary>
internal static class SupplierRuleReasons
{
    private static readonly RuleId Decided = RuleId.Parse("RUL-03");
    private static readonly RuleId Consistent = RuleId.Parse("RUL-04");

    // ISO 9001:2015, 8.4.1: the organisation determines and applies criteria for evaluating, selecting and re-evaluating external providers.
    private static readonly ClauseReference Criteria = ClauseReference.Standard("ISO 9001:2015", "8.4.1");

    private static readonly Reason VetoAbove = Of("rules.suppliers.veto-above-maximum", Decided);
    private static readonly Reason OutOfReach = Of("rules.suppliers.grade-out-of-reach", Decided);
    private static readonly Reason FullMarks = Of("rules.suppliers.veto-below-full-marks", Consistent);

    public static Reason NeverAgain { get; } = Of("rules.suppliers.never-again", Decided);

    public static Reason PeriodOrder { get; } = Of("rules.suppliers.period-order", Consistent);

    public static Reason NoEvidence { get; } = Of("rules.suppliers.no-evidence", Decided);

    public static Reason VetoAboveMaximum(decimal limit, decimal maximum) =>
        VetoAbove.With(ReasonArgument.Of("limit", limit), ReasonArgument.Of("maximum", maximum));

    public static Reason GradeOutOfReach(GradeBand<decimal> band) =>
        OutOfReach.With(ReasonArgument.Of("floor", band.Floor!.Value), ReasonArgument.Of("grade", band.Grade));

    public static Reason VetoBelowFullMarks(ScoreCriterion criterion) =>
        FullMarks.With(ReasonArgument.Of("criterion", criterion.Name), ReasonArgument.Of("maximum", criterion.Maximum));

    private static Reason Of(string code, RuleId rule) => new() { Code = code, Rule = rule, Clause = Criteria };
}
