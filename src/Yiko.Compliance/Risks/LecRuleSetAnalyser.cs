using Ardalis.GuardClauses;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Risks;

/// <summary>Finds what a valid LEC rule set is not likely to mean: grades and limits that no score reaches, colours that two grades share.</summary>
/// <remarks>
/// A rule set of which every score has one grade can still have been mistyped. Everything found here is a warning: the rule set decides.
/// </remarks>
internal static class LecRuleSetAnalyser
{
    /// <summary>The reasons that the analysis can give besides those of any table.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow OutOfReach = Row("rules.lec.limit-out-of-reach", "The highest score, {input}, does not reach the limit {limit}: no risk is ever unacceptable by its score.", "最高分值 {input} 达不到不可接受风险界限 {limit}，按分值永远不会判定为不可接受。");
    private static readonly ReasonRow BelowAll = Row("rules.lec.limit-below-all", "The lowest score, {input}, already reaches the limit {limit}: every risk is unacceptable.", "最低分值 {input} 已达到不可接受风险界限 {limit}，所有风险都会判定为不可接受。");

    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(LecRuleSet rules)
    {
        var table = Table(Guard.Against.Null(rules));
        var findings = TableAnalyser.Analyse(table).Select(finding => finding with { Path = "$.grades" + finding.Path.Remove(0, 1) });
        return [.. findings, .. Limit(rules, table)];
    }

    /// <summary>The rule set as a table: what it would print.</summary>
    private static PrintedTable Table(LecRuleSet rules) => new()
    {
        Bands = rules.Grades.Bands.Select((band, i) => new PrintedBand { Grade = band.Grade, Cell = Cell(rules.Grades, i) }).ToValueList(),
        Scales = [Scale(rules.Likelihood, "L"), Scale(rules.Exposure, "E"), Scale(rules.Consequence, "C")],
        // Values between the points count too where the rule set says so; then every score can occur.
        Formula = rules.TakesValuesBetweenPoints ? ScoreFormula.Unknown : ScoreFormula.Product,
    };

    private static IEnumerable<Finding> Limit(LecRuleSet rules, PrintedTable table)
    {
        if (ReachableScores.Of(table) is not { } scores) yield break;
        var limit = rules.Grades.FloorSide == BoundSide.Included ? ScoreInterval.AtLeast(rules.UnacceptableFrom) : ScoreInterval.Above(rules.UnacceptableFrom);
        var (lowest, highest) = (scores[0], scores[scores.Length - 1]);
        if (!limit.Contains(highest)) yield return AtLimit(OutOfReach, highest, rules);
        if (limit.Contains(lowest)) yield return AtLimit(BelowAll, lowest, rules);
    }

    private static Finding AtLimit(ReasonRow reason, decimal input, LecRuleSet rules) => new()
    {
        Path = "$.unacceptableFrom",
        Severity = Severity.Warning,
        Reason = reason.With(ReasonArgument.Of("input", input), ReasonArgument.Of("limit", rules.UnacceptableFrom)),
    };

    private static string Cell(GradeScale<decimal> grades, int index)
    {
        var included = grades.FloorSide == BoundSide.Included;
        var above = index + 1 < grades.Bands.Count ? grades.Bands[index + 1].Floor : null;
        return new ScoreInterval
        {
            Lower = grades.Bands[index].Floor,
            LowerIncluded = included,
            Upper = above,
            UpperIncluded = !included,
        }.ToString();
    }

    private static PrintedScale Scale(FactorScale scale, string name) =>
        new() { Name = LocalizedText.Same(name), Points = scale.Points.Select(point => point.Value).ToValueList() };

    private static ReasonRow Row(string code, string english, string chinese) =>
        Rows.Standard(code, "RUL-03", "ISO 45001:2018", "6.1.2.2", english, chinese);
}
