using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>The reason codes of the analysis of tables: their one home.</summary>
internal static class TableReasons
{
    /// <summary>The reasons that the analysis of a printed table can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow UnreadableReason = Deciding("rules.table.unreadable-cell", "The cell “{cell}” is not understood as a range of scores.", "单元格“{cell}”无法识别为分值范围。");
    private static readonly ReasonRow EmptyReason = Deciding("rules.table.empty-band", "The cell “{cell}” of grade “{grade}” holds no score at all.", "等级“{grade}”的范围“{cell}”不包含任何分值。");
    private static readonly ReasonRow GapReason = Deciding("rules.table.gap", "A score of {input} has no grade: the bands leave out {interval}.", "分值 {input} 没有对应等级：各等级之间遗漏了 {interval}。");
    private static readonly ReasonRow HarmlessGapReason = Deciding("rules.table.harmless-gap", "A value such as {input} would have no grade: the bands leave out {interval}. No combination of points gives such a score.", "分值 {input} 没有对应等级：各等级之间遗漏了 {interval}。现有分值组合不会得出此类分值。");
    private static readonly ReasonRow OverlapReason = Deciding("rules.table.overlap", "A score of {input} has two grades: “{grade}” and “{other}”.", "分值 {input} 同时属于两个等级：“{grade}”和“{other}”。");
    private static readonly ReasonRow HarmlessOverlapReason = Deciding("rules.table.harmless-overlap", "A value such as {input} would have two grades, “{grade}” and “{other}”. No combination of points gives such a score.", "分值 {input} 同时属于“{grade}”和“{other}”两个等级。现有分值组合不会得出此类分值。");
    private static readonly ReasonRow OpenBottomReason = Deciding("rules.table.open-bottom", "A score of {input} lies below all bands: {interval} has no grade.", "分值 {input} 低于所有等级的范围，{interval} 没有对应等级。");
    private static readonly ReasonRow OpenTopReason = Deciding("rules.table.open-top", "A score of {input} lies above all bands: {interval} has no grade.", "分值 {input} 高于所有等级的范围，{interval} 没有对应等级。");
    private static readonly ReasonRow UnreachableReason = Deciding("rules.table.unreachable-band", "No score that can occur has the grade “{grade}” ({cell}).", "任何可能出现的分值都不会落入等级“{grade}”（{cell}）。");
    private static readonly ReasonRow RepeatedGradeReason = Agreeing("rules.table.repeated-grade", "The grade {code} occurs more than once.", "等级 {code} 重复出现。");
    private static readonly ReasonRow NumberOrderReason = Agreeing("rules.table.number-order", "Grade “{grade}” has the number {number} and the one below it, “{other}”, {below}: the numbers do not run one way.", "等级“{grade}”编号为 {number}，其下一等级“{other}”编号为 {below}，编号方向前后不一致。");
    private static readonly ReasonRow DuplicatePointReason = Agreeing("rules.table.duplicate-point", "The scale “{scale}” has the point {input} twice.", "“{scale}”分值表中 {input} 重复出现。");
    private static readonly ReasonRow NonMonotoneReason = Agreeing("rules.table.non-monotone", "The scale “{scale}” turns round: {input} follows {before}.", "“{scale}”分值表顺序颠倒：{before} 之后为 {input}。");
    private static readonly ReasonRow WeightReason = Agreeing("rules.table.weight-sum", "The weights add up to {sum} instead of {total}.", "权重合计为 {sum}，应为 {total}。");
    private static readonly ReasonRow SharedColourReason = Agreeing("rules.table.shared-colour", "The grades “{grade}” and “{other}” have the same colour {colour}.", "等级“{grade}”与“{other}”使用同一颜色 {colour}。");
    private static readonly ReasonRow CellColourReason = Agreeing("rules.table.cell-colour", "The cell {input} has the grade “{grade}”, whose colour is {expected}, and is shown in {colour}.", "单元格 {input} 的等级为“{grade}”，应为 {expected}，实际颜色为 {colour}。");
    private static readonly ReasonRow CellGradeReason = Agreeing("rules.table.cell-grade", "The cell {input} has the grade {code}, which is none of the table.", "单元格 {input} 的等级 {code} 不在等级表中。");

    private static readonly ReasonRow MoreReason = Agreeing("rules.table.more-findings", "There are more than {most} findings; not all are told. Mend these first.", "问题超过 {most} 处，未全部列出，请先处理以上问题。");

    /// <summary>What is said where looking further takes too much work.</summary>
    public static ReasonRow TooLarge { get; } = Agreeing("rules.table.too-large", "The table is too large to be looked at as a whole: what else is wrong with it is not known.", "表格过大，未能全部检查，是否还有其他问题尚不清楚。");

    public static ReasonRow MixedSides { get; } = Agreeing("rules.table.mixed-sides", "Some floors belong to the band above them, others to the band below: one scale cannot say both.", "有的下限归入上一等级，有的归入下一等级，界值归属不一致，无法用同一分级标准表示。");

