using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Reviews a risk before and after its controls by the LEC method.</summary>
/// <remarks>
/// A control never raises a factor, a factor does not fall by itself, and what comes first in the order of controls is taken first: what does
/// not fit is a finding, not an error.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Risks;
///
/// var review = new LecResidualRiskReviewer(LecRuleSet.Standard).Review(new()
/// {
///     Initial = new() { Likelihood = 3, Exposure = 6, Consequence = 15 },
///     Residual = new() { Likelihood = 1, Exposure = 6, Consequence = 15 },
/// });
/// Console.WriteLine(RationaleFormatter.English.Sentence(review.Rationale[0])); // The likelihood fell from 3 to 1, but no control lowers it.
/// </code>
/// </example>
public sealed class LecResidualRiskReviewer
{
    private readonly IRiskAssessor _assessor;
    private readonly ControlHierarchy _hierarchy;
    private readonly RuleSetStamp _stamp;
    private readonly CitationTable _citations;

    /// <summary>A reviewer that goes by a rule set.</summary>
    /// <param name="rules">The rule set; its hierarchy of controls counts.</param>
    /// <param name="assessor">Assesses the risk before and after; by default the LEC method under the same rules.</param>
    public LecResidualRiskReviewer(LecRuleSet rules, IRiskAssessor? assessor = null)
    {
        _hierarchy = Guard.Against.Null(rules).Controls;
        _stamp = RuleSetStamp.Of(rules);
        _citations = rules.Citations;
        _assessor = assessor ?? new LecRiskAssessor(rules);
    }

    /// <summary>Reviews one risk.</summary>
    /// <param name="risk">The risk before and after, with its controls.</param>
    public ResidualRiskReview Review(ResidualRisk risk)
    {
        Guard.Against.Null(risk);
        var (initial, residual) = (_assessor.Assess(risk.Initial), _assessor.Assess(risk.Residual));
        Rationale findings = new(LevelFindings(risk).Concat(FactorFindings(risk)).Concat(VerdictFindings(initial, residual)));
        return new(risk, initial, residual, _citations.Cite(findings), _stamp);
    }

    /// <summary>Reviews a register, each risk when its verdict is asked for.</summary>
    /// <param name="register">The risks before and after, with their controls; read once.</param>
    /// <param name="cancellation">Stops the work between two risks.</param>
    /// <returns>A review for each risk, in the order of the register.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<ResidualRiskReview> ReviewAll(IEnumerable<ResidualRisk> register, CancellationToken cancellation = default) =>
        Batch.Of(register, Review, cancellation);

    private IEnumerable<Reason> LevelFindings(ResidualRisk risk)
    {
        foreach (var control in risk.Controls.Where(control => _hierarchy.RankOf(control.Level) < 0))
            yield return ResidualReasons.UnknownLevel(control.Level, _hierarchy);

        // Every level that is taken although an earlier one is available and not taken, each with the one that comes first.
        var applied = RanksOf(risk, isApplied: true);
        var first = RanksOf(risk, isApplied: false).DefaultIfEmpty(int.MaxValue).Min();
        var last = _hierarchy.Levels.Count - 1;
        foreach (var rank in applied.Where(rank => rank > first))
        {
            yield return rank == last && applied.Length == 1
                ? ResidualReasons.PersonalProtectionOnly(_hierarchy.Levels[last], _hierarchy.Levels[first])
                : ResidualReasons.OrderInverted(_hierarchy.Levels[rank], _hierarchy.Levels[first]);
        }
    }

    private int[] RanksOf(ResidualRisk risk, bool isApplied) =>
    [
        .. risk.Controls
            .Where(control => control.IsApplied == isApplied)
            .Select(control => _hierarchy.RankOf(control.Level))
            .Where(rank => rank >= 0)
            .Distinct()
            .OrderBy(rank => rank),
    ];

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
