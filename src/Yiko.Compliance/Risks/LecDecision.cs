namespace Yiko.Compliance.Risks;

/// <summary>The decision itself, without its words: computed alike for the verdict and, when somebody reads it, for the rationale.</summary>
internal readonly struct LecDecision
{
    private LecDecision(RiskFactors factors, RiskFactorKinds offScale, RiskCriteria criteria, decimal? score, Grade? grade, bool reachesLimit)
    {
        Factors = factors;
        OffScale = offScale;
        Criteria = criteria;
        Score = score;
        Grade = grade;
        ReachesLimit = reachesLimit;
    }

    public RiskFactors Factors { get; }

    /// <summary>The factors that are present and not points of their scale.</summary>
    public RiskFactorKinds OffScale { get; }

    /// <summary>The direct criteria that apply and that the rule set knows.</summary>
    public RiskCriteria Criteria { get; }

    public decimal? Score { get; }

    public Grade? Grade { get; }

    public bool ReachesLimit { get; }

    public RiskStatus Status => Criteria != RiskCriteria.None ? RiskStatus.Overridden
        : Score is null ? RiskStatus.NotRated
        : RiskStatus.Rated;

    public bool? IsAcceptable => Status switch
    {
        RiskStatus.Overridden => false,
        RiskStatus.Rated => !ReachesLimit,
        _ => null,
    };

    public static LecDecision Of(LecRuleSet rules, RiskFactors factors)
    {
        var criteria = factors.Criteria & rules.DirectCriteria;
        var offScale =
            Fault(factors.Likelihood, rules.Likelihood, RiskFactorKinds.Likelihood)
            | Fault(factors.Exposure, rules.Exposure, RiskFactorKinds.Exposure)
            | Fault(factors.Consequence, rules.Consequence, RiskFactorKinds.Consequence);
        if (factors is not { Likelihood: { } likelihood, Exposure: { } exposure, Consequence: { } consequence }
            || (offScale != RiskFactorKinds.None && !CountsAsItStands(rules, likelihood, exposure, consequence)))
        {
            return new(factors, offScale, criteria, null, null, false);
        }

        var score = likelihood * exposure * consequence;
        return new(factors, offScale, criteria, score, rules.Grades.GradeOf(score), Reaches(rules, score));
    }

    /// <summary>Whether a score is unacceptable; the limit lies on the side on which the floors of the bands lie.</summary>
    public static bool Reaches(LecRuleSet rules, decimal score) => rules.Grades.FloorSide == BoundSide.Included
        ? score >= rules.UnacceptableFrom
        : score > rules.UnacceptableFrom;

    private static RiskFactorKinds Fault(decimal? value, FactorScale scale, RiskFactorKinds kind) =>
        value is { } points && !scale.Contains(points) ? kind : RiskFactorKinds.None;

    private static bool CountsAsItStands(LecRuleSet rules, decimal likelihood, decimal exposure, decimal consequence) =>
        rules.OffScale == OffScaleReading.Interpolated
        && IsWithin(rules.Likelihood, likelihood)
        && IsWithin(rules.Exposure, exposure)
        && IsWithin(rules.Consequence, consequence);

    private static bool IsWithin(FactorScale scale, decimal value) =>
        scale.Points[0].Value <= value && value <= scale.Points[scale.Points.Count - 1].Value;
}
