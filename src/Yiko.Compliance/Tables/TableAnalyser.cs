using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>Finds what is wrong with a printed table before anybody decides by it, and names an input that shows it.</summary>
/// <remarks>
/// <para>
/// In a table of grades it finds gaps, overlaps and open ends of bands, bands that no score reaches, unreadable and empty cells, grades and
/// points printed twice, scales and grade numbers out of order, scales that run in different directions, weights with a wrong sum, colours
/// that two grades share, and cells of a matrix whose colour is not that of their grade. Where scales and formula are known, the scores
/// that can occur are known too: a gap or an overlap in which none of them lies is a warning, since no verdict depends on it.
/// </para>
/// <para>
/// In a table of rules it finds what no rule takes, told as slabs along the first input, and what two rules take. Rules that overlap and
/// say the same are a warning, and so is a rule that no input can meet.
/// </para>
/// <para>
/// At most 1,000 findings are told, and only so much work is done: tables as people print them, of two or three
/// inputs, come nowhere near. Where more is left, the last finding is an error that says so.
/// </para>
/// </remarks>
public static class TableAnalyser
{
    /// <summary>The most findings that are told of one table, besides a last one which says that there are more.</summary>
    internal const int MostFindings = 1_000;

#pragma warning disable RS0026 // What is analysed tells the three apart, and each can be cancelled.
    /// <summary>Analyses a table of grades.</summary>
    /// <param name="table">The table as printed.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What is wrong with it; empty for a clean one.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<Finding> Analyse(PrintedTable table, CancellationToken cancellation = default) =>
        Analysis(Guard.Against.Null(table), cancellation).Findings.ToValueList();

    /// <summary>Analyses a table of rules.</summary>
    /// <param name="table">The table as printed.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What is wrong with it; empty for a table that gives every input that can occur exactly one outcome.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<Finding> Analyse(DecisionTable table, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        BoundedFindings findings = new(cancellation);
        RuleAnalysis.Add(Guard.Against.Null(table), findings);
        return findings.ToValueList();
    }

    /// <summary>Reads and analyses whichever kind of table a file holds.</summary>
    /// <param name="utf8">The UTF-8 bytes of the file.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>What is wrong with the text or the table; null where the file says that it holds something else, such as a rule set.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static ValueList<Finding>? Analyse(ReadOnlyMemory<byte> utf8, CancellationToken cancellation = default)
    {
        var printed = PrintedTable.Parse(utf8);
        if (IsMeant(printed.Findings)) return [.. printed.Findings, .. printed.Value is { } table ? Analyse(table, cancellation) : []];
        var decision = DecisionTable.Parse(utf8);
        return IsMeant(decision.Findings) ? [.. decision.Findings, .. decision.Value is { } rules ? Analyse(rules, cancellation) : []] : null;
    }
#pragma warning restore RS0026

    /// <summary>The scale of half-open bands that decides as a table does for every score that can occur.</summary>
    /// <param name="table">The table as printed.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>
    /// The scale; null where a finding is an error, where there are no bands, where floors lie on different sides
    /// (<c>rules.table.mixed-sides</c>), or where one band lies inside of another.
    /// </returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static GradeScale<decimal>? ToGrades(PrintedTable table, CancellationToken cancellation = default)
    {
        var (findings, bands) = Analysis(Guard.Against.Null(table), cancellation);
        return findings.HasErrors ? null : bands.ToGrades();
    }

    private static (BoundedFindings Findings, BandAnalysis Bands) Analysis(PrintedTable table, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        BoundedFindings findings = new(cancellation);
        var bands = BandAnalysis.Of(table, findings, cancellation);
        ScaleAnalysis.Add(table, findings);
        ColourAnalysis.Add(table, findings);
        return (findings, bands);
    }

    // Whichever reader finds no fault with the method is the right one.
    private static bool IsMeant(ValueList<Finding> findings) => findings.All(finding => finding.Path != "$.method");
}
