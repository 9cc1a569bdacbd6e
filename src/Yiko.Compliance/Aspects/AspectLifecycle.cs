namespace Yiko.Compliance.Aspects;

/// <summary>The life of an aspect between identification and approval, management manual 6.1.3.</summary>
internal static class AspectLifecycle
{
    private static readonly ApprovalRoute UntilConfirmed = AspectApproval.Until(ApprovalAct.Confirm);
    private static readonly ApprovalRoute UntilEvaluated = AspectApproval.Until(ApprovalAct.Evaluate);

    private static readonly ChecklistPart Confirmed = Signed("confirmed", "confirmed by the department", "部门已确认", ApprovalAct.Confirm);
    private static readonly ChecklistPart Evaluated = Signed("evaluated", "evaluated by the general department", "综合部已评价", ApprovalAct.Evaluate);
    private static readonly ChecklistPart ApprovedAsSignificant = Signed("approved-as-significant", "approved as significant", "批准为重要环境因素", ApprovalAct.Approve);
    private static readonly ChecklistPart ApprovedAsNotSignificant = Signed("approved-as-not-significant", "approved as not significant", "批准为一般环境因素", ApprovalAct.Approve);

    private static readonly Term Confirm = Term.Of("confirm", "confirm", "确认");
    private static readonly Term Evaluate = Term.Of("evaluate", "evaluate", "评价");
    private static readonly Term Approve = Term.Of("approve", "approve", "批准");
    private static readonly Term Reject = Term.Of("reject", "reject", "退回");
    private static readonly Term Trigger = Term.Of("trigger", "trigger re-identification", "触发重新识别");

    public static Lifecycle Rules { get; } = new(
        [
            Term.Of("identified", "identified", "已识别"),
            Term.Of("confirmed", "confirmed", "已确认"),
            Term.Of("evaluated", "evaluated", "已评价"),
            Term.Of("significant", "significant", "重要环境因素"),
            Term.Of("not-significant", "not significant", "一般环境因素"),
        ],
        [
            LifecycleStep.Of(Confirm, "identified", "confirmed", Confirmed),
            LifecycleStep.Of(Evaluate, "confirmed", "evaluated", Evaluated),
            LifecycleStep.Of(Evaluate, "evaluated", "evaluated", Evaluated),
            LifecycleStep.Of(Reject, "evaluated", "evaluated"),
            LifecycleStep.Of(Approve, "evaluated", "significant", ApprovedAsSignificant),
            LifecycleStep.Of(Approve, "evaluated", "not-significant", ApprovedAsNotSignificant),
            LifecycleStep.Of(Trigger, "identified", "identified"),
            LifecycleStep.Of(Trigger, "confirmed", "identified"),
            LifecycleStep.Of(Trigger, "evaluated", "identified"),
            LifecycleStep.Of(Trigger, "significant", "identified"),
            LifecycleStep.Of(Trigger, "not-significant", "identified"),
        ],
        AspectRegisterReasons.NoSuchStep);

    /// <summary>What a step does, read from the sheet and the verdict.</summary>
    public static (Term Stage, ValueList<Reason> Refusals) Next(string stage, string step, ValueList<Signature> signatures, bool? isSignificant) =>
        Rules.Next(stage, step, (signatures, isSignificant), static (need, facts) => need.Code switch
        {
            "confirmed" => Unsigned(UntilConfirmed, facts.signatures),
            "evaluated" => facts.isSignificant is null ? AspectRegisterReasons.NotEvaluated.ToReason() : Unsigned(UntilEvaluated, facts.signatures),
            "approved-as-significant" => Unapproved(facts.signatures, facts.isSignificant == true),
            _ => Unapproved(facts.signatures, facts.isSignificant == false),
        });

    // Of the two ways on one always fits an approved evaluation; a refusal therefore names the approval, or that there is no verdict.
    private static Reason? Unapproved(ValueList<Signature> signatures, bool fits) =>
        Unsigned(AspectApproval.Route, signatures) ?? (fits ? null : AspectRegisterReasons.NotEvaluated.ToReason());

    private static Reason? Unsigned(ApprovalRoute route, ValueList<Signature> signatures) =>
        route.Check(signatures) is { IsComplete: false } finding ? finding.Rationale[0] : null;

    private static ChecklistPart Signed(string code, string name, string word, ApprovalAct act) =>
        ReasonTable.Part(code, name, word, ApprovalReasons.Missing(AspectApproval.Route.Steps.Single(step => step.Act == act)));
}
