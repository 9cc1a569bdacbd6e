using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the aspect room.</summary>
internal static class AspectEngines
{
    private static readonly RuleSetKind<SignificanceRuleSet> Significance = new()
    {
        Method = "significance",
        Shape = SignificanceShapes.Rules,
        Published =
        [
            SignificanceRuleSet.Standard, SignificanceRuleSet.P2, SignificanceRuleSet.P3, SignificanceRuleSet.P5, SignificanceRuleSet.P6,
            SignificanceRuleSet.P7, SignificanceRuleSet.P9, SignificanceRuleSet.P11,
        ],
        Analysis = SignificanceRuleSetAnalyser.Analyse,
    };

    public static Engine<AspectScores, AspectEvaluation, SignificanceRuleSet> Evaluation { get; } = new()
    {
        Area = "aspects",
        Name = LocalizedText.Of("evaluation of environmental aspects", "环境因素评价"),
        RuleSets = Significance,
        Reasons = [.. AspectReasons.Rows, .. AspectComparisonReasons.Rows, .. SignificanceFileReasons.Rows, .. SignificanceAnalysisReasons.Rows],
        Request = AspectShapes.Scores,
        Verdict = AspectShapes.Evaluation,
        Decider = rules => new ScoringAspectEvaluator(rules).Evaluate,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Scores,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => verdict.Class,
        Changes = AspectComparisonReasons.Changes,
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IAspectEvaluator>(new ScoringAspectEvaluator(rules));
            services.TryAddSingleton(provider => new AspectRegister(rules, provider.GetRequiredService<IAspectEvaluator>()));
        },
    };

    public static Engine<AspectCase, AspectFinding, SignificanceRuleSet> Finding { get; } = new()
    {
        Area = "aspect-findings",
        Name = LocalizedText.Of("check of the register of environmental aspects", "环境因素清单检查"),
        RuleSets = Significance,
        Reasons = [.. AspectRegisterReasons.Rows, .. CoverageReasons.Rows],
        Request = AspectShapes.Case,
        Verdict = AspectShapes.Finding,
        Decider = rules => new AspectRegister(rules).Check,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Case,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
    };

    public static Engine<AspectCase, AspectReopening, SignificanceRuleSet> Reopening { get; } = new()
    {
        Area = "aspect-reopenings",
        Name = LocalizedText.Of("re-evaluation of environmental aspects after changes", "环境因素重新评价"),
        RuleSets = Significance,
        Reasons = [.. AspectRegisterReasons.Rows],
        Request = AspectShapes.Case,
        Verdict = AspectShapes.Reopening,
        Decider = rules => new AspectRegister(rules).CheckReopening,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Case,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
    };

    public static ValueList<Engine> All { get; } = [Evaluation, Finding, Reopening];
}
