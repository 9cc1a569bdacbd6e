namespace Yiko.Compliance.Aspects;

/// <summary>Every combination of points of the default, 243 for pollution and 9 for resources, against the rule as a clerk would apply it.</summary>
public sealed class StandardExhaustiveTests
{
    private static readonly ScoringAspectEvaluator Evaluator = new(SignificanceRuleSet.Standard);
    private static readonly int[] Points = [1, 3, 5];

    [Fact]
    public void All_243_combinations_for_pollution_are_decided_by_their_sum()
    {
        var combinations = (
            from a in Points from b in Points from c in Points from d in Points from e in Points select new[] { a, b, c, d, e }).ToArray();

        Assert.Equal(243, combinations.Length);
        Assert.All(combinations, points =>
        {
            var verdict = Evaluator.Evaluate(Some.Pollution([.. points.Select(value => (decimal?)value)]));
            Assert.Equal(AspectStatus.Evaluated, verdict.Status);
            Assert.Equal(points.Sum(), verdict.Total);
            Assert.Equal(points.Sum() > 14, verdict.IsSignificant);
            Assert.Equal(points.Select(value => (decimal?)value), verdict.Parts.Select(part => part.Part));
        });
        Assert.Equal(147, combinations.Count(points => points.Sum() > 14));
    }

    [Theory]
    [InlineData(1, 1, 2, false)]
    [InlineData(1, 3, 4, false)]
    [InlineData(1, 5, 6, false)]
    [InlineData(3, 1, 4, false)]
    [InlineData(3, 3, 6, false)]
    [InlineData(3, 5, 8, true)]
    [InlineData(5, 1, 6, false)]
    [InlineData(5, 3, 8, true)]
    [InlineData(5, 5, 10, true)]
    public void All_9_combinations_for_resources_are_decided_by_their_sum(int consumption, int saving, int total, bool significant)
    {
        var verdict = Evaluator.Evaluate(Some.Resource(consumption, saving));

        Assert.Equal(total, verdict.Total);
        Assert.Equal(significant, verdict.IsSignificant);
    }

    [Fact]
    public void Six_types_are_scored_as_pollution_and_one_as_resources()
    {
        var rules = SignificanceRuleSet.Standard;

        Assert.Equal(["consumption", "saving"], rules.GroupOf(AspectType.Resource).Method.Factors.Select(factor => factor.Code));
        Assert.All(
            ScoringGroup.AllTypes.Where(type => type != AspectType.Resource),
            type => Assert.Equal(Some.PollutionFactors, rules.GroupOf(type).Method.Factors.Select(factor => factor.Code)));
        Assert.Equal([.. Some.PollutionFactors, "consumption", "saving"], rules.FactorCodes);
    }

    [Fact]
    public void All_252_published_vectors_are_met()
    {
        var vectors = File.ReadAllLines(Repository.PathOf("docs", "vectors", "aspects-standard-1.0.csv"));
        var factors = vectors[0].Split(',')[1..8];

        Assert.Equal(252, vectors.Skip(1).Distinct().Count());
        Assert.All(vectors.Skip(1), line =>
        {
            var cells = line.Split(',');
            var type = cells[0] == "resources" ? AspectType.Resource : AspectType.Noise;
            var verdict = Evaluator.Evaluate(Some.Scores(type, factors, cells[1..8].Select(cell => cell.Length == 0 ? (decimal?)null : cell[0] - '0')));
            Assert.Equal((cells[8], cells[9]), ($"{verdict.Total}", verdict.IsSignificant == true ? "true" : "false"));
        });
    }
}
