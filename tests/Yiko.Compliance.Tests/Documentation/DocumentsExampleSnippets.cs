using Yiko.Compliance;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class DocumentsExampleSnippets
{
    [Fact]
    public void A_versioner_says_the_next_version()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IDocumentVersioner
        IDocumentVersioner versioner = new EditionShareDocumentVersioner(DocumentRuleSet.Standard);
        var measure = new ChangeMeter().Measure("综合部每月检查一次", "技术部每周检查两次");
        var revision = versioner.Revise(new() { Current = DocumentVersion.Parse("A/3"), Measure = measure });
        Console.WriteLine($"{revision.Next}, new edition: {revision.IsNewEdition}"); // B/0, new edition: True
        #endregion

        DocumentedCode.AssertPrints(Console, "IDocumentVersioner");
    }

    [Fact]
    public void A_meter_counts_what_changed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IChangeMeter
        IChangeMeter meter = new ChangeMeter();
        Console.WriteLine(meter.Measure("综合部每月检查一次", "技术部每周检查两次")); // 4/9 (4 of 9)
        Console.WriteLine(meter.Locate("综合部每月检查一次", "技术部每周检查两次", threshold: Ratio.Parse("40%"))); // Above
        #endregion

        DocumentedCode.AssertPrints(Console, "IChangeMeter");
    }

    [Fact]
    public void A_path_gives_the_version_of_each_text()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region DocumentVersionPath
        DocumentVersionPath path = new(new EditionShareDocumentVersioner(DocumentRuleSet.Standard), new ChangeMeter());
        var steps = path.OfTexts(["综合部每月检查一次", "综合部每周检查一次", "技术部每周检查两次"]);
        Console.WriteLine(string.Join(", ", steps.Select(step => step!.Next))); // A/0, A/1, B/0
        #endregion

        DocumentedCode.AssertPrints(Console, "DocumentVersionPath");
    }

    [Fact]
    public void A_change_is_told_by_its_clauses_or_not_measured()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region DocumentChange
        var current = DocumentVersion.Parse("A/3");
        DocumentChange measured = new() { Current = current, Measure = ChangeMeasure.OfClauses(clauses: ["1", "2", "3", "4"], changed: ["3"]) };
        DocumentChange unmeasured = new() { Current = current };
        EditionShareDocumentVersioner versioner = new(DocumentRuleSet.Standard);
        Console.WriteLine(versioner.Revise(measured).Next); // A/4
        Console.WriteLine(versioner.Revise(unmeasured).Next is null); // True
        #endregion

        DocumentedCode.AssertPrints(Console, "DocumentChange");
    }

    [Fact]
    public void A_controller_says_who_has_to_sign()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IDocumentController
        IDocumentController controller = new DocumentController(DocumentRuleSet.Standard);
        Signature reviewed = new() { Act = ApprovalAct.Review, Role = Role.ManagementRepresentative, Person = "E017", Date = new(2026, 3, 2) };
        Signature approved = new() { Act = ApprovalAct.Approve, Role = Role.GeneralManager, Person = "E001", Date = new(2026, 3, 3) };
        var verdict = controller.CheckApproval(new() { Kind = DocumentKind.Manual, Scope = ApprovalScope.Change, Signatures = [reviewed, approved] });
        Console.WriteLine($"approved: {verdict.IsApproved}"); // approved: True
        #endregion

        DocumentedCode.AssertPrints(Console, "IDocumentController");
    }

    [Fact]
    public void A_sheet_lacks_the_signature_of_who_has_to_approve()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region DocumentSheet
        DocumentSheet sheet = new()
        {
            Kind = DocumentKind.Manual,
            Scope = ApprovalScope.Change,
            Signatures = [new() { Act = ApprovalAct.Review, Role = Role.ManagementRepresentative, Person = "E017", Date = new(2026, 3, 2) }],
        };
        var verdict = new DocumentController(DocumentRuleSet.Standard).CheckApproval(sheet);
        Console.WriteLine($"approved: {verdict.IsApproved}, next: {verdict.Next}"); // approved: False, next: Approve: general-manager
        #endregion

        DocumentedCode.AssertPrints(Console, "DocumentSheet");
    }

    [Fact]
    public void One_version_of_a_document_is_in_force()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region IssuedDocument
        Signature signed = new() { Act = ApprovalAct.Approve, Role = Role.GeneralManager, Person = "E001", Date = new(2026, 3, 3) };
        DocumentIssue first = new() { Version = DocumentVersion.Parse("A/0"), EffectiveFrom = new(2026, 3, 9), Signatures = [signed] };
        DocumentIssue unsigned = new() { Version = DocumentVersion.Parse("B/0"), EffectiveFrom = new(2026, 6, 1) };
        IssuedDocument policy = new() { Kind = DocumentKind.Policy, Issues = [first, unsigned], AsOf = new(2026, 7, 1) };
        var standing = new DocumentController(DocumentRuleSet.Standard).Standing(policy);
        Console.WriteLine($"in force: {standing.Effective}, {unsigned.Version}: {standing.Issues[1].State}"); // in force: A/0, B/0: Draft
        #endregion

        DocumentedCode.AssertPrints(Console, "IssuedDocument");
    }

    [Fact]
    public void Copies_of_an_old_version_come_back()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region CopyRegister
        CopyRegister register = new()
        {
            Effective = DocumentVersion.Parse("B/0"),
            Since = new(2026, 3, 9),
            AsOf = new(2026, 3, 10),
            Copies = [new() { Number = "C-01", Holder = "E017", Department = "技术部", Version = DocumentVersion.Parse("A/3") }],
        };
        foreach (var task in new DocumentController(DocumentRuleSet.Standard).CopyTasks(register).Tasks)
            Console.WriteLine($"{(task.IsRecall ? "take back" : "hand out")} {task.Version}, {task.Department}");
        // take back A/3, 技术部
        // hand out B/0, 技术部
        #endregion

        DocumentedCode.AssertPrints(Console, "CopyRegister");
    }

    [Fact]
    public void A_register_tells_where_a_cited_title_leads()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region DocumentRegister
        DocumentRegister register = new()
        {
            Documents = [new() { Title = "内部审核控制程序", Code = "XX-CX-9.2-01" }],
            Cited = ["内部审核控制程序", "内部审查控制程序"],
        };
        foreach (var reference in new DocumentController(DocumentRuleSet.Standard).Review(register).References)
            Console.WriteLine($"{reference.Title}: {reference.Document?.Code ?? $"none; {reference.Suggestion?.Code} is meant?"}");
        // 内部审核控制程序: XX-CX-9.2-01
        // 内部审查控制程序: none; XX-CX-9.2-01 is meant?
        #endregion

        DocumentedCode.AssertPrints(Console, "DocumentRegister");
    }

    [Fact]
    public void A_rule_set_of_documents_has_another_threshold()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region DocumentRuleSet
        var own = DocumentRuleSet.Standard with { Id = "own/documents", Version = "2026.1", Threshold = Ratio.Parse("30%"), Unit = ChangeUnit.Clauses };
        var third = ChangeMeasure.OfClauses(clauses: ["1", "2", "3"], changed: ["3"]);
        var revision = new EditionShareDocumentVersioner(own).Revise(new() { Current = DocumentVersion.Parse("A/3"), Measure = third });
        Console.WriteLine($"{revision.Next} by {revision.RuleSet}"); // B/0 by own/documents@2026.1
        #endregion

        DocumentedCode.AssertPrints(Console, "DocumentRuleSet");
    }
}
