namespace Yiko.Compliance.Tables;

/// <summary>The reason codes of the analysis of tables over several inputs: their one home.</summary>
internal static class DecisionTableReasons
{
    private static readonly Reason UncoveredReason = TableReasons.Deciding("rules.decision.uncovered");
    private static readonly Reason AmbiguousReason = TableReasons.Deciding("rules.decision.ambiguous");
    private static readonly Reason RedundantReason = TableReasons.Agreeing("rules.decision.redundant");
    private static readonly Reason UnmetReason = TableReasons.Agreeing("rules.decision.unmet");
    private static readonly Reason EmptyCellReason = TableReasons.Deciding("rules.decision.empty-cell");
    private static readonly Reason CellCountReason = TableReasons.Deciding("rules.decision.cell-count");

    public static Reason NoInput { get; } = TableReasons.Deciding("rules.decision.no-input");

    public static Reason Uncovered(Box gap, string input) => UncoveredReason.With(Input(input), Region(gap));

    public static Reason Ambiguous(int rule, int other, Box shared, string input) =>
        AmbiguousReason.With(Input(input), Number("rule", rule), Number("other", other), Region(shared));

    public static Reason Redundant(int rule, int other, Box shared, string input) =>
        RedundantReason.With(Input(input), Number("rule", rule), Number("other", other), Region(shared));

    public static Reason Unmet(Box box) => UnmetReason.With(Region(box));

    public static Reason EmptyCell(string cell) => EmptyCellReason.With(ReasonArgument.Of("cell", cell));

    public static Reason CellCount(int count, int inputs) =>
        CellCountReason.With(ReasonArgument.Of("count", count), ReasonArgument.Of("inputs", inputs));

    private static ReasonArgument Input(string input) => ReasonArgument.Of("input", input);

    private static ReasonArgument Region(Box box) => ReasonArgument.Of("region", box.ToString());

    // People count rules from 1.
    private static ReasonArgument Number(string name, int rule) => ReasonArgument.Of(name, rule + 1);
}
