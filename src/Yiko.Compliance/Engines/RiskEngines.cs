using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Risks;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the risk room.</summary>
internal static class RiskEngines
{
    private static readonly RuleSetKind<LecRuleSet> Lec = new()
    {
        Method = "lec",
        Shape = RiskShapes.Rules,
        Published = [LecRuleSet.Standard, LecRuleSet.Construction, LecRuleSet.Kinney, LecRuleSet.FourColour],
        Analysis = LecRuleSetAnalyser.Analyse,
    };

    public static Engine<RiskFactors, RiskAssessment, LecRuleSet> Assessment { get; } = new()
    {
        Area = "risks",
        Name = LocalizedText.Of("risk assessment", "风险评价"),
        RuleSets = Lec,
        Reasons = [.. LecReasons.Rows, .. RiskComparisonReasons.Rows],
        Request = RiskShapes.Factors,
        Verdict = RiskShapes.Assessment,
        Decider = rules => new LecRiskAssessor(rules).Assess,
        RequestOf = verdict => verdict.Factors,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => verdict.Grade,
        Changes = RiskComparisonReasons.Changes,
        ShortForm = text => LecVector.TryParse(text, out var factors) ? factors : null,
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IRiskAssessor>(new LecRiskAssessor(rules));
            services.TryAddSingleton<IResidualRiskReviewer>(new LecResidualRiskReviewer(rules));
            services.TryAddSingleton(new LecRiskAdvisor(rules));
        },
    };

    public static ValueList<Engine> All { get; } = [Assessment];
}
