namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of score cards: their one home.</summary>
internal static class ScoreReasons
{
    public static Reason NothingScored { get; } = Of("supplier.score.nothing-scored");

    private static Reason NotScored { get; } = Of("supplier.score.not-scored");

    /// <summary>The rationale of a decision: vetoes first, then what there is of a total, then the conclusion.</summary>
    public static ValueList<Reason> Explain(SupplierRuleSet rules, ScoreDecision decision)
    {
        List<Reason> reasons = [.. decision.Vetoes, .. decision.Faults];
        if (decision.Total is { } total)
        {
            reasons.AddRange(decision.Missing.Select(criterion => Filled(criterion, rules.MissingScores)));
            reasons.AddRange(decision.Present.Select(pair => Part(pair.Criterion, pair.Score)));
            reasons.Add(Of("supplier.score.total").With(ReasonArgument.Of("total", total)));
            reasons.Add(Band(rules.ScoreCard.Grades, decision.ComputedGrade!, total));
        }

        if (decision.Status == ScoreStatus.Vetoed) reasons.Add(Of("supplier.score.vetoed").With(ReasonArgument.Of("grade", rules.ScoreCard.LowestGrade)));
        if (decision.Status == ScoreStatus.NotScored) reasons.Add(NotScored);
        else if ((decision.Status == ScoreStatus.Vetoed ? rules.ScoreCard.LowestGrade : decision.ComputedGrade)!.Action is { } action)
            reasons.Add(Of("supplier.score.demand").With(ReasonArgument.Of("action", action)));
        return reasons.ToValueList();
    }

    public static Reason Missing(ScoreCriterion criterion) => About("supplier.score.missing", criterion);

    public static Reason Repeated(ScoreCriterion criterion) => About("supplier.score.repeated", criterion);

    public static Reason OutOfRange(ScoreCriterion criterion, decimal score) => Of("supplier.score.out-of-range").With(
        ReasonArgument.Of("criterion", criterion.Name),
        ReasonArgument.Of("score", score),
        ReasonArgument.Of("maximum", criterion.Maximum));

    public static Reason UnknownCriterion(string code) => Of("supplier.score.unknown-criterion").With(ReasonArgument.Of("criterion", code));

    public static Reason UnknownVeto(string code) => Of("supplier.score.unknown-veto").With(ReasonArgument.Of("veto", code));

    public static Reason Below(ScoreCriterion criterion, decimal score) => Of("supplier.score.veto-below").With(
        ReasonArgument.Of("criterion", criterion.Name),
        ReasonArgument.Of("score", score),
        ReasonArgument.Of("limit", criterion.VetoBelow!.Value));

    public static Reason Veto(ScoreVeto veto, long count) => Of("supplier.score.veto").With(
        ReasonArgument.Of("veto", veto.Name),
        ReasonArgument.Of("count", count),
        ReasonArgument.Of("limit", veto.FromCount));

    private static Reason Filled(ScoreCriterion criterion, MissingScorePolicy policy) => About(
        policy == MissingScorePolicy.Redistribute ? "supplier.score.missing-redistributed" : "supplier.score.missing-zero",
        criterion);

    private static Reason Part(ScoreCriterion criterion, decimal score) => Of("supplier.score.part").With(
        ReasonArgument.Of("criterion", criterion.Name),
        ReasonArgument.Of("weight", criterion.Weight),
        ReasonArgument.Of("score", score),
        ReasonArgument.Of("maximum", criterion.Maximum));

    private static Reason Band(GradeScale<decimal> grades, Grade grade, Ratio total)
    {
        var rank = grades.RankOf(grade);
        var included = grades.FloorSide == BoundSide.Included;
        var scored = ReasonArgument.Of("total", total);
        var reached = ReasonArgument.Of("grade", grade);
        if (grades.Bands[rank].Floor is { } floor)
            return Of(included ? "supplier.score.band" : "supplier.score.band-above").With(scored, reached, ReasonArgument.Of("floor", floor));
        return rank + 1 < grades.Bands.Count
            ? Of(included ? "supplier.score.lowest-band" : "supplier.score.lowest-band-up-to")
                .With(scored, reached, ReasonArgument.Of("ceiling", grades.Bands[rank + 1].Floor!.Value))
            : Of("supplier.score.single-band").With(scored, reached);
    }

    private static Reason About(string code, ScoreCriterion criterion) => Of(code).With(ReasonArgument.Of("criterion", criterion.Name));

    private static Reason Of(string code) =>
        new() { Code = code, Rule = RuleId.Parse("SUP-05"), Clause = ClauseReference.Manual("8.4.2 a)") };
}
