namespace Yiko.Compliance.Aspects;

/// <summary>A <see cref="SignificanceRuleSet"/> made ready for many aspects.</summary>
internal sealed class RuleSetPlan
{
    private readonly DirectCriterion[] _criteria;
    private readonly MethodPlan[] _methods;
    private readonly bool _asksForState;

    public RuleSetPlan(SignificanceRuleSet rules)
    {
        Rules = rules;
        _criteria = [.. rules.DirectCriteria];
        _asksForState = Array.Exists(_criteria, criterion => criterion.State is not null);
        var byGroup = rules.Groups.ToDictionary(group => group.Code, group => new MethodPlan(group.Method), StringComparer.Ordinal);
        _methods = [.. ScoringGroup.AllTypes.Select(type => byGroup[rules.GroupOf(type).Code])];
    }

    public SignificanceRuleSet Rules { get; }

    public MethodPlan? MethodOf(AspectType? type) => type is { } known ? _methods[(int)known] : null;

    public AspectDecision Decide(AspectScores scores)
    {
        var method = MethodOf(scores.Aspect.Type);
        return new(
            method,
            method?.Decide(scores) ?? MethodOutcome.None,
            isDirect: AnyApplies(scores),
            lacksState: _asksForState && scores.Aspect.State is null);
    }

    public IEnumerable<DirectCriterion> Applying(AspectScores scores) => _criteria.Where(criterion => criterion.AppliesTo(scores));

    private bool AnyApplies(AspectScores scores)
    {
        foreach (var criterion in _criteria)
        {
            if (criterion.AppliesTo(scores)) return true;
        }

        return false;
    }
}