    public static ReasonRow MixedDirection { get; } = Agreeing("rules.table.mixed-direction", "Some scales are printed ascending, others descending; one of them may be read the wrong way round.", "各分值表有的由低到高、有的由高到低排列，容易误读。");

    public static Reason MoreFindings(int most) => MoreReason.With(ReasonArgument.Of("most", most));

    public static Reason Unreadable(string cell) =>
        UnreadableReason.With(ReasonArgument.Of("cell", string.IsNullOrWhiteSpace(cell) ? "\"\"" : JsonReasons.Shortened(cell)));

    public static Reason Empty(PrintedBand band) => EmptyReason.With(ReasonArgument.Of("cell", band.Cell), Grade("grade", band));

    /// <summary>A score without a grade: certain to occur, or not known not to.</summary>
    public static Reason Gap(ScoreInterval gap, decimal input) => GapReason.With(Input(input), Span(gap));

    /// <summary>Values without a grade that no combination of points gives.</summary>
    public static Reason HarmlessGap(ScoreInterval gap, decimal input) => HarmlessGapReason.With(Input(input), Span(gap));

    public static Reason Overlap(PrintedBand band, PrintedBand other, decimal input) =>
        OverlapReason.With(Input(input), Grade("grade", band), Grade("other", other));

    public static Reason HarmlessOverlap(PrintedBand band, PrintedBand other, decimal input) =>
        HarmlessOverlapReason.With(Input(input), Grade("grade", band), Grade("other", other));

    public static Reason OpenBottom(ScoreInterval gap, decimal input) => OpenBottomReason.With(Input(input), Span(gap));

    public static Reason OpenTop(ScoreInterval gap, decimal input) => OpenTopReason.With(Input(input), Span(gap));

    public static Reason Unreachable(PrintedBand band) => UnreachableReason.With(Grade("grade", band), ReasonArgument.Of("cell", band.Cell));

    public static Reason RepeatedGrade(PrintedBand band) => RepeatedGradeReason.With(ReasonArgument.Of("code", band.Grade.Code));

    public static Reason NumberOrder(PrintedBand band, PrintedBand below) =>
        NumberOrderReason.With(Grade("grade", band), Grade("other", below), ReasonArgument.Of("number", band.Number!.Value), ReasonArgument.Of("below", below.Number!.Value));

    public static Reason DuplicatePoint(PrintedScale scale, decimal point) =>
        DuplicatePointReason.With(ReasonArgument.Of("scale", scale.Name), Input(point));

    public static Reason NonMonotone(PrintedScale scale, decimal point, decimal before) =>
        NonMonotoneReason.With(ReasonArgument.Of("scale", scale.Name), Input(point), ReasonArgument.Of("before", before));

    public static Reason WeightSum(decimal sum, decimal total) => WeightSum(Ratio.FromDecimal(sum), total);

    public static Reason WeightSum(Ratio sum, decimal total) => WeightReason.With(
        sum.TryToDecimal(out var number) ? ReasonArgument.Of("sum", number) : ReasonArgument.Of("sum", sum), ReasonArgument.Of("total", total));

    public static Reason SharedColour(Grade grade, Grade other) =>
        SharedColourReason.With(ReasonArgument.Of("grade", grade), ReasonArgument.Of("other", other), ReasonArgument.Of("colour", grade.Colour!));

    public static Reason CellColour(PrintedCell cell, Grade grade) =>
        CellColourReason.With(ReasonArgument.Of("input", JsonReasons.Shortened(cell.Input)), ReasonArgument.Of("grade", grade), ReasonArgument.Of("colour", cell.Colour), ReasonArgument.Of("expected", grade.Colour!));

    public static Reason CellGrade(PrintedCell cell) =>
        CellGradeReason.With(ReasonArgument.Of("input", JsonReasons.Shortened(cell.Input)), ReasonArgument.Of("code", cell.Grade));

    private static ReasonArgument Input(decimal value) => ReasonArgument.Of("input", value);

    private static ReasonArgument Span(ScoreInterval interval) => ReasonArgument.Of("interval", interval.ToString());

    private static ReasonArgument Grade(string name, PrintedBand band) => ReasonArgument.Of(name, band.Grade);

    // ISO 9001:2015, 4.4.1 c): criteria must be determined; a score with two grades or none is not.
    private static ReasonRow Deciding(string code, string english, string chinese) => Rows.Standard(code, "RUL-03", "ISO 9001:2015", "4.4.1 c)", english, chinese);

    // ISO 9001:2015, 7.5.2 c): documented information is reviewed for suitability and adequacy.
    private static ReasonRow Agreeing(string code, string english, string chinese) => Rows.Standard(code, "RUL-04", "ISO 9001:2015", "7.5.2 c)", english, chinese);
}
