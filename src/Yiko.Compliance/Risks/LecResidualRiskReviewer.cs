using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Reviews a risk before and after its controls by the LEC method.</summary>
/// <remarks>
/// A control never raises a factor, a factor does not fall by itself, and personal protection comes last: what does not fit is a
/// finding, not an error. Immutable and safe for concurrent use.
/// </remarks>
public sealed class LecResidualRiskReviewer : IResidualRiskReviewer
{
    private readonly LecRiskAssessor _assessor;

    /// <summary>A reviewer that goes by a rule set.</summary>
    /// <param name="rules">The rule set; its hierarchy of controls counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public LecResidualRiskReviewer(LecRuleSet rules) => _assessor = new(rules);

    /// <inheritdoc/>
    public ResidualRiskReview Review(ResidualRisk risk)
    {
        Guard.Against.Null(risk);
        var (initial, residual) = (_assessor.Assess(risk.Initial), _assessor.Assess(risk.Residual));
        return new()
        {
            Initial = initial,
            Residual = residual,
            Findings = LevelFindings(risk).Concat(FactorFindings(risk)).Concat(VerdictFindings(initial, residual)).ToValueList(),
        };
    }

    private IEnumerable<Reason> LevelFindings(ResidualRisk risk)
    {
        var hierarchy = _assessor.Rules.Controls;
        foreach (var control in risk.Controls.Where(control => hierarchy.RankOf(control.Level) < 0))
            yield return ResidualReasons.UnknownLevel(control.Level, hierarchy);

        var known = risk.Controls.Where(control => hierarchy.RankOf(control.Level) >= 0).ToArray();
        var last = hierarchy.Levels.Count - 1;
        var applied = known.Where(control => control.IsApplied).ToArray();
        if (applied.Length == 0 || applied.Any(control => hierarchy.RankOf(control.Level) < last)) yield break;
        var better = known.Where(control => !control.IsApplied).Select(control => hierarchy.RankOf(control.Level)).DefaultIfEmpty(last).Min();
        if (better < last) yield return ResidualReasons.PersonalProtectionOnly(hierarchy.Levels[last], hierarchy.Levels[better]);
    }

    private static IEnumerable<Reason> FactorFindings(ResidualRisk risk) =>
        FactorFinding(risk, "likelihood", RiskFactorKinds.Likelihood, factors => factors.Likelihood)
            .Concat(FactorFinding(risk, "exposure", RiskFactorKinds.Exposure, factors => factors.Exposure))
            .Concat(FactorFinding(risk, "consequence", RiskFactorKinds.Consequence, factors => factors.Consequence));

    private static IEnumerable<Reason> FactorFinding(ResidualRisk risk, string factor, RiskFactorKinds kind, Func<RiskFactors, decimal?> pick)
    {
        if (pick(risk.Initial) is not { } from || pick(risk.Residual) is not { } to) yield break;
        var isControlled = risk.Controls.Any(control => control.IsApplied && control.Lowers.HasFlag(kind));
        if (to < from && !isControlled) yield return ResidualReasons.LoweredWithoutControl(factor, from, to);
        if (to > from) yield return ResidualReasons.Raised(factor, from, to);
    }

    private static IEnumerable<Reason> VerdictFindings(RiskAssessment initial, RiskAssessment residual)
    {
        if (initial.Score is { } before && residual.Score is { } after && after > before) yield return ResidualReasons.AboveInitial(before, after);
        if (residual.IsAcceptable == false) yield return ResidualReasons.StillUnacceptable(residual.Grade!);
        if (residual.IsAcceptable is null) yield return ResidualReasons.NotRated;
    }
}
