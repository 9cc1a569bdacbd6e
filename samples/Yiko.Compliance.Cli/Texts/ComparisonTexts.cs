namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the comparison of two rule sets.</summary>
internal static class ComparisonTexts
{
    public static readonly LocalizedText Present = LocalizedText.Of("Now", "现行");
    public static readonly LocalizedText Other = LocalizedText.Of("Then", "拟采用");
    public static readonly LocalizedText Change = LocalizedText.Of("Change", "变化");

    public static LocalizedText Rows(long changed, long rows, string present, string other) => LocalizedText.Of(
        FormattableString.Invariant($"{changed} of {rows} rows would change from {present} to {other}. Grades now and then:"),
        FormattableString.Invariant($"由 {present} 改为 {other}，共 {rows} 条中有 {changed} 条结论改变。等级对照："));
}
