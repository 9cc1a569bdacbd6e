using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Findings on rule sets in words, and the titles of their table.</summary>
internal static class FindingTexts
{
    public static readonly LocalizedText Path = LocalizedText.Of("Where", "位置");
    public static readonly LocalizedText SeverityTitle = LocalizedText.Of("Severity", "严重程度");
    public static readonly LocalizedText Message = LocalizedText.Of("Finding", "问题");

    public static LocalizedText Sentence(Finding finding) => LocalizedText.Of(
        RationaleFormatter.English.Sentence(finding.Reason), RationaleFormatter.ChineseSimplified.Sentence(finding.Reason));

    public static LocalizedText InFile(string file, Finding finding)
    {
        var sentence = Sentence(finding);
        return LocalizedText.Of($"{file}, {finding.Path}: {sentence.English}", $"{file}，{finding.Path}：{sentence.ChineseSimplified}");
    }

    public static LocalizedText Summary(string file, int errors, int warnings) => errors + warnings == 0
        ? LocalizedText.Of($"{file}: nothing found.", $"{file}：未发现问题。")
        : LocalizedText.Of(
            FormattableString.Invariant($"{file}: errors {errors}, warnings {warnings}."),
            FormattableString.Invariant($"{file}：错误 {errors} 处，提醒 {warnings} 处。"));
}
