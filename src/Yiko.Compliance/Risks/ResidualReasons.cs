namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of a residual review: their one home.</summary>
internal static class ResidualReasons
{
    private static readonly RuleId Order = RuleId.Parse("LEC-06");
    private static readonly RuleId Tolerability = RuleId.Parse("LEC-07");
    private static readonly ClauseReference Clause = ClauseReference.Manual("6.1.6.3 d)");

    public static Reason NotRated { get; } = Of("risk.residual.not-rated", Tolerability);

    public static Reason AboveInitial(decimal initial, decimal residual) =>
        Of("risk.residual.above-initial", Tolerability).With(ReasonArgument.Of("initial", initial), ReasonArgument.Of("residual", residual));

    public static Reason StillUnacceptable(Grade grade) =>
        Of("risk.residual.still-unacceptable", Tolerability).With(ReasonArgument.Of("grade", grade));

    public static Reason LoweredWithoutControl(string factor, decimal from, decimal to) =>
        Of($"risk.residual.{factor}-lowered-without-control", Tolerability).With(ReasonArgument.Of("from", from), ReasonArgument.Of("to", to));

    public static Reason Raised(string factor, decimal from, decimal to) =>
        Of($"risk.residual.{factor}-raised", Tolerability).With(ReasonArgument.Of("from", from), ReasonArgument.Of("to", to));

    public static Reason PersonalProtectionOnly(ControlLevel last, ControlLevel better) =>
        Of("risk.residual.personal-protection-only", Order).With(ReasonArgument.Of("level", last.Name), ReasonArgument.Of("better", better.Name));

    public static Reason UnknownLevel(string level, ControlHierarchy hierarchy) =>
        Of("risk.residual.unknown-level", Order).With(ReasonArgument.Of("level", level), ReasonArgument.Of("levels", hierarchy.ToString()));

    private static Reason Of(string code, RuleId rule) => new() { Code = code, Rule = rule, Clause = Clause };
}
