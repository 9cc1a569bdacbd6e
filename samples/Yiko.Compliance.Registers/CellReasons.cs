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
        (CellTrouble.NotANumber, "cell.number.unreadable", LocalizedText.Of("“{text}” in column {column} is not a number.", "{column} 列的“{text}”不是数。")),
        (CellTrouble.CommaInNumber, "cell.number.comma", LocalizedText.Of("“{text}” in column {column} has a comma, which may group thousands or part decimals.", "{column} 列的“{text}”含逗号，无法判断是千位分隔还是小数点。")),
        (CellTrouble.NotAFlag, "cell.flag.unreadable", LocalizedText.Of("“{text}” in column {column} is neither yes nor no.", "{column} 列的“{text}”既不是“是”也不是“否”。")),
        (CellTrouble.FormulaWithoutValue, "cell.formula.no-value", LocalizedText.Of("The formula in column {column} has no stored value.", "{column} 列的公式没有保存的值。")),
        (CellTrouble.NotADate, "cell.date.unreadable", LocalizedText.Of("“{text}” in column {column} is no day of the calendar.", "{column} 列的“{text}”不是有效日期。")),
        (CellTrouble.UnknownWord, "cell.word.unknown", LocalizedText.Of("“{text}” is not a word that column {column} knows.", "“{text}”不是 {column} 列可用的词。")),
        (CellTrouble.NotWhole, "cell.number.not-whole", LocalizedText.Of("“{text}” in column {column} is not a whole number.", "{column} 列的“{text}”不是整数。")),
        (CellTrouble.ErrorValue, "cell.error", LocalizedText.Of("Column {column} holds the error value {text}.", "{column} 列为错误值 {text}。")),
    ];

    public static Reason Of(BadCell cell)
    {
        var code = All.First(known => known.Trouble == cell.Trouble).Code;
        var text = string.IsNullOrWhiteSpace(cell.Text) ? "-" : cell.Text.Length > 40 ? cell.Text[..40] + "…" : cell.Text;
        return new Reason { Code = code, Rule = Rule, Clause = Clause }
            .With(ReasonArgument.Of("text", text), ReasonArgument.Of("column", cell.Column));
    }

    /// <summary>The library's formatter with the program's sentences added.</summary>
    public static RationaleFormatter FormatterFor(Language language) => RationaleFormatter.For(language)
        .With(All.Select(known => KeyValuePair.Create(known.Code, known.Sentence.In(language))));
}
