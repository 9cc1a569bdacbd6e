namespace Yiko.Compliance.Suppliers;

[Properties(Arbitrary = [typeof(ScoreArbitraries)], MaxTest = 500)]
public sealed class ScoreProperties
{
    [Property]
    public void The_total_is_the_weighted_mean_and_lies_between_0_and_100(ScoreCase scored)
    {
        var total = Score(scored).Total!.Value;
        var expected = scored.Criteria.Zip(scored.Values, (criterion, value) => Ratio.FromDecimal(criterion.Weight) * Share(criterion, value))
            .Aggregate(Ratio.Zero, (sum, part) => sum + part);
        Assert.Equal(expected, total);
        Assert.InRange(total, Ratio.Zero, Ratio.Of(100, 1));
    }

    [Property]
    public void The_total_grows_with_each_score(ScoreCase scored, byte which)
    {
        var place = which % scored.Values.Count;
        var better = scored with { Values = scored.Values.Select((value, i) => i == place ? (value + scored.Criteria[i].Maximum) / 2m : value).ToValueList() };
        Assert.True(Score(better).Total >= Score(scored).Total);
    }

    [Property]
    public void The_order_of_criteria_and_scores_decides_nothing(ScoreCase scored, int seed)
    {
        var order = Enumerable.Range(0, scored.Criteria.Count).ToArray();
        new Random(seed).Shuffle(order);
        var shuffled = new ScoreCase { Criteria = order.Select(i => scored.Criteria[i]).ToValueList(), Values = order.Select(i => scored.Values[i]).ToValueList() };
        Assert.Equal(Score(scored).Total, Score(shuffled).Total);
        Assert.Equal(Rules(scored).ContentHash, Rules(shuffled).ContentHash);
    }

    [Property]
    public void Scaling_a_score_with_its_maximum_decides_nothing(ScoreCase scored, byte factor)
    {
        var scaled = new ScoreCase
        {
            Criteria = scored.Criteria.Select(criterion => criterion with { Maximum = criterion.Maximum * (factor + 1m) / 7m }).ToValueList(),
            Values = scored.Values.Select(value => value * (factor + 1m) / 7m).ToValueList(),
        };
        var difference = Score(scaled).Total!.Value - Score(scored).Total!.Value;

        // A seventh of a decimal number is rounded to 28 digits before it comes to the library.
        Assert.InRange(difference, Ratio.Of(-1, 1_000_000_000_000), Ratio.Of(1, 1_000_000_000_000));
        var exact = scored with
        {
            Criteria = scored.Criteria.Select(criterion => criterion with { Maximum = criterion.Maximum * (factor + 1m) }).ToValueList(),
            Values = scored.Values.Select(value => value * (factor + 1m)).ToValueList(),
        };
        Assert.Equal(Score(scored).Total, Score(exact).Total);
    }

    [Property]
    public void Redistribution_stays_between_the_scores_that_are_there_and_zero_gives_no_more(ScoreCase scored, byte which)
    {
        var gone = which % scored.Values.Count;
        if (scored.Values.Count == 1) return;
        var shares = scored.Criteria.Zip(scored.Values, Share).Where((_, i) => i != gone).Select(share => share * Ratio.Of(100, 1)).ToArray();
        var spread = Score(scored, gone, MissingScorePolicy.Redistribute).Total!.Value;
        Assert.InRange(spread, shares.Min(), shares.Max());
        Assert.True(Score(scored, gone, MissingScorePolicy.Zero).Total <= spread);
        Assert.Null(Score(scored, gone, MissingScorePolicy.Refuse).Total);
    }

    [Property]
    public void A_veto_gives_the_lowest_grade_whatever_the_scores(ScoreCase scored)
    {
        var rules = Rules(scored);
        var card = new SupplierScoreCard(rules.ScoreCard.Criteria, rules.ScoreCard.Grades, [new() { Code = "veto", Name = LocalizedText.Of("veto", "否决") }]);
        var verdict = new WeightedSupplierScorer(rules with { ScoreCard = card }).Score(Form(scored, null) with { Vetoes = [new() { Veto = "veto" }] });
        Assert.Equal((ScoreStatus.Vetoed, "d"), (verdict.Status, verdict.Grade?.Code));
        Assert.Equal(Score(scored).ComputedGrade, verdict.ComputedGrade);
    }

    [Property]
    public void The_rationale_replays_to_the_verdict(ScoreCase scored)
    {
        var verdict = Score(scored);
        var parts = verdict.Rationale.Where(reason => reason.Code == "supplier.score.part").Select(reason =>
            Number(reason, "weight") * Number(reason, "score") / Number(reason, "maximum")).Aggregate(Ratio.Zero, (sum, part) => sum + part);
        var grade = verdict.Rationale.Select(reason => reason.Argument("grade")).OfType<GradeArgument>().Single().Value;
        Assert.Equal((verdict.Total, verdict.Grade), (parts, grade));
    }

    private static Ratio Number(Reason reason, string name) => Ratio.FromDecimal(((NumberArgument)reason.Argument(name)!).Value);

    private static Ratio Share(ScoreCriterion criterion, decimal value) => Ratio.FromDecimal(value) / Ratio.FromDecimal(criterion.Maximum);

    private static SupplierPerformance Score(ScoreCase scored, int? gone = null, MissingScorePolicy policy = MissingScorePolicy.Refuse) =>
        new WeightedSupplierScorer(Rules(scored) with { MissingScores = policy }).Score(Form(scored, gone));

    private static SupplierScores Form(ScoreCase scored, int? gone) => new()
    {
        Scores = scored.Criteria.Select((criterion, i) => new CriterionScore { Criterion = criterion.Code, Score = i == gone ? null : scored.Values[i] }).ToValueList(),
    };

    private static SupplierRuleSet Rules(ScoreCase scored) => SupplierRuleSet.Standard with
    {
        Id = "suppliers/varied",
        ScoreCard = new(scored.Criteria, SupplierRuleSet.Standard.ScoreCard.Grades),
    };
}

/// <summary>Criteria whose weights sum to 100, and a score in range for each.</summary>
public sealed record ScoreCase
{
    public required ValueList<ScoreCriterion> Criteria { get; init; }

    public required ValueList<decimal> Values { get; init; }
}

public static class ScoreArbitraries
{
    public static Arbitrary<ScoreCase> Cases() => (
        from count in Gen.Choose(1, 6)
        from cuts in Gen.ArrayOf(Gen.Choose(1, 9999), count - 1)
        where cuts.Distinct().Count() == cuts.Length
        from maxima in Gen.ArrayOf(Gen.Elements(1m, 5m, 40m, 100m, 12.5m), count)
        from thousandths in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, 1000)), (2, Gen.Elements(0, 1000, 600, 599, 700, 850, 849))), count)
        let ends = cuts.Append(0).Append(10000).Order().ToArray()
        select new ScoreCase
        {
            Criteria = Enumerable.Range(0, count).Select(i => new ScoreCriterion
            {
                Code = $"c{i}",
                Name = LocalizedText.Same($"c{i}"),
                Weight = (ends[i + 1] - ends[i]) / 100m,
                Maximum = maxima[i],
            }).ToValueList(),
            Values = maxima.Zip(thousandths, (maximum, part) => maximum * part / 1000m).ToValueList(),
        }).ToArbitrary();
}
