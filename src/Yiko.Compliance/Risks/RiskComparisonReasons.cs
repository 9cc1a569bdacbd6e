namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of a comparison of two rule sets: their one home.</summary>
internal static class RiskComparisonReasons
{
    public static Reason Unacceptable { get; } = Of("risk.comparison.unacceptable");

    public static Reason Acceptable { get; } = Of("risk.comparison.acceptable");

    public static Reason Grade(Grade from, Grade to) =>
        Of("risk.comparison.grade").With(ReasonArgument.Of("present", from), ReasonArgument.Of("other", to));

    public static Reason Rated(Grade to) => Of("risk.comparison.rated").With(ReasonArgument.Of("other", to));

    public static Reason NotRated(Grade from) => Of("risk.comparison.not-rated").With(ReasonArgument.Of("present", from));

    private static Reason Of(string code) =>
        new() { Code = code, Rule = RuleId.Parse("LEC-11"), Clause = ClauseReference.Manual("6.1.6.3 h)") };
}
