using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Reviews a risk before and after its controls by the LEC method.</summary>
/// <remarks>
/// A control never raises a factor, a factor does not fall by itself, and personal protection comes last: what does not fit is a
/// finding, not an error.
/// </remarks>
public sealed class LecResidualRiskReviewer
{
    private readonly IRiskAssessor _assessor;
    private readonly ControlHierarchy _hierarchy;
    private readonly RuleSetStamp _stamp;

    /// <summary>A reviewer that goes by a rule set.</summary>
    /// <param name="rules">The rule set; its hierarchy of controls counts.</param>
    /// <param name="assessor">Assesses the risk before and after; by default the LEC method under the same rules.</param>
    public LecResidualRiskReviewer(LecRuleSet rules, IRiskAssessor? assessor = null)
    {
        _hierarchy = Guard.Against.Null(rules).Controls;
        _stamp = RuleSetStamp.Of(rules);
        _assessor = assessor ?? new LecRiskAssessor(rules);
    }

    /// <summary>Reviews one risk.</summary>
    /// <param name="risk">The risk before and after, with its controls.</param>
    public ResidualRiskReview Review(ResidualRisk risk)
    {
        Guard.Against.Null(risk);
        var (initial, residual) = (_assessor.Assess(risk.Initial), _assessor.Assess(risk.Residual));
        Rationale findings = new(LevelFindings(risk).Concat(FactorFindings(risk)).Concat(VerdictFindings(initial, residual)));
        return new(risk, initial, residual, findings, _stamp);
    }

    private IEnumerable<Reason> LevelFindings(ResidualRisk risk)
    {
        foreach (var control in risk.Controls.Where(control => _hierarchy.RankOf(control.Level) < 0))
            yield return ResidualReasons.UnknownLevel(control.Level, _hierarchy);

        var known = risk.Controls.Where(control => _hierarchy.RankOf(control.Level) >= 0).ToArray();
        var last = _hierarchy.Levels.Count - 1;
        var applied = known.Where(control => control.IsApplied).ToArray();
        if (applied.Length == 0 || applied.Any(control => _hierarchy.RankOf(control.Level) < last)) yield break;
        var better = known.Where(control => !control.IsApplied).Select(control => _hierarchy.RankOf(control.Level)).DefaultIfEmpty(last).Min();
        if (better < last) yield return ResidualReasons.PersonalProtectionOnly(_hierarchy.Levels[last], _hierarchy.Levels[better]);
    }

    private static IEnumerable<Reason> FactorFindings(ResidualRisk risk) =>
        FactorFinding(risk, ResidualReasons.Likelihood, RiskFactorKinds.Likelihood, factors => factors.Likelihood)
            .Concat(FactorFinding(risk, ResidualReasons.Exposure, RiskFactorKinds.Exposure, factors => factors.Exposure))
            .Concat(FactorFinding(risk, ResidualReasons.Consequence, RiskFactorKinds.Consequence, factors => factors.Consequence));

    private static IEnumerable<Reason> FactorFinding(
        ResidualRisk risk, ResidualReasons.FactorChange change, RiskFactorKinds kind, Func<RiskFactors, decimal?> pick)
    {
        if (pick(risk.Initial) is not { } from || pick(risk.Residual) is not { } to) yield break;
        var isControlled = risk.Controls.Any(control => control.IsApplied && control.Lowers.HasFlag(kind));
        if (to < from && !isControlled) yield return change.LoweredWithoutControl(from, to);
        if (to > from) yield return change.Raised(from, to);
    }

    private static IEnumerable<Reason> VerdictFindings(RiskAssessment initial, RiskAssessment residual)
    {
        if (initial.Score is { } before && residual.Score is { } after && after > before) yield return ResidualReasons.AboveInitial(before, after);
        if (residual.IsAcceptable == false) yield return ResidualReasons.StillUnacceptable(residual.Grade);
        if (residual.IsAcceptable is null) yield return ResidualReasons.NotRated;
    }
}
