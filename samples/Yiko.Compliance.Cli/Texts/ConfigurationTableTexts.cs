using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles and phrases of the tables of configurations.</summary>
internal static class ConfigurationTableTexts
{
    public static readonly LocalizedText Line = LocalizedText.Of("Line", "行");
    public static readonly LocalizedText Date = LocalizedText.Of("Date", "日期");
    public static readonly LocalizedText Event = LocalizedText.Of("Event", "事件");
    public static readonly LocalizedText Kind = LocalizedText.Of("Kind", "类别");
    public static readonly LocalizedText By = LocalizedText.Of("By", "执行人");
    public static readonly LocalizedText Result = LocalizedText.Of("Result", "结果");
    public static readonly LocalizedText Item = LocalizedText.Of("Item", "配置项");
    public static readonly LocalizedText Owner = LocalizedText.Of("Owner", "责任人");
    public static readonly LocalizedText State = LocalizedText.Of("State", "状态");
    public static readonly LocalizedText Updates = LocalizedText.Of("Updates", "更新号数");
    public static readonly LocalizedText Latest = LocalizedText.Of("Latest", "更新版本");
    public static readonly LocalizedText Current = LocalizedText.Of("Current", "版本标识");
    public static readonly LocalizedText Releases = LocalizedText.Of("Releases", "放行标识");
    public static readonly LocalizedText Comparison = LocalizedText.Of("Versions compared", "版本比较");
    public static readonly LocalizedText OpenRequests = LocalizedText.Of("Open requests", "未关闭申请");
    public static readonly LocalizedText Change = LocalizedText.Of("Change", "变化");
    public static readonly LocalizedText OldVersion = LocalizedText.Of("Old version", "原版本");
    public static readonly LocalizedText NewVersion = LocalizedText.Of("New version", "新版本");
    public static readonly LocalizedText Accepted = LocalizedText.Of("accepted", "接受");
    public static readonly LocalizedText Refused = LocalizedText.Of("refused", "拒绝");
    public static readonly LocalizedText NoEvent = LocalizedText.Of("no event", "无效行");

    public static LocalizedText ReplaySummary(long accepted, long refused, long bad, string ruleSet) => LocalizedText.Of(
        $"{accepted} events accepted, {refused} refused, {bad} lines without an event, by {ruleSet}.",
        $"接受事件 {accepted} 个，拒绝 {refused} 个，无效行 {bad} 行，规则集 {ruleSet}。");

    public static LocalizedText StatusSummary(StatusAccount account) => LocalizedText.Of(
        $"Status as of {NodaTime.Text.LocalDatePattern.Iso.Format(account.AsOf)} after {account.Events} events: {account.Items.Count} items, {account.OpenRequests.Count} open requests.",
        $"截至 {NodaTime.Text.LocalDatePattern.Iso.Format(account.AsOf)}，已接受事件 {account.Events} 个，配置项 {account.Items.Count} 个，未关闭更改申请 {account.OpenRequests.Count} 项。");

    public static LocalizedText OpenRequest(OpenRequest open) => LocalizedText.Of(
        $"{open.Request.Id}: {open.AgeInDays} days old.", $"{open.Request.Id}：已 {open.AgeInDays} 天。");

    public static LocalizedText DifferenceSummary(int added, int removed, int changed) => LocalizedText.Of(
        $"{added} added, {removed} removed, {changed} changed.", $"新增 {added} 项，删除 {removed} 项，变更 {changed} 项。");
}
