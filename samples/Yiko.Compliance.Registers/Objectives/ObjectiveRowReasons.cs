using Yiko.Compliance.Localization;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Registers.Objectives;

/// <summary>The program's own reasons for rows of objectives that never reach the engine, and their sentences.</summary>
internal static class ObjectiveRowReasons
{
    private static readonly RuleId Rule = RuleId.Parse("CLI-02");

    private static readonly ClauseReference Clause = new()
    {
        Document = LocalizedText.Of("README of the command-line sample", "命令行示例说明"),
        Clause = "objectives",
    };

    private static readonly (string Code, LocalizedText Sentence)[] Sentences =
    [
        ("row.kind.missing", LocalizedText.Of("Nothing says how the target is compared: write ≥, ≤ or = before it, or the kind into a column of its own ({choices}).", "未说明目标值如何比较：请在目标值前写明 ≥、≤ 或 =，或在“比较方式”列中填写（{choices}）。")),
        ("row.kind.unknown", LocalizedText.Of("“{text}” is no kind of objective, or not the one that the target itself says; valid are {choices}.", "比较方式“{text}”无法识别，或与目标值中的符号不一致；可用：{choices}。")),
        ("row.target.missing", LocalizedText.Of("The target is missing.", "缺少目标值。")),
        ("row.target.not-zero", LocalizedText.Of("The objective is zero occurrences, but the target is {text}.", "比较方式为“为零”，目标值却是 {text}。")),
        ("row.target.mixed-percent", LocalizedText.Of("Of the target {target} and the value {value}, only one is written in per cent: write both alike.", "目标值 {target} 与实际值 {value} 只有一个写作百分数，请统一写法。")),
        ("row.unit.differs", LocalizedText.Of("The target {target} and the value {value} have different units.", "目标值 {target} 与实际值 {value} 的单位不同。")),
        ("row.unit.contradicted", LocalizedText.Of("The unit is a number, but {text} is written in per cent.", "计量方式为数值，{text} 却写作百分数。")),
        ("row.unit.unread", LocalizedText.Of("The unit “{text}” is neither “number” nor “share” and was not read.", "计量方式“{text}”既不是“数值”也不是“比率”，未读取。")),
        ("row.value.with-sign", LocalizedText.Of("The value {value} has a sign of comparison; a value is a number.", "实际值 {value} 带有比较符号，应为数值。")),
        ("row.coverage.partial", LocalizedText.Of("The figures cover {covered} of {exposed} parts of the period.", "数据只覆盖统计期 {exposed} 个时段中的 {covered} 个。")),
        ("row.coverage.half", LocalizedText.Of("Of the coverage only {text} is given and “{missing}” is not: how much of the period the figures cover is unknown.", "覆盖情况只填了 {text}，缺少“{missing}”，数据覆盖了多少统计期无从得知。")),
        ("row.measurement.several", LocalizedText.Of("Several kinds of figures stand in the row: give a ratio, or a value, or a count.", "同一行填写了多种统计数据，请只填比率、数值或次数之一。")),
        ("row.measurement.numerator-missing", LocalizedText.Of("The numerator is missing.", "缺少分子。")),
        ("row.measurement.denominator-missing", LocalizedText.Of("The denominator is missing.", "缺少分母。")),
    ];

    public static Reason TargetMissing { get; } = Of("row.target.missing");

    public static Reason SeveralMeasurements { get; } = Of("row.measurement.several");

    public static Reason NumeratorMissing { get; } = Of("row.measurement.numerator-missing");

    public static Reason DenominatorMissing { get; } = Of("row.measurement.denominator-missing");

    public static Reason Kind(string text)
    {
        var choices = ReasonArgument.Of("choices", LocalizedText.Of(ObjectiveKinds.Choices(Language.English), ObjectiveKinds.Choices(Language.ChineseSimplified)));
        return text.Length == 0 ? Of("row.kind.missing").With(choices) : Of("row.kind.unknown").With(ReasonArgument.Of("text", text), choices);
    }

    public static Reason TargetNotZero(string text) => Of("row.target.not-zero").With(ReasonArgument.Of("text", text));

    public static Reason MixedPercent(string target, string value) =>
        Of("row.target.mixed-percent").With(ReasonArgument.Of("target", target), ReasonArgument.Of("value", value));

    public static Reason MixedUnits(string target, string value) =>
        Of("row.unit.differs").With(ReasonArgument.Of("target", target), ReasonArgument.Of("value", value));

    public static Reason UnitContradicted(string text) => Of("row.unit.contradicted").With(ReasonArgument.Of("text", text));

    public static Reason UnitUnread(string text) => Of("row.unit.unread").With(ReasonArgument.Of("text", text));

    public static Reason ValueWithSign(string value) => Of("row.value.with-sign").With(ReasonArgument.Of("value", value));

    public static Reason CoverageHalf(string text, string missing) => Of("row.coverage.half").With(ReasonArgument.Of("text", text), ReasonArgument.Of("missing", missing));

    /// <summary>A ratio is decided even where not all of the period was looked at; then it is said.</summary>
    public static Reason? PartlyCovered(ObjectiveReport? report) => report?.Measurement is { Cases: not null, Coverage: { IsComplete: false } coverage } && coverage.Covered < coverage.Exposed
        ? Of("row.coverage.partial").With(ReasonArgument.Of("covered", coverage.Covered.ToString()), ReasonArgument.Of("exposed", coverage.Exposed.ToString()))
        : null;

    /// <summary>The program's formatter with these sentences added.</summary>
    public static RationaleFormatter FormatterFor(Language language) => CellReasons.FormatterFor(language)
        .With(Sentences.Select(known => KeyValuePair.Create(known.Code, known.Sentence.In(language))));

    private static Reason Of(string code) => new() { Code = code, Rule = Rule, Clause = Clause };
}
