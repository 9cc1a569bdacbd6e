namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the comparison of two rule sets.</summary>
internal static class ComparisonTexts
{
    public static readonly LocalizedText Present = LocalizedText.Of("Now", "现行");
    public static readonly LocalizedText Other = LocalizedText.Of("Then", "拟采用");
    public static readonly LocalizedText Change = LocalizedText.Of("Change", "变化");

    public static readonly LocalizedText NotEvaluated = LocalizedText.Of("not evaluated", "未评价");

    public static LocalizedText NotComparable(string present, string other) => LocalizedText.Of(
        $"{present} and {other} cannot be compared over a register: both must be of the same area, and that one of risks, aspects, suppliers and objectives.",
        $"{present} 与 {other} 无法用台账比较：两者须属同一领域，且为风险、环境因素、供方或目标之一。");

    public static LocalizedText Rows(long changed, long rows, string present, string other) => LocalizedText.Of(
        FormattableString.Invariant($"{changed} of {rows} rows would change from {present} to {other}. Now and then:"),
        FormattableString.Invariant($"由 {present} 改为 {other}，共 {rows} 条中有 {changed} 条结论改变。对照："));
}
