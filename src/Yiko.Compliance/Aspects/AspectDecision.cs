namespace Yiko.Compliance.Aspects;

/// <summary>The decision itself, without its words: computed alike for the verdict and, when somebody reads it, for the rationale.</summary>
internal readonly struct AspectDecision(MethodPlan? method, MethodOutcome outcome, bool isDirect, bool lacksState, bool asksUnknown)
{
    public MethodPlan? Method { get; } = method;

    public MethodOutcome Outcome { get; } = outcome;

    /// <summary>Whether the state is missing and a direct criterion looks at it.</summary>
    public bool LacksState { get; } = lacksState;

    public AspectStatus Status { get; } = isDirect ? AspectStatus.Direct
        : lacksState || asksUnknown || method is null || outcome.ClassPlace < 0 ? AspectStatus.NotEvaluated
        : AspectStatus.Evaluated;

    /// <summary>The class that the points give; null without one, and if not evaluated.</summary>
    public SignificanceClass? Computed =>
        Status != AspectStatus.NotEvaluated && Outcome.ClassPlace >= 0 ? Method!.Method.Classes[Outcome.ClassPlace] : null;

    /// <summary>The class that holds.</summary>
    public SignificanceClass? Class => Status == AspectStatus.Direct && Computed is not { IsSignificant: true } ? Method?.MildestSignificant : Computed;

    public bool? IsSignificant => Status switch
    {
        AspectStatus.Direct => true,
        AspectStatus.Evaluated => Computed!.IsSignificant,
        _ => null,
    };
}
