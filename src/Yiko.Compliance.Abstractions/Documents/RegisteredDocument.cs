using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>A line of a document register (文件目录), as it was typed.</summary>
/// <remarks>Nothing but blanks is refused: what is wrong with a code is a finding, not an exception.</remarks>
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

    /// <summary>The department or role in charge (主控部门), by the host's name, not blank; null where it is not said.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Owner
    {
        get;
        init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The code as it was understood; null where it cannot be read.</summary>
    public DocumentCode? UnderstoodCode => DocumentCode.TryParse(Code, out var code) ? code : null;

    /// <summary>Whether the code was typed as it should be: without stray blanks, line breaks and full-width forms.</summary>
    internal bool IsCodeTidy => DocumentCode.Normalise(Code) == Code;
}
