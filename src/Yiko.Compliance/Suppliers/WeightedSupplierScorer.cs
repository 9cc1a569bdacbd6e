using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>Scores suppliers on a weighted card: Σ weight × score ÷ maximum, exact, vetoes first.</summary>
/// <inheritdoc cref="ISupplierScorer" path="/example"/>
public sealed class WeightedSupplierScorer : ISupplierScorer
{
    private readonly SupplierRuleSet _rules;
    private readonly RuleSetStamp _stamp;
    private readonly GradeScale<Ratio> _grades;
    private readonly Func<object, ValueList<Reason>> _explain;

    /// <summary>A scorer that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="SupplierRuleSet.Standard"/>.</param>
    public WeightedSupplierScorer(SupplierRuleSet rules)
    {
        _rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _grades = Exact(rules.ScoreCard.Grades);
        _explain = rules.Citations.Cite(scores => ScoreReasons.Explain(_rules, ScoreDecision.Of(_rules, _grades, (SupplierScores)scores)));
    }

    /// <inheritdoc/>
    public SupplierPerformance Score(SupplierScores scores)
    {
        var decision = ScoreDecision.Of(_rules, _grades, Guard.Against.Null(scores));
        return new()
        {
            Scores = scores,
            Status = decision.Status,
            Total = decision.Total,
            Grade = decision.Status == ScoreStatus.Vetoed ? _rules.ScoreCard.LowestGrade : decision.ComputedGrade,
            ComputedGrade = decision.ComputedGrade,
            Rationale = Rationale.Deferred(scores, _explain),
            RuleSet = _stamp,
        };
    }

    /// <summary>Scores a register, each supplier when its verdict is asked for.</summary>
    /// <param name="register">What each supplier scored; read once.</param>
    /// <param name="cancellation">Stops the work between two suppliers.</param>
    /// <returns>A verdict for each supplier, in the order of the register.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<SupplierPerformance> ScoreAll(IEnumerable<SupplierScores> register, CancellationToken cancellation = default) =>
        Batch.Of(register, Score, cancellation);

    // A total may be a fraction that no decimal number equals, so it is compared with the floors as fractions.
    private static GradeScale<Ratio> Exact(GradeScale<decimal> grades) => new(
        grades.Bands.Select(band => new GradeBand<Ratio>
        {
            Grade = band.Grade,
            Floor = band.Floor is { } floor ? Ratio.FromDecimal(floor) : null,
        }),
        grades.FloorSide);
}
