namespace Yiko.Compliance.Documents;

/// <content>The published rule sets.</content>
public sealed partial record DocumentRuleSet
{
    /// <summary>
    /// The default: over 40 % of the characters changed since the current edition began raise the edition; A/0, A/1 … B/0, and AA after Z.
    /// Routes by 5.3 and 0.6 of the management manual.
    /// </summary>
    public static DocumentRuleSet Standard { get; } = DocumentShapes.Rules.Publish(new()
    {
        Id = "documents/standard",
        Version = "1.0",
        Source = LocalizedText.Of(
            "Management manual 0.6-5 (new edition), 5.3 (approval) and 0.6-3 (release outside); a new edition over 40 %",
            "管理手册 0.6-5（换版）、5.3（审批权限）、0.6-3（对外提供）；累计修改超过 40% 换版"),
        Threshold = Ratio.Of(2, 5),
        Approvals = ManualApprovals,
    });

    /// <summary>As <see cref="Standard"/>, with a new edition at 40 % already: 占40%以上 as the manual prints it and law reads it.</summary>
    public static DocumentRuleSet AtLeast40 { get; } = DocumentShapes.Rules.Publish(Standard with
    {
        Id = "documents/at-least-40",
        Source = LocalizedText.Of(
            "Management manual 0.6-5 to the letter: a new edition at 40 % or more",
            "管理手册 0.6-5 字面读法：修改内容占 40% 以上（含 40%）换版"),
        ThresholdSide = BoundSide.Included,
    });

    /// <summary>As <see cref="Standard"/>, with 9 as the highest revision: after A/9 comes B/0, as document control often has it.</summary>
    public static DocumentRuleSet MaxRevision9 { get; } = DocumentShapes.Rules.Publish(Standard with
    {
        Id = "documents/max-revision-9",
        Source = LocalizedText.Of(
            "As the standard rules, with revisions 0 to 9: the tenth change begins a new edition",
            "在标准规则基础上，修改状态为 0～9，满 9 次后再修改即换版"),
        Scheme = VersionScheme.UpToRevision(9),
    });

    /// <summary>
    /// The routes that Chinese practice prints for a new edition: manual reviewed by the representative and approved by the general manager,
    /// other management documents reviewed by the department and approved by the representative, technical ones and work instructions by the department alone.
    /// </summary>
    public static ValueList<DocumentApproval> ApprovalsOfPractice { get; } =
    [
        Approval(DocumentKind.Manual, ApprovalScope.Issue, SamePersonPolicy.Forbid, Reviewed(Role.ManagementRepresentative), Approved(Role.GeneralManager)),
        Approval(DocumentKind.Procedure, ApprovalScope.Issue, SamePersonPolicy.Forbid, Reviewed(Role.DepartmentManager), Approved(Role.ManagementRepresentative)),
        Approval(DocumentKind.Management, ApprovalScope.Issue, SamePersonPolicy.Forbid, Reviewed(Role.DepartmentManager), Approved(Role.ManagementRepresentative)),
        Approval(DocumentKind.Technical, ApprovalScope.Issue, SamePersonPolicy.Forbid, Approved(Role.DepartmentManager)),
        Approval(DocumentKind.WorkInstruction, ApprovalScope.Issue, SamePersonPolicy.Forbid, Approved(Role.DepartmentManager)),
        Approval(DocumentKind.Policy, ApprovalScope.Issue, SamePersonPolicy.Forbid, Approved(Role.GeneralManager)),
        .. Releases,
    ];

    // The manual has the representative both write and review the procedures (annex 1 against 5.3): allowed, but said each time.
    private static ValueList<DocumentApproval> ManualApprovals =>
    [
        Approval(
            DocumentKind.Manual,
            ApprovalScope.Issue,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Prepare, Role.GeneralDepartment, "APR-02", "4.4.2"),
            Step(ApprovalAct.Review, Role.ManagementRepresentative, "APR-02", "5.3"),
            Step(ApprovalAct.Approve, Role.GeneralManager, "APR-02", "5.3")),
        Approval(
            DocumentKind.Manual,
            ApprovalScope.Change,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Review, Role.ManagementRepresentative, "APR-06", "0.6-5"),
            Step(ApprovalAct.Approve, Role.GeneralManager, "APR-06", "0.6-5")),
        Approval(
            DocumentKind.Procedure,
            ApprovalScope.Issue,
            SamePersonPolicy.Warn,
            AuthorOfProcedures,
            Step(ApprovalAct.Review, Role.ManagementRepresentative, "APR-03", "5.3"),
            Step(ApprovalAct.Approve, Role.GeneralManager, "APR-03", "5.3")),
        Approval(
            DocumentKind.Technical,
            ApprovalScope.Issue,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Approve, Role.ManagementRepresentative, "APR-04", "5.3")),
        Approval(
            DocumentKind.Management,
            ApprovalScope.Issue,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Review, Role.ManagementRepresentative, "APR-05", "5.3")),
        Approval(DocumentKind.Policy, ApprovalScope.Issue, SamePersonPolicy.Forbid, Step(ApprovalAct.Approve, Role.GeneralManager, "APR-01", "5.3")),
        Approval(
            DocumentKind.WorkInstruction,
            ApprovalScope.Issue,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Approve, Role.ManagementRepresentative, "APR-04", "5.3")),
        // 8.5.1.6 f): a work instruction is changed as documents are, by review and approval.
        Approval(
            DocumentKind.WorkInstruction,
            ApprovalScope.Change,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Review, Role.ManagementRepresentative, "DOC-15", "8.5.1.6 f)"),
            Step(ApprovalAct.Approve, Role.GeneralManager, "DOC-15", "8.5.1.6 f)")),
        .. Releases,
    ];

    // 0.6-3 speaks of the manual. The other kinds go the same way: what may not leave without a word should not leave by omission.
    // What the rules let nobody issue, nobody releases either.
    private static IEnumerable<DocumentApproval> Releases => new[]
        {
            DocumentKind.Manual, DocumentKind.Procedure, DocumentKind.Technical, DocumentKind.Management, DocumentKind.Policy, DocumentKind.WorkInstruction,
        }
        .Select(kind => Approval(
            kind,
            ApprovalScope.ExternalRelease,
            SamePersonPolicy.Forbid,
            Step(ApprovalAct.Approve, Role.ManagementRepresentative, "APR-20", "0.6-3")));

    private static ApprovalStep AuthorOfProcedures => new()
    {
        Act = ApprovalAct.Prepare,
        Role = Role.ManagementRepresentative,
        Rule = RuleId.Parse("APR-03"),
        Clause = new() { Document = LocalizedText.Of("management manual, annex", "管理手册附件"), Clause = "1" },
    };

    private static DocumentApproval Approval(DocumentKind kind, ApprovalScope scope, SamePersonPolicy samePerson, params ApprovalStep[] steps) =>
        new() { Kind = kind, Scope = scope, Route = new(steps, samePerson) };

    private static ApprovalStep Reviewed(Role role) => Step(ApprovalAct.Review, role, "DOC-14", "5.3");

    private static ApprovalStep Approved(Role role) => Step(ApprovalAct.Approve, role, "DOC-14", "5.3");

    private static ApprovalStep Step(ApprovalAct act, Role role, string rule, string clause) =>
        new() { Act = act, Role = role, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
