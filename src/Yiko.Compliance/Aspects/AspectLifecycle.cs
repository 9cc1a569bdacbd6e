namespace Yiko.Compliance.Aspects;

/// <summary>The life of an aspect between identification and approval, management manual 6.1.3.</summary>
/// <remarks>Nothing becomes significant or not without the management representative's approval.</remarks>
public static class AspectLifecycle
{
    private static readonly ApprovalRoute UntilConfirmed = AspectApproval.Until(ApprovalAct.Confirm);
    private static readonly ApprovalRoute UntilEvaluated = AspectApproval.Until(ApprovalAct.Evaluate);

    private static readonly TransitionGuard<AspectFacts> Confirmed = new()
    {
        Name = "confirmed by the department",
        Check = facts => Unsigned(UntilConfirmed, facts),
    };

    private static readonly TransitionGuard<AspectFacts> Evaluated = new()
    {
        Name = "evaluated by the general department",
        Check = facts => facts.IsSignificant is null ? AspectRegisterReasons.NotEvaluated.ToReason() : Unsigned(UntilEvaluated, facts),
    };

    /// <summary>The stages, events and conditions.</summary>
    public static Lifecycle<AspectStage, AspectEvent, AspectFacts> Rules { get; } = new(
        [
            Step(AspectStage.Identified, AspectEvent.Confirm, AspectStage.Confirmed, Confirmed),
            Step(AspectStage.Confirmed, AspectEvent.Evaluate, AspectStage.Evaluated, Evaluated),
            Step(AspectStage.Evaluated, AspectEvent.Evaluate, AspectStage.Evaluated, Evaluated),
            Step(AspectStage.Evaluated, AspectEvent.Reject, AspectStage.Evaluated),
            Step(AspectStage.Evaluated, AspectEvent.Approve, AspectStage.Significant, Approved("approved as significant", significant: true)),
            Step(AspectStage.Evaluated, AspectEvent.Approve, AspectStage.NotSignificant, Approved("approved as not significant", significant: false)),
            Step(AspectStage.Identified, AspectEvent.Trigger, AspectStage.Identified),
            Step(AspectStage.Confirmed, AspectEvent.Trigger, AspectStage.Identified),
            Step(AspectStage.Evaluated, AspectEvent.Trigger, AspectStage.Identified),
            Step(AspectStage.Significant, AspectEvent.Trigger, AspectStage.Identified),
            Step(AspectStage.NotSignificant, AspectEvent.Trigger, AspectStage.Identified),
        ],
        AspectRegisterReasons.NoSuchStep,
        stage => Words.Of(stage).Name,
        happened => Words.Of(happened).Name);

    // Of the two ways on one always fits an approved evaluation; a refusal therefore names the approval, or that there is no verdict.
    private static TransitionGuard<AspectFacts> Approved(string name, bool significant) => new()
    {
        Name = name,
        Check = facts => Unsigned(AspectApproval.Route, facts) ?? (facts.IsSignificant == significant ? null : AspectRegisterReasons.NotEvaluated.ToReason()),
    };

    private static Reason? Unsigned(ApprovalRoute route, AspectFacts facts) =>
        route.Check(facts.Signatures) is { IsComplete: false } finding ? finding.Rationale[0] : null;

    private static Transition<AspectStage, AspectEvent, AspectFacts> Step(
        AspectStage from,
        AspectEvent on,
        AspectStage to,
        params TransitionGuard<AspectFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };
}
