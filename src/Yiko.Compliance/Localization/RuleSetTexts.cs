namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rule sets that are loaded and checked.</summary>
internal static class RuleSetTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Lec,
        .. Documents,
        .. Configurations,
    ];

    private static (string Code, string English, string Chinese)[] Lec =>
    [
        ("rules.lec.limit-out-of-reach", "The highest score, {input}, does not reach the limit {limit}: no risk is ever unacceptable by its score.", "最高分值 {input} 达不到不可接受风险界限 {limit}，按分值永远不会判定为不可接受。"),
        ("rules.lec.limit-below-all", "The lowest score, {input}, already reaches the limit {limit}: every risk is unacceptable.", "最低分值 {input} 已达到不可接受风险界限 {limit}，所有风险都会判定为不可接受。"),
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
}
