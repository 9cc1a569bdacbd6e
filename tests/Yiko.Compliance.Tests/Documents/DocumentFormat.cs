using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Documents;

internal static class DocumentFormat
{
    private static readonly DocumentRuleSet[] Presets = [DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40, DocumentRuleSet.MaxRevision9];

    // Two of everything: more would be mutated in the same ways.
    private static readonly DocumentRuleSet[] Examples =
    [
        DocumentRuleSet.AtLeast40 with
        {
            EffectiveFrom = new(2026, 1, 1),
            Scheme = new([VersionPart.Letters("IO", "HIJ"), VersionPart.Numbers("/", first: 1, highest: 5), VersionPart.Letters(alphabet: "abc", highest: 2)]),
            Threshold = Ratio.Of(1, 3),
            Triggers = EditionTriggers.Ordered | EditionTriggers.ScopeChanged,
            Approvals = [.. DocumentRuleSet.ApprovalsOfPractice.Skip(1).Take(2)],
            CopyExchange = DueDateRule.WithinMonths(6),
            SuggestFrom = Ratio.Of(3, 4),
        },
        DocumentRuleSet.MaxRevision9 with
        {
            Scheme = new([VersionPart.Numbers("V"), VersionPart.Numbers(".")], resetsLowerParts: false),
            AccumulatesChange = false,
            Unit = ChangeUnit.Clauses,
            DemandsEdition = false,
            Approvals = [DocumentRuleSet.Standard.Approvals[1]],
            CopyExchange = DueDateRule.WithinWorkingDays(5),
        },
    ];

    public static RuleSetFormat Value { get; } = new RuleSetFormat<DocumentRuleSet>
    {
        Method = "edition-share",
        SchemaName = "document-rule-set",
        Writer = VerdictFormats.Documents.RuleSets.Write,
        Reader = VerdictFormats.Documents.RuleSets.Read,
        BytesReader = VerdictFormats.Documents.RuleSets.Read,
        Analyser = VerdictFormats.Documents.RuleSets.Analysis,
        Published = [.. Presets, DocumentRuleSet.Standard with { Approvals = DocumentRuleSet.ApprovalsOfPractice }],
        Small = Examples,
        Random = AnyRuleSet,
        BeyondSchema =
        [
            "rules.json.repeated-value", "rules.document.end-before-beginning", "rules.document.end-without-reset", "rules.document.end-of-first-part",
            "rules.document.parts-run-together",
        ],
        LeastRefused = 2100,
        LeastTaken = 170,
    };

    private static Gen<DocumentRuleSet> AnyRuleSet =>
        from rules in DocumentGenerators.RuleSets
        from total in Gen.Choose(1, 1_000_000)
        from changed in Gen.Choose(1, total)
        from threshold in Gen.Elements(rules.Threshold, Ratio.One, Ratio.Of(changed, total), Ratio.Parse("0.000000001"), Ratio.Parse("0.0000000001"))
        from side in Gen.Elements(BoundSide.Included, BoundSide.Excluded)
        from accumulates in Gen.Elements(true, false)
        from unit in Gen.Elements(ChangeUnit.Characters, ChangeUnit.Words, ChangeUnit.Lines, ChangeUnit.Clauses)
        from count in Gen.Choose(0, rules.Approvals.Count)
        from approvals in Gen.Shuffle<DocumentApproval>([.. rules.Approvals])
        from exchange in Gen.Elements(null, DueDateRule.EachCalendarYear, DueDateRule.WithinTwelveMonths, DueDateRule.WithinMonths(1200), DueDateRule.WithinWorkingDays(1), DueDateRule.WithinDays(7))
        select rules with
        {
            Threshold = threshold,
            ThresholdSide = side,
            AccumulatesChange = accumulates,
            Unit = unit,
            Approvals = [.. approvals.Take(count)],
            CopyExchange = exchange,
        };
}
