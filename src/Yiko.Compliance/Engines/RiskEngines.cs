using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of the risk room.</summary>
internal static class RiskEngines
{
    public static RuleSetKind<LecRuleSet> Lec { get; } = new()
    {
        Method = "lec",
        Shape = RiskShapes.Rules,
        Published = [LecRuleSet.Standard, LecRuleSet.Construction, LecRuleSet.Kinney, LecRuleSet.FourColour, LecRuleSet.Matrix5x5],
        Analysis = LecRuleSetAnalyser.Analyse,
    };

    public static Engine<RiskFactors, RiskAssessment, LecRuleSet> Assessment { get; } = new()
    {
        Area = "risks",
        Name = LocalizedText.Of("risk assessment", "风险评价"),
        RuleSets = Lec,
        Reasons = [.. LecReasons.Rows, .. RiskComparisonReasons.Rows, .. LecRuleSetAnalyser.Rows],
        Request = RiskShapes.Factors,
        Verdict = RiskShapes.Assessment,
        Decider = rules => new LecRiskAssessor(rules).Assess,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Factors,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => verdict.Grade,
        Changes = RiskComparisonReasons.Changes,
        ShortForm = text => LecVector.TryParse(text, out var factors) ? factors : null,
        Registration = (services, rules) =>
        {
            services.TryAddSingleton<IRiskAssessor>(new LecRiskAssessor(rules));
            services.TryAddSingleton(new LecRiskAdvisor(rules));
        },
    };

    public static Engine<ResidualRisk, ResidualRiskReview, LecRuleSet> Residual { get; } = new()
    {
        Area = "residual-risks",
        Name = LocalizedText.Of("review of residual risks", "剩余风险评审"),
        RuleSets = Lec,
        Reasons = [.. ResidualReasons.Rows, .. LecReasons.Rows, .. RiskComparisonReasons.Rows],
        Request = RiskShapes.Residual,
        Verdict = RiskShapes.Review,
        Decider = rules => new LecResidualRiskReviewer(rules).Review,
        DecidesEachAlone = true,
        RequestOf = verdict => verdict.Risk,
        RationaleOf = verdict => verdict.Rationale,
        StampOf = verdict => verdict.RuleSet,
        GradeOf = verdict => verdict.Residual.Grade,
        Changes = ResidualChanges,
        Registration = (services, rules) =>
            services.TryAddSingleton(provider => new LecResidualRiskReviewer(rules, provider.GetRequiredService<IRiskAssessor>())),
    };

    public static ValueList<Engine> All { get; } = [Assessment, Residual];

    private static ValueList<Reason> ResidualChanges(ResidualRiskReview now, ResidualRiskReview then)
    {
        var changes = RiskComparisonReasons.Changes(now.Residual, then.Residual);
        if (!changes.IsEmpty) return changes;
        var isSame = RiskComparisonReasons.Changes(now.Initial, then.Initial).IsEmpty
            && CodesOf(now.Rationale).SequenceEqual(CodesOf(then.Rationale));
        return EngineReasons.DiffersUnless(isSame);
    }

    private static IEnumerable<string> CodesOf(Rationale rationale) => rationale.Select(reason => reason.Code);
}
