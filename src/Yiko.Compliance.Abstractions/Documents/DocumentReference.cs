using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>A title in book marks (《…》) in a text.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record DocumentReference
{
    /// <summary>The title, without the marks, white space at its ends and line breaks; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Title
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The place of the opening mark: the number of UTF-16 code units before it, 0 or more.</summary>
    public required int Position { get; init; }

    /// <summary>The line of the opening mark, 1 or more; CR LF, LF and CR end a line.</summary>
    public required int Line { get; init; }
}

/// <summary>How a reference was resolved.</summary>
public enum ReferenceMatch
{
    /// <summary>No document of the register has the title; the default.</summary>
    None = 0,

    /// <summary>A document has exactly the title, white space and full-width forms aside.</summary>
    Exact = 1,

    /// <summary>The table of aliases names the document.</summary>
    Alias = 2,
}

/// <summary>To which document of the register a reference leads.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ReferenceResolution
{
    /// <summary>The title that was looked up.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Title
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>How it was resolved.</summary>
    public required ReferenceMatch Match { get; init; }

    /// <summary>The document; null where there is none.</summary>
    public RegisteredDocument? Document { get; init; }

    /// <summary>The document whose title is the nearest, for somebody to look at; never taken as the answer. Null where none is near.</summary>
    public RegisteredDocument? Suggestion { get; init; }

    /// <summary>How near the suggestion is, above 0 and below 1: the common characters in their order, divided by the longer title.</summary>
    public Ratio? Similarity { get; init; }

    /// <summary>How it came to this, with rule and clause.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Reason Reason
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
