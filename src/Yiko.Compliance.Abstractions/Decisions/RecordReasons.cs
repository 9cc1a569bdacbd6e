namespace Yiko.Compliance.Decisions;

/// <summary>The reason codes of records that are read back: their one home.</summary>
internal static class RecordReasons
{
    /// <summary>The reasons that reading a record can give, besides those of any text.</summary>
    public static ReasonTable Rows { get; } = new();

    // ISO 9001:2015, 7.5.3.1 b): documented information is protected from loss of integrity.
    public static ReasonRow HashBroken { get; } = Rows.Standard(
        "decision.record.hash-broken",
        "RUL-05",
        "ISO 9001:2015",
        "7.5.3.1 b)",
        "The content of the record gives another hash than the one stored with it: one of the two was changed.",
        "记录内容的哈希值与所存哈希值不符，其中之一已被改动。");
}
