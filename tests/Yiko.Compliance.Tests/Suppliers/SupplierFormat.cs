using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Suppliers;

internal static class SupplierFormat
{
    public static SupplierRuleSet[] Published { get; } =
        [SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.YearlyForAll, SupplierRuleSet.FourClasses];

    public static RuleSetFormat Value { get; } = new RuleSetFormat<SupplierRuleSet>
    {
        Method = "supplier-abc",
        SchemaName = "supplier-rule-set",
        Writer = VerdictFormats.SupplierStatus.RuleSets.Write,
        Reader = VerdictFormats.SupplierStatus.RuleSets.Read,
        BytesReader = VerdictFormats.SupplierStatus.RuleSets.Read,
        Analyser = VerdictFormats.SupplierStatus.RuleSets.Analysis,
        Published = Published,
        Small = [EveryProperty],
        Random = Any,
        BeyondSchema =
        [
            "rules.json.floor-not-ascending", "rules.json.repeated-value", "rules.suppliers.weight-sum", "rules.suppliers.veto-above-maximum",
            "rules.suppliers.grade-out-of-reach",
        ],
        LeastRefused = 1200,
        LeastTaken = 50,
    };

    /// <summary>Every property, two of everything.</summary>
    public static SupplierRuleSet EveryProperty => SupplierRuleSet.WithinTwelveMonths with
    {
        EffectiveFrom = new(2026, 1, 1),
        PeriodA = DueDateRule.EachCalendarYear,
        RequiresRegularSupplier = true,
        RequiredSteps = QualificationEvidence.QualificationVerified | QualificationEvidence.PerformanceAssessed,
        ScoreCard = new(
            [
                new() { Code = "quality", Name = LocalizedText.Of("quality", "质量"), Weight = 62.5m, Maximum = 40m, VetoBelow = 12.5m },
                new() { Code = "delivery", Name = LocalizedText.Of("delivery", "交付"), Weight = 37.5m },
            ],
            new(SupplierRuleSet.Standard.ScoreCard.Grades.Bands.Take(3)),
            [
                new() { Code = "forged-licence", Name = LocalizedText.Of("forged licence", "资质证照造假") },
                new() { Code = "quality-failure", Name = LocalizedText.Of("quality failure", "质量事故"), FromCount = 3 },
            ]),
    };

    private static Gen<SupplierRuleSet> Any =>
        from rules in SupplierArbitraries.AnyRuleSet().Generator
        from scores in ScoreArbitraries.Cases().Generator
        from limited in Gen.ArrayOf(Gen.Elements(true, false), scores.Criteria.Count)
        from floors in Gen.SubListOf(1m, 59.999999999m, 60m, 70.5m, 85m, 99m)
        from side in Gen.Elements(BoundSide.Included, BoundSide.Excluded)
        from vetoes in Gen.SubListOf<ScoreVeto>([.. EveryProperty.ScoreCard.Vetoes])
        from missing in Gen.Elements(Enum.GetValues<MissingScorePolicy>())
        from months in Gen.Choose(1, 1200)
        select rules with
        {
            PeriodB = DueDateRule.WithinMonths(months),
            MissingScores = missing,
            ScoreCard = new(
                scores.Criteria.Select((criterion, i) => limited[i] ? criterion with { VetoBelow = criterion.Maximum / 2m } : criterion),
                new(
                    [
                        new() { Grade = new() { Code = "lowest", Name = LocalizedText.Same("最低") } },
                        .. floors.Order().Select((floor, i) => new GradeBand<decimal> { Grade = new() { Code = "g" + i, Name = LocalizedText.Of("g", "级") }, Floor = floor }),
                    ],
                    side),
                vetoes),
        };
}
