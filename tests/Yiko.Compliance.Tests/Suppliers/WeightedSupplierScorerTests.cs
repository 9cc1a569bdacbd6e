using System.Globalization;
using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Suppliers;

public sealed class WeightedSupplierScorerTests
{
    private static readonly WeightedSupplierScorer Standard = new(SupplierRuleSet.Standard);

    private static readonly SupplierRuleSet WithVetoes = SupplierRuleSet.Standard with
    {
        Id = "suppliers/with-vetoes",
        ScoreCard = new(
            SupplierRuleSet.Standard.ScoreCard.Criteria.Select(criterion => criterion.Code == "quality" ? criterion with { VetoBelow = 60m } : criterion),
            SupplierRuleSet.Standard.ScoreCard.Grades,
            [
                new() { Code = "forged-licence", Name = LocalizedText.Of("forged licence", "资质证照造假") },
                new() { Code = "quality-failure", Name = LocalizedText.Of("quality failure of one material in a year", "同一物资年内质量不合格"), FromCount = 3 },
            ]),
    };

    // Weights 40, 30, 20, 10; bands from 85, 70, 60: rules 32, with the values that printed integer bands forget.
    [Theory]
    [InlineData("100", "100", "100", "100", "100", "a")]
    [InlineData("90", "80", "85", "70", "84", "b")]
    [InlineData("85", "85", "85", "85", "85", "a")]
    [InlineData("84.99", "84.99", "84.99", "84.99", "8499/100", "b")]
    [InlineData("84.5", "84.5", "84.5", "84.5", "169/2", "b")]
    [InlineData("89.5", "89.5", "89.5", "89.5", "179/2", "a")]
    [InlineData("70", "70", "70", "70", "70", "b")]
    [InlineData("69.5", "69.5", "69.5", "69.5", "139/2", "c")]
    [InlineData("60", "60", "60", "60", "60", "c")]
    [InlineData("59.99", "59.99", "59.99", "59.99", "5999/100", "d")]
    [InlineData("0", "0", "0", "0", "0", "d")]
    [InlineData("100", "0", "0", "0", "40", "d")]
    [InlineData("0", "100", "0", "0", "30", "d")]
    [InlineData("0", "0", "100", "0", "20", "d")]
    [InlineData("0", "0", "0", "100", "10", "d")]
    public void A_total_is_exact_and_has_one_grade(string quality, string cost, string delivery, string service, string total, string grade)
    {
        var verdict = Standard.Score(Scores(quality, cost, delivery, service));
        Assert.Equal((ScoreStatus.Scored, total, grade), (verdict.Status, verdict.Total?.ToString(), verdict.Grade?.Code));
        Assert.Equal(verdict.Grade, verdict.ComputedGrade);
    }

    [Fact]
    public void A_register_is_scored_one_supplier_after_the_other_and_can_be_cancelled()
    {
        SupplierScores[] register = [Scores("100", "100", "100", "100"), Scores("60", "60", "60", "60")];

        Assert.Equal(["a", "c"], Standard.ScoreAll(register).Select(verdict => verdict.Grade!.Code));
        Assert.Throws<OperationCanceledException>(() => Standard.ScoreAll(register, new(canceled: true)).Count());
        Assert.Throws<ArgumentNullException>(() => Standard.ScoreAll(null!));
    }

    [Theory]
    [InlineData("89.5", "second")]
    [InlineData("90", "first")]
    [InlineData("79.999", "third")]
    [InlineData("69.99", "fourth")]
    [InlineData("100", "first")]
    public void The_four_classes_have_no_hole_between_their_printed_ranges(string score, string grade) =>
        Assert.Equal(grade, new WeightedSupplierScorer(SupplierRuleSet.FourClasses).Score(Scores(score, score, score, score)).Grade?.Code);

    [Fact]
    public void The_rationale_tells_each_part_the_total_the_band_and_what_the_grade_demands()
    {
        var scores = Scores("90", "80", "85", "70");
        var verdict = Standard.Score(scores);
        Assert.Equal((scores, "suppliers/standard@1.0"), (verdict.Scores, verdict.RuleSet.ToString()));
        Assert.Equal(
            [
                "quality: 90 of 100, weight 40.",
                "cost: 80 of 100, weight 30.",
                "delivery: 85 of 100, weight 20.",
                "service: 70 of 100, weight 10.",
                "The total is 84 of 100.",
                "The total 84 reaches 70, where grade “B” begins.",
                "The grade demands: keep buying, ask for improvement.",
            ],
            Sentences(verdict));
    }

