using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Aspects;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the aspect room.</summary>
internal static class AspectEngines
{
    private static readonly RuleSetKind<SignificanceRuleSet> Kind = new()
    {
        Method = "significance",
        Shape = Shape.ByHand<SignificanceRuleSet>(SignificanceRuleSetJson.Read, SignificanceRuleSetJson.Write),
        Published = [SignificanceRuleSet.Standard, SignificanceRuleSet.P2, SignificanceRuleSet.P3, SignificanceRuleSet.P5, SignificanceRuleSet.P6, SignificanceRuleSet.P7, SignificanceRuleSet.P9, SignificanceRuleSet.P11],
        Analysis = SignificanceRuleSetAnalyser.Analyse,
    };

    public static Engine<AspectScores, AspectEvaluation, SignificanceRuleSet> Evaluation { get; } = new()
    {
        Area = "aspects",
        Name = LocalizedText.Of("evaluation of environmental aspects", "环境因素评价"),
        RuleSets = Kind,
        Request = AspectShapes.Scores,
        Verdict = AspectShapes.Evaluation,
        Decider = rules => new ScoringAspectEvaluator(rules).Evaluate,
        RequestOf = verdict => verdict.Scores,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => verdict.Class,
        Changes = (now, then) => AspectComparisonReasons.Changes(now, then).ToValueList(),
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IAspectEvaluator>(new ScoringAspectEvaluator(rules));
        },
    };

    public static ValueList<Engine> All { get; } = [Evaluation];
}
