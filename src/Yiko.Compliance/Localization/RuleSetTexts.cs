namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rule sets that are loaded and checked.</summary>
internal static class RuleSetTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Json,
        .. Table,
        .. Decision,
        .. Decisions,
    ];

    private static (string Code, string English, string Chinese)[] Json =>
    [
    ];

    private static (string Code, string English, string Chinese)[] Table =>
    [
        ("rules.table.unreadable-cell", "The cell “{cell}” is not understood as a range of scores.", "单元格“{cell}”无法识别为分值范围。"),
        ("rules.table.empty-band", "The cell “{cell}” of grade “{grade}” holds no score at all.", "等级“{grade}”的范围“{cell}”不包含任何分值。"),
        ("rules.table.gap", "A score of {input} has no grade: the bands leave out {interval}.", "分值 {input} 没有对应等级：各等级之间遗漏了 {interval}。"),
        ("rules.table.harmless-gap", "A value such as {input} would have no grade: the bands leave out {interval}. No combination of points gives such a score.", "分值 {input} 没有对应等级：各等级之间遗漏了 {interval}。现有分值组合不会得出此类分值。"),
        ("rules.table.overlap", "A score of {input} has two grades: “{grade}” and “{other}”.", "分值 {input} 同时属于两个等级：“{grade}”和“{other}”。"),
        ("rules.table.harmless-overlap", "A value such as {input} would have two grades, “{grade}” and “{other}”. No combination of points gives such a score.", "分值 {input} 同时属于“{grade}”和“{other}”两个等级。现有分值组合不会得出此类分值。"),
        ("rules.table.open-bottom", "A score of {input} lies below all bands: {interval} has no grade.", "分值 {input} 低于所有等级的范围，{interval} 没有对应等级。"),
        ("rules.table.open-top", "A score of {input} lies above all bands: {interval} has no grade.", "分值 {input} 高于所有等级的范围，{interval} 没有对应等级。"),
        ("rules.table.unreachable-band", "No score that can occur has the grade “{grade}” ({cell}).", "任何可能出现的分值都不会落入等级“{grade}”（{cell}）。"),
        ("rules.table.repeated-grade", "The grade {code} occurs more than once.", "等级 {code} 重复出现。"),
        ("rules.table.number-order", "Grade “{grade}” has the number {number} and the one below it, “{other}”, {below}: the numbers do not run one way.", "等级“{grade}”编号为 {number}，其下一等级“{other}”编号为 {below}，编号方向前后不一致。"),
        ("rules.table.duplicate-point", "The scale “{scale}” has the point {input} twice.", "“{scale}”分值表中 {input} 重复出现。"),
        ("rules.table.non-monotone", "The scale “{scale}” turns round: {input} follows {before}.", "“{scale}”分值表顺序颠倒：{before} 之后为 {input}。"),
        ("rules.table.mixed-direction", "Some scales are printed ascending, others descending; one of them may be read the wrong way round.", "各分值表有的由低到高、有的由高到低排列，容易误读。"),
        ("rules.table.weight-sum", "The weights add up to {sum} instead of {total}.", "权重合计为 {sum}，应为 {total}。"),
        ("rules.table.shared-colour", "The grades “{grade}” and “{other}” have the same colour {colour}.", "等级“{grade}”与“{other}”使用同一颜色 {colour}。"),
        ("rules.table.cell-colour", "The cell {input} has the grade “{grade}”, whose colour is {expected}, and is shown in {colour}.", "单元格 {input} 的等级为“{grade}”，应为 {expected}，实际颜色为 {colour}。"),
        ("rules.table.cell-grade", "The cell {input} has the grade {code}, which is none of the table.", "单元格 {input} 的等级 {code} 不在等级表中。"),
        ("rules.table.mixed-sides", "Some floors belong to the band above them, others to the band below: one scale cannot say both.", "有的下限归入上一等级，有的归入下一等级，界值归属不一致，无法用同一分级标准表示。"),
    ];

    private static (string Code, string English, string Chinese)[] Decision =>
    [
        ("rules.decision.no-input", "The table has no input.", "规则表没有输入项。"),
        ("rules.decision.cell-count", "The rule has {count} cells; the table has {inputs} inputs.", "该规则有 {count} 个单元格，而规则表有 {inputs} 个输入项。"),
        ("rules.decision.empty-cell", "The cell “{cell}” holds no value at all.", "单元格“{cell}”不包含任何取值。"),
        ("rules.decision.uncovered", "The input {input} meets no rule: the table leaves out {region}.", "输入 {input} 不符合任何一条规则：规则表遗漏了 {region}。"),
        ("rules.decision.ambiguous", "The input {input} meets rules {rule} and {other}, which say different things in {region}.", "输入 {input} 同时符合第 {rule} 条和第 {other} 条规则，两条规则在 {region} 内结论不一致。"),
        ("rules.decision.redundant", "The input {input} meets rules {rule} and {other}, which say the same in {region}.", "输入 {input} 同时符合第 {rule} 条和第 {other} 条规则，两条规则在 {region} 内结论相同。"),
        ("rules.decision.unmet", "No input that can occur meets this rule: {region}.", "任何可能出现的输入都不符合此规则：{region}。"),
    ];

    private static (string Code, string English, string Chinese)[] Decisions =>
    [
        ("decision.chain.beginning-missing", "Record {record} is the first one here, yet it follows another: the beginning of the chain is missing.", "第 {record} 条为现有首条记录，但其前尚有记录：缺少链的开头。"),
        ("decision.chain.link-broken", "Record {record} does not follow the one above it: a record was changed, left out or put in.", "第 {record} 条记录与前一条不衔接：其间有记录被改动、删除或插入。"),
        ("decision.chain.date-backwards", "Record {record} is dated {date}, before the one above it, {before}.", "第 {record} 条记录的日期 {date} 早于前一条 {before}。"),
        ("decision.replay.other-id", "The record was decided by the rule set {stored}; {offered} was offered.", "记录由规则集 {stored} 判定，而用于复核的是 {offered}。"),
        ("decision.replay.other-version", "The record was decided by version {stored} of the rule set; version {offered} was offered.", "记录由该规则集的 {stored} 版判定，而用于复核的是 {offered} 版。"),
        ("decision.replay.other-content", "The rule set offered has not the content that decided: its hash is {offered}, that of the record {stored}.", "用于复核的规则集内容与判定时不一致：其哈希值为 {offered}，记录中为 {stored}。"),
        ("decision.replay.not-in-timeline", "No rule set of the timeline has id, version and content of the record's stamp.", "规则集沿革中没有与记录所载标识、版本和内容均一致的规则集。"),
        ("decision.replay.undecidable", "The rule set cannot decide the stored request.", "该规则集无法对保存的判定依据作出判定。"),
        ("decision.replay.changed", "The stored verdict says {stored}; decided again it is {recomputed}.", "保存的判定结果为 {stored}，重新判定的结果为 {recomputed}。"),
        ("decision.replay.added", "The stored verdict says {stored}; deciding again gives nothing here.", "保存的判定结果中有 {stored}，重新判定的结果中没有此项。"),
        ("decision.replay.missing", "The stored verdict lacks {recomputed}, which deciding again gives.", "重新判定的结果中有 {recomputed}，保存的判定结果缺少此项。"),
        ("decision.replay.other-form", "The stored verdict says the same in another form than it was written in.", "保存的判定结果内容一致，但书写形式与原始记录不同。"),
    ];
}