    [Fact]
    public void A_missing_score_is_refused_and_named()
    {
        var verdict = Standard.Score(Scores("90", null, "85", null));
        Assert.Equal((ScoreStatus.NotScored, null, null, null), (verdict.Status, verdict.Total, verdict.Grade, verdict.ComputedGrade));
        Assert.Equal("supplier.score.missing;supplier.score.missing;supplier.score.not-scored", verdict.Rationale.ToString());
    }

    [Fact]
    public void A_criterion_that_is_not_mentioned_is_missing() =>
        Assert.Equal("supplier.score.missing", Standard.Score(new() { Scores = [Of("quality", 90m), Of("cost", 90m), Of("delivery", 90m)] }).Rationale[0].Code);

    [Fact]
    public void A_missing_score_counts_as_zero_or_gives_its_weight_away_where_the_rules_say_so()
    {
        var zero = new WeightedSupplierScorer(SupplierRuleSet.Standard with { MissingScores = MissingScorePolicy.Zero }).Score(Scores("90", null, "85", "70"));
        Assert.Equal(("60", "c"), (zero.Total?.ToString(), zero.Grade?.Code));
        Assert.Contains("cost: the score is missing and counts as 0.", Sentences(zero));
        var spread = new WeightedSupplierScorer(SupplierRuleSet.Standard with { MissingScores = MissingScorePolicy.Redistribute }).Score(Scores("90", null, "85", "70"));
        Assert.Equal(("600/7", "a"), (spread.Total?.ToString(), spread.Grade?.Code));
        Assert.Contains("cost: the score is missing; its weight is spread over the others.", Sentences(spread));
    }

    [Theory]
    [InlineData(MissingScorePolicy.Zero)]
    [InlineData(MissingScorePolicy.Redistribute)]
    public void Nothing_scored_is_never_a_total(MissingScorePolicy policy)
    {
        var verdict = new WeightedSupplierScorer(SupplierRuleSet.Standard with { MissingScores = policy }).Score(new());
        Assert.Equal((ScoreStatus.NotScored, null), (verdict.Status, verdict.Total));
        Assert.Equal("supplier.score.nothing-scored;supplier.score.not-scored", verdict.Rationale.ToString());
    }

    [Theory]
    [InlineData("100.01")]
    [InlineData("-0.01")]
    public void A_score_out_of_range_is_named_and_never_clamped(string score)
    {
        foreach (var policy in Enum.GetValues<MissingScorePolicy>())
        {
            var verdict = new WeightedSupplierScorer(SupplierRuleSet.Standard with { MissingScores = policy }).Score(Scores("90", score, "85", "70"));
            Assert.Equal((ScoreStatus.NotScored, null, null), (verdict.Status, verdict.Total, verdict.Grade));
            Assert.Equal([$"cost: {score} is not between 0 and 100.", "Not scored: neither total nor grade until the scores are complete and correct."], Sentences(verdict));
        }
    }

    [Fact]
    public void Every_fault_is_listed()
    {
        var verdict = Standard.Score(new()
        {
            Scores = [Of("quality", 90m), Of("quality", 90m), Of("cost", 101m), Of("service", null), Of("smile", 5m), Of("punctuality", 5m)],
            Vetoes = [new() { Veto = "bribery" }],
        });
        Assert.Equal(
            [
                "supplier.score.repeated", "supplier.score.out-of-range", "supplier.score.unknown-criterion", "supplier.score.unknown-criterion",
                "supplier.score.unknown-veto", "supplier.score.missing", "supplier.score.missing", "supplier.score.not-scored",
            ],
            verdict.Rationale.Select(reason => reason.Code));
    }

