using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>The verdict on a change: the next version, and why.</summary>
/// <remarks>Equal by content, the rationale included.</remarks>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Revision))]
[JsonConverter(typeof(ShapeJsonConverter<DocumentRevision>))]
[TypeConverter(typeof(ShapeTypeConverter<DocumentRevision>))]
public sealed record DocumentRevision
{
    /// <summary>The change that was decided.</summary>
    public required DocumentChange Change
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The version after the change, later than the one before; null where the share is not known and nothing else decided.</summary>
    public DocumentVersion? Next { get; init; }

    /// <summary>Whether the change begins a new edition, as the first issue does.</summary>
    public required bool IsNewEdition { get; init; }

    /// <summary>Whether the share calls for a new edition, also where the rule set only advises it; null where the share is not known, and for the first issue.</summary>
    public bool? IsEditionAdvised { get; init; }

    /// <summary>Whether the share stands exactly at the threshold: the one case in which “over” and “at least” differ.</summary>
    public required bool IsAtBoundary { get; init; }

    /// <summary>Why, step by step.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
