namespace Yiko.Compliance;

/// <summary>The reason codes of <see cref="ApprovalRoute"/>: their one home.</summary>
internal static class ApprovalReasons
{
    /// <summary>What an act is called: prepared, 编制.</summary>
    public static LocalizedText NameOf(ApprovalAct act) => Words.Of(act).Name;

    public static Reason Missing(ApprovalStep step) => Of("approval.signature.missing", step).With(Act(step), RoleOf(step.Role));

    public static Reason WrongRole(ApprovalStep step, Signature signature) =>
        Of("approval.signature.wrong-role", step).With(Act(step), RoleOf(step.Role), ReasonArgument.Of("signed-by", signature.Role.Name));

    public static Reason WrongOrder(ApprovalStep step, Signature signature) =>
        Of("approval.signature.wrong-order", step).With(Act(step), RoleOf(step.Role), ReasonArgument.Of("date", signature.Date));

    public static Reason SamePerson(ApprovalStep step, Signature signature) =>
        Of("approval.signature.same-person", step).With(Act(step), RoleOf(step.Role), ReasonArgument.Of("person", signature.Person));

    public static Reason ReviewerApproves(ApprovalStep step, Signature signature) =>
        Of("approval.signature.reviewer-approves", step).With(ReasonArgument.Of("person", signature.Person));

    private static ReasonArgument Act(ApprovalStep step) => ReasonArgument.Of("act", NameOf(step.Act));

    private static ReasonArgument RoleOf(Role role) => ReasonArgument.Of("role", role.Name);

    private static Reason Of(string code, ApprovalStep step) => new() { Code = code, Rule = step.Rule, Clause = step.Clause };
}