    [Fact]
    public void A_veto_dominates_the_total_which_is_kept_beside_it()
    {
        var verdict = new WeightedSupplierScorer(WithVetoes).Score(Scores("100", "100", "100", "100") with { Vetoes = [new() { Veto = "forged-licence" }] });
        Assert.Equal((ScoreStatus.Vetoed, "100", "d", "a"), (verdict.Status, verdict.Total?.ToString(), verdict.Grade?.Code, verdict.ComputedGrade?.Code));
        Assert.Equal("supplier.score.veto", verdict.Rationale[0].Code);
        Assert.Equal(
            ["“forged licence”: 1 found; from 1 on it decides whatever the total.", "A veto applies: grade “D” whatever the total.", "The grade demands: stop buying and phase out."],
            Sentences(verdict) is var all ? [all[0], all[^2], all[^1]] : []);
    }

    [Fact]
    public void A_veto_needs_no_total()
    {
        var verdict = new WeightedSupplierScorer(WithVetoes).Score(Scores(null, "100", "100", "100") with { Vetoes = [new() { Veto = "forged-licence" }] });
        Assert.Equal((ScoreStatus.Vetoed, null, "d", null), (verdict.Status, verdict.Total, verdict.Grade?.Code, verdict.ComputedGrade));
        Assert.Equal(["supplier.score.veto", "supplier.score.missing", "supplier.score.vetoed", "supplier.score.demand"], verdict.Rationale.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData(2, ScoreStatus.Scored)]
    [InlineData(3, ScoreStatus.Vetoed)]
    public void A_veto_begins_with_its_number_of_occurrences(int count, ScoreStatus status)
    {
        var vetoes = Enumerable.Repeat(new VetoFinding { Veto = "quality-failure" }, count).ToValueList();
        Assert.Equal(status, new WeightedSupplierScorer(WithVetoes).Score(Scores("90", "90", "90", "90") with { Vetoes = vetoes }).Status);
        Assert.Equal(status, new WeightedSupplierScorer(WithVetoes).Score(Scores("90", "90", "90", "90") with { Vetoes = [new() { Veto = "quality-failure", Count = count }] }).Status);
    }

    [Theory]
    [InlineData("60", ScoreStatus.Scored)]
    [InlineData("59.99", ScoreStatus.Vetoed)]
    public void A_criterion_vetoes_below_its_limit(string quality, ScoreStatus status)
    {
        var verdict = new WeightedSupplierScorer(WithVetoes).Score(Scores(quality, "100", "100", "100"));
        Assert.Equal(status, verdict.Status);
        Assert.Equal(status == ScoreStatus.Vetoed, verdict.Rationale.Cites("supplier.score.veto-below"));
    }

    [Theory]
    [InlineData("70", BoundSide.Included, "supplier.score.band")]
    [InlineData("70.01", BoundSide.Excluded, "supplier.score.band-above")]
    [InlineData("59", BoundSide.Included, "supplier.score.lowest-band")]
    [InlineData("60", BoundSide.Excluded, "supplier.score.lowest-band-up-to")]
    public void The_band_is_told_with_its_side(string score, BoundSide side, string code)
    {
        var card = SupplierRuleSet.Standard.ScoreCard;
        var rules = SupplierRuleSet.Standard with { ScoreCard = new(card.Criteria, card.Grades.WithFloorSide(side)) };
        Assert.True(new WeightedSupplierScorer(rules).Score(Scores(score, score, score, score)).Rationale.Cites(code));
    }

    [Fact]
    public void A_card_may_have_one_grade_that_demands_nothing()
    {
        var only = new Grade { Code = "scored", Name = LocalizedText.Of("scored", "已评分") };
        var rules = SupplierRuleSet.Standard with { ScoreCard = new(SupplierRuleSet.Standard.ScoreCard.Criteria, new([new() { Grade = only }])) };
        Assert.Equal("supplier.score.single-band", new WeightedSupplierScorer(rules).Score(Scores("1", "1", "1", "1")).Rationale[^1].Code);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new WeightedSupplierScorer(null!));
        Assert.Throws<ArgumentNullException>(() => Standard.Score(null!));
    }

    internal static SupplierScores Scores(string? quality, string? cost, string? delivery, string? service) =>
        new() { Scores = [Of("quality", Number(quality)), Of("cost", Number(cost)), Of("delivery", Number(delivery)), Of("service", Number(service))] };

    private static CriterionScore Of(string criterion, decimal? score) => new() { Criterion = criterion, Score = score };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Sentences(SupplierPerformance verdict) =>
        [.. verdict.Rationale.Select(reason => RationaleFormatter.English.Sentence(reason))];
}
