namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rule sets that are loaded and checked.</summary>
internal static class RuleSetTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Json,
        .. Table,
        .. Lec,
        .. Decisions,
    ];

    private static (string Code, string English, string Chinese)[] Json =>
    [
        ("rules.json.not-json", "This is not JSON: line {line}, byte {column}.", "不是有效的 JSON：第 {line} 行第 {column} 字节处有误。"),
        ("rules.json.too-large", "The text has a size of {size}; at most {most} bytes are taken.", "内容过大（{size}），不得超过 {most} 字节。"),
        ("rules.json.too-deep", "Objects and arrays are nested deeper than {most} levels.", "对象和数组嵌套超过 {most} 层。"),
        ("rules.json.wrong-encoding", "The text is not encoded in UTF-8.", "文件编码不是 UTF-8。"),
        ("rules.json.byte-order-mark", "The text begins with a byte order mark, which JSON does not have; it is passed over.", "文件开头带有字节顺序标记（BOM），JSON 不应有此标记，已忽略。"),
        ("rules.json.broken-text", "A string holds half a character (a surrogate without its partner).", "字符串中含有残缺字符（单独的代理项）。"),
        ("rules.json.wrong-kind", "Expected {expected}, found {found}.", "此处应为{expected}，实际为{found}。"),
        ("rules.json.unknown-property", "The property “{property}” is unknown here; known are {known}.", "属性“{property}”不是此处的有效属性，有效属性为：{known}。"),
        ("rules.json.duplicate-property", "The property “{property}” occurs more than once.", "属性“{property}”重复出现。"),
        ("rules.json.missing-property", "The property “{property}” is missing.", "缺少属性“{property}”。"),
        ("rules.json.blank-text", "The text is blank ({value}).", "文本为空（{value}）。"),
        ("rules.json.not-a-code", "“{value}” is no code: lower-case letters, digits and inner hyphens.", "“{value}”不是有效代码，代码只能由小写字母、数字和中间的连字符组成。"),
        ("rules.json.not-an-id", "“{value}” is no id: codes joined by slashes, such as own/rules.", "“{value}”不是有效标识，标识由代码以斜线连接而成，如 own/rules。"),
        ("rules.json.not-a-colour", "“{value}” is no colour of the form #RRGGBB.", "“{value}”不是 #RRGGBB 形式的颜色值。"),
        ("rules.json.not-a-date", "“{value}” is no date of the form 2026-01-31.", "“{value}”不是有效日期，日期应写作 2026-01-31 的形式。"),
        ("rules.json.unknown-word", "“{value}” is unknown here; known are {known}.", "“{value}”不是有效取值，有效取值为：{known}。"),
        ("rules.json.number-out-of-range", "{value} lies outside of {least} to {most}, both included.", "{value} 超出允许范围 {least} 至 {most}（含两端）。"),
        ("rules.json.number-not-above", "{value} does not lie above {bound} and at or below {most}.", "{value} 应大于 {bound} 且不大于 {most}。"),
        ("rules.json.number-too-precise", "{value} has more than {digits} digits after the point.", "{value} 的小数位数超过 {digits} 位。"),
        ("rules.json.number-not-held", "{value} has more digits than can be held without rounding.", "{value} 的位数过多，无法精确保存。"),
        ("rules.json.refused-text", "“{value}” does not have the form that belongs here.", "“{value}”的格式不符合此处的要求。"),
        ("rules.json.contradiction", "The values of this object cannot be together.", "此对象各属性的取值相互矛盾。"),
        ("rules.json.too-few-items", "The list has {count} items; it takes at least {least}.", "列表有 {count} 项，至少应有 {least} 项。"),
        ("rules.json.too-many-items", "The list has {count} items; it takes at most {most}.", "列表有 {count} 项，最多允许 {most} 项。"),
        ("rules.json.repeated-value", "“{value}” occurs more than once.", "“{value}”重复出现。"),
        ("rules.json.floor-of-lowest-band", "The lowest band has no floor: leave the property out.", "最低等级没有下限，应删除此属性。"),
        ("rules.json.floor-not-ascending", "The floor {floor} does not lie above {below}, that of the band before; bands stand from the lowest to the highest.", "下限 {floor} 未高于前一等级的下限 {below}；各等级应由低到高排列。"),
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

    private static (string Code, string English, string Chinese)[] Lec =>
    [
        ("rules.lec.limit-out-of-reach", "The highest score, {input}, does not reach the limit {limit}: no risk is ever unacceptable by its score.", "最高分值 {input} 达不到不可接受风险界限 {limit}，按分值永远不会判定为不可接受。"),
        ("rules.lec.limit-below-all", "The lowest score, {input}, already reaches the limit {limit}: every risk is unacceptable.", "最低分值 {input} 已达到不可接受风险界限 {limit}，所有风险都会判定为不可接受。"),
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
