using static Yiko.Compliance.Documents.DocumentGenerators;

namespace Yiko.Compliance.Documents;

/// <summary>The laws of the next version, each over many rule sets.</summary>
public sealed class EditionShareDocumentVersionerProperties
{
    private static readonly Gen<(DocumentRuleSet Rules, DocumentChange Change)> Any =
        from rules in DocumentGenerators.RuleSets from change in ChangesUnder(rules) select (rules, change);

    [Property]
    public Property Versions_are_strictly_increasing() => Prop.ForAll(
        Arb.From(Any),
        test => new EditionShareDocumentVersioner(test.Rules).Revise(test.Change).Next is not { } next || next > test.Change.Current);

    [Property]
    public Property The_edition_rises_if_and_only_if_the_condition_holds() => Prop.ForAll(
        Arb.From(Any),
        test =>
        {
            var revision = new EditionShareDocumentVersioner(test.Rules).Revise(test.Change);
            var beyond = test.Change.Measure is { } measure
                && (test.Rules.ThresholdSide == BoundSide.Included ? measure.Share >= test.Rules.Threshold : measure.Share > test.Rules.Threshold);
            var condition = (test.Change.Triggers & test.Rules.Triggers) != EditionTriggers.None
                || (beyond && test.Rules.DemandsEdition)
                || (test.Change.Measure is not null && test.Change.Current!.IsLastBefore(VersionStep.Revision));
            return revision.IsNewEdition == condition && (revision.Next is null) == (test.Change.Measure is null && !condition);
        });

    [Property]
    public Property Below_the_condition_the_revision_rises_by_exactly_one() => Prop.ForAll(
        Arb.From(from rules in DocumentGenerators.RuleSets where rules.Scheme.Parts.Count > 1 from change in ChangesUnder(rules) select (rules, change)),
        test =>
        {
            var revision = new EditionShareDocumentVersioner(test.rules).Revise(test.change);
            if (revision.Next is not { } next) return true;
            var current = test.change.Current!.Ordinals;
            return revision.IsNewEdition
                ? next.Ordinals[0] == current[0] + 1 && (!test.rules.Scheme.ResetsLowerParts || next.Ordinals[1] == test.rules.Scheme.Parts[1].First)
                : next.Ordinals[0] == current[0] && next.Ordinals[1] == current[1] + 1;
        });

    [Property]
    public Property Over_and_at_least_differ_at_the_boundary_only() => Prop.ForAll(
        Arb.From(from rules in DocumentGenerators.RuleSets from change in ChangesUnder(rules) select (rules, change)),
        test =>
        {
            var over = new EditionShareDocumentVersioner(test.rules with { ThresholdSide = BoundSide.Excluded }).Revise(test.change);
            var atLeast = new EditionShareDocumentVersioner(test.rules with { ThresholdSide = BoundSide.Included }).Revise(test.change);
            return over.Next == atLeast.Next || (over.IsAtBoundary && atLeast.IsAtBoundary && test.change.Measure!.Share == test.rules.Threshold);
        });

    [Property]
    public Property A_larger_share_never_lowers_the_version() => Prop.ForAll(
        Arb.From(from rules in DocumentGenerators.RuleSets from current in VersionsOf(rules.Scheme) from a in Shares from b in Shares select (rules, current, a, b)),
        test =>
        {
            var versioner = new EditionShareDocumentVersioner(test.rules);
            var (low, high) = test.a < test.b ? (test.a, test.b) : (test.b, test.a);
            return versioner.Revise(Change(test.current, low)).Next <= versioner.Revise(Change(test.current, high)).Next;
        });

    [Property]
    public Property Deciding_again_gives_an_equal_verdict() => Prop.ForAll(
        Arb.From(Any),
        test => new EditionShareDocumentVersioner(test.Rules).Revise(test.Change) is var once
            && once == new EditionShareDocumentVersioner(test.Rules).Revise(test.Change));

    [Property]
    public Property The_rationale_replays_to_the_verdict() => Prop.ForAll(
        Arb.From(Any),
        test =>
        {
            var revision = new EditionShareDocumentVersioner(test.Rules).Revise(test.Change);
            var last = revision.Rationale[revision.Rationale.Count - 1];
            var share = revision.Rationale.Select(reason => reason.Argument("share")).OfType<RatioArgument>().SingleOrDefault()?.Value;
            return share == test.Change.Measure?.Share
                && revision.IsNewEdition == (last.Code == "document.version.new-edition")
                && revision.IsAtBoundary == revision.Rationale.Cites("document.version.at-boundary")
                && (last.Argument("next") as TextArgument)?.Value.English == revision.Next?.ToString();
        });
}
