namespace Yiko.Compliance.Aspects;

/// <summary>What a comparison of two rule sets says of an aspect.</summary>
internal static class AspectComparisonReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Significant = Row("aspect.comparison.significant", "The aspect would become significant.", "将成为重要环境因素。");
    private static readonly ReasonRow NotSignificant = Row("aspect.comparison.not-significant", "The aspect would be found not significant.", "将评价为一般环境因素。");
    private static readonly ReasonRow NotEvaluated = Row("aspect.comparison.not-evaluated", "The aspect could not be evaluated any more.", "将无法评价。");
    private static readonly ReasonRow Class = Row("aspect.comparison.class", "The class would change from “{present}” to “{other}”.", "级别将由“{present}”变为“{other}”。");
    private static readonly ReasonRow DecidedBy = Row("aspect.comparison.decided-by", "Decided now by: {present}; then by: {other}.", "现由以下条件判定：{present}；届时由以下条件判定：{other}。");

    private static readonly LocalizedText Nothing = LocalizedText.Of("none", "无");

    /// <summary>What changes from one verdict to the other; nothing is built for a verdict that stays, as most do.</summary>
    public static ValueList<Reason> Changes(AspectEvaluation present, AspectEvaluation other)
    {
        var changesSide = present.IsSignificant != other.IsSignificant;
        var changesClass = present.Class is { } from && other.Class is { } to && from.Code != to.Code;
        return changesSide || changesClass ? Between(present, other, changesSide, changesClass).ToValueList() : [];
    }

    private static IEnumerable<Reason> Between(AspectEvaluation present, AspectEvaluation other, bool changesSide, bool changesClass)
    {
        if (changesSide)
        {
            yield return other.IsSignificant switch
            {
                true => Significant,
                false => NotSignificant,
                null => NotEvaluated,
            };
        }

        if (changesClass) yield return Class.With(ReasonArgument.Of("present", present.Class!), ReasonArgument.Of("other", other.Class!));
        yield return DecidedBy.With(Criteria("present", present), Criteria("other", other));
    }

    private static ReasonArgument Criteria(string name, AspectEvaluation evaluation) => evaluation.DecidedBy.IsEmpty
        ? ReasonArgument.Of(name, Nothing)
        : ReasonArgument.Of(name, string.Join(", ", evaluation.DecidedBy));

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "ENV-03", "6.1.3, 2.2", english, chinese);
}
