using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Evaluates aspects by direct criteria first, then by the scoring method of their type.</summary>
/// <inheritdoc cref="IAspectEvaluator" path="/example"/>
public sealed class ScoringAspectEvaluator : IAspectEvaluator
{
    private readonly RuleSetPlan _plan;
    private readonly RuleSetStamp _stamp;
    private readonly Func<object, ValueList<Reason>> _explain;

    /// <summary>An evaluator that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="SignificanceRuleSet.Standard"/>.</param>
    public ScoringAspectEvaluator(SignificanceRuleSet rules)
    {
        Rules = Guard.Against.Null(rules);
        _plan = new(rules);
        _stamp = RuleSetStamp.Of(rules);
        _explain = rules.Citations.Cite(scores => AspectReasons.Explain(_plan, (AspectScores)scores));
    }

    /// <summary>The rule set that decides.</summary>
    public SignificanceRuleSet Rules { get; }

    /// <inheritdoc/>
    public AspectEvaluation Evaluate(AspectScores scores)
    {
        var decision = _plan.Decide(Guard.Against.Null(scores));
        var computed = decision.Computed;
        return new()
        {
            Scores = scores,
            Status = decision.Status,
            Total = decision.Status == AspectStatus.NotEvaluated ? null : decision.Outcome.Total,
            IsSignificant = decision.IsSignificant,
            Class = decision.Class?.Grade,
            ComputedClass = computed?.Grade,
            DecidedBy = DecidedBy(scores, decision),
            Parts = decision.Outcome.Parts,
            Rationale = Rationale.Deferred(scores, _explain),
            RuleSet = _stamp,
        };
    }

    private ValueList<string> DecidedBy(AspectScores scores, AspectDecision decision) => decision.Status switch
    {
        AspectStatus.Evaluated => decision.Outcome.DecidedBy,
        AspectStatus.Direct => _plan.Applying(scores)
            .Select(criterion => criterion.Code)
            .Concat(decision.Computed is { IsSignificant: true } ? decision.Outcome.DecidedBy : default)
            .ToValueList(),
        _ => default,
    };
}
