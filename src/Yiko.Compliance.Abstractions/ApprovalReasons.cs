namespace Yiko.Compliance;

/// <summary>The reason codes of <see cref="ApprovalRoute"/>: their one home. Each rests on the rule of the step that it speaks of.</summary>
internal static class ApprovalReasons
{
    /// <summary>The reasons that the check of a route can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow MissingReason = Row("approval.signature.missing", "Not yet {act} by the {role}.", "尚缺{role}{act}签字。");
    private static readonly ReasonRow WrongRoleReason = Row("approval.signature.wrong-role", "Signed as {act} by the {signed-by}; it takes the {role}.", "{act}应由{role}签字，现由{signed-by}签字。");
    private static readonly ReasonRow WrongOrderReason = Row("approval.signature.wrong-order", "The {role} signed as {act} on {date}, before an earlier step was signed.", "{role}于 {date} 签字{act}，早于前一步骤，签字顺序有误。");
    private static readonly ReasonRow SamePersonReason = Row("approval.signature.same-person", "{person} signed this step ({act}, {role}) and an earlier one; each step takes another person.", "{person}在{act}（{role}）与前一步骤重复签字，各步骤应由不同人员签字。");
    private static readonly ReasonRow ReviewerApprovesReason = Row("approval.signature.reviewer-approves", "{person} reviewed and approved; it takes two persons.", "{person}既审核又批准，审核人与批准人不得为同一人。");

    private static readonly ReasonRow NobodyConcludesReason = Row("approval.route.nobody-concludes", "The rules name nobody who concludes this: it is never complete.", "规则未规定由谁最终批准，审批流程无法完成。");

    /// <summary>What an act is called: prepared, 编制.</summary>
    public static LocalizedText NameOf(ApprovalAct act) => Words.Of(act).Name;

    public static Reason Missing(ApprovalStep step) => MissingReason.With(Act(step), RoleOf(step.Role)).At(step);

    public static Reason WrongRole(ApprovalStep step, Signature signature) =>
        WrongRoleReason.With(Act(step), RoleOf(step.Role), ReasonArgument.Of("signed-by", signature.Role.Name)).At(step);

    public static Reason WrongOrder(ApprovalStep step, Signature signature) =>
        WrongOrderReason.With(Act(step), RoleOf(step.Role), ReasonArgument.Of("date", signature.Date)).At(step);

    public static Reason SamePerson(ApprovalStep step, Signature signature) =>
        SamePersonReason.With(Act(step), RoleOf(step.Role), ReasonArgument.Of("person", signature.Person)).At(step);

    public static Reason ReviewerApproves(ApprovalStep step, Signature signature) =>
        ReviewerApprovesReason.With(ReasonArgument.Of("person", signature.Person)).At(step);

    public static Reason NobodyConcludes(ApprovalStep last) => NobodyConcludesReason.ToReason().At(last);

    private static ReasonArgument Act(ApprovalStep step) => ReasonArgument.Of("act", step.Word ?? NameOf(step.Act));

    private static ReasonArgument RoleOf(Role role) => ReasonArgument.Of("role", role.Name);

    private static Reason At(this Reason reason, ApprovalStep step) => reason with { Rule = step.Rule, Clause = step.Clause };

    // What a row says of rule and clause is what holds of any route; a reason has those of its step.
    // ISO 9001:2015, 7.5.2 c): documented information is reviewed and approved.
    private static ReasonRow Row(string code, string english, string chinese) => Rows.Standard(code, "APR-01", "ISO 9001:2015", "7.5.2 c)", english, chinese);
}
