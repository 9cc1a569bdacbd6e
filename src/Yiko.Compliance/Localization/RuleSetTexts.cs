namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rule sets that are loaded and checked.</summary>
internal static class RuleSetTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Json,
        .. Table,
        .. Decision,
        .. Documents,
        .. Configurations,
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

    private static (string Code, string English, string Chinese)[] Documents =>
    [
        ("rules.document.not-letters", "“{value}” is no row of letters: 1 to 100 characters, none of them a digit, white space or a full-width form.", "“{value}”不能作为字母序列：应为 1～100 个字符，不得含数字、空白或全角字符。"),
        ("rules.document.not-a-separator", "“{value}” is no separator: at most 10 characters, none of them white space or a full-width form.", "“{value}”不能作为分隔符：不得超过 10 个字符，不得含空白或全角字符。"),
        ("rules.document.end-of-first-part", "The first part of a version has no end, after which there would be no version: leave the property out.", "版本号的第一部分不得设上限，否则用尽后再无版本号，应删除此属性。"),
        ("rules.document.end-without-reset", "A part with an end has to begin again when the part before it rises, and this scheme lets it run on.", "设有上限的部分应在前一部分升级时重新起算，而本方案规定连续编号。"),
        ("rules.document.end-before-beginning", "The part ends at {highest}, before it begins at {first}.", "上限 {highest} 小于起始值 {first}。"),
        ("rules.document.parts-run-together", "Nothing tells this part from the one before it: let it begin with a character that the other cannot hold.", "该部分与前一部分无法区分，其开头应为前一部分不会出现的字符。"),
        ("rules.document.threshold-out-of-reach", "No share lies above {threshold:percent}: however much changes, the share never calls for a new edition.", "修改比例不可能超过 {threshold:percent}，修改再多也不会因比例而换版。"),
        ("rules.document.edition-never-rises", "Neither share nor event nor a last revision ever brings a new edition.", "修改比例、换版事件和最高修订次数均不会引起换版，版次永远不变。"),
        ("rules.document.part-of-one-value", "The part has the value {value} only, so each change raises the part before it.", "该部分只有 {value} 一个取值，每次修改都会使前一部分升级。"),
        ("rules.document.nothing-approved", "There is no route: no document is ever approved.", "未规定任何审批权限，文件永远无法批准。"),
        ("rules.document.no-route", "Nobody approves the issue of {kind}, although other routes for it are given.", "未规定{kind}发布的审批权限，却规定了其他情形的审批权限。"),
        ("rules.document.role-signs-twice", "The role “{role}” signs two steps, and no person may: it takes two persons in one role.", "“{role}”需签署两个步骤，而规则不允许同一人签署两次，除非该岗位有两人。"),
        ("rules.document.acts-out-of-order", "A document is {act} here only after it is {earlier}: the usual order is the other way round.", "此处“{act}”排在“{earlier}”之后，与通常的办理顺序相反。"),
    ];

    private static (string Code, string English, string Chinese)[] Configurations =>
    [
        ("rules.configuration.not-a-pattern", "“{value}” is no pattern of versions: it needs a counter, 0 for a number or A for letters, and no two of one kind side by side.", "“{value}”不是有效的版本号格式：至少含一个计数位（0 表示数字，A 表示大写字母），同类计数位不得相邻。"),
        ("rules.configuration.pattern-without-version", "No version fits the pattern {pattern}: the counter {counter} takes the “{literal}” after it for its own.", "没有版本号能符合格式 {pattern}：计数位 {counter} 会把其后的“{literal}”一并读入。"),
        ("rules.configuration.shared-pattern", "The schemes {scheme} and {other} have the same pattern {pattern}.", "版本方案 {scheme} 与 {other} 的格式相同，均为 {pattern}。"),
        ("rules.configuration.repeated-criterion", "The criterion {criterion} stands in the list twice.", "准则 {criterion} 在列表中重复出现。"),
        ("rules.configuration.major-and-minor", "The criterion {criterion} stands in both lists; it makes a change major.", "准则 {criterion} 同时列入重大更改和一般更改，按重大更改处理。"),
        ("rules.configuration.nothing-major", "No criterion makes a change major: the authority for major changes never decides.", "未列出重大更改的准则，所有更改均按一般更改处理，重大更改的审批人永远不会参与。"),
        ("rules.configuration.repeated-kind", "The kind of item {kind} stands in the list twice.", "配置项类别 {kind} 在列表中重复出现。"),
        ("rules.configuration.no-master-copies", "No kind of item needs a master copy: a release may be made without any.", "未规定任何须有主拷贝的配置项类别，没有主拷贝也可发布。"),
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
