using NodaTime;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Documents;

/// <summary>What document control answers is stored, read back, decided again and compared as any verdict is.</summary>
public sealed class StoredControlTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly DocumentRuleSet Timed = DocumentRuleSet.Standard with { Id = "own/timed", CopyExchange = DueDateRule.WithinWorkingDays(3) };

    private static DocumentIssue Issue => new()
    {
        Version = DocumentVersion.Parse("A/0"),
        EffectiveFrom = Day.PlusDays(3),
        Signatures =
        [
            new() { Act = ApprovalAct.Prepare, Role = Role.GeneralDepartment, Person = "p1", Date = Day },
            new() { Act = ApprovalAct.Review, Role = Role.ManagementRepresentative, Person = "p2", Date = Day },
            new() { Act = ApprovalAct.Approve, Role = Role.GeneralManager, Person = "p3", Date = Day },
        ],
    };

    private static CopyRegister Copies => new()
    {
        Effective = DocumentVersion.Parse("A/1"),
        Since = Day,
        AsOf = Day.PlusDays(9),
        Departments = ["TD", "GD"],
        DaysOff = [Day.PlusDays(-1), Day.PlusDays(5)],
        Copies =
        [
            new() { Number = "01", Holder = "h1", Department = "TD", Version = DocumentVersion.Parse("A/0"), IsMarked = false },
            new() { Number = "02", Holder = "h2", Department = "TD", Version = DocumentVersion.Parse("A/1"), HolderLeaves = Day.PlusDays(4) },
        ],
    };

    private static DocumentRegister Register => new()
    {
        Documents = [new() { Title = "甲程序", Code = "X-CX-8.3-01", Owner = "综合部" }, new() { Title = "乙程序", Code = "X -CX-03" }],
        Aliases = [("丙程序", "乙程序")],
        Leads = [("8.3", "技术部")],
        Subjects = [("甲", "8.5")],
        KindWords = [("CX", "规程")],
        Cited = ["甲程序", "丙程序", "甲乙程序", "x"],
    };

    [Property(MaxTest = 300)]
    public Property Verdicts_on_sheets_survive_storage() => Prop.ForAll(
        Arb.From(
            from approval in Gen.Elements(DocumentRuleSet.Standard.Approvals.ToArray())
            from signatures in SignedSheets.For(approval.Route)
            select new DocumentSheet { Kind = approval.Kind, Scope = approval.Scope, Signatures = signatures.ToValueList() }),
        sheet => StoredVerdicts.AssertSurvives(DocumentEngines.Approval, new DocumentController(DocumentRuleSet.Standard).CheckApproval(sheet), DocumentRuleSet.Standard));

    [Fact]
    public void Standings_survive_storage()
    {
        IssuedDocument document = new()
        {
            Kind = DocumentKind.Manual,
            Issues = [Issue, Issue with { Version = DocumentVersion.Parse("A/1"), Scope = ApprovalScope.Change, WithdrawnFrom = Day.PlusDays(30) }],
            AsOf = Day.PlusDays(9),
        };

        StoredVerdicts.AssertSurvives(DocumentEngines.Standing, new DocumentController(Timed).Standing(document), Timed);
        StoredVerdicts.AssertSurvives(DocumentEngines.Standing, new DocumentController(Timed).Standing(document with { Issues = [] }), Timed);
    }

    [Fact]
    public void Tasks_about_copies_survive_storage_with_the_days_that_were_counted()
    {
        StoredVerdicts.AssertSurvives(DocumentEngines.Copies, new DocumentController(Timed).CopyTasks(Copies), Timed);
        StoredVerdicts.AssertSurvives(DocumentEngines.Copies, new DocumentController(Timed).CopyTasks(Copies with { Effective = null, DaysOff = [] }), Timed);
    }

    [Fact]
    public void Reviews_of_registers_survive_storage() =>
        StoredVerdicts.AssertSurvives(DocumentEngines.Register, new DocumentController(DocumentRuleSet.Standard).Review(Register), DocumentRuleSet.Standard);

    [Fact]
    public void A_first_issue_is_a_verdict_and_survives_storage() => StoredVerdicts.AssertSurvives(
        VerdictFormats.Documents, new EditionShareDocumentVersioner(DocumentRuleSet.AtLeast40).Revise(new() { Current = null }), DocumentRuleSet.AtLeast40);

    // One fault each, where a type would refuse the value: the place says it, and nothing is thrown.
    [Theory]
    [InlineData("document-approval", """{"kind":9,"scope":"issue"}""", "$.kind: rules.json.wrong-kind")]
    [InlineData("document-approval", """{"kind":"manual","scope":"issue","signatures":[{"act":"approve","role":{"code":"X","name":"x"},"person":"p","date":"2026-01-01"}]}""", "$.signatures[0].role.code: rules.json.not-a-code")]
    [InlineData("document-approval", """{"kind":"manual","scope":"issue","signatures":[{"act":"approve","role":{"code":"x","name":"x"},"person":" ","date":"2026-01-01"}]}""", "$.signatures[0].person: rules.json.blank-text")]
    [InlineData("document-approval", """{"kind":"manual","scope":"issue","signatures":[{"act":9,"role":{"code":"x","name":"x"},"person":"p","date":"2026-01-01"}]}""", "$.signatures[0].act: rules.json.wrong-kind")]
    [InlineData("document-copies", """{"since":"2026-01-01","asOf":"2026-01-01","departments":["d"," "]}""", "$.departments[1]: rules.json.blank-text")]
    [InlineData("document-register", """{"documents":[{"title":"t","code":"x","owner":" "}]}""", "$.documents[0].owner: rules.json.blank-text")]
    [InlineData("documents", """{"triggers":[1024]}""", "$.triggers[0]: rules.json.wrong-kind")]
    [InlineData("document-standing", """{"kind":"manual","asOf":"2026-01-01","issues":[{"version":{"text":"0"},"effectiveFrom":"2026-01-01"}]}""", "$.issues[0].version.text: rules.json.refused-text")]
    [InlineData("documents", """{"current":{"text":"A/0","scheme":{"parts":[{"letters":"A","first":1},{"separator":"/","first":0}],"resetsLowerParts":true}}}""", "$.current.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("documents", """{"measure":{"unit":7,"oldCount":3,"newCount":5,"commonCount":1}}""", "$.measure.unit: rules.json.wrong-kind")]
    [InlineData("document-register", """{"subjects":[{"words":"a","clause":"8.5"},{"words":" ａ","clause":"8.3"}]}""", "$.subjects[1].words: rules.json.repeated-value")]
    [InlineData("document-register", """{"kindWords":[{"kind":"CX","word":""}]}""", "$.kindWords[0].word: rules.json.blank-text")]
    [InlineData("document-copies", """{"since":"2026-01-01","asOf":"2026-01-01","copies":[{"number":"1","holder":"h","department":"d","version":{"text":"A/0"}},{"number":"1","holder":"h","department":"d","version":{"text":"A/0"}}]}""", "$.copies[1].number: rules.json.repeated-value")]
    [InlineData("document-register", """{"documents":[{"title":" ","code":"x"}]}""", "$.documents[0].title: rules.json.blank-text")]
    [InlineData("document-register", """{"aliases":[{"alias":"a","title":"b"},{"alias":" ａ","title":"c"}]}""", "$.aliases[1].alias: rules.json.repeated-value")]
    [InlineData("document-register", """{"leads":[{"clause":"8.3","lead":""}]}""", "$.leads[0].lead: rules.json.blank-text")]
    [InlineData("document-register", """{"cited":[""]}""", "$.cited[0]: rules.json.blank-text")]
    [InlineData("documents", """{"measure":{"unit":"lines","oldCount":3,"newCount":5,"commonCount":4}}""", "$.measure.commonCount: rules.document.more-in-common")]
    public void A_faulty_request_is_told_with_its_place(string area, string request, string finding) => Assert.Equal(
        [finding],
        DocumentEngines.All.Single(engine => engine.Area == area).Decide(request, DocumentRuleSet.Standard, Day).Findings.Select(found => found.ToString()));

    // What the engine refuses as its caller's mistake is told beforehand where the question is stored.
    [Theory]
    [InlineData("documents", """{"current":{"text":"1","scheme":{"parts":[{"first":0}],"resetsLowerParts":true}}}""", "$: document.obstacle.other-scheme")]
    [InlineData("document-standing", """{"kind":"manual","asOf":"2026-01-01","issues":[{"version":{"text":"A/0"},"effectiveFrom":"2026-01-01"},{"version":{"text":"1","scheme":{"parts":[{"first":0}],"resetsLowerParts":true}},"effectiveFrom":"2026-01-01"}]}""", "$: document.obstacle.mixed-schemes")]
    [InlineData("documents", """{"current":{"text":"A/0","scheme":{"parts":[{"letters":"A","first":1},{"separator":"/","first":0}],"resetsLowerParts":true}}}""", "$.current.scheme.parts[0].letters: rules.document.not-letters")]
    [InlineData("documents", """{"measure":{"unit":7,"oldCount":3,"newCount":5,"commonCount":1}}""", "$.measure.unit: rules.json.wrong-kind")]
    [InlineData("document-register", """{"subjects":[{"words":"a","clause":"8.5"},{"words":" ａ","clause":"8.3"}]}""", "$.subjects[1].words: rules.json.repeated-value")]
    [InlineData("document-register", """{"kindWords":[{"kind":"CX","word":""}]}""", "$.kindWords[0].word: rules.json.blank-text")]
    [InlineData("document-copies", """{"since":"2026-01-01","asOf":"2026-01-01","effective":{"text":"A/0"},"copies":[{"number":"1","holder":"h","department":"d","version":{"text":"1","scheme":{"parts":[{"first":0}],"resetsLowerParts":true}}}]}""", "$: document.obstacle.mixed-schemes")]
    public void What_cannot_be_decided_is_told(string area, string request, string finding)
    {
        var engine = DocumentEngines.All.Single(engine => engine.Area == area);
        var loaded = engine.Decide(request, DocumentRuleSet.Standard, Day);

        Assert.Null(loaded.Value);
        Assert.Equal([finding], loaded.Findings.Select(found => found.ToString()));
    }

    [Fact]
    public void Another_rule_set_changes_what_it_says_it_changes()
    {
        var nobody = DocumentRuleSet.Standard with { Id = "own/nobody", Approvals = [] };
        IssuedDocument document = new() { Kind = DocumentKind.Manual, Issues = [Issue], AsOf = Day.PlusDays(9) };

        Assert.Equal("rules.comparison.verdict", Code(DocumentEngines.Approval.Compare(DocumentRuleSet.Standard, nobody), new() { Kind = DocumentKind.Manual, Scope = ApprovalScope.Issue, Signatures = Issue.Signatures }));
        Assert.Equal("document.comparison.none-in-force", Code(DocumentEngines.Standing.Compare(DocumentRuleSet.Standard, nobody), document));
        Assert.Equal("document.comparison.one-in-force", Code(DocumentEngines.Standing.Compare(nobody, DocumentRuleSet.Standard), document));
        Assert.Equal("document.comparison.times", Code(DocumentEngines.Copies.Compare(DocumentRuleSet.Standard, Timed), Copies));
        Assert.Equal(
            "document.comparison.suggestions",
            Code(DocumentEngines.Register.Compare(DocumentRuleSet.Standard, DocumentRuleSet.Standard with { SuggestFrom = Ratio.One }), Register));
        Assert.Null(Code(DocumentEngines.Register.Compare(DocumentRuleSet.Standard, nobody), Register));
        Assert.Null(Code(DocumentEngines.Standing.Compare(DocumentRuleSet.Standard, Timed), document));
    }

    [Fact]
    public void A_version_in_force_may_become_another()
    {
        var onlyIssues = DocumentRuleSet.Standard with { Id = "own/issues", Approvals = [DocumentRuleSet.Standard.RouteOf(DocumentKind.Manual, ApprovalScope.Issue)] };
        var change = Issue with { Version = DocumentVersion.Parse("A/1"), Scope = ApprovalScope.Change, Signatures = Issue.Signatures.Skip(1).ToValueList() };

        Assert.Equal(
            "document.comparison.in-force",
            Code(DocumentEngines.Standing.Compare(DocumentRuleSet.Standard, onlyIssues), new IssuedDocument { Kind = DocumentKind.Manual, Issues = [Issue, change], AsOf = Day.PlusDays(9) }));
    }

    private static string? Code<TRequest, TVerdict>(RuleSets.VerdictComparer<TRequest, TVerdict> comparer, TRequest request)
        where TRequest : class
        where TVerdict : class => comparer.Compare([request]).Changed is [var changed] ? Assert.Single(changed.Changes.AsEnumerable()).Code : null;
}

file static class Routes
{
    public static DocumentApproval RouteOf(this DocumentRuleSet rules, DocumentKind kind, ApprovalScope scope) =>
        rules.Approvals.Single(approval => approval.Kind == kind && approval.Scope == scope);
}
