namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of score cards: their one home.</summary>
internal static class ScoreReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow NotScored = Row("supplier.score.not-scored", "Not scored: neither total nor grade until the scores are complete and correct.", "未评分：各项得分补全并更正之前，不出总分和等级。");
    private static readonly ReasonRow Total = Row("supplier.score.total", "The total is {total} of 100.", "总分 {total}（满分 100）。");
    private static readonly ReasonRow Vetoed = Row("supplier.score.vetoed", "A veto applies: grade “{grade}” whatever the total.", "存在一票否决项，不论总分均定为“{grade}”。");
    private static readonly ReasonRow Demand = Row("supplier.score.demand", "The grade demands: {action}.", "该等级的要求：{action}。");
    private static readonly ReasonRow MissingRow = Row("supplier.score.missing", "{criterion}: the score is missing.", "{criterion}：缺少得分。");
    private static readonly ReasonRow RepeatedRow = Row("supplier.score.repeated", "{criterion}: the score is given more than once.", "{criterion}：得分重复填写。");
    private static readonly ReasonRow OutOfRangeRow = Row("supplier.score.out-of-range", "{criterion}: {score} is not between 0 and {maximum}.", "{criterion}：{score} 不在 0 至 {maximum} 之间。");
    private static readonly ReasonRow UnknownCriterionRow = Row("supplier.score.unknown-criterion", "“{criterion}” is not a criterion of the score card.", "评分表中没有“{criterion}”这一项目。");
    private static readonly ReasonRow UnknownVetoRow = Row("supplier.score.unknown-veto", "“{veto}” is not a veto of the score card.", "评分表中没有“{veto}”这一否决项。");
    private static readonly ReasonRow BelowRow = Row("supplier.score.veto-below", "{criterion}: {score} is below {limit}, which decides whatever the total.", "{criterion}得分 {score} 低于 {limit}，一票否决。");
    private static readonly ReasonRow VetoRow = Row("supplier.score.veto", "“{veto}”: {count} found; from {limit} on it decides whatever the total.", "“{veto}”发生 {count} 次，达到 {limit} 次即一票否决。");
    private static readonly ReasonRow Redistributed = Row("supplier.score.missing-redistributed", "{criterion}: the score is missing; its weight is spread over the others.", "{criterion}：缺少得分，其权重按比例分摊到其他项目。");
    private static readonly ReasonRow CountedAsZero = Row("supplier.score.missing-zero", "{criterion}: the score is missing and counts as 0.", "{criterion}：缺少得分，按 0 分计。");
    private static readonly ReasonRow PartRow = Row("supplier.score.part", "{criterion}: {score} of {maximum}, weight {weight}.", "{criterion}：{score} 分（满分 {maximum}），权重 {weight}。");
    private static readonly ReasonRow BandRow = Row("supplier.score.band", "The total {total} reaches {floor}, where grade “{grade}” begins.", "总分 {total}，达到“{grade}”的下限 {floor}。");
    private static readonly ReasonRow BandAbove = Row("supplier.score.band-above", "The total {total} exceeds {floor}, above which grade “{grade}” begins.", "总分 {total}，超过 {floor}，属“{grade}”。");
    private static readonly ReasonRow LowestBand = Row("supplier.score.lowest-band", "The total {total} is below {ceiling}: grade “{grade}”.", "总分 {total}，不足 {ceiling}，属“{grade}”。");
    private static readonly ReasonRow LowestBandUpTo = Row("supplier.score.lowest-band-up-to", "The total {total} does not exceed {ceiling}: grade “{grade}”.", "总分 {total}，未超过 {ceiling}，属“{grade}”。");
    private static readonly ReasonRow SingleBand = Row("supplier.score.single-band", "The total is {total}: grade “{grade}”, the only one of the card.", "总分 {total}，属“{grade}”（评分表只有这一级）。");

    public static ReasonRow NothingScored { get; } = Row("supplier.score.nothing-scored", "No criterion has a score.", "各项均无得分。");

    /// <summary>The rationale of a decision: vetoes first, then what there is of a total, then the conclusion.</summary>
    public static ValueList<Reason> Explain(SupplierRuleSet rules, ScoreDecision decision)
    {
        List<Reason> reasons = [.. decision.Vetoes, .. decision.Faults];
        if (decision.Total is { } total)
        {
            reasons.AddRange(decision.Missing.Select(criterion => Filled(criterion, rules.MissingScores)));
            reasons.AddRange(decision.Present.Select(pair => Part(pair.Criterion, pair.Score)));
            reasons.Add(Total.With(ReasonArgument.Of("total", total)));
            reasons.Add(Band(rules.ScoreCard.Grades, decision.ComputedGrade!, total));
        }

        if (decision.Status == ScoreStatus.Vetoed) reasons.Add(Vetoed.With(ReasonArgument.Of("grade", rules.ScoreCard.LowestGrade)));
        if (decision.Status == ScoreStatus.NotScored) reasons.Add(NotScored);
        else if ((decision.Status == ScoreStatus.Vetoed ? rules.ScoreCard.LowestGrade : decision.ComputedGrade)!.Action is { } action)
            reasons.Add(Demand.With(ReasonArgument.Of("action", action)));
        return reasons.ToValueList();
    }

    public static Reason Missing(ScoreCriterion criterion) => About(MissingRow, criterion);

    public static Reason Repeated(ScoreCriterion criterion) => About(RepeatedRow, criterion);

    public static Reason OutOfRange(ScoreCriterion criterion, decimal score) => OutOfRangeRow.With(
        ReasonArgument.Of("criterion", criterion.Name),
        ReasonArgument.Of("score", score),
        ReasonArgument.Of("maximum", criterion.Maximum));

    public static Reason UnknownCriterion(string code) => UnknownCriterionRow.With(ReasonArgument.Of("criterion", code));

    public static Reason UnknownVeto(string code) => UnknownVetoRow.With(ReasonArgument.Of("veto", code));

    public static Reason Below(ScoreCriterion criterion, decimal score) => BelowRow.With(
        ReasonArgument.Of("criterion", criterion.Name),
        ReasonArgument.Of("score", score),
        ReasonArgument.Of("limit", criterion.VetoBelow!.Value));

    public static Reason Veto(ScoreVeto veto, long count) => VetoRow.With(
        ReasonArgument.Of("veto", veto.Name),
        ReasonArgument.Of("count", count),
        ReasonArgument.Of("limit", veto.FromCount));

    private static Reason Filled(ScoreCriterion criterion, MissingScorePolicy policy) => About(
        policy == MissingScorePolicy.Redistribute ? Redistributed : CountedAsZero,
        criterion);

    private static Reason Part(ScoreCriterion criterion, decimal score) => PartRow.With(
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
            return (included ? BandRow : BandAbove).With(scored, reached, ReasonArgument.Of("floor", floor));
        return rank + 1 < grades.Bands.Count
            ? (included ? LowestBand : LowestBandUpTo)
                .With(scored, reached, ReasonArgument.Of("ceiling", grades.Bands[rank + 1].Floor!.Value))
            : SingleBand.With(scored, reached);
    }

    private static Reason About(ReasonRow row, ScoreCriterion criterion) => row.With(ReasonArgument.Of("criterion", criterion.Name));

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "SUP-05", "8.4.2 a)", english, chinese);
}
