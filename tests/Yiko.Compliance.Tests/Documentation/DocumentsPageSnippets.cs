using NodaTime;
using Yiko.Compliance;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Documentation;

#pragma warning disable CA1305 // Documents show the call that most people write: without a provider, numbers are invariant.

public sealed class DocumentsPageSnippets
{
    [Fact]
    public void A_change_gets_its_version()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region revise
        var meter = new ChangeMeter();
        var versioner = new EditionShareDocumentVersioner(DocumentRuleSet.Standard);
        var revision = versioner.Revise(new()
        {
            Current = DocumentVersion.Parse("A/3"),
            Measure = meter.Measure("综合部每月检查一次", "技术部每周检查两次"),
        });

        Console.WriteLine($"{revision.Next}, new edition: {revision.IsNewEdition}, by {revision.RuleSet}");
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(revision.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "revise");
    }

    [Fact]
    public void A_history_gets_its_path()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region path
        // An edition of a hundred clauses, of which each change touches others: 39, 1, 39 and 1 of them.
        var clauses = Enumerable.Range(1, 100).Select(number => number.ToString()).ToValueList();
        (ValueList<string>, ValueList<string>) Touch(int first, int count) => (clauses, clauses.Skip(first).Take(count).ToValueList());

        var path = new DocumentVersionPath(new EditionShareDocumentVersioner(DocumentRuleSet.AtLeast40), new ChangeMeter());
        Console.WriteLine(string.Join(" ", path.OfClauses([Touch(0, 39), Touch(39, 1), Touch(40, 39), Touch(79, 1)]).Select(step => step.Next)));
        Console.WriteLine(string.Join(" ", path.OfClauses([Touch(0, 39), Touch(40, 39), Touch(39, 1), Touch(79, 1)]).Select(step => step.Next)));
        #endregion

        DocumentedCode.AssertPrints(Console, "path");
    }

    [Fact]
    public void Signatures_are_checked()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region control
        var controller = new DocumentController(DocumentRuleSet.Standard);
        var verdict = controller.CheckApproval(new()
        {
            Kind = DocumentKind.Manual,
            Scope = ApprovalScope.Change,
            Signatures =
            [
                new() { Act = ApprovalAct.Review, Role = Role.ManagementRepresentative, Person = "E017", Date = new LocalDate(2026, 3, 2) },
                new() { Act = ApprovalAct.Approve, Role = Role.ManagementRepresentative, Person = "E017", Date = new LocalDate(2026, 3, 3) },
            ],
        });

        Console.WriteLine($"approved: {verdict.IsApproved}, next: {verdict.Next}");
        foreach (var line in RationaleFormatter.English.Lines(verdict.Rationale)) Console.WriteLine(line);
        #endregion

        DocumentedCode.AssertPrints(Console, "control");
    }

    [Fact]
    public void Versions_and_proposals_have_a_life()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region document-lives
        var version = DocumentController.VersionLifecycle.Next("draft", "take-effect", met: ["signed"]);
        var proposal = DocumentController.ProposalLifecycle.Next("under-review", "conclude-review", met: ["review-passed"]);
        Console.WriteLine($"{version.Stage.Name.English}: {RationaleFormatter.English.Sentence(version.Refusals[0])}");
        Console.WriteLine(proposal.Stage.Name.ChineseSimplified);
        #endregion

        DocumentedCode.AssertPrints(Console, "document-lives");
    }

    [Fact]
    public void References_are_resolved()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region register
        var register = new DocumentRegister
        {
            Documents =
            [
                new() { Title = "不合格输出控制程序", Code = "XX -CX-8.7-01" },
                new() { Title = "内部审核控制程序", Code = "XX-CX-9.2\n-02" },
                new() { Title = "管理评审控制程序", Code = "XX-CX-9.3-04" },
            ],
            Aliases = DocumentRegister.OfManual.Aliases,
            Cited = DocumentRegister.TitlesIn("按《内部审核控制程序》《不合格产品和服务控制程序》和《内部审查控制程序》执行。").Select(cited => cited.Title).ToValueList(),
        };
        var review = new DocumentController(DocumentRuleSet.Standard).Review(register);
        foreach (var line in RationaleFormatter.ChineseSimplified.Lines(review.Rationale)) Console.WriteLine(line);
        foreach (var reference in review.References) Console.WriteLine(RationaleFormatter.ChineseSimplified.Sentence(reference.Rationale[0]));
        Console.WriteLine($"{register.Next("XX", "CX", ["7.5"])}; unused: {string.Join(", ", review.Unused.Select(document => document.Title))}");
        #endregion

        DocumentedCode.AssertPrints(Console, "register");
    }

    [Fact]
    public void The_register_of_the_manual_is_reviewed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region annex
        foreach (var reason in new DocumentController(DocumentRuleSet.Standard).Review(DocumentRegister.OfManual).Rationale.Where(reason => reason.Code != "document.register.code-tidied"))
            Console.WriteLine($"{reason.Rule}: {RationaleFormatter.ChineseSimplified.Sentence(reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "annex");
    }

    [Fact]
    public void Versions_are_data()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region scheme
        // Editions without I and O, revisions from 1 to 5, and a threshold of 30 % of the lines.
        var own = DocumentRuleSet.Standard with
        {
            Id = "documents/own",
            Version = "2026.1",
            Scheme = new([VersionPart.Letters(skipped: "IO"), VersionPart.Numbers("/", first: 1, highest: 5)]),
            Threshold = Ratio.Parse("30%"),
            Unit = ChangeUnit.Lines,
        };

        var last = DocumentVersion.Parse("H/5", own.Scheme);
        Console.WriteLine($"{own.Scheme.First}; {last} -> {last.Next(VersionStep.Revision)}");
        Console.WriteLine(DocumentVersion.Parse("1.4.2", VersionScheme.ThreeNumbers).Next(VersionStep.Edition));
        #endregion

        DocumentedCode.AssertPrints(Console, "scheme");
    }

    [Fact]
    public void A_rule_set_is_loaded_and_analysed()
    {
        using var Console = new StringWriter { NewLine = "\n" };

        #region document-file
        // 40 for 40 %, and a revision that is told from the edition by a letter of the edition.
        var file = VerdictFormats.Documents.RuleSets.Write(DocumentRuleSet.Standard)
            .Replace("\"threshold\": 0.4", "\"threshold\": 40")
            .Replace("\"separator\": \"/\"", "\"separator\": \"R\"");
        foreach (var finding in VerdictFormats.Documents.RuleSets.Read(file).Findings)
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}");

        var advisory = DocumentRuleSet.Standard with { DemandsEdition = false, Triggers = EditionTriggers.None };
        foreach (var finding in VerdictFormats.Documents.RuleSets.Analysis(advisory))
            Console.WriteLine($"{finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}");
        #endregion

        DocumentedCode.AssertPrints(Console, "document-file");
    }

    [Fact]
    public void Its_diagrams_are_those_of_the_lifecycles()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "engines", "documents.md"));

        Assert.Contains("```mermaid\n" + DocumentController.VersionLifecycle.ToMermaid() + "```", page, StringComparison.Ordinal);
        Assert.Contains("```mermaid\n" + DocumentController.ProposalLifecycle.ToMermaid() + "```", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_tables_are_those_of_the_standard_rule_set()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs", "engines", "documents.md"));
        var rules = DocumentRuleSet.Standard;
        string[] properties =
        [
            $"| `Scheme` | {rules.Scheme.First}, {rules.Scheme.First.Next(VersionStep.Revision)} … {rules.Scheme.First.Next(VersionStep.Edition)}; AA after Z |",
            $"| `Threshold`, `ThresholdSide` | {rules.Threshold}, {rules.ThresholdSide} |",
            $"| `AccumulatesChange` | {rules.AccumulatesChange} |",
            $"| `Unit` | {rules.Unit} |",
            $"| `DemandsEdition` | {rules.DemandsEdition} |",
            $"| `SuggestFrom` | {rules.SuggestFrom} |",
            $"| `Triggers` | {rules.Triggers} |",
            $"| `CopyExchange` | {rules.CopyExchange?.ToString() ?? "none"} |",
        ];
        var routes = rules.Approvals.Select(approval => $"| {approval.Kind} | {approval.Scope} | {approval.Route} | {approval.Route.SamePerson} |");

        Assert.Empty(properties.Concat(routes).Except(page));
        Assert.Equal(rules.Approvals.Count, page.Count(line => line.Contains(": ", StringComparison.Ordinal) && (line.EndsWith("| Forbid |", StringComparison.Ordinal) || line.EndsWith("| Warn |", StringComparison.Ordinal))));
    }
}
