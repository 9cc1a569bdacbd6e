using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>Questions to document control with their parts one by one.</summary>
internal static class ControlQuestions
{
    public static DocumentApprovalVerdict CheckApproval(this DocumentController controller, DocumentKind kind, ApprovalScope scope, IEnumerable<Signature> signatures) =>
        controller.CheckApproval(new() { Kind = kind, Scope = scope, Signatures = signatures.ToValueList() });

    public static DocumentStanding Standing(this DocumentController controller, DocumentKind kind, IEnumerable<DocumentIssue> issues, LocalDate asOf) =>
        controller.Standing(new() { Kind = kind, Issues = issues.ToValueList(), AsOf = asOf });

    public static ValueList<CopyTask> CopyTasks(this DocumentController controller, CopyRegister register, LocalDate asOf) =>
        controller.CopyTasks(register with { AsOf = asOf }).Tasks;
}
