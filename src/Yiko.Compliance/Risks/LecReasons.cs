namespace Yiko.Compliance.Risks;

/// <summary>The reason codes of LEC assessment: their one home.</summary>
internal static class LecReasons
{
    private static readonly RuleId Scoring = RuleId.Parse("LEC-05");
    private static readonly RuleId Tolerability = RuleId.Parse("LEC-07");
    private static readonly ClauseReference ScoringClause = ClauseReference.Manual("6.1.6.3 c)");
    private static readonly ClauseReference TolerabilityClause = ClauseReference.Manual("6.1.6.3 d)");

    private static readonly (RiskCriteria Criterion, Reason Reason)[] Direct =
    [
        (RiskCriteria.LawBreached, Scored("risk.direct.law-breached")),
        (RiskCriteria.PastAccidentUncontrolled, Scored("risk.direct.past-accident-uncontrolled")),
        (RiskCriteria.JustifiedComplaint, Scored("risk.direct.justified-complaint")),
        (RiskCriteria.DirectDangerUncontrolled, Scored("risk.direct.direct-danger-uncontrolled")),
    ];

    private static readonly Reason Score = Scored("risk.lec.score");
    private static readonly Reason Band = Scored("risk.lec.band");
    private static readonly Reason BandAbove = Scored("risk.lec.band-above");
    private static readonly Reason LowestBand = Scored("risk.lec.lowest-band");
    private static readonly Reason LowestBandUpTo = Scored("risk.lec.lowest-band-up-to");
    private static readonly Reason SingleBand = Scored("risk.lec.single-band");
    private static readonly Reason NotRated = Scored("risk.lec.not-rated");
    private static readonly Reason Overridden = Scored("risk.direct.unacceptable");
    private static readonly Reason Unscored = Scored("risk.direct.unscored");
    private static readonly Reason Unacceptable = Judged("risk.lec.unacceptable");
    private static readonly Reason UnacceptableAbove = Judged("risk.lec.unacceptable-above");
    private static readonly Reason Acceptable = Judged("risk.lec.acceptable");
    private static readonly Reason AcceptableUpTo = Judged("risk.lec.acceptable-up-to");

    private static readonly FactorReasons Likelihood = new("likelihood");
    private static readonly FactorReasons Exposure = new("exposure");
    private static readonly FactorReasons Consequence = new("consequence");

    /// <summary>The rationale of a decision: direct criteria first, then what there is of a score, then the conclusion.</summary>
    public static ValueList<Reason> Explain(LecRuleSet rules, LecDecision decision)
    {
        List<Reason> reasons = [];
        foreach (var (criterion, reason) in Direct)
        {
            if (decision.Criteria.HasFlag(criterion)) reasons.Add(reason);
        }

        var factors = decision.Factors;
        Likelihood.Add(reasons, factors.Likelihood, rules.Likelihood, decision, RiskFactorKinds.Likelihood);
        Exposure.Add(reasons, factors.Exposure, rules.Exposure, decision, RiskFactorKinds.Exposure);
        Consequence.Add(reasons, factors.Consequence, rules.Consequence, decision, RiskFactorKinds.Consequence);
        if (decision.Cell is { } cell) AddScore(reasons, rules, decision, cell.Score);
        reasons.Add(Conclusion(rules, decision));
        return reasons.ToValueList();
    }

    private static void AddScore(List<Reason> reasons, LecRuleSet rules, LecDecision decision, decimal score)
    {
        reasons.Add(Score.With(
            ReasonArgument.Of("likelihood", decision.Factors.Likelihood!.Value),
            ReasonArgument.Of("exposure", decision.Factors.Exposure!.Value),
            ReasonArgument.Of("consequence", decision.Factors.Consequence!.Value),
            ReasonArgument.Of("score", score)));
        reasons.Add(BandReason(rules.Grades, score));
    }

    private static Reason BandReason(GradeScale<decimal> grades, decimal score)
    {
        var band = grades.BandOf(score);
        var included = grades.FloorSide == BoundSide.Included;
        var scored = ReasonArgument.Of("score", score);
        var grade = ReasonArgument.Of("grade", band.Grade);
        if (band.Floor is { } floor) return (included ? Band : BandAbove).With(scored, grade, ReasonArgument.Of("floor", floor));
        return grades.CeilingOf(score) is { } ceiling
            ? (included ? LowestBand : LowestBandUpTo).With(scored, grade, ReasonArgument.Of("ceiling", ceiling))
            : SingleBand.With(scored, grade);
    }

    private static Reason Conclusion(LecRuleSet rules, LecDecision decision)
    {
        if (decision.Status == RiskStatus.NotRated) return NotRated;
        if (decision.Status == RiskStatus.Overridden)
        {
            var overriding = ReasonArgument.Of("grade", rules.LowestUnacceptableGrade);
            return decision.Cell is { } cell
                ? Overridden.With(overriding, ReasonArgument.Of("computed", cell.Grade))
                : Unscored.With(overriding);
        }

        var included = rules.Grades.FloorSide == BoundSide.Included;
        var conclusion = decision.Cell!.ReachesLimit
            ? included ? Unacceptable : UnacceptableAbove
            : included ? Acceptable : AcceptableUpTo;
        return conclusion.With(ReasonArgument.Of("score", decision.Cell.Score), ReasonArgument.Of("limit", rules.UnacceptableFrom));
    }

    private static Reason Scored(string code) => new() { Code = code, Rule = Scoring, Clause = ScoringClause };

    private static Reason Judged(string code) => new() { Code = code, Rule = Tolerability, Clause = TolerabilityClause };

    /// <summary>What may be said of one factor that is not a point of its scale.</summary>
    private sealed class FactorReasons(string factor)
    {
        private readonly Reason _missing = Scored($"risk.lec.{factor}-missing");
        private readonly Reason _offScale = Scored($"risk.lec.{factor}-off-scale");
        private readonly Reason _interpolated = Scored($"risk.lec.{factor}-interpolated");

        public void Add(List<Reason> reasons, decimal? value, FactorScale scale, LecDecision decision, RiskFactorKinds kind)
        {
            if (value is not { } points)
            {
                reasons.Add(_missing);
            }
            else if (decision.OffScale.HasFlag(kind))
            {
                var reason = decision.Cell is null ? _offScale : _interpolated;
                reasons.Add(reason.With(ReasonArgument.Of("value", points), ReasonArgument.Of("scale", scale.ToString())));
            }
        }
    }
}
