namespace Yiko.Compliance.Tables;

/// <summary>What the analysis of a printed table found, and the scale that a clean one amounts to.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record TableAnalysis
{
    /// <summary>What is wrong with the table; empty for a clean one. The sentence of each names an input that shows it, where one can.</summary>
    public ValueList<Finding> Findings { get; init; }

    /// <summary>
    /// The scale of half-open bands that decides as the table does for every score that can occur; null where a finding is an error, where
    /// there are no bands, where floors lie on different sides (<c>rules.table.mixed-sides</c>), or where one band lies inside of another.
    /// </summary>
    public GradeScale<decimal>? Grades { get; init; }
}
