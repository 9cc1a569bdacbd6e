using Ardalis.GuardClauses;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Risks;

/// <summary>
/// Finds what a valid LEC rule set is not likely to mean: grades and limits that no score reaches, a limit inside a grade, colours that two grades
/// share.
/// </summary>
/// <remarks>
/// A rule set of which every score has one grade can still have been mistyped. Everything found here is a warning: the rule set decides.
/// </remarks>
internal static class LecRuleSetAnalyser
{
    /// <summary>The reasons that the analysis can give besides those of any table.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow OutOfReach = Row("rules.lec.limit-out-of-reach", "The highest score, {input}, does not reach the limit {limit}: no risk is ever unacceptable by its score.", "最高分值 {input} 达不到不可接受风险界限 {limit}，按分值永远不会判定为不可接受。");
    private static readonly ReasonRow BelowAll = Row("rules.lec.limit-below-all", "The lowest score, {input}, already reaches the limit {limit}: every risk is unacceptable.", "最低分值 {input} 已达到不可接受风险界限 {limit}，所有风险都会判定为不可接受。");

    private static readonly ReasonRow SplitRow = Row("rules.lec.limit-inside-band", "The limit {limit} lies inside grade “{grade}”: {acceptable} is acceptable and {unacceptable} is not, with the same grade and action.", "不可接受风险界限 {limit} 落在“{grade}”区间之内：同为该等级，{acceptable} 分可接受而 {unacceptable} 分不可接受。");
    private static readonly ReasonRow InsideRow = Row("rules.lec.limit-inside-interpolated-band", "The limit {limit} lies inside grade “{grade}”: some of its scores are acceptable and some are not.", "不可接受风险界限 {limit} 落在“{grade}”区间之内：同一等级中有的可接受、有的不可接受。");

    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(LecRuleSet rules)
    {
        var table = Table(Guard.Against.Null(rules));
        var findings = TableAnalyser.Analyse(table).Select(finding => finding with { Path = "$.grades" + finding.Path.Remove(0, 1) });
        return [.. findings, .. Limit(rules, table), .. SplitBand(rules, table)];
    }

    /// <summary>The rule set as a table: what it would print.</summary>
    private static PrintedTable Table(LecRuleSet rules) => new()
    {
        Bands = rules.Grades.Bands.Select((band, i) => new PrintedBand { Grade = band.Grade, Cell = Cell(rules.Grades, i) }).ToValueList(),
        Scales = [Scale(rules.Likelihood, "L"), .. rules.Exposure is { } exposure ? [Scale(exposure, "E")] : (PrintedScale[])[], Scale(rules.Consequence, "C")],
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

    // A band in which some scores are acceptable and some are not: its name and its action then say the wrong thing of either.
    private static IEnumerable<Finding> SplitBand(LecRuleSet rules, PrintedTable table)
    {
        var limit = rules.UnacceptableFrom;
        var (band, ceiling) = (rules.Grades.BandOf(limit), rules.Grades.CeilingOf(limit));
        if (ReachableScores.Of(table) is { } scores)
        {
            var inBand = scores.Where(score => (band.Floor is not { } floor || IsAbove(floor, score)) && (ceiling is not { } next || !IsAbove(next, score))).ToArray();
            var acceptable = inBand.Count(score => !IsAbove(limit, score));
            if (acceptable > 0 && acceptable < inBand.Length) yield return Inside(rules, band.Grade, inBand[acceptable - 1], inBand[acceptable]);
        }
        else if (limit != (band.Floor ?? 0m) && limit != ceiling)
        {
            yield return Inside(rules, band.Grade, null, null);
        }

        bool IsAbove(decimal bound, decimal score) => rules.Grades.FloorSide == BoundSide.Included ? score >= bound : score > bound;
    }

    private static Finding Inside(LecRuleSet rules, Grade grade, decimal? acceptable, decimal? unacceptable) => new()
    {
        Path = "$.unacceptableFrom",
        Severity = Severity.Warning,
        Reason = acceptable is { } lower && unacceptable is { } higher
            ? SplitRow.With(Named(grade), Limited(rules), ReasonArgument.Of("acceptable", lower), ReasonArgument.Of("unacceptable", higher))
            : InsideRow.With(Named(grade), Limited(rules)),
    };

    private static ReasonArgument Named(Grade grade) => ReasonArgument.Of("grade", grade);

    private static ReasonArgument Limited(LecRuleSet rules) => ReasonArgument.Of("limit", rules.UnacceptableFrom);

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
