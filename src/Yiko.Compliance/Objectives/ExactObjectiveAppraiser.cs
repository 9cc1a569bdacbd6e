using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>Appraises objectives by exact comparison: what was counted stays two integers, and 94.96 % never becomes 95 %.</summary>
/// <inheritdoc cref="IObjectiveAppraiser" path="/example"/>
public sealed class ExactObjectiveAppraiser : IObjectiveAppraiser
{
    private readonly RuleSetStamp _stamp;
    private readonly Func<object, ValueList<Reason>> _explain;

    /// <summary>An appraiser that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="ObjectiveRuleSet.Standard"/>.</param>
    public ExactObjectiveAppraiser(ObjectiveRuleSet rules)
    {
        Rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _explain = rules.Citations.Cite(report => ObjectiveReasons.Explain(Rules, (ObjectiveReport)report));
    }

    /// <summary>The rule set that decides.</summary>
    public ObjectiveRuleSet Rules { get; }

    /// <inheritdoc/>
    public ObjectiveAppraisal Appraise(ObjectiveReport report)
    {
        var criterion = Guard.Against.Null(report).Objective.Criterion;
        var decision = ObjectiveDecision.Of(Rules, report);
        return new()
        {
            Report = report,
            Status = decision.Status,
            Actual = decision.Actual,
            Attainment = decision.Actual is { } actual ? Attainments.Of(Rules, (TargetCriterion)criterion, actual, decision.IsMet) : null,
            Margin = decision.Margin,
            AsksForCorrectiveAction = Rules.LossAsksForCorrectiveAction && decision.Status == ObjectiveStatus.NotAttained,
            Parts = decision.Parts is { } parts ? parts.Select(part => part.Status).ToValueList() : default,
            Rationale = Rationale.Deferred(report, _explain),
            RuleSet = _stamp,
        };
    }
}
