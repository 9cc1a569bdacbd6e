using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>A cell of a printed matrix: an input with the grade and the colour shown for it.</summary>
public sealed record PrintedCell
{
    /// <summary>The input, such as <c>3 × 4</c>; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Input
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The code of the grade, as one of the table's bands has it.</summary>
    /// <exception cref="ArgumentException">The value is not of lower-case letters, digits and hyphens.</exception>
    public required string Grade
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Grade));
    }

    /// <summary>The colour of the cell, as <c>#RRGGBB</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of that form.</exception>
    public required string Colour
    {
        get;
        init => field = CodeSyntax.Colour(value, nameof(Colour));
    }
}
