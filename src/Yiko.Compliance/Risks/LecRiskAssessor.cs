using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Assesses risks by the LEC method (Kinney and Wiruth): D = L × E × C, direct criteria first.</summary>
/// <inheritdoc cref="IRiskAssessor" path="/example"/>
public sealed class LecRiskAssessor : IRiskAssessor
{
    private readonly LecRuleSet _rules;
    private readonly LecMatrix _matrix;
    private readonly RuleSetStamp _stamp;
    private readonly Grade _lowestUnacceptable;
    private readonly Func<object, ValueList<Reason>> _explain;

    /// <summary>An assessor that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="LecRuleSet.Standard"/>.</param>
    public LecRiskAssessor(LecRuleSet rules)
    {
        _rules = Guard.Against.Null(rules);
        _matrix = new(rules);
        _stamp = RuleSetStamp.Of(rules);
        _lowestUnacceptable = rules.LowestUnacceptableGrade;
        _explain = rules.Citations.Cite(factors => LecReasons.Explain(_rules, _matrix.Decide((RiskFactors)factors)));
    }

    /// <inheritdoc/>
    public RiskAssessment Assess(RiskFactors factors)
    {
        var decision = _matrix.Decide(Guard.Against.Null(factors));
        var computed = decision.Cell?.Grade;
        var overridden = decision.IsOverridden;
        return new()
        {
            Factors = factors,
            Status = decision.Status,
            Score = decision.Cell?.Score,
            Grade = overridden ? Higher(computed) : decision.Status == RiskStatus.Rated ? computed : null,
            ComputedGrade = computed,
            OverridingGrade = overridden ? _lowestUnacceptable : null,
            IsAcceptable = decision.IsAcceptable,
            Rationale = Rationale.Deferred(factors, _explain),
            RuleSet = _stamp,
        };
    }

    /// <summary>Assesses a register, each risk when its verdict is asked for.</summary>
    /// <param name="register">What is known of each risk; read once.</param>
    /// <param name="cancellation">Stops the work between two risks.</param>
    /// <returns>A verdict for each risk, in the order of the register.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IEnumerable<RiskAssessment> AssessAll(IEnumerable<RiskFactors> register, CancellationToken cancellation = default) =>
        Batch.Of(register, Assess, cancellation);

    private Grade Higher(Grade? computed) =>
        computed is not null && _rules.Grades.RankOf(computed) > _rules.Grades.RankOf(_lowestUnacceptable) ? computed : _lowestUnacceptable;
}
