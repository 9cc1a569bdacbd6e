using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>A line of a document register (文件目录), as it was typed.</summary>
/// <remarks>Nothing but blanks is refused: what is wrong with a code is a finding, not an exception. Immutable and safe for concurrent use.</remarks>
public sealed record RegisteredDocument
{
    /// <summary>The title; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Title
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The code as it stands in the register; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Code
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The department or role in charge (主控部门), by the host's name; null where it is not said.</summary>
    public string? Owner { get; init; }
}

/// <summary>A line of a register as it was understood.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RegisterEntry
{
    /// <summary>The line as it was typed.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RegisteredDocument Document
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The code; null where it cannot be read.</summary>
    public DocumentCode? Code { get; init; }

    /// <summary>Whether the code was typed with stray blanks, line breaks or full-width forms.</summary>
    public required bool WasTidied { get; init; }
}

/// <summary>What a register holds and what is wrong with it.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RegisterReview
{
    /// <summary>The lines as they were understood, in their order.</summary>
    public ValueList<RegisterEntry> Entries { get; init; }

    /// <summary>Codes that cannot be read or were tidied, duplicates and gaps, each with rule and clause.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
