namespace Yiko.Compliance.Decisions;

/// <summary>The reason codes of chained records: their one home.</summary>
internal static class ChainReasons
{
    /// <summary>The reasons that the verification of a chain can give.</summary>
    public static ReasonTable Rows { get; } = new();

    public static ReasonRow BeginningMissing { get; } = Of("decision.chain.beginning-missing", "Record {record} is the first one here, yet it follows another: the beginning of the chain is missing.", "第 {record} 条为现有首条记录，但其前尚有记录：缺少链的开头。");

    public static ReasonRow LinkBroken { get; } = Of("decision.chain.link-broken", "Record {record} does not follow the one above it: a record was changed, left out or put in.", "第 {record} 条记录与前一条不衔接：其间有记录被改动、删除或插入。");

    public static ReasonRow DateBackwards { get; } = Of("decision.chain.date-backwards", "Record {record} is dated {date}, before the one above it, {before}.", "第 {record} 条记录的日期 {date} 早于前一条 {before}。");

    // ISO 9001:2015, 7.5.3.1 b): documented information is protected from loss of integrity.
    private static ReasonRow Of(string code, string english, string chinese) => Rows.Standard(code, "RUL-05", "ISO 9001:2015", "7.5.3.1 b)", english, chinese);
}
