using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecRiskAssessorTests
{
    private static readonly LecRiskAssessor Standard = new(LecRuleSet.Standard);

    // Source: Kinney's tables as commonly printed in China; triples around every bound.
    [Theory]
    [InlineData("10", "2", "1", "20", "moderate", true)]
    [InlineData("0.2", "1", "100", "20", "moderate", true)]
    [InlineData("1", "6", "3", "18", "slight", true)]
    [InlineData("3", "1", "7", "21", "moderate", true)]
    [InlineData("3", "3", "7", "63", "moderate", true)]
    [InlineData("10", "1", "7", "70", "substantial", false)]
    [InlineData("1", "10", "7", "70", "substantial", false)]
    [InlineData("0.5", "10", "15", "75", "substantial", false)]
    [InlineData("10", "1", "15", "150", "substantial", false)]
    [InlineData("3", "6", "10", null, null, null)]
    [InlineData("6", "10", "3", "180", "high", false)]
    [InlineData("3", "1", "100", "300", "high", false)]
    [InlineData("3", "3", "40", "360", "extreme", false)]
    [InlineData("10", "10", "100", "10000", "extreme", false)]
    [InlineData("0.1", "0.5", "1", "0.05", "slight", true)]
    [InlineData("0.2", "6", "100", "120", "substantial", false)]
    [InlineData("1", "6", "15", "90", "substantial", false)]
    public void A_score_is_exact_and_gets_its_grade(string likelihood, string exposure, string consequence, string? score, string? grade, bool? acceptable)
    {
        var verdict = Standard.Assess(Factors(Number(likelihood), Number(exposure), Number(consequence)));

        Assert.Equal(score is null ? null : Number(score), verdict.Score);
        Assert.Equal(grade, verdict.Grade?.Code);
        Assert.Equal(acceptable, verdict.IsAcceptable);
    }

    [Theory]
    [InlineData(RiskCriteria.LawBreached, "risk.direct.law-breached")]
    [InlineData(RiskCriteria.PastAccidentUncontrolled, "risk.direct.past-accident-uncontrolled")]
    [InlineData(RiskCriteria.JustifiedComplaint, "risk.direct.justified-complaint")]
    [InlineData(RiskCriteria.DirectDangerUncontrolled, "risk.direct.direct-danger-uncontrolled")]
    public void A_direct_criterion_decides_without_scores(RiskCriteria criterion, string code)
    {
        var verdict = Standard.Assess(new() { Criteria = criterion });

        Assert.Equal(RiskStatus.Overridden, verdict.Status);
        Assert.False(verdict.IsAcceptable);
        Assert.Null(verdict.Score);
        Assert.Null(verdict.ComputedGrade);
        Assert.Equal("substantial", verdict.Grade?.Code);
        Assert.True(verdict.Rationale.Cites(code));
    }

    [Fact]
    public void The_computed_grade_is_kept_beside_the_overriding_one()
    {
        var verdict = Standard.Assess(Factors(1, 6, 3, RiskCriteria.LawBreached));

        Assert.Equal((18m, "slight", "substantial", "substantial"), (verdict.Score, verdict.ComputedGrade?.Code, verdict.OverridingGrade?.Code, verdict.Grade?.Code));
        Assert.Equal("risk.direct.law-breached;risk.lec.score;risk.lec.lowest-band;risk.direct.unacceptable", verdict.Rationale.ToString());
    }

    [Fact]
    public void An_override_never_lowers_a_higher_computed_grade() =>
        Assert.Equal("extreme", Standard.Assess(Factors(10, 10, 100, RiskCriteria.JustifiedComplaint)).Grade?.Code);

    [Fact]
    public void A_criterion_that_the_rule_set_does_not_know_is_ignored()
    {
        var lenient = new LecRiskAssessor(LecRuleSet.Standard with { DirectCriteria = RiskCriteria.LawBreached });

        Assert.Equal(RiskStatus.Rated, lenient.Assess(Factors(1, 6, 3, RiskCriteria.JustifiedComplaint)).Status);
        Assert.Equal(RiskStatus.Overridden, lenient.Assess(Factors(1, 6, 3, RiskCriteria.All)).Status);
    }

    [Fact]
    public void A_missing_factor_is_not_rated_and_each_one_is_named()
    {
        var verdict = Standard.Assess(new());

        Assert.Equal(RiskStatus.NotRated, verdict.Status);
        Assert.Null(verdict.IsAcceptable);
        Assert.Null(verdict.Grade);
        Assert.Equal("risk.lec.likelihood-missing;risk.lec.exposure-missing;risk.lec.consequence-missing;risk.lec.not-rated", verdict.Rationale.ToString());

        var whole = Factors(1, 1, 1);
        Assert.All(
            new[] { (whole with { Likelihood = null }, "likelihood"), (whole with { Exposure = null }, "exposure"), (whole with { Consequence = null }, "consequence") },
            missing =>
            {
                var (factors, name) = missing;
                var alone = Standard.Assess(factors);
                Assert.Equal((RiskStatus.NotRated, null, null, null), (alone.Status, alone.IsAcceptable, alone.Grade, alone.Score));
                Assert.Equal($"risk.lec.{name}-missing;risk.lec.not-rated", alone.Rationale.ToString());
            });
    }

    [Fact]
    public void An_off_scale_factor_is_not_rated_and_shows_the_scale()
    {
        var verdict = Standard.Assess(Factors(4, 6, 5));

        Assert.Equal(RiskStatus.NotRated, verdict.Status);
        Assert.Equal("risk.lec.likelihood-off-scale;risk.lec.consequence-off-scale;risk.lec.not-rated", verdict.Rationale.ToString());
        Assert.Equal(ReasonArgument.Of("scale", "0.1/0.2/0.5/1/3/6/10"), verdict.Rationale[0].Argument("scale"));
    }

    [Fact]
    public void An_interpolated_factor_counts_where_the_rule_set_says_so()
    {
        var interpolating = new LecRiskAssessor(LecRuleSet.Standard with { TakesValuesBetweenPoints = true });

        var verdict = interpolating.Assess(Factors(4, 5, 20));
        Assert.Equal((RiskStatus.Rated, 400m, "extreme"), (verdict.Status, verdict.Score, verdict.Grade?.Code));
        Assert.True(verdict.Rationale.Cites("risk.lec.likelihood-interpolated"));
        Assert.True(verdict.Rationale.Cites("risk.lec.exposure-interpolated"));
        Assert.True(verdict.Rationale.Cites("risk.lec.consequence-interpolated"));
        Assert.Equal(RiskStatus.NotRated, interpolating.Assess(Factors(11, 5, 20)).Status);
        Assert.Equal(RiskStatus.NotRated, interpolating.Assess(Factors(4, 0.4m, 20)).Status);
        Assert.Equal(RiskStatus.NotRated, interpolating.Assess(Factors(4, 5, 100.5m)).Status);
        Assert.Equal(RiskStatus.NotRated, interpolating.Assess(Factors(4, 5, null)).Status);
    }

    [Theory]
    [InlineData("7", "substantial", "moderate")]
    [InlineData("3", "moderate", "moderate")]
    public void The_side_of_the_floor_decides_at_the_floor_only(string consequence, string included, string excluded)
    {
        var excluding = new LecRiskAssessor(LecRuleSet.Standard with { Grades = LecRuleSet.Standard.Grades.WithFloorSide(BoundSide.Excluded) });
        var factors = Factors(10, 1, Number(consequence));

        Assert.Equal(included, Standard.Assess(factors).Grade?.Code);
        Assert.Equal(excluded, excluding.Assess(factors).Grade?.Code);
    }

    [Fact]
    public void The_conclusion_says_on_which_side_of_the_limit_the_score_lies()
    {
        var excluding = new LecRiskAssessor(LecRuleSet.Standard with { Grades = LecRuleSet.Standard.Grades.WithFloorSide(BoundSide.Excluded) });

        Assert.Equal("risk.lec.score;risk.lec.band;risk.lec.unacceptable", Standard.Assess(Factors(10, 1, 7)).Rationale.ToString());
        Assert.Equal("risk.lec.score;risk.lec.lowest-band;risk.lec.acceptable", Standard.Assess(Factors(1, 1, 1)).Rationale.ToString());
        Assert.Equal("risk.lec.score;risk.lec.band-above;risk.lec.acceptable-up-to", excluding.Assess(Factors(10, 1, 7)).Rationale.ToString());
        Assert.Equal("risk.lec.score;risk.lec.band-above;risk.lec.unacceptable-above", excluding.Assess(Factors(1, 6, 15)).Rationale.ToString());
        Assert.Equal("risk.lec.score;risk.lec.lowest-band-up-to;risk.lec.acceptable-up-to", excluding.Assess(Factors(10, 2, 1)).Rationale.ToString());
    }

    [Fact]
    public void A_scale_of_one_grade_says_so()
    {
        var single = new LecRiskAssessor(LecRuleSet.Standard with { Grades = new([LecRuleSet.Standard.Grades.Bands[0]]) });

        Assert.True(single.Assess(Factors(1, 1, 1)).Rationale.Cites("risk.lec.single-band"));
        Assert.Equal("slight", single.Assess(new() { Criteria = RiskCriteria.LawBreached }).Grade?.Code);
    }

    [Fact]
    public void The_verdict_names_rule_clause_and_rule_set()
    {
        var verdict = Standard.Assess(Factors(3, 6, 15));

        Assert.Equal("risks/standard@1.0", verdict.RuleSet.ToString());
        Assert.Equal(["LEC-05", "LEC-05", "LEC-07"], verdict.Rationale.Select(reason => reason.Rule.ToString()));
        Assert.Equal(["6.1.6.3 c)", "6.1.6.3 c)", "6.1.6.3 d)"], verdict.Rationale.Select(reason => reason.Clause.Clause));
    }

    [Fact]
    public void Every_cell_agrees_with_the_golden_vectors()
    {
        var lines = File.ReadAllLines(Repository.PathOf("docs", "vectors", "lec-1.0.csv")).Skip(1).Select(line => line.Split(',')).ToArray();

        Assert.Equal(252, lines.Length);
        foreach (var cells in lines)
        {
            var factors = Factors(Number(cells[0]), Number(cells[1]), Number(cells[2]));
            var verdict = Standard.Assess(factors);
            Assert.Equal((Number(cells[3]), cells[4], cells[5]), (verdict.Score!.Value, verdict.Grade!.Code, LecVector.Format(factors)));
        }
    }

    // Source: the 252 products of the classic scales, counted by grade with floors in and floors out.
    [Theory]
    [InlineData(BoundSide.Included, new[] { 111, 50, 30, 21, 40 })]
    [InlineData(BoundSide.Excluded, new[] { 116, 47, 28, 21, 40 })]
    public void The_cells_count_by_grade_as_published(BoundSide side, int[] counts)
    {
        var assessor = new LecRiskAssessor(LecRuleSet.Standard with { Grades = LecRuleSet.Standard.Grades.WithFloorSide(side) });
        var verdicts = (from l in Likelihoods from e in Exposures from c in Consequences select assessor.Assess(Factors(l, e, c))).ToArray();

        Assert.Equal(counts, LecRuleSet.Standard.Grades.Bands.Select(band => verdicts.Count(verdict => verdict.Grade == band.Grade)));
        Assert.Equal(103, verdicts.Select(verdict => verdict.Score).Distinct().Count());
        Assert.DoesNotContain(160m, verdicts.Select(verdict => verdict.Score!.Value));
        Assert.DoesNotContain(320m, verdicts.Select(verdict => verdict.Score!.Value));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => Standard.Assess(null!));
        Assert.Throws<ArgumentNullException>(() => new LecRiskAssessor(null!));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // Source: the published rule set itself, bands from 5, 10, 15 and 20, unacceptable from 10.
    [Theory]
    [InlineData(1, 4, 4, "slight", true)]
    [InlineData(1, 5, 5, "moderate", true)]
    [InlineData(3, 3, 9, "moderate", true)]
    [InlineData(2, 5, 10, "substantial", false)]
    [InlineData(3, 5, 15, "high", false)]
    [InlineData(4, 5, 20, "extreme", false)]
    [InlineData(5, 5, 25, "extreme", false)]
    public void A_matrix_of_two_factors_asks_for_no_exposure(int likelihood, int consequence, int score, string grade, bool isAcceptable)
    {
        var verdict = new LecRiskAssessor(LecRuleSet.Matrix5x5).Assess(new() { Likelihood = likelihood, Consequence = consequence });

        Assert.Equal((RiskStatus.Rated, score, grade, isAcceptable), (verdict.Status, verdict.Score, verdict.Grade!.Code, verdict.IsAcceptable));
        Assert.Equal("risk.matrix.score", verdict.Rationale[0].Code);
    }

    [Fact]
    public void An_exposure_that_a_matrix_does_not_ask_for_is_told_and_does_not_count()
    {
        var verdict = new LecRiskAssessor(LecRuleSet.Matrix5x5).Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 3 });

        Assert.Equal((9m, true), (verdict.Score, verdict.IsAcceptable));
        Assert.True(verdict.Rationale.Cites("risk.matrix.exposure-unasked"));
        Assert.Equal(RiskStatus.NotRated, new LecRiskAssessor(LecRuleSet.Matrix5x5).Assess(new() { Likelihood = 6, Consequence = 3 }).Status);
        Assert.Equal(RiskStatus.NotRated, new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 3, Consequence = 3 }).Status);
    }

    [Fact]
    public void A_criterion_that_does_not_exist_keeps_a_risk_from_being_rated()
    {
        var verdict = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Likelihood = 1, Exposure = 1, Consequence = 1, Criteria = (RiskCriteria)16 });
        var breached = new LecRiskAssessor(LecRuleSet.Standard).Assess(new() { Criteria = (RiskCriteria)16 | RiskCriteria.LawBreached });

        Assert.Equal((RiskStatus.NotRated, null, null, 1m, "slight"), (verdict.Status, verdict.IsAcceptable, verdict.Grade, verdict.Score, verdict.ComputedGrade!.Code));
        Assert.Equal("risk.direct.unknown-criterion;risk.lec.score;risk.lec.lowest-band;risk.lec.not-rated", verdict.Rationale.ToString());
        Assert.Equal((RiskStatus.Overridden, false), (breached.Status, breached.IsAcceptable));
        Assert.Throws<ArgumentException>(() => LecVector.Format(new() { Criteria = (RiskCriteria)16 }));
    }

    [Fact]
    public void Scales_whose_product_no_decimal_number_holds_are_refused()
    {
        FactorScale huge = new([new() { Value = decimal.MaxValue }]);
        var rules = LecRuleSet.Standard with { Likelihood = huge, Consequence = huge };

        Assert.Throws<ArgumentException>(() => new LecRiskAssessor(rules));
        Assert.Throws<ArgumentException>(() => new LecRiskAdvisor(rules));
        Assert.Throws<ArgumentException>(() => new LecResidualRiskReviewer(rules));
        Assert.Equal(decimal.MaxValue, new LecRiskAssessor(LecRuleSet.Matrix5x5 with { Likelihood = huge, Consequence = new([new() { Value = 1m }]) })
            .Assess(new() { Likelihood = decimal.MaxValue, Consequence = 1m }).Score);
    }
}
