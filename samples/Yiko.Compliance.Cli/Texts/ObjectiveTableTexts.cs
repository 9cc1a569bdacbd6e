using System.Globalization;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the table of objectives.</summary>
internal static class ObjectiveTableTexts
{
    public static readonly LocalizedText Id = LocalizedText.Of("Id", "编号");
    public static readonly LocalizedText Wording = LocalizedText.Of("Objective", "目标");
    public static readonly LocalizedText Target = LocalizedText.Of("Target", "目标值");
    public static readonly LocalizedText Actual = LocalizedText.Of("Actual", "实际值");
    public static readonly LocalizedText Attainment = LocalizedText.Of("Attainment", "完成率");
    public static readonly LocalizedText Status = LocalizedText.Of("Status", "完成情况");

    /// <summary>The settled ones first.</summary>
    public static readonly IReadOnlyList<ObjectiveStatus> Order =
    [
        ObjectiveStatus.Attained, ObjectiveStatus.NotAttained, ObjectiveStatus.ProvisionallyAttained, ObjectiveStatus.ProvisionallyNotAttained,
        ObjectiveStatus.NoData, ObjectiveStatus.NotApplicable, ObjectiveStatus.NotAppraised,
    ];

    /// <summary>The target with its comparator: <c>≥ 95%</c>.</summary>
    public static LocalizedText TargetOf(ObjectiveComparator? comparator, string target) => comparator switch
    {
        ObjectiveComparator.AtLeast => LocalizedText.Same("≥ " + target),
        ObjectiveComparator.AtMost => LocalizedText.Same("≤ " + target),
        ObjectiveComparator.Equal => LocalizedText.Same("= " + target),
        ObjectiveComparator.ZeroOccurrences => LocalizedText.Of("none", "为零"),
        _ => LocalizedText.Same(target.Length > 0 ? target : "?"),
    };

    /// <summary>A number as it stands, a fraction with its percentage, which is for reading only.</summary>
    public static string Read(Ratio value, bool isShare)
    {
        if (isShare) return $"{value} ({Percent(value, MidpointRounding.ToEven)})";
        return value.TryToDecimal(out var number) ? RiskTableTexts.Plain(number) : value.ToString();
    }

    /// <summary>Attainment as a percentage with up to two decimals, cut: what misses the target never reads as 100 %.</summary>
    public static string AttainmentOf(Ratio value) => Percent(value, MidpointRounding.ToNegativeInfinity);

    public static LocalizedText Rows(long rows, string ruleSet) =>
        LocalizedText.Of($"{Number(rows)} objectives by {ruleSet}:", $"共 {Number(rows)} 项目标，规则集 {ruleSet}：");

    public static LocalizedText StatusCount(ObjectiveStatus status, long count) =>
        LocalizedText.Of($"{Words.Of(status).Name.English} {Number(count)}", $"{Words.Of(status).Name.ChineseSimplified} {Number(count)}");

    public static LocalizedText CorrectiveAction(IEnumerable<string> ids, bool more) => LocalizedText.Of(
        $"Corrective action is due for {string.Join(", ", more ? ids.Append("…") : ids)}.", $"应采取纠正措施：{string.Join("、", more ? ids.Append("…") : ids)}。");

    private static string Percent(Ratio value, MidpointRounding mode) => RiskTableTexts.Plain((value * Ratio.Of(100, 1)).ToDecimal(2, mode)) + "%";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
