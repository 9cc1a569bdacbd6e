using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A number that a published method leaves open, so that a <see cref="SignificanceTemplate"/> asks for it.</summary>
public sealed record OpenNumber
{
    /// <summary>The name under which it is filled in: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = CodeSyntax.Word(value, nameof(Code));
    }

    /// <summary>What the number is.</summary>
    public required LocalizedText Meaning
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether several numbers are asked for, such as the points of a scale, or exactly one.</summary>
    public required bool IsList { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
