using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The reason codes of reading rules of significance, beside those that all rule sets share: their one home.</summary>
internal static class ShapeReasons
{
    private static readonly RuleId Complete = RuleId.Parse("RUL-02");

    // ISO 14001:2015, 6.1.2: the organisation determines significant aspects by criteria that it has established.
    private static readonly ClauseReference Criteria = ClauseReference.Standard("ISO 14001:2015", "6.1.2");

    private static readonly Reason Reserved = Of("rules.aspects.reserved-code");
    private static readonly Reason Unknown = Of("rules.aspects.unknown-factor");
    private static readonly Reason Unused = Of("rules.aspects.unused-factor");
    private static readonly Reason OffScale = Of("rules.aspects.point-off-scale");
    private static readonly Reason Unserved = Of("rules.aspects.type-without-group");
    private static readonly Reason Rows = Of("rules.aspects.table-rows");
    private static readonly Reason Columns = Of("rules.aspects.table-columns");

    public static Reason NoCondition { get; } = Of("rules.aspects.no-condition");

    public static Reason NothingSignificant { get; } = Of("rules.aspects.nothing-significant");

    public static Reason TotalTooLong { get; } = Of("rules.aspects.total-too-long");

    public static Reason ReservedCode(string code) => Reserved.With(JsonReasons.ValueOf(code));

    public static Reason UnknownFactor(string code, IEnumerable<string> known) =>
        Unknown.With(JsonReasons.ValueOf(code), ReasonArgument.Of("known", string.Join(", ", known)));

    public static Reason UnusedFactor(string code) => Unused.With(JsonReasons.ValueOf(code));

    public static Reason PointOffScale(decimal points, AspectFactor factor) => OffScale.With(
        ReasonArgument.Of("value", points), ReasonArgument.Of("factor", factor.Code), ReasonArgument.Of("known", factor.Scale.ToString()));

    public static Reason TypeWithoutGroup(string type) => Unserved.With(JsonReasons.ValueOf(type));

    public static Reason TableRows(int expected, int count) => Rows.With(ReasonArgument.Of("expected", expected), ReasonArgument.Of("count", count));

    public static Reason TableColumns(int expected, int count) => Columns.With(ReasonArgument.Of("expected", expected), ReasonArgument.Of("count", count));

    private static Reason Of(string code) => new() { Code = code, Rule = Complete, Clause = Criteria };
}
