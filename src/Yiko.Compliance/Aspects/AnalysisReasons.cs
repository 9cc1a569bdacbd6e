namespace Yiko.Compliance.Aspects;

/// <summary>The reason codes of the analysis of rules of significance: their one home.</summary>
internal static class AnalysisReasons
{
    private static readonly RuleId Decided = RuleId.Parse("RUL-03");
    private static readonly RuleId Consistent = RuleId.Parse("RUL-04");

    // ISO 14001:2015, 6.1.2: significant aspects are determined by established criteria.
    private static readonly ClauseReference Criteria = ClauseReference.Standard("ISO 14001:2015", "6.1.2");

    private static readonly Reason ClassReason = Of("rules.aspects.unreachable-class", Decided);
    private static readonly Reason ConditionReason = Of("rules.aspects.unreachable-condition", Decided);
    private static readonly Reason GapReason = Of("rules.aspects.gap", Decided);
    private static readonly Reason AllReason = Of("rules.aspects.all-significant", Decided);
    private static readonly Reason OverlapReason = Of("rules.aspects.overlap", Consistent);
    private static readonly Reason TurnsReason = Of("rules.aspects.turns", Consistent);

    public static Reason MixedDirection { get; } = Of("rules.aspects.mixed-direction", Consistent);

    public static Reason UnreachableClass(Grade grade) => ClassReason.With(ReasonArgument.Of("class", grade));

    public static Reason UnreachableCondition(SignificanceCondition condition) => ConditionReason.With(ReasonArgument.Of("condition", condition.ToString()!));

    public static Reason Gap(decimal input) => GapReason.With(ReasonArgument.Of("input", input));

    public static Reason AllSignificant(decimal input) => AllReason.With(ReasonArgument.Of("input", input));

    public static Reason Overlap(decimal input, Grade earlier, Grade later) =>
        OverlapReason.With(ReasonArgument.Of("input", input), ReasonArgument.Of("class", earlier), ReasonArgument.Of("other", later));

    public static Reason Turns(decimal there, decimal back) => TurnsReason.With(ReasonArgument.Of("input", there), ReasonArgument.Of("back", back));

    private static Reason Of(string code, RuleId rule) => new() { Code = code, Rule = rule, Clause = Criteria };
}
