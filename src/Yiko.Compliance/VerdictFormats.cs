using Yiko.Compliance.Risks;
using Yiko.Compliance.RuleSets;

namespace Yiko.Compliance;

/// <summary>How the verdicts of each engine stand in storage: written, read back and verified.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public static class VerdictFormats
{
    /// <summary>Risk assessments by the LEC method. A stored request may also be a vector: <c>LEC:1.0/L:3/E:6/C:15</c>.</summary>
    public static VerdictFormat<RiskFactors, RiskAssessment, LecRuleSet> Risks { get; } = new(
        RiskShapes.Factors,
        RiskShapes.Assessment,
        verdict => verdict.Factors,
        verdict => verdict.RuleSet,
        rules => new LecRiskAssessor(rules).Assess,
        text => LecVector.TryParse(text, out var factors) ? factors : null);
}
