namespace Yiko.Compliance.Risks;

/// <summary>What a comparison of two rule sets says of a risk.</summary>
internal static class RiskComparisonReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Unacceptable = Row("risk.comparison.unacceptable", "The risk would become unacceptable.", "将成为不可接受风险。");
    private static readonly ReasonRow Acceptable = Row("risk.comparison.acceptable", "The risk would become acceptable.", "将成为可接受风险。");
    private static readonly ReasonRow Grade = Row("risk.comparison.grade", "The grade would change from “{present}” to “{other}”.", "风险等级将由“{present}”变为“{other}”。");
    private static readonly ReasonRow Rated = Row("risk.comparison.rated", "The risk would be rated: “{other}”.", "原未评定，将评定为“{other}”。");
    private static readonly ReasonRow NotRated = Row("risk.comparison.not-rated", "The risk, now “{present}”, would not be rated.", "现为“{present}”，将无法评定。");

    /// <summary>What changes from one verdict to the other; nothing is built for a verdict that stays, as most do.</summary>
    public static ValueList<Reason> Changes(RiskAssessment present, RiskAssessment other) =>
        present.IsAcceptable == other.IsAcceptable && present.Grade?.Code == other.Grade?.Code ? [] : Between(present, other).ToValueList();

    private static IEnumerable<Reason> Between(RiskAssessment present, RiskAssessment other)
    {
        if (present.Grade is { } from && other.Grade is { } to && from.Code != to.Code)
            yield return Grade.With(ReasonArgument.Of("present", from), ReasonArgument.Of("other", to));
        if (present.Grade is null && other.Grade is { } rated) yield return Rated.With(ReasonArgument.Of("other", rated));
        if (present.Grade is { } lost && other.Grade is null) yield return NotRated.With(ReasonArgument.Of("present", lost));
        if (present.IsAcceptable != false && other.IsAcceptable == false) yield return Unacceptable;
        if (present.IsAcceptable != true && other.IsAcceptable == true) yield return Acceptable;
    }

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "LEC-11", "6.1.6.3 h)", english, chinese);
}
