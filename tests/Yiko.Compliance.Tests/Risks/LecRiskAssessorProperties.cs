using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

/// <summary>The laws of risk assessment, each over every published rule set with either side of the floors, with and without values between points.</summary>
public sealed class LecRiskAssessorProperties
{
    [Property]
    public Property Score_and_rank_are_monotone_in_each_factor() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from low in CompleteFor(rules) from high in CompleteFor(rules) select (rules, low, high)),
        test =>
        {
            var (low, high) = (Lower(test.low, test.high), Higher(test.low, test.high));
            var assessor = new LecRiskAssessor(test.rules);
            var (below, above) = (assessor.Assess(low), assessor.Assess(high));
            return below.Score <= above.Score && Rank(test.rules, below) <= Rank(test.rules, above);
        });

    [Property]
    public Property Acceptability_is_antitone() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from low in CompleteFor(rules) from high in CompleteFor(rules) from criteria in Criteria select (rules, low, high, criteria)),
        test =>
        {
            var assessor = new LecRiskAssessor(test.rules);
            var below = assessor.Assess(Lower(test.low, test.high) with { Criteria = test.criteria });
            var above = assessor.Assess(Higher(test.low, test.high) with { Criteria = test.criteria });
            return below.IsAcceptable == true || above.IsAcceptable == false;
        });

    [Property]
    public Property Every_score_lies_in_exactly_one_band() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from score in Scores select (rules, score)),
        test =>
        {
            var (grades, score) = (test.rules.Grades, test.score);
            var homes = grades.Bands.Where((band, i) =>
                Reaches(grades.FloorSide, score, band.Floor ?? decimal.MinValue)
                && (i == grades.Bands.Count - 1 || !Reaches(grades.FloorSide, score, grades.Bands[i + 1].Floor!.Value)));
            return homes.Single().Grade == grades.GradeOf(score);
        });

    [Property]
    public Property The_side_of_the_floors_matters_at_a_floor_only() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from score in Scores select (rules, score)),
        test =>
        {
            var included = test.rules.Grades.WithFloorSide(BoundSide.Included).GradeOf(test.score);
            var excluded = test.rules.Grades.WithFloorSide(BoundSide.Excluded).GradeOf(test.score);
            return included == excluded || test.rules.Grades.Bands.Any(band => band.Floor == test.score);
        });

    [Property]
    public Property A_direct_criterion_dominates_any_score() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from factors in AnyFor(rules) where (factors.Criteria & RiskCriteria.All) != RiskCriteria.None select (rules, factors)),
        test => new LecRiskAssessor(test.rules).Assess(test.factors) is { Status: RiskStatus.Overridden, IsAcceptable: false });

    [Property]
    public Property What_is_not_rated_is_never_acceptable_and_has_neither_score_nor_grade() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from factors in AnyFor(rules) select (rules, factors)),
        test =>
        {
            var verdict = new LecRiskAssessor(test.rules).Assess(test.factors);
            var complete = IsRated(test.rules, test.rules.Likelihood, test.factors.Likelihood)
                && (test.rules.Exposure is null || IsRated(test.rules, test.rules.Exposure, test.factors.Exposure))
                && IsRated(test.rules, test.rules.Consequence, test.factors.Consequence);
            var readable = (test.factors.Criteria & ~RiskCriteria.All) == RiskCriteria.None;
            return (verdict.Score is not null) == complete
                && (verdict.ComputedGrade is not null) == complete
                && ((complete && readable) || verdict.IsAcceptable != true)
                && (verdict.Grade is null) == (verdict.Status == RiskStatus.NotRated)
                && (verdict.Status == RiskStatus.NotRated) == (verdict.IsAcceptable is null);
        });

    [Property]
    public Property Assessing_again_gives_an_equal_verdict_whatever_stands_before_or_after() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from risks in AnyFor(rules).ListOf() select (rules, risks)),
        test =>
        {
            var assessor = new LecRiskAssessor(test.rules);
            var forwards = test.risks.Select(assessor.Assess).ToArray();
            var backwards = test.risks.AsEnumerable().Reverse().Select(new LecRiskAssessor(test.rules).Assess).Reverse().ToArray();
            return forwards.SequenceEqual(backwards) && forwards.Select(verdict => verdict.GetHashCode()).SequenceEqual(backwards.Select(verdict => verdict.GetHashCode()));
        });

    [Property]
    public Property The_rationale_replays_to_the_verdict() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from factors in AnyFor(rules) select (rules, factors)),
        test =>
        {
            var verdict = new LecRiskAssessor(test.rules).Assess(test.factors);
            return Replay.Of(verdict.Rationale) == (verdict.Status, verdict.Score, verdict.ComputedGrade, verdict.IsAcceptable);
        });

    [Property]
    public Property Zeros_at_the_end_of_a_factor_change_nothing() => Prop.ForAll(
        Arb.From(Complete),
        factors =>
        {
            var assessor = new LecRiskAssessor(LecRuleSet.Standard);
            var padded = new RiskFactors { Likelihood = factors.Likelihood * 1.000m, Exposure = factors.Exposure * 1.0m, Consequence = factors.Consequence };
            return assessor.Assess(padded) is var verdict && verdict.Score == assessor.Assess(factors).Score && verdict.Grade == assessor.Assess(factors).Grade;
        });

    private static bool Reaches(BoundSide side, decimal score, decimal floor) => side == BoundSide.Included ? score >= floor : score > floor;

    private static bool IsRated(LecRuleSet rules, FactorScale scale, decimal? value) => rules.TakesValuesBetweenPoints
        ? scale.Points[0].Value <= value && value <= scale.Points[^1].Value
        : scale.Points.Any(point => point.Value == value);

    private static int Rank(LecRuleSet rules, RiskAssessment verdict) => rules.Grades.RankOf(verdict.Grade!);

    private static RiskFactors Lower(RiskFactors a, RiskFactors b) => Factors(
        Math.Min(a.Likelihood!.Value, b.Likelihood!.Value), a.Exposure is { } e ? Math.Min(e, b.Exposure!.Value) : null, Math.Min(a.Consequence!.Value, b.Consequence!.Value));

    private static RiskFactors Higher(RiskFactors a, RiskFactors b) => Factors(
        Math.Max(a.Likelihood!.Value, b.Likelihood!.Value), a.Exposure is { } e ? Math.Max(e, b.Exposure!.Value) : null, Math.Max(a.Consequence!.Value, b.Consequence!.Value));

    /// <summary>Reads a verdict out of its rationale alone.</summary>
    private static class Replay
    {
        public static (RiskStatus Status, decimal? Score, Grade? Grade, bool? IsAcceptable) Of(Rationale rationale)
        {
            var scored = rationale.FirstOrDefault(reason => reason.Code is "risk.lec.score" or "risk.matrix.score");
            var score = scored is null ? (decimal?)null
                : Number(scored, "likelihood") * (scored.Argument("exposure") is null ? 1m : Number(scored, "exposure")) * Number(scored, "consequence");
            var banded = rationale.FirstOrDefault(reason => reason.Code.Contains("band", StringComparison.Ordinal));
            var grade = (banded?.Argument("grade") as GradeArgument)?.Value;
            return rationale[^1].Code switch
            {
                "risk.lec.not-rated" => (RiskStatus.NotRated, score, grade, null),
                "risk.direct.unacceptable" or "risk.direct.unscored" => (RiskStatus.Overridden, score, grade, false),
                "risk.lec.unacceptable" => (RiskStatus.Rated, score, grade, !(score >= Number(rationale[^1], "limit"))),
                "risk.lec.unacceptable-above" => (RiskStatus.Rated, score, grade, !(score > Number(rationale[^1], "limit"))),
                "risk.lec.acceptable" => (RiskStatus.Rated, score, grade, score < Number(rationale[^1], "limit")),
                "risk.lec.acceptable-up-to" => (RiskStatus.Rated, score, grade, score <= Number(rationale[^1], "limit")),
                var other => throw new InvalidOperationException("Not a conclusion: " + other),
            };
        }

        private static decimal Number(Reason reason, string name) => ((NumberArgument)reason.Argument(name)!).Value;
    }
}
