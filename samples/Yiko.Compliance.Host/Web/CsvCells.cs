using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Host.Web;

/// <summary>Values as cells of an export: what the import reads again.</summary>
internal static class CsvCells
{
    public static string Of(decimal? value) => value is { } number ? CanonicalJson.Of(number).ToString() : string.Empty;

    public static string Of(bool? value) => value is { } flag ? flag ? "true" : "false" : string.Empty;

    public static string Of(LocalDate? value) => value is { } date ? LocalDatePattern.Iso.Format(date) : string.Empty;

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);
}
