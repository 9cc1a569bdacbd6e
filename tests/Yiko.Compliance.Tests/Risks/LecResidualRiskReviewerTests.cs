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

    // Management manual 6.1.6.3 d): eliminate, prevent, reduce, isolate, personal protection, in this order.
    [Theory]
    [InlineData("isolate", "eliminate", "isolate<eliminate")]
    [InlineData("isolate personal-protection", "reduce eliminate", "isolate<eliminate personal-protection<eliminate")]
    [InlineData("eliminate personal-protection", "isolate", "personal-protection<isolate")]
    [InlineData("prevent", "prevent reduce", "")]
    [InlineData("eliminate prevent", "isolate", "")]
    [InlineData("reduce isolate", "prevent", "reduce<prevent isolate<prevent")]
    public void Every_inversion_of_the_order_of_controls_is_found_with_the_one_that_comes_first(string applied, string available, string expected)
    {
        var review = Reviewer.Review(new()
        {
            Initial = Factors(1, 1, 1),
            Residual = Factors(1, 1, 1),
            Controls =
            [
                .. applied.Split(' ').Select(level => new RiskControl { Level = level }),
                .. available.Split(' ').Select(level => new RiskControl { Level = level, IsApplied = false }),
            ],
        });

        Assert.All(review.Rationale, reason => Assert.Equal(("risk.residual.order-inverted", "LEC-06"), (reason.Code, reason.Rule.ToString())));
        var codes = ControlHierarchy.Manual.Levels.ToDictionary(level => level.Name.English, level => level.Code);
        Assert.Equal(expected, string.Join(" ", review.Rationale.Select(reason => $"{CodeOf(reason, "level")}<{CodeOf(reason, "better")}")));

        string CodeOf(Reason reason, string name) => codes[((TextArgument)reason.Argument(name)!).Value.English];
    }

    [Property]
    public Property An_inversion_is_found_if_and_only_if_there_is_one() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(Published)
            from controls in (from level in Gen.Choose(0, 4) from applied in Gen.Elements(true, false) select (level, applied)).ArrayOf()
            select (rules, controls)),
        test =>
        {
            var review = new LecResidualRiskReviewer(test.rules).Review(new()
            {
                Initial = new(),
                Residual = new(),
                Controls = test.controls.Select(control => new RiskControl { Level = test.rules.Controls.Levels[control.level].Code, IsApplied = control.applied }).ToValueList(),
            });
            var inverted = (from taken in test.controls where taken.applied from left in test.controls where !left.applied && left.level < taken.level select taken.level).Distinct();
            return review.Rationale.Count(reason => reason.Rule.ToString() == "LEC-06") == inverted.Count();
        });

    [Fact]
    public void A_register_is_reviewed_one_risk_after_the_other_and_can_be_cancelled()
    {
        ResidualRisk[] register = [new() { Initial = Factors(3, 6, 15), Residual = Factors(3, 6, 15) }, new() { Initial = Factors(1, 1, 1), Residual = Factors(1, 1, 1) }];

        Assert.Equal([270m, 1m], Reviewer.ReviewAll(register).Select(review => review.Residual.Score!.Value));
        Assert.Equal([270m, 1m], new LecRiskAssessor(LecRuleSet.Standard).AssessAll(register.Select(risk => risk.Residual)).Select(verdict => verdict.Score!.Value));
        Assert.Throws<OperationCanceledException>(() => Reviewer.ReviewAll(register, new(canceled: true)).Count());
        Assert.Throws<ArgumentNullException>(() => Reviewer.ReviewAll(null!));
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
