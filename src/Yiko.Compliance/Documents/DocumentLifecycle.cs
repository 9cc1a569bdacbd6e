namespace Yiko.Compliance.Documents;

/// <summary>The lives of one version of a document, from draft to void, and of a proposal to change one. Management manual 0.1, 0.6-5 and 7.5.3.</summary>
internal static class DocumentLifecycle
{
    private static readonly ChecklistPart Approved = ReasonTable.Part("signed", "signed", "签字齐全", ControlReasons.NotApproved);
    private static readonly ChecklistPart Due = ReasonTable.Part("due", "due", "已到生效日期", ControlReasons.NotDue);
    private static readonly ChecklistPart Successor = ReasonTable.Part("successor-in-force", "successor in force", "后续版本已生效", ControlReasons.NoSuccessor);
    private static readonly ChecklistPart NoCopyOut = ReasonTable.Part("no-copy-out", "no copy out", "副本已全部回收或标识", ControlReasons.CopiesOut);
    private static readonly ChecklistPart Passed = ReasonTable.Part("review-passed", "passed", "评审通过", ControlReasons.ReviewNotPassed);
    private static readonly ChecklistPart Failed = ReasonTable.Part("review-not-passed", "not passed", "评审不通过", ControlReasons.ReviewNotFailed);
    private static readonly ChecklistPart Positive = ReasonTable.Part("approved", "approved", "批准", ControlReasons.DecisionNotPositive);
    private static readonly ChecklistPart Negative = ReasonTable.Part("not-approved", "not approved", "不批准", ControlReasons.DecisionNotNegative);

    private static readonly Term TakeEffect = Term.Of("take-effect", "take effect", "生效");
    private static readonly Term Withdraw = Term.Of("withdraw", "withdraw", "撤销");
    private static readonly Term ConcludeReview = Term.Of("conclude-review", "conclude the review", "评审结束");
    private static readonly Term Decide = Term.Of("decide", "decide", "批准与否");

    /// <summary>A version is in force only when it is approved and due; it is closed only when no copy is out.</summary>
    public static Lifecycle OfVersion { get; } = new(
        Words.All<DocumentState>(),
        [
            LifecycleStep.Of(TakeEffect, "draft", "effective", Approved, Due),
            LifecycleStep.Of(Withdraw, "draft", "obsolete"),
            LifecycleStep.Of(Term.Of("supersede", "supersede", "被新版取代"), "effective", "superseded", Successor),
            LifecycleStep.Of(Withdraw, "effective", "obsolete", NoCopyOut),
            LifecycleStep.Of(Term.Of("close", "close", "回收完毕"), "superseded", "obsolete", NoCopyOut),
        ],
        ControlReasons.NoSuchStep);

    /// <summary>There is no way into force but through a passed review and an approval, both signed.</summary>
    /// <remarks>The negative way stands first: whoever says both of a review or a decision gets no change.</remarks>
    public static Lifecycle OfProposal { get; } = new(
        [
            Term.Of("proposed", "proposed", "已提出"),
            Term.Of("under-review", "under review", "变更评审中"),
            Term.Of("review-passed", "review passed", "评审通过"),
            Term.Of("rejected", "rejected in review", "评审未通过"),
            Term.Of("approved", "approved", "已批准"),
            Term.Of("not-approved", "not approved", "未批准"),
            Term.Of("effective", "in effect", "已生效"),
        ],
        [
            LifecycleStep.Of(Term.Of("organise-review", "organise the review", "组织变更评审"), "proposed", "under-review"),
            LifecycleStep.Of(ConcludeReview, "under-review", "rejected", Failed),
            LifecycleStep.Of(ConcludeReview, "under-review", "review-passed", Passed),
            LifecycleStep.Of(Decide, "review-passed", "not-approved", Negative),
            LifecycleStep.Of(Decide, "review-passed", "approved", Positive),
            LifecycleStep.Of(Term.Of("take-effect", "take effect", "更改生效"), "approved", "effective", Approved, Due),
        ],
        ControlReasons.NoSuchStep);
}
