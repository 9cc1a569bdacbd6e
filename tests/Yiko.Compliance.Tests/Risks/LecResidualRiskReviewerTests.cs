using static Yiko.Compliance.Risks.RiskGenerators;

namespace Yiko.Compliance.Risks;

public sealed class LecResidualRiskReviewerTests
{
    private static readonly LecResidualRiskReviewer Reviewer = new(LecRuleSet.Standard);

    [Fact]
    public void A_risk_that_its_controls_bring_down_is_consistent()
    {
        var review = Reviewer.Review(new()
        {
            Initial = Factors(3, 6, 15),
            Residual = Factors(1, 6, 3),
            Controls = [new() { Level = "isolate", Lowers = RiskFactorKinds.Likelihood | RiskFactorKinds.Consequence }],
        });

        Assert.True(review.IsConsistent);
        Assert.Equal((270m, false, 18m, true), (review.Initial.Score, review.Initial.IsAcceptable, review.Residual.Score, review.Residual.IsAcceptable));
    }

    [Theory]
    [InlineData("1", "6", "15", "risk.residual.likelihood-lowered-without-control;risk.residual.still-unacceptable")]
    [InlineData("3", "1", "15", "risk.residual.exposure-lowered-without-control")]
    [InlineData("3", "6", "3", "risk.residual.consequence-lowered-without-control")]
    [InlineData("6", "6", "15", "risk.residual.likelihood-raised;risk.residual.above-initial;risk.residual.still-unacceptable")]
    [InlineData("3", "10", "15", "risk.residual.exposure-raised;risk.residual.above-initial;risk.residual.still-unacceptable")]
    [InlineData("3", "6", "40", "risk.residual.consequence-raised;risk.residual.above-initial;risk.residual.still-unacceptable")]
    [InlineData("3", "6", "15", "risk.residual.still-unacceptable")]
    [InlineData("3", "4", "15", "risk.residual.exposure-lowered-without-control;risk.residual.not-rated")]
    public void What_no_control_explains_is_found(string likelihood, string exposure, string consequence, string findings)
    {
        var review = Reviewer.Review(new() { Initial = Factors(3, 6, 15), Residual = Factors(Number(likelihood), Number(exposure), Number(consequence)) });

        Assert.Equal(findings, review.Rationale.ToString());
        Assert.False(review.IsConsistent);
    }

    [Theory]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void Personal_protection_alone_is_found_where_a_better_control_is_available(bool isAvailable, bool isApplied, bool isFound)
    {
        var protection = new RiskControl { Level = "personal-protection", Lowers = RiskFactorKinds.Consequence };
        var isolation = new RiskControl { Level = "isolate", IsApplied = isApplied };
        var review = Reviewer.Review(new()
        {
            Initial = Factors(3, 6, 15),
            Residual = Factors(3, 6, 3),
            Controls = isAvailable ? [protection, isolation] : [protection],
        });

        Assert.Equal(isFound, review.Rationale.Cites("risk.residual.personal-protection-only"));
    }

    [Fact]
    public void A_level_outside_the_hierarchy_is_named()
    {
        var review = Reviewer.Review(new() { Initial = Factors(1, 1, 1), Residual = Factors(1, 1, 1), Controls = [new() { Level = "administrative" }] });

        var finding = Assert.Single(review.Rationale);
        Assert.Equal("risk.residual.unknown-level", finding.Code);
        Assert.Equal(ReasonArgument.Of("level", "administrative"), finding.Argument("level"));
    }

    [Fact]
    public void A_direct_criterion_that_still_applies_keeps_the_residual_risk_unacceptable()
    {
        var review = Reviewer.Review(new() { Initial = new() { Criteria = RiskCriteria.LawBreached }, Residual = new() { Criteria = RiskCriteria.LawBreached } });

        Assert.Equal("risk.residual.still-unacceptable", Assert.Single(review.Rationale).Code);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => Reviewer.Review(null!));
        Assert.Throws<ArgumentNullException>(() => new LecResidualRiskReviewer(null!));
        Assert.Throws<ArgumentNullException>(() => new ResidualRisk { Initial = null!, Residual = new() });
        Assert.Throws<ArgumentException>(() => new RiskControl { Level = " " });
    }

    [Property]
    public Property A_residual_risk_above_the_initial_one_is_reported_and_never_refused() => Prop.ForAll(
        Arb.From(from rules in AnyRuleSet from initial in Any from residual in Any select (rules, initial, residual)),
        test =>
        {
            var review = new LecResidualRiskReviewer(test.rules).Review(new() { Initial = test.initial, Residual = test.residual });
            return review.Rationale.Cites("risk.residual.above-initial") == (review.Residual.Score > review.Initial.Score);
        });

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
