using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>A line of the revision page of a document (修订页, annex 3 of the management manual).</summary>
public sealed record RevisionPageLine
{
    /// <summary>The version after the change.</summary>
    public required DocumentVersion Version
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The version before; null for the first issue.</summary>
    public DocumentVersion? Previous { get; init; }

    /// <summary>What was changed, in the host's words; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Summary
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The clauses changed, as the document numbers them; may be empty.</summary>
    public ValueList<string> Clauses { get; init; }

    /// <summary>The share changed, exact; null where it was not measured.</summary>
    public Ratio? Share { get; init; }

    /// <summary>Who reviewed; null where no valid signature says so.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Who approved; null where no valid signature says so.</summary>
    public string? Approver { get; init; }

    /// <summary>Since when the version is in force.</summary>
    public required LocalDate EffectiveFrom { get; init; }
}
