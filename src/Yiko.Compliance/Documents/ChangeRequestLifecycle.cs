namespace Yiko.Compliance.Documents;

/// <summary>The life of a proposal to change a document: change review, approval, change of the controlled copies. Management manual 0.6-5.</summary>
/// <remarks>There is no way into force but through a passed review and an approval, both signed. Pure and safe for concurrent use.</remarks>
public static class ChangeRequestLifecycle
{
    private static readonly TransitionGuard<ChangeRequestFacts> Passed = new()
    {
        Name = "passed",
        Check = facts => facts.ReviewPassed == true ? null : ControlReasons.ReviewNotPassed,
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Failed = new()
    {
        Name = "not passed",
        Check = facts => facts.ReviewPassed == false ? null : ControlReasons.ReviewNotFailed,
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Positive = new()
    {
        Name = "approved",
        Check = facts => facts.Approved == true ? null : ControlReasons.DecisionNotPositive,
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Negative = new()
    {
        Name = "not approved",
        Check = facts => facts.Approved == false ? null : ControlReasons.DecisionNotNegative,
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Signed = new()
    {
        Name = "signed",
        Check = facts => facts.IsSigned ? null : ControlReasons.NotApproved,
    };

    private static readonly TransitionGuard<ChangeRequestFacts> Due = new() { Name = "due", Check = facts => facts.IsDue ? null : ControlReasons.NotDue };

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
        StateName,
        EventName);

    private static Transition<ChangeRequestState, ChangeRequestEvent, ChangeRequestFacts> Step(
        ChangeRequestState from,
        ChangeRequestEvent on,
        ChangeRequestState to,
        params TransitionGuard<ChangeRequestFacts>[] guards) =>
        new() { From = from, On = on, To = to, Guards = guards.ToValueList() };

    private static LocalizedText StateName(ChangeRequestState state) => state switch
    {
        ChangeRequestState.Proposed => LocalizedText.Of("proposed", "已提出"),
        ChangeRequestState.UnderReview => LocalizedText.Of("under review", "变更评审中"),
        ChangeRequestState.ReviewPassed => LocalizedText.Of("review passed", "评审通过"),
        ChangeRequestState.Rejected => LocalizedText.Of("rejected in review", "评审未通过"),
        ChangeRequestState.Approved => LocalizedText.Of("approved", "已批准"),
        ChangeRequestState.NotApproved => LocalizedText.Of("not approved", "未批准"),
        _ => LocalizedText.Of("in effect", "已生效"),
    };

    private static LocalizedText EventName(ChangeRequestEvent happened) => happened switch
    {
        ChangeRequestEvent.OrganiseReview => LocalizedText.Of("organise the review", "组织变更评审"),
        ChangeRequestEvent.ConcludeReview => LocalizedText.Of("conclude the review", "评审结束"),
        ChangeRequestEvent.Decide => LocalizedText.Of("decide", "批准与否"),
        _ => LocalizedText.Of("take effect", "更改生效"),
    };
}
