namespace Yiko.Compliance.Decisions;

/// <summary>The reason codes of verification: their one home.</summary>
internal static class ReplayReasons
{
    /// <summary>The reasons that verification can give.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Id = Of("decision.replay.other-id", "The record was decided by the rule set {stored}; {offered} was offered.", "记录由规则集 {stored} 判定，而用于复核的是 {offered}。");
    private static readonly ReasonRow Version = Of("decision.replay.other-version", "The record was decided by version {stored} of the rule set; version {offered} was offered.", "记录由该规则集的 {stored} 版判定，而用于复核的是 {offered} 版。");
    private static readonly ReasonRow Content = Of("decision.replay.other-content", "The rule set offered has not the content that decided: its hash is {offered}, that of the record {stored}.", "用于复核的规则集内容与判定时不一致：其哈希值为 {offered}，记录中为 {stored}。");
    private static readonly ReasonRow Difference = Of("decision.replay.changed", "The stored verdict says {stored}; decided again it is {recomputed}.", "保存的判定结果为 {stored}，重新判定的结果为 {recomputed}。");
    private static readonly ReasonRow Addition = Of("decision.replay.added", "The stored verdict says {stored}; deciding again gives nothing here.", "保存的判定结果中有 {stored}，重新判定的结果中没有此项。");
    private static readonly ReasonRow Lack = Of("decision.replay.missing", "The stored verdict lacks {recomputed}, which deciding again gives.", "重新判定的结果中有 {recomputed}，保存的判定结果缺少此项。");

    public static ReasonRow OtherForm { get; } = Of("decision.replay.other-form", "The stored verdict says the same in another form than it was written in.", "保存的判定结果内容一致，但书写形式与原始记录不同。");

    public static ReasonRow Undecidable { get; } = Of("decision.replay.undecidable", "The rule set cannot decide the stored request.", "该规则集无法对保存的判定依据作出判定。");

    public static ReasonRow NotInTimeline { get; } = Of("decision.replay.not-in-timeline", "No rule set of the timeline has id, version and content of the record's stamp.", "规则集沿革中没有与记录所载标识、版本和内容均一致的规则集。");

    private static readonly ReasonRow Unknown = Of("decision.replay.unknown-rule-set", "No rule set that is known is {rule-set} with the content of the stamp.", "已知的规则集中没有内容与记录一致的 {rule-set}。");

    public static Reason UnknownRuleSet(RuleSetStamp stamp) => Unknown.With(ReasonArgument.Of("rule-set", stamp.ToString()));

    public static Reason OtherId(string stored, string offered) => Id.With(Stored(stored), Offered(offered));

    public static Reason OtherVersion(string stored, string offered) => Version.With(Stored(stored), Offered(offered));

    public static Reason OtherContent(string stored, string offered) => Content.With(Stored(stored), Offered(offered));

    public static Reason Changed(string stored, string recomputed) => Difference.With(Stored(stored), Recomputed(recomputed));

    public static Reason Added(string stored) => Addition.With(Stored(stored));

    public static Reason Missing(string recomputed) => Lack.With(Recomputed(recomputed));

    private static ReasonArgument Stored(string json) => ReasonArgument.Of("stored", json);

    private static ReasonArgument Recomputed(string json) => ReasonArgument.Of("recomputed", json);

    private static ReasonArgument Offered(string text) => ReasonArgument.Of("offered", text);

    // ISO 9001:2015, 7.5.3.2: documented information retained as evidence is protected from unintended alterations.
    private static ReasonRow Of(string code, string english, string chinese) => Rows.Standard(code, "RUL-06", "ISO 9001:2015", "7.5.3.2", english, chinese);
}
