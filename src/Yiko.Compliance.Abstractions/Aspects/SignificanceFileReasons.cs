using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>What is wrong with a file of rules of significance, besides what may be wrong with any.</summary>
internal static class SignificanceFileReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Reserved = Row("rules.aspects.reserved-code", "“{value}” stands for the total, so no factor can have this code.", "“{value}”专指总分，不能用作因子代码。");
    private static readonly ReasonRow Unknown = Row("rules.aspects.unknown-factor", "“{value}” is no factor of this group; known are {known}.", "“{value}”不是本组的因子，本组因子为：{known}。");
    private static readonly ReasonRow Unused = Row("rules.aspects.unused-factor", "The formula does not name the factor “{value}”; it names each factor once.", "公式中没有因子“{value}”，每个因子应在公式中出现一次。");
    private static readonly ReasonRow OffScale = Row("rules.aspects.point-off-scale", "{value} is no point of the factor “{factor}”, whose scale is {known}: the condition could never hold.", "因子“{factor}”没有 {value} 这一分值（分值为 {known}），此条件永远不会成立。");
    private static readonly ReasonRow Unserved = Row("rules.aspects.type-without-group", "No group serves the type “{value}”.", "类型“{value}”不属于任何一组，无法评价。");
    private static readonly ReasonRow OtherRows = Row("rules.aspects.table-rows", "The floors make {expected} rows; the table has {count}.", "按行下限应有 {expected} 行，表中实际为 {count} 行。");
    private static readonly ReasonRow OtherColumns = Row("rules.aspects.table-columns", "The floors make {expected} columns; this row has {count}.", "按列下限应有 {expected} 列，本行实际为 {count} 列。");

    public static ReasonRow NoCondition { get; } = Row("rules.aspects.no-condition", "Only the last class can do without conditions: the property “anyOf” is missing.", "只有最后一个级别可以不设条件，此处缺少属性“anyOf”。");

    public static ReasonRow NothingSignificant { get; } = Row("rules.aspects.nothing-significant", "None of these classes is significant.", "各级别均不属于重要环境因素。");

    public static ReasonRow TotalTooLong { get; } = Row("rules.aspects.total-too-long", "Totals of this formula could have more digits than can be reckoned exactly.", "按此公式计算的总分位数过多，无法精确计算。");

    public static Reason ReservedCode(string code) => Reserved.With(JsonReasons.ValueOf(code));

    public static Reason UnknownFactor(string code, IEnumerable<string> known) =>
        Unknown.With(JsonReasons.ValueOf(code), ReasonArgument.Of("known", string.Join(", ", known)));

    public static Reason UnusedFactor(string code) => Unused.With(JsonReasons.ValueOf(code));

    public static Reason PointOffScale(decimal points, AspectFactor factor) => OffScale.With(
        ReasonArgument.Of("value", points), ReasonArgument.Of("factor", factor.Code), ReasonArgument.Of("known", factor.Scale.ToString()));

    public static Reason TypeWithoutGroup(string type) => Unserved.With(JsonReasons.ValueOf(type));

    public static Reason TableRows(int expected, int count) =>
        OtherRows.With(ReasonArgument.Of("expected", expected), ReasonArgument.Of("count", count));

    public static Reason TableColumns(int expected, int count) =>
        OtherColumns.With(ReasonArgument.Of("expected", expected), ReasonArgument.Of("count", count));

    // ISO 14001:2015, 6.1.2: the organisation determines significant aspects by criteria that it has established.
    private static ReasonRow Row(string code, string english, string chinese) => Rows.Standard(code, "RUL-02", "ISO 14001:2015", "6.1.2", english, chinese);
}
