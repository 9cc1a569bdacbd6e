using System.Collections.Concurrent;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.Host.Hazards;

/// <summary>
/// Verdicts on factors that were seen before, with their texts. Engines are pure, so equal factors have equal verdicts, and a register of
/// thousands repeats a few hundred combinations: what costs most of an import, writing each rationale out, is then done once for each.
/// </summary>
internal sealed class RememberedVerdicts(IRiskAssessor assessor)
{
    private const int MostRemembered = 1 << 13;

    private readonly ConcurrentDictionary<RiskFactors, (RiskAssessment Verdict, NewDecision Initial, NewDecision Residual)> _known = new();

    public (RiskAssessment Verdict, NewDecision Initial, NewDecision Residual) On(RiskFactors factors)
    {
        if (_known.TryGetValue(factors, out var known)) return known;
        var verdict = assessor.Assess(factors);
        var initial = NewDecision.Of(VerdictFormats.Risks, DecisionQuestions.InitialRisk, verdict);
        known = (verdict, initial, initial with { Question = DecisionQuestions.ResidualRisk });
        if (_known.Count < MostRemembered) _known[factors] = known;
        return known;
    }
}
