namespace Yiko.Compliance.Configurations;

/// <summary>What is said of rule sets of configuration management: why one is refused, and what a valid one is not likely to mean.</summary>
internal static class ConfigurationRuleReasons
{
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow NotAPattern = Read("rules.configuration.not-a-pattern", "“{value}” is no pattern of versions: it needs a counter, 0 for a number or A for letters, and no two of one kind side by side.", "“{value}”不是有效的版本号格式：至少含一个计数位（0 表示数字，A 表示大写字母），同类计数位不得相邻。");
    public static readonly ReasonRow NoVersion = Decided("rules.configuration.pattern-without-version", "No version fits the pattern {pattern}: the counter {counter} takes the “{literal}” after it for its own.", "没有版本号能符合格式 {pattern}：计数位 {counter} 会把其后的“{literal}”一并读入。");
    public static readonly ReasonRow SharedPattern = Agreed("rules.configuration.shared-pattern", "The schemes {scheme} and {other} have the same pattern {pattern}.", "版本方案 {scheme} 与 {other} 的格式相同，均为 {pattern}。");
    public static readonly ReasonRow RepeatedCriterion = Agreed("rules.configuration.repeated-criterion", "The criterion {criterion} stands in the list twice.", "准则 {criterion} 在列表中重复出现。");
    public static readonly ReasonRow MajorAndMinor = Agreed("rules.configuration.major-and-minor", "The criterion {criterion} stands in both lists; it makes a change major.", "准则 {criterion} 同时列入重大更改和一般更改，按重大更改处理。");
    public static readonly ReasonRow NothingMajor = Decided("rules.configuration.nothing-major", "No criterion makes a change major: the authority for major changes never decides.", "未列出重大更改的准则，所有更改均按一般更改处理，重大更改的审批人永远不会参与。");
    public static readonly ReasonRow RepeatedKind = Agreed("rules.configuration.repeated-kind", "The kind of item {kind} stands in the list twice.", "配置项类别 {kind} 在列表中重复出现。");
    public static readonly ReasonRow NoMasterCopies = Decided("rules.configuration.no-master-copies", "No kind of item needs a master copy: a release may be made without any.", "未规定任何须有主拷贝的配置项类别，没有主拷贝也可发布。");

    public static readonly ReasonRow NobodyJoint = Decided("rules.configuration.nobody-joint", "Some changes are to be decided together, but no department is named.", "规定部分更改须共同商议决定，但未列出任何部门。");

    private static ReasonRow Read(string code, string english, string chinese) => Rows.Standard(code, "RUL-02", "ISO 9001:2015", "4.4.1 c)", english, chinese);

    private static ReasonRow Decided(string code, string english, string chinese) => Rows.Standard(code, "RUL-03", "ISO 9001:2015", "4.4.1 c)", english, chinese);

    private static ReasonRow Agreed(string code, string english, string chinese) => Rows.Standard(code, "RUL-04", "ISO 9001:2015", "7.5.2 c)", english, chinese);
}
