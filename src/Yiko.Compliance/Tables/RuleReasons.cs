using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>The reason codes of the analysis of tables over several inputs: their one home.</summary>
internal static class RuleReasons
{
    /// <summary>The reasons that the analysis of a table of rules can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow UncoveredReason = Deciding("rules.decision.uncovered", "The input {input} meets no rule: the table leaves out {region}.", "输入 {input} 不符合任何一条规则：规则表遗漏了 {region}。");
    private static readonly ReasonRow AmbiguousReason = Deciding("rules.decision.ambiguous", "The input {input} meets rules {rule} and {other}, which say different things in {region}.", "输入 {input} 同时符合第 {rule} 条和第 {other} 条规则，两条规则在 {region} 内结论不一致。");
    private static readonly ReasonRow RedundantReason = Agreeing("rules.decision.redundant", "The input {input} meets rules {rule} and {other}, which say the same in {region}.", "输入 {input} 同时符合第 {rule} 条和第 {other} 条规则，两条规则在 {region} 内结论相同。");
    private static readonly ReasonRow UnmetReason = Agreeing("rules.decision.unmet", "No input that can occur meets this rule: {region}.", "任何可能出现的输入都不符合此规则：{region}。");
    private static readonly ReasonRow EmptyCellReason = Deciding("rules.decision.empty-cell", "The cell “{cell}” holds no value at all.", "单元格“{cell}”不包含任何取值。");
    private static readonly ReasonRow TooManyInputsReason = Deciding("rules.decision.too-many-inputs", "The table has {count} inputs; at most {most} are looked at.", "规则表有 {count} 个输入项，最多检查 {most} 个。");
    private static readonly ReasonRow CellCountReason = Deciding("rules.decision.cell-count", "The rule has {count} cells; the table has {inputs} inputs.", "该规则有 {count} 个单元格，而规则表有 {inputs} 个输入项。");

    public static ReasonRow NoInput { get; } = Deciding("rules.decision.no-input", "The table has no input.", "规则表没有输入项。");

    public static Reason Uncovered(Box gap, string input) => UncoveredReason.With(Input(input), Region(gap));

    public static Reason Ambiguous(int rule, int other, Box shared, string input) =>
        AmbiguousReason.With(Input(input), Number("rule", rule), Number("other", other), Region(shared));

    public static Reason Redundant(int rule, int other, Box shared, string input) =>
        RedundantReason.With(Input(input), Number("rule", rule), Number("other", other), Region(shared));

    public static Reason Unmet(Box box) => UnmetReason.With(Region(box));

    public static Reason EmptyCell(string cell) => EmptyCellReason.With(ReasonArgument.Of("cell", JsonReasons.Shortened(cell)));

    public static Reason TooManyInputs(int count, int most) => TooManyInputsReason.With(ReasonArgument.Of("count", count), ReasonArgument.Of("most", most));

    public static Reason CellCount(int count, int inputs) =>
        CellCountReason.With(ReasonArgument.Of("count", count), ReasonArgument.Of("inputs", inputs));

    private static ReasonArgument Input(string input) => ReasonArgument.Of("input", input);

    private static ReasonArgument Region(Box box) => ReasonArgument.Of("region", box.ToString());

    // People count rules from 1.
    private static ReasonArgument Number(string name, int rule) => ReasonArgument.Of(name, rule + 1);

    private static ReasonRow Deciding(string code, string english, string chinese) => Rows.Standard(code, "RUL-03", "ISO 9001:2015", "4.4.1 c)", english, chinese);

    private static ReasonRow Agreeing(string code, string english, string chinese) => Rows.Standard(code, "RUL-04", "ISO 9001:2015", "7.5.2 c)", english, chinese);
}
