using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Registers;

/// <summary>Reads days as registers write them: year, month, day with hyphens, strokes, points or 年月日.</summary>
internal static class DateCells
{
    private const int LongestDate = 32;

    // A year of fewer digits is a slip of the pen, and so is one with a sign.
    private const int FirstYear = 1000;

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

    /// <summary>The day of a text; null where it is none. A time of midnight, as programs add it, says nothing; any other may be the end of another day.</summary>
    public static LocalDate? Parse(string text)
    {
        text = WithoutMidnight(text);
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text) is { Success: true, Value: { Year: >= FirstYear } date }) return date;
        }

        return null;
    }

    private static string WithoutMidnight(string text)
    {
        var end = text.AsSpan().IndexOfAny('T', ' ');
        if (end < 8) return text;
        var time = text.AsSpan(end + 1).TrimEnd('Z').Trim();
        return time.StartsWith("0") && time.IndexOfAnyExcept("0:.") < 0 && time.Contains(':') ? text[..end] : text;
    }
}
