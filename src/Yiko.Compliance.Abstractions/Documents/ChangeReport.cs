using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>What changed, for those who read it: the measure, the edit script, the clauses concerned and a summary.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ChangeReport
{
    /// <summary>The measure; the same as without a report.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ChangeMeasure Measure
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>A shortest way from the old text to the new one.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required EditScript Script
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The clauses that changed: those of the new text in its order, then the removed ones in the order of the old text.</summary>
    public required ValueList<ClauseChange> Clauses { get; init; }

    /// <summary>The report in a few sentences: codes that a formatter puts into either language.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Summary
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
