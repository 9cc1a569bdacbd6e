using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>Finds what is wrong with a printed table before anybody decides by it, and names an input that shows it.</summary>
/// <remarks>
/// <para>
/// Found are gaps, overlaps and open ends of bands, bands that no score reaches, unreadable and empty cells, grades and points printed
/// twice, scales and grade numbers out of order, scales that run in different directions, weights with a wrong sum, colours that two grades
/// share, and cells of a matrix whose colour is not that of their grade.
/// </para>
/// <para>
/// Where scales and formula are known, the scores that can occur are known too: a gap or an overlap in which none of them lies is a warning,
/// since no verdict depends on it. Safe for concurrent use.
/// </para>
/// </remarks>
public static class TableAnalyser
{
    /// <summary>Analyses a table.</summary>
    /// <param name="table">The table as printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static TableAnalysis Analyse(PrintedTable table)
    {
        Guard.Against.Null(table);
        FindingList findings = new();
        var bands = BandAnalysis.Of(table, findings);
        ScaleAnalysis.Add(table, findings);
        ColourAnalysis.Add(table, findings);
        return new() { Findings = findings.ToValueList(), Grades = findings.HasErrors ? null : bands.ToGrades() };
    }
}
