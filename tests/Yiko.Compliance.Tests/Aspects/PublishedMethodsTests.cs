using System.Globalization;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Aspects;

/// <summary>The published methods against literal cases, each with its source, and against what is known of them as a whole.</summary>
public sealed class PublishedMethodsTests
{
    public static TheoryData<string> Cases => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "aspects-published.csv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_published_case_is_decided_as_its_source_says(string line)
    {
        if (line.Split(',', 8) is not [var rules, var type, var points, var total, var grade, var significant, var decidedBy, { Length: > 0 }])
            throw new InvalidOperationException("Not a case: " + line);
        var evaluator = new ScoringAspectEvaluator(AspectGenerators.Published.Single(published => published.Id == "aspects/" + rules));
        var known = ScoringGroup.AllTypes.Single(candidate => Words.Of(candidate).Code == type);
        var group = evaluator.Rules.GroupOf(known);
        var scores = Some.Of(group, points.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture)));

        var verdict = evaluator.Evaluate(scores with { Aspect = scores.Aspect with { Type = known } });

        Assert.Equal(AspectStatus.Evaluated, verdict.Status);
        Assert.Equal(decimal.Parse(total, CultureInfo.InvariantCulture), verdict.Total);
        Assert.Equal(grade, verdict.Class!.Code);
        Assert.Equal(verdict.Class, verdict.ComputedClass);
        Assert.Equal(bool.Parse(significant), verdict.IsSignificant);
        Assert.Equal(decidedBy.Length == 0 ? [] : decidedBy.Split(';'), verdict.DecidedBy);
    }

    [Fact]
    public void Names_of_rule_sets_are_those_of_their_table() => Assert.Equal(
        ["aspects/standard", "aspects/p2", "aspects/p3", "aspects/p5", "aspects/p6", "aspects/p7", "aspects/p9", "aspects/p11"],
        AspectGenerators.Published.Select(rules => rules.Id));

    [Fact]
    public void Only_the_standard_has_direct_criteria()
    {
        Assert.Equal(["illegal", "emergency", "hazardous-waste", "key-energy-saving"], SignificanceRuleSet.Standard.DirectCriteria.Select(item => item.Code));
        Assert.All(AspectGenerators.Published.Skip(1), rules => Assert.True(rules.DirectCriteria.IsEmpty));
    }

    // How many of the 243 combinations on 1/3/5 are significant: 147 from 15, 96 above 15, 189 by the rule of P2.
    [Fact]
    public void The_side_of_the_bound_and_the_triggers_move_a_known_number_of_combinations()
    {
        var method = SignificanceRuleSet.Standard.GroupOf(AspectType.Air).Method;

        Assert.Equal(147, Significant(method, SignificanceCondition.TotalAtLeast(15)));
        Assert.Equal(96, Significant(method, SignificanceCondition.TotalAbove(15)));
        Assert.Equal(147, Significant(method, SignificanceCondition.TotalAbove(14)));
        Assert.Equal(189, Significant(
            method,
            SignificanceCondition.TotalAtLeast(15),
            SignificanceCondition.FactorAt("scale", 5),
            SignificanceCondition.FactorAt("severity", 5),
            SignificanceCondition.FactorAt("compliance", 5)));
    }

    // A published application added A = 5, B = 5 or D = 5 within two months, without a version: 192 of 1,125 combinations change sides.
    [Fact]
    public void An_unversioned_change_of_rules_is_found_by_comparing_the_two_rule_sets()
    {
        var later = SignificanceRuleSet.P2;
        var earlier = later with
        {
            Id = "aspects/p2-earlier",
            Groups =
            [
                .. later.GroupsWith("pollution", method => OnlyTotal(method, SignificanceCondition.TotalAtLeast(15)))
                    .Select(group => group.Code == "resources" ? group with { Method = OnlyTotal(group.Method, SignificanceCondition.TotalAtLeast(7)) } : group),
            ],
        };
        var comparer = VerdictFormats.Aspects.Compare(earlier, later);

        var pollution = Combinations(later.GroupOf(AspectType.Air)).ToArray();
        var changed = comparer.Compare(pollution).Changed.Where(change => change.Present.IsSignificant != change.Other.IsSignificant).ToArray();
        Assert.Equal(1125, pollution.Length);
        Assert.Equal(192, changed.Length);
        Assert.All(changed, change =>
        {
            Assert.True(change.Other.IsSignificant);
            Assert.NotEmpty(change.Other.DecidedBy.Intersect(["a", "b", "d"]));
            Assert.DoesNotContain("total", change.Other.DecidedBy);
        });

        var resources = Combinations(later.GroupOf(AspectType.Resource)).ToArray();
        Assert.Equal(9, resources.Length);
        Assert.Equal(
            [[1m, 5m], [5m, 1m]],
            comparer.Compare(resources).Changed.Where(change => change.Present.IsSignificant != change.Other.IsSignificant).Select(change => change.Other.Parts.Select(part => part.Points!.Value).ToArray()));
    }

    [Fact]
    public void Two_classes_of_the_seventh_method_overlap_at_a_total_of_8_and_the_first_holds()
    {
        var analysis = MethodAnalysis.Of(SignificanceRuleSet.P7.GroupOf(AspectType.Air).Method);

        var overlap = Assert.Single(analysis.Overlaps, item => item.Classes.Select(claiming => claiming.Grade.Code).SequenceEqual(["general", "minor"]));
        Assert.Equal((1, [8m], [1m, 1m, 1m, 1m, 4m]), (overlap.Count, overlap.Totals, overlap.Example));
        Assert.Equal((243, 0), (analysis.Combinations, analysis.Unclaimed));
    }

    // Between the printed points a total of 9 occurs too: e = 4 with f = 8 or 9 is where both classes claim an aspect.
    [Fact]
    public void The_overlap_of_the_seventh_method_spans_totals_of_8_and_9_where_the_scale_allows_both()
    {
        var printed = SignificanceRuleSet.P7.GroupOf(AspectType.Air).Method;
        var finer = new ScoringMethod(
            printed.Factors.Select(factor => factor.Code == "a" ? factor with { Scale = new(new[] { 1m, 2m, 4m, 6m }.Select(value => new ScalePoint { Value = value })) } : factor),
            printed.Formula,
            printed.Classes);

        var overlap = MethodAnalysis.Of(finer).Overlaps.Single(item => item.Classes.Select(claiming => claiming.Grade.Code).SequenceEqual(["general", "minor"]));
        Assert.Equal([8m, 9m], overlap.Totals);
    }

    [Fact]
    public void The_rationale_names_the_class_that_precedence_put_aside()
    {
        var verdict = new ScoringAspectEvaluator(SignificanceRuleSet.P7).Evaluate(Some.Scores(AspectType.Soil, ["a", "b", "c", "d", "e"], [1, 1, 1, 1, 4]));

        var reason = Assert.Single(verdict.Rationale, reason => reason.Code == "aspect.score.precedence");
        Assert.Equal("general", ((GradeArgument)reason.Argument("class")!).Value.Code);
        Assert.Equal("minor", ((GradeArgument)reason.Argument("other")!).Value.Code);
    }

    [Fact]
    public void Methods_without_overlap_have_none()
    {
        var others = AspectGenerators.Published.Where(rules => rules.Id != "aspects/p7").SelectMany(rules => rules.Groups);
        Assert.All(others, group =>
        {
            var analysis = MethodAnalysis.Of(group.Method);
            Assert.True(analysis.Overlaps.IsEmpty);
            Assert.Equal(0, analysis.Unclaimed);
            Assert.Equal(group.Method.Factors.Aggregate(1, (count, factor) => count * factor.Scale.Points.Count), analysis.Combinations);
            Assert.Equal(analysis.Combinations, group.Method.Classes.Sum(item => analysis.CountOf(item.Grade.Code)));
        });
    }

    [Fact]
    public void A_maximum_passes_lower_factors_over()
    {
        var verdict = new ScoringAspectEvaluator(SignificanceRuleSet.P9).Evaluate(Some.Scores(AspectType.Water, ["a", "b", "c", "d", "e"], [2, 4, 1, 4, 3]));

        Assert.Equal(8m, verdict.Total);
        Assert.Equal([2m, 4m, null, 4m, null], verdict.Parts.Select(part => part.Part));
        Assert.Equal([2m, 4m, 1m, 4m, 3m], verdict.Parts.Select(part => part.Points));
    }

    private static long Significant(ScoringMethod method, params SignificanceCondition[] conditions) =>
        MethodAnalysis.Of(method.WithClasses(Classes(method, conditions))).Significant;

    private static ScoringMethod OnlyTotal(ScoringMethod method, SignificanceCondition condition) => method.WithClasses(Classes(method, [condition]));

    private static IEnumerable<SignificanceClass> Classes(ScoringMethod method, SignificanceCondition[] conditions) =>
        [method.Classes[0] with { Conditions = conditions.ToValueList() }, method.Classes[1]];

    private static IEnumerable<AspectScores> Combinations(ScoringGroup group)
    {
        IEnumerable<decimal[]> combinations = [[]];
        foreach (var factor in group.Method.Factors)
            combinations = combinations.SelectMany(points => factor.Scale.Points.Select(point => (decimal[])[.. points, point.Value])).ToArray();
        return combinations.Select(points => Some.Of(group, points));
    }
}
