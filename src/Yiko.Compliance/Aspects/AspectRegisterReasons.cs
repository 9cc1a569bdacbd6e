namespace Yiko.Compliance.Aspects;

/// <summary>The reason codes of the register of aspects: their one home.</summary>
internal static class AspectRegisterReasons
{
    private static readonly (string Code, string Rule, string Clause)[] Triggers =
    [
        ("aspect.trigger.new-activity", "ENV-05", "6.1.3, 3.1"),
        ("aspect.trigger.changed-activity", "ENV-05", "6.1.3, 3.1"),
        ("aspect.trigger.legal-change", "ENV-13", "6.1.4"),
        ("aspect.trigger.method-change", "ENV-11", "6.1.3, 3.5"),
    ];

    public static Reason NoSuchStep { get; } = Of("aspect.lifecycle.no-such-step", "ENV-11", "6.1.3, 3.5");

    public static Reason NotEvaluated { get; } = Of("aspect.lifecycle.not-evaluated", "ENV-03", "6.1.3, 2.2");

    public static Reason Unevaluated { get; } = Of("aspect.register.unevaluated", "ENV-03", "6.1.3, 2.2");

    public static Reason NoControl { get; } = Of("aspect.control.missing", "ENV-12", "6.2.3.1");

    public static Reason NoEmergencyPlan { get; } = Of("aspect.control.emergency-plan-missing", "ENV-08", "6.1.3, 3.3 2)");

    public static Reason RegionalContradiction { get; } = Of("aspect.register.regional-contradiction", "ENV-14", "7.4, 3.8");

    public static Reason Trigger(AspectChange change)
    {
        var (code, rule, clause) = Triggers[(int)change.Trigger];
        return Of(code, rule, clause).With(ReasonArgument.Of("date", change.Date));
    }

    private static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
