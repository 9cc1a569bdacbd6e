using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecRiskAdvisorTests
{
    private static readonly LecRuleSet Rules = LecRuleSet.Standard;
    private static readonly LecRiskAdvisor Advisor = new(Rules);

    [Fact]
    public void The_smallest_changes_come_with_fewest_factors_then_fewest_steps()
    {
        var ways = Advisor.Reductions(Factors(3, 6, 15), Rules.Grades.Find("moderate")!);

        // 3 × 6 × 15 = 270. One factor: L to 0.5 (45), E to 1 (45) or C to 3 (54). Two: L to 1 with E to 3 (45) or C to 7 (42), E to 3 with C to 7 (63).
        Assert.Equal(
            [
                (0.5m, 6m, 15m, 2), (3m, 6m, 3m, 2), (3m, 1m, 15m, 3),
                (1m, 3m, 15m, 2), (1m, 6m, 7m, 2), (3m, 3m, 7m, 2),
            ],
            ways.Select(way => (way.Factors.Likelihood!.Value, way.Factors.Exposure!.Value, way.Factors.Consequence!.Value, way.Steps)));
        Assert.Equal([45m, 54m, 45m, 45m, 42m, 63m], ways.Select(way => way.Score));
        Assert.Equal(RiskFactorKinds.Likelihood | RiskFactorKinds.Exposure, ways[3].Lowered);
        Assert.All(ways, way => Assert.Equal("moderate", way.Grade.Code));
    }

    [Fact]
    public void A_risk_that_has_the_grade_needs_no_change()
    {
        var way = Assert.Single(Advisor.Reductions(Factors(1, 1, 1), Rules.Grades.Find("moderate")!));

        Assert.Equal((0, RiskFactorKinds.None, 1m), (way.Steps, way.Lowered, way.Score));
    }

    [Fact]
    public void There_is_no_way_where_no_point_of_the_scales_reaches_the_grade()
    {
        var coarse = Rules with { Consequence = new([new ScalePoint { Value = 500 }]), Likelihood = new([new ScalePoint { Value = 10 }]) };

        Assert.Empty(new LecRiskAdvisor(coarse).Reductions(Factors(10, 10, 500), Rules.Grades.Find("slight")!));
    }

    [Theory]
    [InlineData(null, 6, 15)]
    [InlineData(3, null, 15)]
    [InlineData(3, 6, null)]
    [InlineData(4, 6, 15)]
    [InlineData(3, 4, 15)]
    [InlineData(3, 6, 4)]
    public void What_cannot_be_rated_has_no_way(int? likelihood, int? exposure, int? consequence) =>
        Assert.Empty(Advisor.Reductions(Factors(likelihood, exposure, consequence), Rules.Grades.Find("slight")!));

    [Fact]
    public void A_grade_of_another_scale_is_a_mistake_of_the_caller()
    {
        var other = LecRuleSet.FourColour.Grades.Find("major")!;

        Assert.Throws<ArgumentException>(() => Advisor.Reductions(Factors(1, 1, 1), other));
        Assert.Throws<ArgumentNullException>(() => Advisor.Reductions(null!, other));
        Assert.Throws<ArgumentNullException>(() => Advisor.Reductions(Factors(1, 1, 1), null!));
        Assert.Throws<ArgumentNullException>(() => new LecRiskAdvisor(null!));
    }

    [Property]
    public Property Ways_are_all_smallest_ones_and_no_others() => Prop.ForAll(
        Arb.From(
            from varied in AnyRuleSet
            let rules = varied with { TakesValuesBetweenPoints = false }
            from factors in CompleteFor(rules)
            from rank in Gen.Choose(0, 3)
            select (rules, factors, rank)),
        test =>
        {
            var ways = new LecRiskAdvisor(test.rules).Reductions(test.factors, test.rules.Grades.Bands[test.rank].Grade);
            return ways.Select(way => way.Factors).ToHashSet().SetEquals(SlowWays(test.rules, test.factors, test.rank))
                && ways.All(way => way.Score == way.Factors.Likelihood * (way.Factors.Exposure ?? 1m) * way.Factors.Consequence)
                && ways.SequenceEqual(ways.OrderBy(way => Lowered(test.factors, way.Factors)).ThenBy(way => way.Steps));
        });

    [Theory]
    [InlineData("63", "moderate", "43", "7", false)]
    [InlineData("70", "substantial", "0", "90", true)]
    [InlineData("18", "slight", null, "2", false)]
    [InlineData("10000", "extreme", "9680", null, false)]
    public void A_score_stands_at_a_distance_from_its_bounds(string score, string grade, string? above, string? below, bool atBound)
    {
        var bounds = Advisor.Boundaries(Number(score)!.Value);

        Assert.Equal((grade, Number(above), Number(below), atBound), (bounds.Grade.Code, bounds.AboveFloor, bounds.BelowCeiling, bounds.StandsAtBound));
    }

    [Fact]
    public void A_score_at_the_limit_or_at_a_ceiling_stands_at_a_bound()
    {
        var excluding = Rules with { Grades = Rules.Grades.WithFloorSide(BoundSide.Excluded), UnacceptableFrom = 100m };

        Assert.True(new LecRiskAdvisor(excluding).Boundaries(20m).StandsAtBound);
        Assert.True(new LecRiskAdvisor(excluding).Boundaries(100m).StandsAtBound);
        Assert.False(new LecRiskAdvisor(excluding).Boundaries(101m).StandsAtBound);
        Assert.Throws<ArgumentException>(() => Advisor.Boundaries(-1m));
    }

    // Every lower triple, kept when it suffices and no single step back up still does.
    private static IEnumerable<RiskFactors> SlowWays(LecRuleSet rules, RiskFactors present, int rank)
    {
        decimal[] exposures = rules.Exposure is { } scale ? [.. scale.Points.Select(point => point.Value)] : [1m];
        var sufficing = (from l in rules.Likelihood.Points.Select(point => point.Value)
                         from e in exposures
                         from c in rules.Consequence.Points.Select(point => point.Value)
                         where l <= present.Likelihood && e <= (present.Exposure ?? 1m) && c <= present.Consequence
                         where rules.Grades.RankOf(rules.Grades.GradeOf(l * e * c)) <= rank
                         select (l, e, c)).ToArray();
        return sufficing
            .Where(way => !sufficing.Any(other => other != way && other.l >= way.l && other.e >= way.e && other.c >= way.c))
            .Select(way => Factors(way.l, rules.Exposure is null ? null : way.e, way.c));
    }

    private static int Lowered(RiskFactors from, RiskFactors to) =>
        (to.Likelihood < from.Likelihood ? 1 : 0) + (to.Exposure < from.Exposure ? 1 : 0) + (to.Consequence < from.Consequence ? 1 : 0);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
