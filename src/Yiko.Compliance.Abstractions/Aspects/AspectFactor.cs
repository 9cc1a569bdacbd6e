using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A factor of a <see cref="ScoringMethod"/>: its code, its name and the points it may have.</summary>
public sealed record AspectFactor
{
    /// <summary>The name that is stored and compared, such as <c>severity</c>: lower-case letters, digits and hyphens.</summary>
    /// <exception cref="ArgumentException">The code is blank or has other characters.</exception>
    public required string Code
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Word(value, nameof(Code)));
    }

    /// <summary>What the factor is called, such as “severity” and 严重程度.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The points that it may have.</summary>
    public required FactorScale Scale
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>A factor with its scale.</summary>
    /// <param name="code">The name that is stored and compared.</param>
    /// <param name="english">What the factor is called in English.</param>
    /// <param name="chineseSimplified">What the factor is called in Chinese.</param>
    /// <param name="scale">The points that it may have.</param>
    /// <exception cref="ArgumentException">The code or a name is not valid, or the scale is null.</exception>
    public static AspectFactor Of(string code, string english, string chineseSimplified, FactorScale scale) =>
        new() { Code = code, Name = LocalizedText.Of(english, chineseSimplified), Scale = scale };

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
