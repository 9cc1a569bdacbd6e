using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Texts;

/// <summary>Titles, phrases and faults of audits.</summary>
internal static class AuditTexts
{
    public static readonly LocalizedText Unit = LocalizedText.Of("Unit", "受审核单位");
    public static readonly LocalizedText Auditors = LocalizedText.Of("Auditors", "审核员");
    public static readonly LocalizedText Start = LocalizedText.Of("Audit", "审核开始");
    public static readonly LocalizedText Latest = LocalizedText.Of("Latest notice", "最迟分发");
    public static readonly LocalizedText DaysCounted = LocalizedText.Of("Working days counted", "计入的工作日");

    public static readonly LocalizedText NoticeWithoutCalendar = LocalizedText.Of(
        "Without a calendar nobody knows which days are worked: name one with --calendar.", "未提供工作日历，无法确定工作日；请用 --calendar 指定。");

    public static LocalizedText Feasible(int units) => LocalizedText.Of($"{units} units, each with its auditors.", $"共 {units} 个受审核单位，均已派员。");

    public static LocalizedText Infeasible(int bottleneck, int units) => bottleneck == 1
        ? LocalizedText.Of($"No team: of {units} units this one cannot be audited.", $"无法组成内审组：{units} 个受审核单位中，以上 1 个无法派员。")
        : LocalizedText.Of(
            $"No team: of {units} units these {bottleneck} cannot all be audited; without any one of them the others could.",
            $"无法组成内审组：{units} 个受审核单位中，以上 {bottleneck} 个不能同时派员；减去其中任何一个，其余即可派员。");

    public static LocalizedText Notice(string start, string latest, int days, bool isStrict) => isStrict
        ? LocalizedText.Of($"For an audit on {start} the plan goes out on {latest} at the latest: {days - 1} clear working days lie between.", $"{start} 审核，审核实施计划最迟应于 {latest} 分发，其间有 {days - 1} 个完整工作日。")
        : LocalizedText.Of($"For an audit on {start} the plan goes out on {latest} at the latest: the {days}th working day before.", $"{start} 审核，审核实施计划最迟应于 {latest} 分发，即此前第 {days} 个工作日。");

    public static LocalizedText NoticeNotKnown(string start, string from, string to) => LocalizedText.Of(
        $"The calendar knows the days from {from} to {to}; for an audit on {start} others have to be counted.", $"工作日历仅包含 {from} 至 {to}；{start} 审核所需计数的日期超出其范围。");

    public static LocalizedText StartNotWorked(string start, string nearest) => LocalizedText.Of(
        $"{start} is not a working day; the nearest one is {nearest}.", $"{start} 不是工作日，最近的工作日为 {nearest}。");

    public static LocalizedText NoCalendar(string file) => LocalizedText.Of(
        $"{file} holds no calendar: JSON with from, to, off and on, or several of these by name.", $"文件 {file} 中没有工作日历：应为含 from、to、off、on 的 JSON，或以名称列出的多个日历。");

    public static LocalizedText CalendarHasNoName(string file, string name) => LocalizedText.Of(
        $"{file} holds one calendar without a name; leave '#{name}' out.", $"文件 {file} 只有一个日历且无名称，请去掉“#{name}”。");

    public static LocalizedText CalendarUnknown(string file, string? name, IEnumerable<string> known) => name is null
        ? LocalizedText.Of($"{file} holds several calendars; say which, as {file}#NAME: {string.Join(", ", known)}.", $"文件 {file} 含有多个日历，请以 {file}#名称 指定：{string.Join("、", known)}。")
        : LocalizedText.Of($"{file} has no calendar '{name}'; it has {string.Join(", ", known)}.", $"文件 {file} 中没有日历“{name}”，可用：{string.Join("、", known)}。");

    public static LocalizedText UnitBlank(Place place) => At(place, LocalizedText.Of("the unit is blank.", "受审核单位为空。"));

    public static LocalizedText CapacityNegative(Place place, string auditor) => At(
        place, LocalizedText.Of($"'{auditor}' cannot take fewer than no units.", $"“{auditor}”可承担的单位数不能为负。"));

    public static LocalizedText CapacitiesDiffer(Place place, string auditor) => At(
        place, LocalizedText.Of($"another line gives '{auditor}' another capacity.", $"“{auditor}”可承担的单位数与其他行不一致。"));

    private static LocalizedText At(Place place, LocalizedText text) => LocalizedText.Of(
        $"{place.Text.English}: {text.English}", $"{place.Text.ChineseSimplified}：{text.ChineseSimplified}");
}
