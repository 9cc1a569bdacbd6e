namespace Yiko.Compliance.Localization;

/// <summary>Sentences about rules of significance that are loaded and checked.</summary>
internal static class AspectRuleTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } = [.. Reading, .. Analysis];

    private static (string Code, string English, string Chinese)[] Reading =>
    [
        ("rules.aspects.reserved-code", "“{value}” stands for the total, so no factor can have this code.", "“{value}”专指总分，不能用作因子代码。"),
        ("rules.aspects.unknown-factor", "“{value}” is no factor of this group; known are {known}.", "“{value}”不是本组的因子，本组因子为：{known}。"),
        ("rules.aspects.unused-factor", "The formula does not name the factor “{value}”; it names each factor once.", "公式中没有因子“{value}”，每个因子应在公式中出现一次。"),
        ("rules.aspects.point-off-scale", "{value} is no point of the factor “{factor}”, whose scale is {known}: the condition could never hold.", "因子“{factor}”没有 {value} 这一分值（分值为 {known}），此条件永远不会成立。"),
        ("rules.aspects.type-without-group", "No group serves the type “{value}”.", "类型“{value}”不属于任何一组，无法评价。"),
        ("rules.aspects.table-rows", "The floors make {expected} rows; the table has {count}.", "按行下限应有 {expected} 行，表中实际为 {count} 行。"),
        ("rules.aspects.table-columns", "The floors make {expected} columns; this row has {count}.", "按列下限应有 {expected} 列，本行实际为 {count} 列。"),
        ("rules.aspects.no-condition", "Only the last class can do without conditions: the property “anyOf” is missing.", "只有最后一个级别可以不设条件，此处缺少属性“anyOf”。"),
        ("rules.aspects.nothing-significant", "None of these classes is significant.", "各级别均不属于重要环境因素。"),
        ("rules.aspects.total-too-long", "Totals of this formula could have more digits than can be reckoned exactly.", "按此公式计算的总分位数过多，无法精确计算。"),
    ];

    private static (string Code, string English, string Chinese)[] Analysis =>
    [
        ("rules.aspects.unreachable-class", "No combination of points gives the class “{class}”.", "任何分值组合都不会评为“{class}”。"),
        ("rules.aspects.unreachable-condition", "No combination of points meets the condition {condition}.", "任何分值组合都不满足条件“{condition}”。"),
        ("rules.aspects.gap", "No class claims a total of {input}: such an aspect would not be evaluated.", "总分 {input} 不属于任何级别，此类环境因素将无法评价。"),
        ("rules.aspects.all-significant", "The lowest total, {input}, is already significant: every aspect is.", "最低总分 {input} 已属重要，所有环境因素都会评为重要环境因素。"),
        ("rules.aspects.overlap", "The classes “{class}” and “{other}” share totals such as {input}; “{class}”, which stands first, holds.", "“{class}”与“{other}”两级的总分范围重叠（如 {input}），按次序评为“{class}”。"),
        ("rules.aspects.turns", "Significance does not run one way: with the total it changes at {input} and back at {back}.", "是否重要未随总分单向变化：在总分 {input} 处改变，在 {back} 处又变回。"),
        ("rules.aspects.mixed-direction", "Some conditions make high totals significant, others low ones.", "有的条件以总分高者为重要，有的以总分低者为重要，方向不一致。"),
    ];
}
