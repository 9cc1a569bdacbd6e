using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Measuring;

internal static class MeasuringFormat
{
    public static RuleSetFormat Value { get; } = new RuleSetFormat<MeasuringRuleSet>
    {
        Method = "retrospective",
        SchemaName = "measuring-rule-set",
        Writer = VerdictFormats.RetrospectiveEvaluations.RuleSets.Write,
        Reader = VerdictFormats.RetrospectiveEvaluations.RuleSets.Read,
        BytesReader = VerdictFormats.RetrospectiveEvaluations.RuleSets.Read,
        Published = [MeasuringRuleSet.Standard, MeasuringRuleSet.CalibrationDaySpared],
        Small = [MeasuringRuleSet.Standard with { EffectiveFrom = new(2026, 1, 1) }, MeasuringRuleSet.CalibrationDaySpared],
        Random =
            from spared in Gen.Elements(true, false)
            from date in Gen.Elements<NodaTime.LocalDate?>(null, new(1, 1, 1), new(2024, 2, 29), new(9999, 12, 31))
            select MeasuringRuleSet.Standard with { SparesCalibrationDay = spared, EffectiveFrom = date },
        BeyondSchema = [],
        HasNumbers = false,
        LeastRefused = 100,
        LeastTaken = 10,
    };
}
