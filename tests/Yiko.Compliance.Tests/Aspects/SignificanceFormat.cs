using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Formats;
using static Yiko.Compliance.Aspects.SignificanceCondition;

namespace Yiko.Compliance.Aspects;

internal static class SignificanceFormat
{
    public static RuleSetFormat Value { get; } = new RuleSetFormat<SignificanceRuleSet>
    {
        Method = "significance",
        SchemaName = "significance-rule-set",
        Writer = VerdictFormats.Aspects.RuleSets.Write,
        Reader = VerdictFormats.Aspects.RuleSets.Read,
        BytesReader = VerdictFormats.Aspects.RuleSets.Read,
        Analyser = VerdictFormats.Aspects.RuleSets.Analysis,
        Published = AspectGenerators.Published,
        Small = [EveryShape],
        Random = RandomSignificance.RuleSets,
        BeyondSchema =
        [
            "rules.json.repeated-value", "rules.json.not-ascending", "rules.json.too-deep", "rules.aspects.reserved-code", "rules.aspects.unknown-factor",
            "rules.aspects.unused-factor", "rules.aspects.point-off-scale", "rules.aspects.type-without-group", "rules.aspects.table-rows",
            "rules.aspects.table-columns", "rules.aspects.no-condition", "rules.aspects.nothing-significant", "rules.aspects.total-too-long",
        ],
        LeastRefused = 2200,
        LeastTaken = 100,
    };

    /// <summary>Every property, shape of formula and shape of condition, two of everything.</summary>
    public static SignificanceRuleSet EveryShape => SignificanceRuleSet.Standard with
    {
        EffectiveFrom = new(2026, 1, 1),
        DaysToAnswerChanges = 30,
        ProgrammeIsDemanded = true,
        DirectCriteria = [SignificanceRuleSet.Standard.DirectCriteria[1], SignificanceRuleSet.Standard.DirectCriteria[2]],
        Groups =
        [
            new()
            {
                Code = "pollution",
                Types = ScoringGroup.PollutionTypes,
                Method = new(
                    "abcdef".Select(letter => AspectFactor.Of(letter.ToString(), "factor " + letter, "因子" + letter, new([ScalePoint.Of(1m, "low", "低"), new() { Value = 5m }]))),
                    ScoringFormula.Sum(
                        ScoringFormula.Weighted(0.25m, ScoringFormula.Factor("a")),
                        ScoringFormula.Product(ScoringFormula.Factor("b"), ScoringFormula.Maximum("c", "d")),
                        ScoringFormula.Lookup(ScoringFormula.Factor("e"), ScoringFormula.Factor("f"), new([3m], [3.5m], [1m, 2m, 3m, 4m]))),
                    [
                        new()
                        {
                            Grade = SignificanceRuleSet.P7.Groups[0].Method.Classes[0].Grade,
                            IsSignificant = true,
                            Conditions = [TotalAtLeast(20m), FactorAt("a", 5m), All(TotalAbove(10m), FactorAt("b", 5m))],
                        },
                        new() { Grade = new() { Code = "odd", Name = LocalizedText.Same("odd") }, IsSignificant = true, Conditions = [TotalAtMost(3m), TotalBelow(3.5m)] },
                        new() { Grade = SignificanceRuleSet.P7.Groups[0].Method.Classes[2].Grade, IsSignificant = false },
                    ]),
            },
            SignificanceRuleSet.Standard.Groups[1],
        ],
    };
}
