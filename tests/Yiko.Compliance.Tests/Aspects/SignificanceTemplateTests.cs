namespace Yiko.Compliance.Aspects;

public sealed class SignificanceTemplateTests
{
    private static readonly ValueList<decimal> OneToFive = [1, 2, 3, 4, 5];

    [Fact]
    public void Methods_that_print_too_little_are_templates() => Assert.Equal(
        ["aspects/p4", "aspects/p8", "aspects/p10", "aspects/p12", "aspects/p13"],
        SignificanceTemplate.All.Select(template => template.ToString()));

    [Fact]
    public void A_template_is_refused_while_a_number_is_open_and_names_each() => Assert.All(SignificanceTemplate.All, template =>
    {
        var fault = Assert.Throws<ArgumentException>(() => template.Fill("1.0", new Dictionary<string, ValueList<decimal>>()));
        Assert.NotEmpty(template.OpenNumbers);
        Assert.All(template.OpenNumbers, open => Assert.Contains($"{open.Code} is open: {open.Meaning.English}", fault.Message, StringComparison.Ordinal));
    });

    [Fact]
    public void One_number_short_is_still_refused() => Assert.All(SignificanceTemplate.All, template => Assert.All(template.OpenNumbers, missing =>
    {
        var numbers = Numbers(template);
        numbers.Remove(missing.Code);
        Assert.Contains($"{missing.Code} is open", Assert.Throws<ArgumentException>(() => template.Fill("1.0", numbers)).Message, StringComparison.Ordinal);
    }));

    [Fact]
    public void Numbers_that_do_not_fit_are_refused()
    {
        var numbers = Numbers(SignificanceTemplate.P10);
        numbers["significant-from"] = [1, 2];
        numbers["x-points"] = [1];
        var fault = Assert.Throws<ArgumentException>(() => SignificanceTemplate.P10.Fill("1.0", numbers));

        Assert.Contains("significant-from takes one number; there are 2", fault.Message, StringComparison.Ordinal);
        Assert.Contains("x-points is no open number of aspects/p10", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => SignificanceTemplate.P10.Fill("1.0", null!));
    }

