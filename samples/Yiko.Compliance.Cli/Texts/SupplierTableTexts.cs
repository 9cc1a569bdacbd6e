using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles, codes and phrases of the results on suppliers.</summary>
internal static class SupplierTableTexts
{
    public static readonly LocalizedText Id = LocalizedText.Of("Id", "编号");
    public static readonly LocalizedText Supplier = LocalizedText.Of("Supplier", "供方");
    public static readonly LocalizedText Product = LocalizedText.Of("Product", "产品");
    public static readonly LocalizedText Class = LocalizedText.Of("Class", "类别");
    public static readonly LocalizedText Status = LocalizedText.Of("Status", "状态");
    public static readonly LocalizedText OnList = LocalizedText.Of("Listed", "在名单");
    public static readonly LocalizedText NextDue = LocalizedText.Of("Next due", "下次到期");
    public static readonly LocalizedText Order = LocalizedText.Of("Order", "可采购");
    public static readonly LocalizedText Total = LocalizedText.Of("Total", "总分");
    public static readonly LocalizedText Grade = LocalizedText.Of("Grade", "等级");
    public static readonly LocalizedText Demands = LocalizedText.Of("Demands", "要求");
    public static readonly LocalizedText NotScored = Words.Of(ScoreStatus.NotScored).Name;

    public static readonly LocalizedText DayMissing = LocalizedText.Of("--as-of is required: a day such as 2026-06-30.", "必须给出 --as-of，例如 2026-06-30。");

    /// <summary>How a refused order looks.</summary>
    public static readonly Style Refused = new(decoration: Decoration.Bold);

    /// <summary>A grade of one letter is written as the capital that score cards print.</summary>
    public static string CodeOf(Grade grade) => grade.Code.Length == 1 ? grade.Code.ToUpperInvariant() : grade.Code;

    /// <summary>A grade in a table, spelt as in the records.</summary>
    public static LocalizedText NameOf(Grade grade) => LocalizedText.Of(CodeOf(grade), grade.Name.ChineseSimplified);

    public static Style StyleOf(SupplyStatus status) => status switch
    {
        SupplyStatus.Qualified or SupplyStatus.InUse => new(Color.Green),
        SupplyStatus.Overdue => new(Color.Orange1),
        SupplyStatus.Disqualified or SupplyStatus.Replaced => new(Color.Red),
        SupplyStatus.Candidate => Style.Plain,
        _ => Refused,
    };

    public static LocalizedText YesNo(bool? value) => value switch
    {
        true => LocalizedText.Of("yes", "是"),
        false => LocalizedText.Of("no", "否"),
        null => LocalizedText.Of("?", "？"),
    };

    public static LocalizedText Relations(long count, LocalDate asOf, string ruleSet) => LocalizedText.Of(
        $"{Number(count)} suppliers and products on {LocalDatePattern.Iso.Format(asOf)} by {ruleSet}:",
        $"截至 {LocalDatePattern.Iso.Format(asOf)}，共 {Number(count)} 项供方及产品，规则集 {ruleSet}：");

    public static LocalizedText StatusCount(SupplyStatus status, long count) =>
        LocalizedText.Of($"{Words.Of(status).Name.English} {Number(count)}", $"{Words.Of(status).Name.ChineseSimplified} {Number(count)}");

    public static LocalizedText Scored(long rows, string ruleSet) =>
        LocalizedText.Of($"{Number(rows)} suppliers by {ruleSet}:", $"共 {Number(rows)} 家供方，规则集 {ruleSet}：");

    public static LocalizedText GradeCount(Grade grade, long count) =>
        LocalizedText.Of($"{grade.Name.English} {Number(count)}", $"{grade.Name.ChineseSimplified} {Number(count)}");

    public static LocalizedText NotScoredCount(long count) => LocalizedText.Of($"{NotScored.English} {Number(count)}", $"{NotScored.ChineseSimplified} {Number(count)}");

    /// <summary>A total for reading: exact where it has few digits, otherwise with ≈ and two of them.</summary>
    public static string Shown(Ratio value) => value.TryToDecimal(out var number) && decimal.Round(number, 4) == number
        ? number.ToString("0.####", CultureInfo.InvariantCulture)
        : "≈ " + value.ToDecimal(2, MidpointRounding.ToEven).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static LocalizedText ListRead(string file) => LocalizedText.Of(
        $"{file}: each date of a line is read as an event of its own, with its own result or else that of the line.", $"{file}：每行的各个日期分别作为一次评价，有单独结论的取其结论，否则取该行的结论。");

    public static LocalizedText FarDate(LocalizedText place, LocalDate date, LocalDate asOf) => LocalizedText.Of(
        $"{place.English}: {LocalDatePattern.Iso.Format(date)} lies far from {LocalDatePattern.Iso.Format(asOf)}; is the year right?",
        $"{place.ChineseSimplified}：{LocalDatePattern.Iso.Format(date)} 与 {LocalDatePattern.Iso.Format(asOf)} 相距很远，请核对年份。");
}
