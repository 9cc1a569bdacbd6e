using System.Globalization;

namespace Yiko.Compliance.Host.Pages;

/// <summary>Writes numbers alike on every page, whatever the culture of the machine.</summary>
internal static class PageNumbers
{
    private static readonly Ratio Hundred = Ratio.Of(100, 1);

    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>With the thousands apart.</summary>
    public static string Grouped(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>A share for reading only, rounded as the library's sentences do.</summary>
    public static string Percent(Ratio share) => Percent(share, MidpointRounding.ToEven);

    /// <summary>A share for reading only, rounded down so that nothing reads as reached that is not.</summary>
    public static string PercentReached(Ratio share) => Percent(share, MidpointRounding.ToNegativeInfinity);

    private static string Percent(Ratio share, MidpointRounding mode) => Plain((share * Hundred).ToDecimal(2, mode)) + " %";
}
