using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Registers;

/// <summary>Reads days as registers write them: year, month, day with hyphens, strokes, points or 年月日; a workbook's day numbers too.</summary>
internal static class DateCells
{
    private const int LongestDate = 32;

    private static readonly LocalDatePattern[] Patterns =
    [
        .. new[] { "uuuu'-'M'-'d", "uuuu'/'M'/'d", "uuuu'.'M'.'d", "uuuu'年'M'月'd'日'" }.Select(LocalDatePattern.CreateWithInvariantCulture),
    ];

    public static CellTrouble Read(ReadOnlySpan<char> cell, out LocalDate? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (text.Length <= LongestDate) value = Parse(text.ToString());
        return value is null ? CellTrouble.NotADate : CellTrouble.None;
    }

    /// <summary>As <see cref="Read"/>; a whole number is the day of a workbook, counted so that 60 is the 29 February 1900 that never was.</summary>
    public static CellTrouble ReadOfWorkbook(ReadOnlySpan<char> cell, out LocalDate? value)
    {
        if (int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 60 and <= 2_958_465)
        {
            value = new LocalDate(1899, 12, 30).PlusDays(number);
            return CellTrouble.None;
        }

        return Read(cell, out value);
    }

    public static LocalDate? Parse(string text)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text) is { Success: true, Value: var date }) return date;
        }

        return null;
    }
}
