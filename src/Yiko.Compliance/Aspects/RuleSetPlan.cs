namespace Yiko.Compliance.Aspects;

/// <summary>A <see cref="SignificanceRuleSet"/> made ready for many aspects.</summary>
internal sealed class RuleSetPlan
{
    private readonly DirectCriterion[] _criteria;
    private readonly MethodPlan[] _methods;
    private readonly DirectCriterion[] _byState;

    public RuleSetPlan(SignificanceRuleSet rules)
    {
        Rules = rules;
        _criteria = [.. rules.DirectCriteria];
        _byState = [.. _criteria.Where(criterion => criterion.State is not null)];
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
            lacksState: _byState.Length > 0 && scores.Aspect.State is null,
            asksUnknown: !scores.Criteria.IsEmpty && Unknown(scores).Any());
    }

    public IEnumerable<DirectCriterion> Applying(AspectScores scores) => _criteria.Where(criterion => criterion.AppliesTo(scores));

    /// <summary>The criteria that apply as the form says, and that the rules do not know: what they would decide, nobody can say.</summary>
    public IEnumerable<string> Unknown(AspectScores scores) =>
        scores.Criteria.Where(code => !Array.Exists(_criteria, criterion => criterion.Code == code)).Distinct(StringComparer.Ordinal);

    // Nearly every aspect has no criterion that the assessor answered: then the state alone can speak.
    private bool AnyApplies(AspectScores scores)
    {
        foreach (var criterion in scores.Criteria.IsEmpty ? _byState : _criteria)
        {
            if (criterion.AppliesTo(scores)) return true;
        }

        return false;
    }
}
