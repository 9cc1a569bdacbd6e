using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Aspects;

public sealed class ScoringAspectEvaluatorTests
{
    private static readonly ScoringAspectEvaluator Standard = new(SignificanceRuleSet.Standard);

    [Fact]
    public void A_significant_aspect_says_why()
    {
        var verdict = Standard.Evaluate(Some.Pollution(5, 3, 3, 1, 3));

        Assert.Equal(["aspect.score.total", "aspect.score.total-reaches", "aspect.score.significant"], verdict.Rationale.Select(reason => reason.Code));
        Assert.Equal(
            [
                "Total: scale + severity + frequency + legal compliance + public concern = 5 + 3 + 3 + 1 + 3 = 15. [ENV-03, management manual 6.1.3, 2.2]",
                "The total 15 reaches 15. [ENV-03, management manual 6.1.3, 2.2]",
                "Significant environmental aspect, class “significant”. [ENV-01, management manual 6.1.3, 1]",
            ],
            RationaleFormatter.English.Lines(verdict.Rationale));
        Assert.Equal("aspects/standard@1.0", verdict.RuleSet.ToString());
    }

    [Fact]
    public void An_aspect_that_is_not_significant_says_which_bound_it_misses()
    {
        var verdict = Standard.Evaluate(Some.Resource(3, 3));

        Assert.Equal(
            [
                "总分：消耗量 + 可节约程度 = 3 + 3 = 6。〔ENV-03，管理手册 6.1.3, 2.2〕",
                "总分 6，不足 7。〔ENV-03，管理手册 6.1.3, 2.2〕",
                "不属于重要环境因素（级别：一般）。〔ENV-01，管理手册 6.1.3, 1〕",
            ],
            RationaleFormatter.ChineseSimplified.Lines(verdict.Rationale));
        Assert.True(verdict.DecidedBy.IsEmpty);
    }

    [Fact]
    public void A_direct_criterion_decides_without_points()
    {
        var verdict = Standard.Evaluate(Some.Pollution() with { Criteria = ["illegal"] });

        Assert.Equal((AspectStatus.Direct, null, true), (verdict.Status, verdict.Total, verdict.IsSignificant));
        Assert.Equal(("significant", null), (verdict.Class!.Code, verdict.ComputedClass));
        Assert.Equal(["illegal"], verdict.DecidedBy);
        Assert.Equal(["aspect.direct.illegal", "aspect.direct.unscored"], verdict.Rationale.Select(reason => reason.Code));
    }

    [Fact]
    public void A_direct_criterion_keeps_the_total_beside_it()
    {
        var verdict = Standard.Evaluate(Some.Pollution(1, 1, 1, 1, 1) with { Criteria = ["hazardous-waste"] });

        Assert.Equal((AspectStatus.Direct, 5m, true), (verdict.Status, verdict.Total, verdict.IsSignificant));
        Assert.Equal("not-significant", verdict.ComputedClass!.Code);
        Assert.Equal("significant", verdict.Class!.Code);
        Assert.Equal(
            "符合直接判定条件，不论得分高低均为重要环境因素；仅按总分 5 评价为“一般”。",
            RationaleFormatter.ChineseSimplified.Sentence(verdict.Rationale[^1]));
    }

    [Fact]
    public void Everything_that_decides_is_named_and_not_only_the_first()
    {
        var emergency = Some.Pollution(5, 5, 5, 5, 5) with
        {
            Aspect = Some.Aspect(state: AspectState.Emergency),
            Criteria = ["key-energy-saving", "illegal"],
        };

        Assert.Equal(["illegal", "emergency", "key-energy-saving", "total"], Standard.Evaluate(emergency).DecidedBy);
    }

    [Fact]
    public void A_direct_criterion_decides_even_without_a_type()
    {
        var verdict = Standard.Evaluate(new() { Aspect = Some.Aspect(type: null), Criteria = ["illegal"] });

        Assert.Equal((AspectStatus.Direct, true, null), (verdict.Status, verdict.IsSignificant, verdict.Class));
        Assert.Equal(["aspect.direct.illegal", "aspect.direct.unscored"], verdict.Rationale.Select(reason => reason.Code));
        Assert.True(verdict.Parts.IsEmpty);
    }

