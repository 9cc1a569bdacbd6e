using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The program's own reasons, for cells that never reach an engine, and their sentences. They show how a host adds codes of its own to
/// the library's formatter.
/// </summary>
internal static class CellReasons
{
    private static readonly RuleId Rule = RuleId.Parse("CLI-01");

    private static readonly ClauseReference Clause = new()
    {
        Document = LocalizedText.Of("README of the command-line sample", "命令行示例说明"),
        Clause = "4",
    };

    private static readonly (CellTrouble Trouble, string Code, LocalizedText Sentence)[] All =
    [
        (CellTrouble.NotANumber, "cell.number.unreadable", LocalizedText.Of("“{text}” in column {column} is not a number.", "{column} 列的“{text}”不是有效数值。")),
        (CellTrouble.CommaInNumber, "cell.number.comma", LocalizedText.Of("“{text}” in column {column} has a comma, which may group thousands or part decimals.", "{column} 列的“{text}”含逗号，无法判断是千位分隔还是小数点。")),
        (CellTrouble.PointInNumber, "cell.number.point", LocalizedText.Of("“{text}” in column {column} has a point, which may group thousands where commas part decimals, as they do in this file.", "{column} 列的“{text}”含点号；本文件用逗号作小数点，点号可能是千位分隔。")),
        (CellTrouble.StrictSign, "cell.sign.strict", LocalizedText.Of("“{text}” in column {column} leaves the number itself out, which no kind of objective does; write ≥ or ≤ and the number that just suffices.", "{column} 列的“{text}”不含数值本身，目标只有“不低于”和“不超过”两类，请用 ≥ 或 ≤ 写出刚好达标的数值。")),
        (CellTrouble.NotAFlag, "cell.flag.unreadable", LocalizedText.Of("“{text}” in column {column} is neither yes nor no.", "{column} 列的“{text}”既不是“是”也不是“否”。")),
        (CellTrouble.FormulaWithoutValue, "cell.formula.no-value", LocalizedText.Of("The formula in column {column} has no stored value.", "{column} 列的公式没有保存的值。")),
        (CellTrouble.NotADate, "cell.date.unreadable", LocalizedText.Of("“{text}” in column {column} is not one day of the calendar.", "{column} 列的“{text}”不是有效日期，或不能确定是哪一天。")),
        (CellTrouble.NotAPeriod, "cell.period.unreadable", LocalizedText.Of("“{text}” in column {column} is no period such as 2026, 2026-Q3 or 2026-07.", "{column} 列的“{text}”不是有效统计期，应写成 2026、2026-Q3 或 2026-07。")),
        (CellTrouble.UnknownWord, "cell.word.unknown", LocalizedText.Of("“{text}” is not a word that column {column} knows.", "“{text}”不是 {column} 列可用的词。")),
        (CellTrouble.SeveralTypes, "cell.types.several", LocalizedText.Of("“{text}” in column {column} names several types that are scored differently; give each a row.", "{column} 列的“{text}”含多种评价方法不同的类型，请分行填写。")),
        (CellTrouble.NotWhole, "cell.number.not-whole", LocalizedText.Of("“{text}” in column {column} is not a whole number.", "{column} 列的“{text}”不是整数。")),
        (CellTrouble.MergedAcross, "cell.merged.across", LocalizedText.Of("“{text}” in column {column} is of a merged block that begins in another column; write it into the column that it is meant for.", "{column} 列的“{text}”来自从其他列开始的合并单元格，请填入其所属的列。")),
        (CellTrouble.ErrorValue, "cell.error", LocalizedText.Of("Column {column} holds the error value {text}.", "{column} 列为错误值 {text}。")),
    ];

    private static readonly (string Code, LocalizedText Sentence) OwnDiffers = ("row.own-result.differs", LocalizedText.Of(
        "Column {column} of the sheet says {own}, the verdict is {ours}.", "表中 {column} 列为“{own}”，评定结果为“{ours}”。"));

    private static readonly (string Code, LocalizedText Sentence) DoubtfulScale = ("row.scale.doubtful", LocalizedText.Of(
        "No score of the file exceeds {highest}, while the scale ends at {scale}; say with --scale how far the scores go, as --scale {highest}.", "文件中的分数都不超过 {highest}，而评分满分为 {scale}；请用 --scale 说明满分，如 --scale {highest}。"));

    public static Reason Of(BadCell cell)
    {
        var code = All.First(known => known.Trouble == cell.Trouble).Code;
        var text = string.IsNullOrWhiteSpace(cell.Text) ? "-" : cell.Text.Length > 40 ? cell.Text[..40] + "…" : cell.Text;
        return new Reason { Code = code, Rule = Rule, Clause = Clause }
            .With(ReasonArgument.Of("text", text), ReasonArgument.Of("column", cell.Column));
    }

    /// <summary>What the sheet itself says differs from the verdict.</summary>
    public static Reason OwnResultDiffers(string column, string own, string ours) => Of(
        OwnDiffers.Code, ReasonArgument.Of("column", column), ReasonArgument.Of("own", own), ReasonArgument.Of("ours", ours));

    /// <summary>No score of the file exceeds what another scale ends with.</summary>
    public static Reason ScaleDoubtful(decimal highest, decimal scale) => Of(
        DoubtfulScale.Code, ReasonArgument.Of("highest", highest), ReasonArgument.Of("scale", scale));

    /// <summary>The library's formatter with the program's sentences added.</summary>
    public static RationaleFormatter FormatterFor(Language language) => RationaleFormatter.For(language)
        .With(All.Select(known => (known.Code, known.Sentence)).Concat([OwnDiffers, DoubtfulScale]).Select(known => KeyValuePair.Create(known.Code, known.Sentence.In(language))));

    private static Reason Of(string code, params ReasonArgument[] arguments) => new Reason { Code = code, Rule = Rule, Clause = Clause }.With(arguments);
}
