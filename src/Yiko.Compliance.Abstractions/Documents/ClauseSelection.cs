namespace Yiko.Compliance.Documents;

/// <summary>Which clauses of a document a host calls changed, without any text.</summary>
/// <remarks>Both lists are read as sets: what is named twice counts once, and order does not matter. Immutable and safe for concurrent use.</remarks>
public sealed record ClauseSelection
{
    /// <summary>The clauses of the current edition.</summary>
    public required ValueList<string> Clauses { get; init; }

    /// <summary>The clauses that were changed, removed or added; those that the edition lacks are additions.</summary>
    public required ValueList<string> Changed { get; init; }
}