    [Fact]
    public void A_criterion_that_the_rule_set_does_not_know_leaves_open_what_it_would_decide()
    {
        foreach (var rules in AspectGenerators.Published)
        {
            var forms = ScoringGroup.AllTypes.Select(type => Some.Of(rules.GroupOf(type), rules.GroupOf(type).Method.Factors.Select(factor => factor.Scale.Points[0].Value)));
            var verdict = new ScoringAspectEvaluator(rules).Evaluate(forms.First() with { Criteria = ["ilegal", "ilegal"] });

            Assert.Equal((AspectStatus.NotEvaluated, null), (verdict.Status, verdict.IsSignificant));
            Assert.Equal(["aspect.direct.unknown-criterion", "aspect.score.not-evaluated"], verdict.Rationale.Select(reason => reason.Code).Where(code => !code.StartsWith("aspect.score.total", StringComparison.Ordinal) && code is not ("aspect.score.no-factor-decides" or "aspect.score.factor-decides" or "aspect.score.precedence")));
            Assert.Equal("“ilegal” is said to apply, but is no direct criterion of this rule set.", RationaleFormatter.English.Sentence(verdict.Rationale[0]));
        }

        Assert.Equal(AspectStatus.Direct, Standard.Evaluate(Some.Pollution() with { Criteria = ["ilegal", "illegal"] }).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Illegal")]
    [InlineData(null)]
    public void A_criterion_without_a_proper_code_is_a_mistake_of_the_caller(string? code) =>
        Assert.ThrowsAny<ArgumentException>(() => Some.Pollution() with { Criteria = [code!] });

    [Fact]
    public void Missing_points_are_named_each()
    {
        var verdict = Standard.Evaluate(Some.Pollution(5, null, 3));

        Assert.Equal((AspectStatus.NotEvaluated, null, null), (verdict.Status, verdict.Total, verdict.IsSignificant));
        Assert.Equal(
            ["缺少“影响程度”的分值。", "缺少“法规符合性”的分值。", "缺少“社会关注度”的分值。", "未评价：缺项补全、错项更正之前，不作是否重要的结论。"],
            verdict.Rationale.Select(RationaleFormatter.ChineseSimplified.Sentence));
        Assert.Equal([5m, null, 3m, null, null], verdict.Parts.Select(part => part.Points));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    [InlineData("4.999")]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("79228162514264337593543950335")]
    public void Points_off_the_scale_are_never_moved_to_the_nearest(string value)
    {
        var points = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        var verdict = Standard.Evaluate(Some.Pollution(points, 5, 5, 5, 5));

        Assert.Equal(AspectStatus.NotEvaluated, verdict.Status);
        Assert.Equal($"The factor “scale” = {value} is not a point of the scale 1/3/5.", RationaleFormatter.English.Sentence(verdict.Rationale[0]));
        Assert.Equal(new FactorPart { Factor = "scale", Points = points }, verdict.Parts[0]);
    }

    [Fact]
    public void Points_off_the_scale_are_named_beside_a_direct_criterion_and_blanks_are_not()
    {
        var verdict = Standard.Evaluate(Some.Pollution(2, null, 5, 5, 5) with { Criteria = ["illegal"] });

        Assert.Equal(
            ["aspect.direct.illegal", "aspect.score.factor-off-scale", "aspect.direct.unscored"],
            verdict.Rationale.Select(reason => reason.Code));
    }

    [Fact]
    public void A_missing_type_is_not_evaluated()
    {
        var verdict = Standard.Evaluate(Some.Pollution(5, 5, 5, 5, 5) with { Aspect = Some.Aspect(type: null) });

        Assert.Equal(["aspect.score.type-missing", "aspect.score.not-evaluated"], verdict.Rationale.Select(reason => reason.Code));
    }

    [Fact]
    public void A_missing_state_matters_only_where_a_criterion_looks_at_it()
    {
        var scores = Some.Pollution(1, 1, 1, 1, 1) with { Aspect = Some.Aspect(state: null) };
        var verdict = Standard.Evaluate(scores);

        Assert.Equal((AspectStatus.NotEvaluated, null), (verdict.Status, verdict.Total));
        Assert.True(verdict.Rationale.Cites("aspect.score.state-missing"));
        Assert.Equal(AspectStatus.Direct, Standard.Evaluate(scores with { Criteria = ["illegal"] }).Status);
        Assert.Equal(AspectStatus.Evaluated, new ScoringAspectEvaluator(SignificanceRuleSet.Standard with { DirectCriteria = default }).Evaluate(scores).Status);
    }

    [Fact]
    public void A_missing_tense_changes_no_verdict()
    {
        var scores = Some.Pollution(5, 5, 5, 1, 1);
        var timeless = scores with { Aspect = scores.Aspect with { Tense = null } };

        Assert.Equal(Standard.Evaluate(scores), Standard.Evaluate(timeless) with { Scores = scores });
    }

    [Fact]
    public void A_factor_that_decides_alone_is_named_with_its_points()
    {
        var verdict = new ScoringAspectEvaluator(SignificanceRuleSet.P2).Evaluate(Some.Scores(AspectType.Noise, ["a", "b", "c", "d", "e"], [5, 1, 1, 5, 1]));

        Assert.Equal(
            ["aspect.score.total", "aspect.score.factor-decides", "aspect.score.factor-decides", "aspect.score.significant"],
            verdict.Rationale.Select(reason => reason.Code));
        Assert.Equal("“规模范围”为 5 分，单项即可判定。", RationaleFormatter.ChineseSimplified.Sentence(verdict.Rationale[1]));
    }

    [Fact]
    public void Triggers_that_do_not_hold_are_mentioned_together()
    {
        var verdict = new ScoringAspectEvaluator(SignificanceRuleSet.P2).Evaluate(Some.Scores(AspectType.Noise, ["a", "b", "c", "d", "e"], [1, 1, 1, 1, 1]));

        Assert.Equal(
            ["aspect.score.total", "aspect.score.total-under", "aspect.score.no-factor-decides", "aspect.score.not-significant"],
            verdict.Rationale.Select(reason => reason.Code));
    }

    [Fact]
    public void A_product_reads_as_it_is_printed()
    {
        var verdict = new ScoringAspectEvaluator(SignificanceRuleSet.P9).Evaluate(Some.Scores(AspectType.Water, ["a", "b", "c", "d", "e"], [5, 4, 1, 1, 1]));

        Assert.Equal(
            "总分：发生频率 × max(排放与标准之比, 影响范围, 可恢复性, 公众关注度) = 5 × max(4, 1, 1, 1) = 20。",
            RationaleFormatter.ChineseSimplified.Sentence(verdict.Rationale[0]));
    }

    [Fact]
    public void Lower_is_worse_reads_in_its_direction()
    {
        var evaluator = new ScoringAspectEvaluator(SignificanceRuleSet.P11);

        Assert.Equal(
            ["Total: factor a × (factor b + factor c + factor d + factor e) = 1 × (2 + 2 + 1 + 1) = 6.", "The total 6 does not exceed 6."],
            evaluator.Evaluate(Some.Scores(AspectType.Soil, ["a", "b", "c", "d", "e"], [1, 2, 2, 1, 1])).Rationale.Take(2).Select(RationaleFormatter.English.Sentence));
        Assert.True(evaluator.Evaluate(Some.Scores(AspectType.Soil, ["a", "b", "c", "d", "e"], [1, 2, 2, 2, 1])).Rationale.Cites("aspect.score.total-exceeds"));
    }

    [Fact]
    public void A_total_that_no_class_claims_is_not_evaluated()
    {
        var p7 = SignificanceRuleSet.P7;
        var gap = p7 with { Groups = p7.GroupsWith("all", method => method.WithClasses(method.Classes.Where(item => item.Grade.Code != "general"))) };
        var verdict = new ScoringAspectEvaluator(gap).Evaluate(Some.Scores(AspectType.Air, ["a", "b", "c", "d", "e"], [4, 4, 1, 1, 1]));

        Assert.Equal((AspectStatus.NotEvaluated, null, null, null), (verdict.Status, verdict.Total, verdict.IsSignificant, verdict.Class));
        Assert.Equal(["aspect.score.total", "aspect.score.no-class", "aspect.score.not-evaluated"], verdict.Rationale.Select(reason => reason.Code));
        Assert.True(MethodAnalysis.Of(gap.Groups[0].Method).Unclaimed > 0);
    }

    [Fact]
    public void A_hosts_criterion_brings_its_own_sentence()
    {
        var own = SignificanceRuleSet.Standard with
        {
            Id = "aspects/own",
            DirectCriteria =
            [
                new()
                {
                    Code = "complaint",
                    Sentence = LocalizedText.Of("A neighbour complains with good reason.", "周边居民有合理投诉。"),
                    Rule = RuleId.Parse("ENV-01"),
                    Clause = ClauseReference.Standard("ISO 14001:2015", "6.1.2"),
                },
            ],
        };
        var reason = new ScoringAspectEvaluator(own).Evaluate(Some.Pollution() with { Criteria = ["complaint"] }).Rationale[0];

        Assert.Equal("aspect.direct.complaint", reason.Code);
        Assert.Equal("周边居民有合理投诉。〔ENV-01，ISO 14001:2015 6.1.2〕", RationaleFormatter.ChineseSimplified.Line(reason));
        Assert.Equal("A neighbour complains with good reason.", RationaleFormatter.English.Sentence(reason));
    }

    [Fact]
    public void A_weighted_sum_is_data_too()
    {
        var method = new ScoringMethod(
            [Factor("x"), Factor("y")],
            ScoringFormula.Sum(ScoringFormula.Weighted(0.4m, ScoringFormula.Factor("y")), ScoringFormula.Weighted(0.6m, ScoringFormula.Factor("x"))),
            [Class("high", SignificanceCondition.TotalAbove(2.2m)), Class("low")]);
        var rules = SignificanceRuleSet.P5 with { Id = "aspects/own", Groups = SignificanceRuleSet.P5.GroupsWith("all", _ => method) };
        var verdict = new ScoringAspectEvaluator(rules).Evaluate(Some.Scores(AspectType.Air, ["x", "y"], [3, 1]));

        Assert.Equal(2.2m, verdict.Total);
        Assert.Equal([1.8m, 0.4m], verdict.Parts.Select(part => part.Part));
        Assert.Equal("Total: 0.4 × y + 0.6 × x = 0.4 × 1 + 0.6 × 3 = 2.2.", RationaleFormatter.English.Sentence(verdict.Rationale[0]));
        Assert.True(verdict.Rationale.Cites("aspect.score.total-within"));
        Assert.True(new ScoringAspectEvaluator(rules).Evaluate(Some.Scores(AspectType.Air, ["x", "y"], [3, 3])).Rationale.Cites("aspect.score.total-exceeds"));
    }

    [Fact]
    public void Methods_of_very_many_combinations_are_computed_each_time()
    {
        string[] codes = [.. Enumerable.Range(1, 40).Select(number => $"f{number}")];
        var method = new ScoringMethod(codes.Select(Factor), ScoringFormula.Sum(codes), [Class("high", SignificanceCondition.TotalAtLeast(60)), Class("low")]);
        var rules = SignificanceRuleSet.P5 with { Groups = SignificanceRuleSet.P5.GroupsWith("all", _ => method) };
        var scores = Some.Scores(AspectType.Air, codes, codes.Select((_, i) => (decimal?)(i % 2 == 0 ? 1 : 3)));

        Assert.Equal(80m, new ScoringAspectEvaluator(rules).Evaluate(scores).Total);
        Assert.True(new ScoringAspectEvaluator(rules).Evaluate(scores).IsSignificant);
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => new ScoringAspectEvaluator(null!));
        Assert.Throws<ArgumentNullException>(() => Standard.Evaluate(null!));
        Assert.Throws<ArgumentNullException>(() => new AspectScores { Aspect = null! });
    }

    private static AspectFactor Factor(string code) => AspectFactor.Of(code, code, code, new([new() { Value = 1 }, new() { Value = 3 }]));

    private static SignificanceClass Class(string code, params SignificanceCondition[] conditions) => new()
    {
        Grade = new() { Code = code, Name = LocalizedText.Same(code) },
        IsSignificant = conditions.Length > 0,
        Conditions = conditions.ToValueList(),
    };
}
