namespace Yiko.Compliance.Aspects;

/// <summary>The reason codes of a comparison of two rule sets: their one home.</summary>
internal static class AspectComparisonReasons
{
    private static readonly LocalizedText Nothing = LocalizedText.Of("none", "无");

    public static IEnumerable<Reason> Changes(AspectEvaluation present, AspectEvaluation other)
    {
        var side = present.IsSignificant != other.IsSignificant;
        if (side)
        {
            yield return other.IsSignificant switch
            {
                true => Of("aspect.comparison.significant"),
                false => Of("aspect.comparison.not-significant"),
                _ => Of("aspect.comparison.not-evaluated"),
            };
        }

        var graded = present.Class is { } from && other.Class is { } to && from.Code != to.Code;
        if (graded)
            yield return Of("aspect.comparison.class").With(ReasonArgument.Of("present", present.Class!), ReasonArgument.Of("other", other.Class!));
        if (side || graded)
            yield return Of("aspect.comparison.decided-by").With(Criteria("present", present), Criteria("other", other));
    }

    private static ReasonArgument Criteria(string name, AspectEvaluation evaluation) => evaluation.DecidedBy.IsEmpty
        ? ReasonArgument.Of(name, Nothing)
        : ReasonArgument.Of(name, string.Join(", ", evaluation.DecidedBy));

    private static Reason Of(string code) => new() { Code = code, Rule = RuleId.Parse("ENV-03"), Clause = ClauseReference.Manual("6.1.3, 2.2") };
}
