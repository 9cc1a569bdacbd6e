namespace Yiko.Compliance.Risks;

/// <summary>The decision itself, without its words: made alike for the verdict and, when somebody reads it, for the rationale.</summary>
internal readonly struct LecDecision(RiskFactors factors, RiskCriteria criteria, ValueList<RiskCriterion> own, RiskFactorKinds offScale, LecCell? cell)
{
    public RiskFactors Factors { get; } = factors;

    /// <summary>The direct criteria that apply and that the rule set knows.</summary>
    public RiskCriteria Criteria { get; } = criteria;

    /// <summary>The criteria of the organisation's own that apply and that the rule set knows.</summary>
    public ValueList<RiskCriterion> Own { get; } = own;

    /// <summary>Whether a direct criterion applies.</summary>
    public bool IsOverridden => Criteria != RiskCriteria.None || !Own.IsEmpty;

    /// <summary>The codes of criteria of the organisation's own that the rule set does not know, each once.</summary>
    public IEnumerable<string> UnknownOwn
    {
        get
        {
            var known = Own;
            return Factors.OwnCriteria.Where(code => !known.Any(criterion => criterion.Code == code)).Distinct(StringComparer.Ordinal);
        }
    }

    /// <summary>The flags that are no direct criterion: something was stated that nobody can read.</summary>
    public RiskCriteria Unknown => Factors.Criteria & ~RiskCriteria.All;

    /// <summary>The factors that are present and not points of their scale.</summary>
    public RiskFactorKinds OffScale { get; } = offScale;

    /// <summary>What the factors give; null where one is missing or off its scale.</summary>
    public LecCell? Cell { get; } = cell;

    public RiskStatus Status => IsOverridden ? RiskStatus.Overridden
        : Cell is null || Unknown != RiskCriteria.None || !Factors.OwnCriteria.IsEmpty ? RiskStatus.NotRated
        : RiskStatus.Rated;

    public bool? IsAcceptable => Status switch
    {
        RiskStatus.Overridden => false,
        RiskStatus.Rated => !Cell!.ReachesLimit,
        _ => null,
    };
}
