namespace Yiko.Compliance.Risks;

/// <summary>The decisions of a rule set. A cell of the matrix is computed when it is first asked for, and kept.</summary>
/// <remarks>
/// The classic scales have 252 cells, so a register of any length finds nearly all of its scores computed: that halves the time of an
/// assessment. Two threads that fill one cell write equal values.
/// </remarks>
internal sealed class LecMatrix
{
    /// <summary>Scales of more cells are computed each time: a matrix is to be small beside what it saves.</summary>
    private const int MostCells = 1 << 14;

    private const int Missing = -2;
    private const int OffScale = -1;

    private readonly LecRuleSet _rules;
    private readonly int _exposures;
    private readonly LecCell?[]? _cells;

    public LecMatrix(LecRuleSet rules)
    {
        _rules = LecCell.Countable(rules);
        _exposures = rules.Exposure?.Points.Count ?? 1;
        var cells = (long)rules.Likelihood.Points.Count * _exposures * rules.Consequence.Points.Count;
        _cells = cells <= MostCells ? new LecCell?[cells] : null;
    }

    public LecDecision Decide(RiskFactors factors)
    {
        var criteria = factors.Criteria & _rules.DirectCriteria;
        var own = factors.OwnCriteria.IsEmpty ? default : _rules.OwnCriteria.Where(criterion => factors.OwnCriteria.Contains(criterion.Code)).ToValueList();
        var likelihood = Place(factors.Likelihood, _rules.Likelihood);
        var exposure = _rules.Exposure is { } scale ? Place(factors.Exposure, scale) : 0;
        var consequence = Place(factors.Consequence, _rules.Consequence);
        if ((likelihood | exposure | consequence) >= 0)
            return new(factors, criteria, own, RiskFactorKinds.None, CellAt(likelihood, exposure, consequence));

        var offScale = (likelihood == OffScale ? RiskFactorKinds.Likelihood : RiskFactorKinds.None)
            | (exposure == OffScale ? RiskFactorKinds.Exposure : RiskFactorKinds.None)
            | (consequence == OffScale ? RiskFactorKinds.Consequence : RiskFactorKinds.None);
        return new(factors, criteria, own, offScale, Interpolated(factors));
    }

    private LecCell CellAt(int likelihood, int exposure, int consequence)
    {
        if (_cells is null) return Compute(likelihood, exposure, consequence);
        var place = (((likelihood * _exposures) + exposure) * _rules.Consequence.Points.Count) + consequence;
        return _cells[place] ??= Compute(likelihood, exposure, consequence);
    }

    private LecCell Compute(int likelihood, int exposure, int consequence) => new(
        _rules,
        _rules.Likelihood.Points[likelihood].Value,
        _rules.Exposure?.Points[exposure].Value,
        _rules.Consequence.Points[consequence].Value);

    private LecCell? Interpolated(RiskFactors factors)
    {
        if (!_rules.TakesValuesBetweenPoints) return null;
        return factors is { Likelihood: { } likelihood, Consequence: { } consequence }
            && IsWithin(_rules.Likelihood, likelihood)
            && (_rules.Exposure is null || (factors.Exposure is { } exposure && IsWithin(_rules.Exposure, exposure)))
            && IsWithin(_rules.Consequence, consequence)
                ? new(_rules, likelihood, _rules.Exposure is null ? null : factors.Exposure, consequence)
                : null;
    }

    private static int Place(decimal? value, FactorScale scale) => value is { } points ? scale.IndexOf(points) : Missing;

    private static bool IsWithin(FactorScale scale, decimal value) =>
        scale.Points[0].Value <= value && value <= scale.Points[scale.Points.Count - 1].Value;
}
