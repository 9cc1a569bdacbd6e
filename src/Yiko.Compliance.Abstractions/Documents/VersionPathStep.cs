using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>One step of the history of a document: the version that it got, and why.</summary>
/// <remarks>Equal by content. Immutable and safe for concurrent use.</remarks>
public sealed record VersionPathStep
{
    /// <summary>The version of this step; null where it could not be decided.</summary>
    public DocumentVersion? Version { get; init; }

    /// <summary>The verdict that gave the version; null for the first issue, and for what came unread before it.</summary>
    public DocumentRevision? Revision { get; init; }

    /// <summary>Whether the step is the first issue or begins a new edition.</summary>
    public required bool BeginsEdition { get; init; }

    /// <summary>Why: the reasons of the verdict, or that it is the first issue.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
