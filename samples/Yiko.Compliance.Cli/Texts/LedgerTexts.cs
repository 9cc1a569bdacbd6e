using Yiko.Compliance.Localization;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>What is said of a ledger of stored decisions.</summary>
internal static class LedgerTexts
{
    public static readonly LocalizedText Line = LocalizedText.Of("Line", "行");
    public static readonly LocalizedText Date = LocalizedText.Of("Date", "日期");
    public static readonly LocalizedText Record = LocalizedText.Of("Record", "记录");
    public static readonly LocalizedText RuleSet = LocalizedText.Of("Rule set", "规则集");
    public static readonly LocalizedText Result = LocalizedText.Of("Result", "结果");
    public static readonly LocalizedText Verified = LocalizedText.Of("verified", "一致");
    public static readonly LocalizedText NotVerified = LocalizedText.Of("not verified", "未通过");

    // What the library cannot know: how a rule set is named here.
    private const string RuleSetUnknown = "decision.replay.unknown-rule-set";

    private static readonly LocalizedText NameIt = LocalizedText.Of(" Name its file with --rules.", "请用 --rules 给出其文件。");

    public static string Sentence(Finding finding, Language language)
    {
        var hint = finding.Reason.Code == RuleSetUnknown ? NameIt.In(language) : string.Empty;
        return language == Language.ChineseSimplified
            ? $"{finding.Path}：{RationaleFormatter.ChineseSimplified.Sentence(finding.Reason)}{hint}"
            : $"{finding.Path}: {RationaleFormatter.English.Sentence(finding.Reason)}{hint}";
    }

    public static LocalizedText Summary(string file, long records, long failed) => failed == 0
        ? LocalizedText.Of(FormattableString.Invariant($"{file}: all {records} record(s) verified."), FormattableString.Invariant($"{file}：{records} 条记录全部复核一致。"))
        : LocalizedText.Of(
            FormattableString.Invariant($"{file}: {failed} of {records} record(s) not verified."), FormattableString.Invariant($"{file}：{records} 条记录中有 {failed} 条未通过复核。"));

    public static LocalizedText Empty(string file) => LocalizedText.Of(
        $"{file}: the ledger holds no record; there is nothing to verify.", $"{file}：台账中没有记录，无可复核。");

    public static LocalizedText ChainBroken(string file, long line) => LocalizedText.Of(
        FormattableString.Invariant($"{file}, line {line}: the chain breaks here first; a record was changed, left out or put in."),
        FormattableString.Invariant($"{file}，第 {line} 行：链首先在此断开，其间有记录被改动、删除或插入。"));

    public static LocalizedText NotChained(string file) => LocalizedText.Of(
        $"{file}: no record names the one before it; that none is missing cannot be seen.", $"{file}：各记录均未注明前一条，无法判断是否有缺失。");
}
