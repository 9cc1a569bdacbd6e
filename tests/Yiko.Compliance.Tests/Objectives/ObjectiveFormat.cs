using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Objectives;

internal static class ObjectiveFormat
{
    private static readonly ObjectiveRuleSet[] Presets =
        [ObjectiveRuleSet.Standard, ObjectiveRuleSet.Quarterly, ObjectiveRuleSet.Monthly, ObjectiveRuleSet.TargetByActual];

    public static RuleSetFormat Value { get; } = new RuleSetFormat<ObjectiveRuleSet>
    {
        Method = "exact",
        SchemaName = "objective-rule-set",
        Writer = VerdictFormats.Objectives.RuleSets.Write,
        Reader = VerdictFormats.Objectives.RuleSets.Read,
        BytesReader = VerdictFormats.Objectives.RuleSets.Read,
        Published = Presets,
        // One cap that is a number in the text, and one that is a fraction.
        Small =
        [
            ObjectiveRuleSet.TargetByActual with { EffectiveFrom = new(2026, 1, 1) },
            ObjectiveRuleSet.Quarterly with { AttainmentCap = Ratio.Of(4, 3), LossAsksForCorrectiveAction = false },
        ],
        Random = AnyRuleSet,
        BeyondSchema = [],
        NotWrittenAnyMore = ["uncoveredOccurrence"],
        LeastRefused = 470,
        LeastTaken = 35,
    };

    private static Gen<ObjectiveRuleSet> AnyRuleSet =>
        from rules in ObjectiveGenerators.AnyRuleSet
        from cap in Gen.OneOf(
            Gen.Elements<Ratio?>(null, Ratio.One, Ratio.Of(1_000_000, 1), Ratio.Parse("1.000000001"), Ratio.Parse("1.0000000001")),
            from numerator in Gen.Choose(1, 1_000_000) from denominator in Gen.Choose(1, numerator) select (Ratio?)Ratio.Of(numerator, denominator))
        from days in Gen.OneOf(Gen.Elements(1, 105, 1_000_000), Gen.Choose(1, 6000))
        from date in Gen.Elements<NodaTime.LocalDate?>(null, new(1, 1, 1), new(2024, 2, 29), new(9999, 12, 31))
        select rules with { AttainmentCap = cap, SeriousInjuryFromLostDays = days, EffectiveFrom = date };
}
