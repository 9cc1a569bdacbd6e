namespace Yiko.Compliance.Documents;

/// <summary>The life of a proposal to change a document: change review, approval, change of the controlled copies. Management manual 0.6-5.</summary>
/// <remarks>There is no way into force but through a passed review and an approval, both signed.</remarks>
public static class DocumentChangeLifecycle
{
    private static readonly TransitionGuard<ChangeRequestFacts> Passed = new()
    {
        Name = "passed",
        Check = facts => facts.ReviewPassed == true ? null : ControlReasons.ReviewNotPassed.ToReason(),
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Failed = new()
    {
        Name = "not passed",
        Check = facts => facts.ReviewPassed == false ? null : ControlReasons.ReviewNotFailed.ToReason(),
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Positive = new()
    {
        Name = "approved",
        Check = facts => facts.Approved == true ? null : ControlReasons.DecisionNotPositive.ToReason(),
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Negative = new()
    {
        Name = "not approved",
        Check = facts => facts.Approved == false ? null : ControlReasons.DecisionNotNegative.ToReason(),
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Signed = new()
    {
        Name = "signed",
        Check = facts => facts.IsSigned ? null : ControlReasons.NotApproved.ToReason(),
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Due = new() { Name = "due", Check = facts => facts.IsDue ? null : ControlReasons.NotDue.ToReason() };

    /// <summary>The states, events and conditions.</summary>
    public static Lifecycle<ChangeRequestState, ChangeRequestEvent, ChangeRequestFacts> Rules { get; } = new(
        [
            Step(ChangeRequestState.Proposed, ChangeRequestEvent.OrganiseReview, ChangeRequestState.UnderReview),
            Step(ChangeRequestState.UnderReview, ChangeRequestEvent.ConcludeReview, ChangeRequestState.ReviewPassed, Passed),
            Step(ChangeRequestState.UnderReview, ChangeRequestEvent.ConcludeReview, ChangeRequestState.Rejected, Failed),
            Step(ChangeRequestState.ReviewPassed, ChangeRequestEvent.Decide, ChangeRequestState.Approved, Positive),
            Step(ChangeRequestState.ReviewPassed, ChangeRequestEvent.Decide, ChangeRequestState.NotApproved, Negative),
            Step(ChangeRequestState.Approved, ChangeRequestEvent.TakeEffect, ChangeRequestState.Effective, Signed, Due),
        ],
        ControlReasons.NoSuchStep,
        state => Words.Of(state).Name,
        happened => Words.Of(happened).Name);

    private static Transition<ChangeRequestState, ChangeRequestEvent, ChangeRequestFacts> Step(
        ChangeRequestState from,
        ChangeRequestEvent on,
        ChangeRequestState to,
        params TransitionGuard<ChangeRequestFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };
}
