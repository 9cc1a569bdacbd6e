namespace Yiko.Compliance;

/// <summary>Decimal numbers remember their trailing zeros; a verdict must not.</summary>
internal static class Decimals
{
    /// <summary>The same number without trailing zeros after the point: 45.0 becomes 45.</summary>
    /// <param name="value">Any number.</param>
    public static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;
}
