using System.Globalization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>One point of a <see cref="FactorScale"/>: a value and its wording.</summary>
public sealed record ScalePoint
{
    /// <summary>The points, 0 or more, without unit.</summary>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public required decimal Value
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Negative(value));
    }

    /// <summary>What the point means, such as “weekly” and 每周一次; null where a source prints only the number.</summary>
    public LocalizedText? Name { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>A point with its wording.</summary>
    /// <param name="value">The points, 0 or more.</param>
    /// <param name="english">The English wording.</param>
    /// <param name="chineseSimplified">The Chinese wording.</param>
    /// <exception cref="ArgumentException">A wording is blank or the value negative.</exception>
    public static ScalePoint Of(decimal value, string english, string chineseSimplified) =>
        new() { Value = value, Name = LocalizedText.Of(english, chineseSimplified) };

    /// <summary>The value, without trailing zeros.</summary>
    public override string ToString() => Decimals.WithoutTrailingZeros(Value).ToString(CultureInfo.InvariantCulture);
}
