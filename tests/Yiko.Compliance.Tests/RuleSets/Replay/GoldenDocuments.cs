using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Replay;

/// <summary>Shares below, at and above the threshold, every trigger, and versions before a bound, under every published rule set.</summary>
internal static class GoldenDocuments
{
    private static readonly DocumentRuleSet[] RuleSets =
    [
        DocumentRuleSet.Standard,
        DocumentRuleSet.AtLeast40,
        DocumentRuleSet.MaxRevision9,
        DocumentRuleSet.Standard with { Id = "golden/advisory", DemandsEdition = false, Triggers = EditionTriggers.Ordered },
    ];

    public static GoldenRoom Room { get; } = new GoldenRoom<DocumentChange, DocumentRevision, DocumentRuleSet>(
        "documents",
        VerdictFormats.Documents,
        rules => change => new EditionShareDocumentVersioner(rules).Revise(
            change.Current is { } current ? change with { Current = DocumentVersion.Parse(current.ToString(), rules.Scheme) } : change),
        verdict => verdict.Rationale,
        RuleSets,
        [.. Requests()])
    {
        Codes = ["document.version.", "document.trigger."],
    };

    private static IEnumerable<DocumentChange> Requests()
    {
        foreach (var version in new[] { "A/0", "B/9", "Z/3" })
        {
            yield return Change(version, 39, 100);
            yield return Change(version, 40, 100);
            yield return Change(version, 41, 100);
        }

        yield return new() { Current = null };
        yield return Change("A/1", 0, 100);
        yield return Change("A/1", 0, 0);
        yield return new() { Current = DocumentVersion.Parse("AA/0") };
        yield return new() { Current = DocumentVersion.Parse("C/2"), Triggers = EditionTriggers.Ordered };
        yield return Change("C/2", 1, 3) with { Triggers = EditionTriggers.All };
        yield return new()
        {
            Current = DocumentVersion.Parse("A/8"),
            Measure = new(ChangeUnit.Clauses, long.MaxValue, 1, 0),
        };
    }

    private static DocumentChange Change(string version, int changed, int total) => new()
    {
        Current = DocumentVersion.Parse(version),
        Measure = DocumentGenerators.Measured(changed, total),
    };
}
