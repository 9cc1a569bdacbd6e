using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>How much of a document changes.</summary>
public sealed record ChangeMeasure
{
    /// <summary>In which unit.</summary>
    public required ChangeUnit Unit { get; init; }

    /// <summary>Units changed.</summary>
    public required int Changed { get; init; }

    /// <summary>Units in all.</summary>
    public required int Total { get; init; }

    /// <summary>The share.</summary>
    public Ratio Share => Total == 0 ? Ratio.Zero : Ratio.Of(Changed, Total);
}

/// <summary>In which unit change is measured.</summary>
public enum ChangeUnit
{
    /// <summary>Characters.</summary>
    Characters = 0,

    /// <summary>Words.</summary>
    Words = 1,

    /// <summary>Lines.</summary>
    Lines = 2,

    /// <summary>Clauses.</summary>
    Clauses = 3,
}
