namespace Yiko.Compliance.Tables;

/// <summary>The reason codes of the analysis of tables: their one home.</summary>
internal static class TableReasons
{
    private static readonly RuleId Decided = RuleId.Parse("RUL-03");
    private static readonly RuleId Consistent = RuleId.Parse("RUL-04");

    // ISO 9001:2015, 4.4.1 c): criteria must be determined; a score with two grades or none is not.
    private static readonly ClauseReference Criteria = ClauseReference.Standard("ISO 9001:2015", "4.4.1 c)");

    // ISO 9001:2015, 7.5.2 c): documented information is reviewed for suitability and adequacy.
    private static readonly ClauseReference Adequacy = ClauseReference.Standard("ISO 9001:2015", "7.5.2 c)");

    private static readonly Reason UnreadableReason = Deciding("rules.table.unreadable-cell");
    private static readonly Reason EmptyReason = Deciding("rules.table.empty-band");
    private static readonly Reason GapReason = Deciding("rules.table.gap");
    private static readonly Reason HarmlessGapReason = Deciding("rules.table.harmless-gap");
    private static readonly Reason OverlapReason = Deciding("rules.table.overlap");
    private static readonly Reason HarmlessOverlapReason = Deciding("rules.table.harmless-overlap");
    private static readonly Reason OpenBottomReason = Deciding("rules.table.open-bottom");
    private static readonly Reason OpenTopReason = Deciding("rules.table.open-top");
    private static readonly Reason UnreachableReason = Deciding("rules.table.unreachable-band");
    private static readonly Reason RepeatedGradeReason = Agreeing("rules.table.repeated-grade");
    private static readonly Reason NumberOrderReason = Agreeing("rules.table.number-order");
    private static readonly Reason DuplicatePointReason = Agreeing("rules.table.duplicate-point");
    private static readonly Reason NonMonotoneReason = Agreeing("rules.table.non-monotone");
    private static readonly Reason WeightReason = Agreeing("rules.table.weight-sum");
    private static readonly Reason SharedColourReason = Agreeing("rules.table.shared-colour");
    private static readonly Reason CellColourReason = Agreeing("rules.table.cell-colour");
    private static readonly Reason CellGradeReason = Agreeing("rules.table.cell-grade");

    public static Reason MixedSides { get; } = Agreeing("rules.table.mixed-sides");

    public static Reason MixedDirection { get; } = Agreeing("rules.table.mixed-direction");

    public static Reason Unreadable(string cell) => UnreadableReason.With(ReasonArgument.Of("cell", string.IsNullOrWhiteSpace(cell) ? "\"\"" : cell));

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

    public static Reason WeightSum(decimal sum, decimal total) => WeightReason.With(ReasonArgument.Of("sum", sum), ReasonArgument.Of("total", total));

    public static Reason SharedColour(Grade grade, Grade other) =>
        SharedColourReason.With(ReasonArgument.Of("grade", grade), ReasonArgument.Of("other", other), ReasonArgument.Of("colour", grade.Colour!));

    public static Reason CellColour(PrintedCell cell, Grade grade) =>
        CellColourReason.With(ReasonArgument.Of("input", cell.Input), ReasonArgument.Of("grade", grade), ReasonArgument.Of("colour", cell.Colour), ReasonArgument.Of("expected", grade.Colour!));

    public static Reason CellGrade(PrintedCell cell) =>
        CellGradeReason.With(ReasonArgument.Of("input", cell.Input), ReasonArgument.Of("code", cell.Grade));

    private static ReasonArgument Input(decimal value) => ReasonArgument.Of("input", value);

    private static ReasonArgument Span(ScoreInterval interval) => ReasonArgument.Of("interval", interval.ToString());

    private static ReasonArgument Grade(string name, PrintedBand band) => ReasonArgument.Of(name, band.Grade);

    public static Reason Deciding(string code) => new() { Code = code, Rule = Decided, Clause = Criteria };

    public static Reason Agreeing(string code) => new() { Code = code, Rule = Consistent, Clause = Adequacy };
}
