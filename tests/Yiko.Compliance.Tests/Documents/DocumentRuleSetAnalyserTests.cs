using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Documents;

public sealed class DocumentRuleSetAnalyserTests
{
    private static readonly DocumentRuleSet Standard = DocumentRuleSet.Standard;

    [Fact]
    public void A_share_above_everything_is_out_of_reach()
    {
        var rules = Standard with { Threshold = Ratio.One };

        Assert.Equal(["$.threshold: rules.document.threshold-out-of-reach"], Found(rules));
        Assert.Equal(
            "修改比例不可能超过 100 %，修改再多也不会因比例而换版。",
            RationaleFormatter.ChineseSimplified.Sentence(VerdictFormats.Documents.RuleSets.Analysis(rules)[0].Reason));
        Assert.Empty(Found(rules with { ThresholdSide = BoundSide.Included }));
    }

    [Fact]
    public void An_edition_that_never_rises_is_told_of()
    {
        Assert.Equal(["$: rules.document.edition-never-rises"], Found(Standard with { DemandsEdition = false, Triggers = EditionTriggers.None }));
        Assert.Equal(
            ["$.threshold: rules.document.threshold-out-of-reach", "$: rules.document.edition-never-rises"],
            Found(Standard with { Threshold = Ratio.One, Triggers = EditionTriggers.None }));
        Assert.Empty(Found(Standard with { Triggers = EditionTriggers.None }));
        Assert.Empty(Found(DocumentRuleSet.MaxRevision9 with { DemandsEdition = false, Triggers = EditionTriggers.None }));
        Assert.Empty(Found(Standard with { DemandsEdition = false, Triggers = EditionTriggers.None, Scheme = VersionScheme.SingleNumber }));
    }

    // What the analyser says of editions is what the versioner does, whatever the rules.
    [Property(MaxTest = 300)]
    public Property An_edition_never_rises_where_and_only_where_it_is_said() => Prop.ForAll(
        Arb.From(
            from rules in DocumentGenerators.RuleSets
            from threshold in Gen.Elements(Ratio.One, rules.Threshold)
            from side in Gen.Elements(BoundSide.Included, BoundSide.Excluded)
            select rules with { Threshold = threshold, ThresholdSide = side }),
        rules =>
        {
            var versioner = new EditionShareDocumentVersioner(rules);
            var first = rules.Scheme.First;
            var last = first;
            for (var i = 0; i < 20 && !last.IsLastBefore(VersionStep.Revision); i++) last = last.Next(VersionStep.Revision);
            bool[] rises =
            [
                versioner.Revise(DocumentGenerators.Change(first, Ratio.One)).IsNewEdition,
                versioner.Revise(DocumentGenerators.Change(first, Ratio.Zero, EditionTriggers.All)).IsNewEdition,
                versioner.Revise(DocumentGenerators.Change(last, Ratio.Zero)).IsNewEdition,
                rules.Scheme.Parts.Count == 1,
            ];
            return Found(rules).Contains("$: rules.document.edition-never-rises") == !rises.Contains(true);
        });

    [Fact]
    public void A_part_of_one_value_is_told_of() => Assert.Equal(
        ["$.scheme.parts[1]: rules.document.part-of-one-value"],
        Found(Standard with { Scheme = VersionScheme.UpToRevision(0) }));

    [Fact]
    public void Documents_that_nobody_approves_are_told_of()
    {
        Assert.Equal(["$.approvals: rules.document.nothing-approved"], Found(Standard with { Approvals = [] }));
        Assert.Equal(
            ["$.approvals: rules.document.no-route"],
            Found(Standard with { Approvals = [.. Standard.Approvals.Where(approval => (approval.Kind, approval.Scope) != (DocumentKind.Technical, ApprovalScope.Issue))] }));
        Assert.Empty(Found(Standard with { Approvals = [.. Standard.Approvals.Where(approval => approval.Kind == DocumentKind.Procedure)] }));
    }

    [Fact]
    public void A_role_that_must_be_two_persons_is_told_of()
    {
        var procedure = Standard.Approvals.Single(approval => (approval.Kind, approval.Scope) == (DocumentKind.Procedure, ApprovalScope.Issue));
        var strict = procedure with { Route = new(procedure.Route.Steps, SamePersonPolicy.Forbid) };

        Assert.Equal(["$.approvals[0].steps[1].role: rules.document.role-signs-twice"], Found(Standard with { Approvals = [strict] }));
        Assert.Empty(Found(Standard with { Approvals = [procedure] }));

        var alone = procedure with { Route = new(procedure.Route.Steps.Select(step => step with { Role = Role.GeneralManager }), SamePersonPolicy.Warn) };
        Assert.Equal(["$.approvals[0].steps[2].role: rules.document.role-signs-twice"], Found(Standard with { Approvals = [alone] }));
        Assert.Empty(Found(Standard with { Approvals = [alone with { Route = new(alone.Route.Steps, SamePersonPolicy.Allow) }] }));
    }

    [Fact]
    public void Acts_out_of_order_are_told_of()
    {
        var change = Standard.Approvals[1] with { Scope = ApprovalScope.Issue };
        var turned = change with { Route = new(change.Route.Steps.AsEnumerable().Reverse()) };
        var rules = Standard with { Approvals = [turned] };

        Assert.Equal(["$.approvals[0].steps[1].act: rules.document.acts-out-of-order"], Found(rules));
        var reason = VerdictFormats.Documents.RuleSets.Analysis(rules)[0].Reason;
        Assert.Equal("A document is reviewed here only after it is approved: the usual order is the other way round.", RationaleFormatter.English.Sentence(reason));
        Assert.Equal("此处“审核”排在“批准”之后，与通常的办理顺序相反。", RationaleFormatter.ChineseSimplified.Sentence(reason));
    }

    [Fact]
    public void Findings_are_warnings_for_a_rule_set_that_is_there()
    {
        Assert.All(
            VerdictFormats.Documents.RuleSets.Analysis(Standard with { Approvals = [], Threshold = Ratio.One }),
            finding => Assert.Equal(Severity.Warning, finding.Severity));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Documents.RuleSets.Analysis(null!));
    }

    private static string[] Found(DocumentRuleSet rules) => [.. VerdictFormats.Documents.RuleSets.Analysis(rules).Select(finding => finding.ToString())];
}
