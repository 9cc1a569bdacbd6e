using System.Globalization;
using System.Runtime.CompilerServices;

namespace Yiko.Compliance;

/// <summary>
/// The ambient culture of every test: decimals after a comma, groups with points, an unusual minus sign. What depends on the ambient
/// culture by accident shows. Made from the invariant culture, so that it exists on machines without culture data.
/// </summary>
internal static class AwkwardCulture
{
    public static CultureInfo Instance { get; } = Make();

#pragma warning disable CA2255 // A test assembly is an application of its own.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Install()
    {
        CultureInfo.DefaultThreadCurrentCulture = Instance;
        CultureInfo.CurrentCulture = Instance;
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.PercentDecimalSeparator = ",";
        culture.NumberFormat.PercentSymbol = "pct";
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }
}