    [Fact]
    public void The_fourth_method_asks_for_scales_that_hold_its_printed_triggers()
    {
        var numbers = Numbers(SignificanceTemplate.P4);
        numbers["e-points"] = [1, 3];

        Assert.Contains("e = 5", Assert.Throws<ArgumentException>(() => SignificanceTemplate.P4.Fill("1.0", numbers)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_fourth_method_scores_resources_by_two_of_its_factors()
    {
        var evaluator = Filled(SignificanceTemplate.P4);

        Assert.Equal((7m, true), Outcome(evaluator, AspectType.Resource, ["c", "d"], 3, 4));
        Assert.Equal((6m, false), Outcome(evaluator, AspectType.Resource, ["c", "d"], 3, 3));
        Assert.Equal((10m, true), Outcome(evaluator, AspectType.Air, ["a", "b", "c", "d", "e", "f"], 1, 1, 1, 1, 1, 5));
        Assert.Equal((14m, false), Outcome(evaluator, AspectType.Air, ["a", "b", "c", "d", "e", "f"], 5, 5, 1, 1, 1, 1));
        Assert.Equal("aspects/p4@1.0", evaluator.Evaluate(new() { Aspect = Some.Aspect() }).RuleSet.ToString());
    }

    [Fact]
    public void The_eighth_method_takes_a_ten_or_a_sum_of_thirty()
    {
        var evaluator = Filled(SignificanceTemplate.P8);

        Assert.Equal((13m, true), Outcome(evaluator, AspectType.Noise, ["a", "b", "c", "d"], 10, 1, 1, 1));
        Assert.Equal((32m, true), Outcome(evaluator, AspectType.Noise, ["a", "b", "c", "d"], 8, 8, 8, 8));
        Assert.Equal((25m, false), Outcome(evaluator, AspectType.Noise, ["a", "b", "c", "d"], 8, 8, 8, 1));
    }

    [Fact]
    public void The_tenth_method_multiplies_with_points_below_one()
    {
        var evaluator = Filled(SignificanceTemplate.P10);

        Assert.Equal((0.15m, false), Outcome(evaluator, AspectType.Air, ["l", "a", "b", "c"], 0.1m, 0.5m, 1, 1));
        Assert.Equal((50m, true), Outcome(evaluator, AspectType.Air, ["l", "a", "b", "c"], 5, 4, 1, 2));
    }

    [Fact]
    public void The_twelfth_method_nests_a_product_in_a_sum()
    {
        var evaluator = Filled(SignificanceTemplate.P12);
        var verdict = evaluator.Evaluate(Some.Scores(AspectType.Water, ["a", "b", "c", "d", "e"], [2, 3, 4, 1, 5]));

        Assert.Equal("c × (a × b + d + e)", evaluator.Rules.Groups[0].Method.ToString());
        Assert.Equal(48m, verdict.Total);
        Assert.Equal(["a", "b", "c", "d", "e"], verdict.Parts.Select(part => part.Factor));
        Assert.Equal([2m, 3m, 4m, 1m, 5m], verdict.Parts.Select(part => part.Part));
    }

    [Theory]
    [InlineData(1, 2, "c", false)]
    [InlineData(1, 6, "b", false)]
    [InlineData(5, 2, "a", true)]
    [InlineData(5, 6, "aa", true)]
    public void The_thirteenth_method_looks_its_class_up(int likelihood, int complaints, string grade, bool significant)
    {
        var evaluator = Filled(SignificanceTemplate.P13);
        var verdict = evaluator.Evaluate(Some.Scores(AspectType.Soil, ["m1", "m2", "m3", "n1", "n2", "n3"], [likelihood, 2, 1, 1, 1, complaints]));

        Assert.Equal((grade, significant), (verdict.Class!.Code, verdict.IsSignificant));
        Assert.Equal(["total"], verdict.DecidedBy);
        Assert.Equal("table(m1 + m2 + m3; n1 × n2 × n3)", evaluator.Rules.Groups[0].Method.ToString());
        Assert.StartsWith(
            "总分：查表（发生可能性 + 预防能力 + 影响范围；法规符合性 × 监测状况 × 投诉情况）= 查表（",
            Localization.RationaleFormatter.ChineseSimplified.Sentence(verdict.Rationale[0]).Replace(" = 查表", "= 查表", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_thirteenth_method_knows_four_classes_and_two_ways_to_combine()
    {
        var numbers = Numbers(SignificanceTemplate.P13);
        numbers["cells"] = [1, 2, 3, 5];
        Assert.Contains("cells are 1, 2, 3 or 4", Assert.Throws<ArgumentException>(() => SignificanceTemplate.P13.Fill("1.0", numbers)).Message, StringComparison.Ordinal);
        numbers["cells"] = [1, 2, 3, 4];
        numbers["m-combination"] = [3];
        Assert.Contains("m-combination is 1 or 2", Assert.Throws<ArgumentException>(() => SignificanceTemplate.P13.Fill("1.0", numbers)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_filled_template_agrees_with_the_slow_obvious_way() => Assert.All(SignificanceTemplate.All, template =>
    {
        var evaluator = Filled(template);
        Prop.ForAll(
            Arb.From(AspectGenerators.Complete(evaluator.Rules)),
            scores =>
            {
                var verdict = evaluator.Evaluate(scores);
                return ObviousEvaluation.Of(evaluator.Rules, scores) == (verdict.Status, verdict.Total, verdict.IsSignificant, verdict.Class?.Code);
            }).QuickCheckThrowOnFailure();
    });

    private static (decimal? Total, bool? Significant) Outcome(ScoringAspectEvaluator evaluator, AspectType type, string[] factors, params decimal[] points)
    {
        var verdict = evaluator.Evaluate(Some.Scores(type, factors, points.Select(value => (decimal?)value)));
        return (verdict.Total, verdict.IsSignificant);
    }

    private static ScoringAspectEvaluator Filled(SignificanceTemplate template) => new(template.Fill("1.0", Numbers(template)));

    // Numbers of this test's own: none of them is published.
    private static Dictionary<string, ValueList<decimal>> Numbers(SignificanceTemplate template) => template.OpenNumbers.ToDictionary(
        open => open.Code,
        open => (template.Id, open.Code) switch
        {
            ("aspects/p8", _) => [1, 8, 10],
            ("aspects/p13", "significant-from") => [3],
            ("aspects/p13", "m-combination") => [1],
            ("aspects/p13", "n-combination") => [2],
            ("aspects/p13", "row-floors") => [6],
            ("aspects/p13", "column-floors") => [6],
            ("aspects/p13", "cells") => [1, 2, 3, 4],
            ("aspects/p13", _) => (ValueList<decimal>)[1, 2, 6],
            (_, "significant-from") => [50],
            _ => OneToFive,
        });
}
