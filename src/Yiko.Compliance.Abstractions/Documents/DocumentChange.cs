using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>A change of a document: the form that a document controller fills in.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record DocumentChange
{
    /// <summary>The version before the change.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required DocumentVersion Current
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>
    /// How much changes, measured as the rule set accumulates: by default against the text with which the current edition began. Null where
    /// it was not measured.
    /// </summary>
    public ChangeMeasure? Measure { get; init; }

    /// <summary>Events that call for a new edition; default none.</summary>
    public EditionTriggers Triggers { get; init; }
}
