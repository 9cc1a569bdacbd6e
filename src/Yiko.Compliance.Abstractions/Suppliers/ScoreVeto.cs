using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>A fact that decides against a supplier whatever its score (一票否决), such as a forged licence or three quality failures in a year.</summary>
public sealed record ScoreVeto
{
    /// <summary>The name that is stored and compared: lower-case letters, digits and hyphens, such as <c>forged-licence</c>.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What it is called, such as “forged licence” and 资质证照造假.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>From how many occurrences on it vetoes, 1 or more. Default 1.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public int FromCount
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value));
    } = 1;
}
