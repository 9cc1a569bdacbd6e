using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;

namespace Yiko.Compliance.Risks;

internal static class LecFormat
{
    public static RuleSetFormat Value { get; } = new RuleSetFormat<LecRuleSet>
    {
        Method = "lec",
        SchemaName = "lec-rule-set",
        Writer = VerdictFormats.Risks.RuleSets.Write,
        Reader = VerdictFormats.Risks.RuleSets.Read,
        BytesReader = VerdictFormats.Risks.RuleSets.Read,
        Analyser = VerdictFormats.Risks.RuleSets.Analysis,
        Published = RiskGenerators.Published,
        // Two of everything: more would be mutated in the same ways.
        Small =
        [
            LecRuleSet.FourColour with
            {
                EffectiveFrom = new(2026, 1, 1),
                Likelihood = new(LecRuleSet.Standard.Likelihood.Points.Take(2)),
                Exposure = new(LecRuleSet.Standard.Exposure!.Points.Take(2)),
                Consequence = new(LecRuleSet.Standard.Consequence.Points.Take(2)),
                Grades = new(LecRuleSet.FourColour.Grades.Bands.Take(3)),
                Controls = new(ControlHierarchy.Manual.Levels.Take(2)),
            },
        ],
        Random = RiskGenerators.AnyRuleSet,
        BeyondSchema = ["rules.json.floor-not-ascending", "rules.json.repeated-value"],
        LeastRefused = 900,
        LeastTaken = 40,
    };
}
