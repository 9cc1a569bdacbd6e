using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>A line of the revision page of a document (修订页, annex 3 of the management manual).</summary>
public sealed class RevisionPageLine
{
    internal RevisionPageLine(DocumentVersion version, string summary, LocalDate effectiveFrom) =>
        (Version, Summary, EffectiveFrom) = (version, summary, effectiveFrom);

    /// <summary>The version after the change.</summary>
    public DocumentVersion Version { get; }

    /// <summary>The version before; null for the first issue.</summary>
    public DocumentVersion? Previous { get; internal init; }

    /// <summary>What was changed, in the host's words.</summary>
    public string Summary { get; }

    /// <summary>The clauses changed, as the document numbers them; may be empty.</summary>
    public ValueList<string> Clauses { get; internal init; }

    /// <summary>The share changed, exact; null where it was not measured.</summary>
    public Ratio? Share { get; internal init; }

    /// <summary>Who reviewed, several who did it together with a comma between; null where no valid signature says so.</summary>
    public string? Reviewer { get; internal init; }

    /// <summary>Who approved, several who did it together with a comma between; null where no valid signature says so.</summary>
    public string? Approver { get; internal init; }

    /// <summary>Since when the version is in force.</summary>
    public LocalDate EffectiveFrom { get; }
}
