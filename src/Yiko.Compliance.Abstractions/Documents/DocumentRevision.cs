using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>The verdict on a change: the next version, and why.</summary>
/// <remarks>Equal by content, the rationale included. Immutable and safe for concurrent use.</remarks>
public sealed record DocumentRevision
{
    /// <summary>The change that was decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required DocumentChange Change
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The version after the change, later than the one before; null where the share is not known and nothing else decided.</summary>
    public DocumentVersion? Next { get; init; }

    /// <summary>Whether the change begins a new edition.</summary>
    public required bool IsNewEdition { get; init; }

    /// <summary>Whether the share calls for a new edition, also where the rule set only advises it; null where the share is not known.</summary>
    public bool? IsEditionAdvised { get; init; }

    /// <summary>Whether the share stands exactly at the threshold: the one case in which “over” and “at least” differ.</summary>
    public required bool IsAtBoundary { get; init; }

    /// <summary>Why, step by step.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
