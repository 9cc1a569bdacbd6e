using System.Globalization;

namespace Yiko.Compliance.Host.Web;

/// <summary>Writes numbers alike everywhere, whatever the culture of the machine.</summary>
internal static class Numbers
{
    private static readonly Ratio Hundred = Ratio.Of(100, 1);

    /// <summary>As a file would have it: <c>0.5</c>, <c>270</c>; empty where there is none.</summary>
    public static string Of(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture) ?? string.Empty;

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>With the thousands apart.</summary>
    public static string Grouped(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>A number for reading: to two places, with the exact fraction beside it where rounding hides something.</summary>
    public static string Readable(Ratio number)
    {
        var rounded = number.ToDecimal(2, MidpointRounding.ToEven);
        return Ratio.FromDecimal(rounded) == number ? Of(rounded) : $"{Of(rounded)} ({number})";
    }

    /// <summary>A text as it stands, or the number that it is, for reading.</summary>
    public static string Readable(string text) => text.Contains('/', StringComparison.Ordinal) && Ratio.TryParse(text, out var number) ? Readable(number) : text;

    /// <summary>A share for reading only, rounded as the library's sentences do.</summary>
    public static string Percent(Ratio share) => Percent(share, MidpointRounding.ToEven);

    /// <summary>A share for reading only, rounded down so that nothing reads as reached that is not.</summary>
    public static string PercentReached(Ratio share) => Percent(share, MidpointRounding.ToNegativeInfinity);

    private static string Percent(Ratio share, MidpointRounding mode) => Of((share * Hundred).ToDecimal(2, mode)) + " %";
}
