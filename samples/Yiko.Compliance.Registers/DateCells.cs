using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Reads days as registers write them: year, month, day with hyphens, strokes, points or 年月日, or as eight digits, in any width; day, month, year with
/// points; or with the name of the month and all digits of the year. What may be another day, such as 01/02/2024 and 5-Jan-24, is none.
/// </summary>
internal static class DateCells
{
    private const int LongestDate = 32;

    // A year of fewer digits is a slip of the pen, and so is one with a sign.
    private const int FirstYear = 1000;

    // In these years eight digits are one day whichever way they are read: the year and month of no such day are a day and month before a year.
    private const int FirstCompactYear = 1900;
    private const int LastCompactYear = 2199;
    private const int CompactLength = 8;

    private static readonly LocalDatePattern Compact = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly LocalDatePattern[] Patterns =
    [
        .. new[]
        {
            "uuuu'-'M'-'d", "uuuu'/'M'/'d", "uuuu'.'M'.'d", "uuuu'年'M'月'd'日'", "uuuu'年'M'月'd'号'", "d'.'M'.'uuuu", "d'-'MMM'-'uuuu", "d' 'MMM' 'uuuu", "d' 'MMMM' 'uuuu", "MMM' 'd', 'uuuu", "MMMM' 'd', 'uuuu",
        }.Select(LocalDatePattern.CreateWithInvariantCulture),
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
        text = WithoutMidnight(Narrow(text));
        if (text.Length == CompactLength && Compact.Parse(text) is { Success: true, Value: { Year: >= FirstCompactYear and <= LastCompactYear } day }) return day;
        foreach (var pattern in Patterns)
        {
            if (pattern.Parse(text) is { Success: true, Value: { Year: >= FirstYear } date }) return date;
        }

        return null;
    }

    // ２０２４－０１－０５ and 2024 年 1 月 5 日 are 2024-01-05 and 2024年1月5日.
    private static string Narrow(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        var narrow = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (InvisibleSigns.Is(c)) continue;
            narrow.Append(c is '\u3000' or '\u00A0' ? ' ' : c is '‐' or '‑' or '–' or '—' or '−' ? '-' : c is '。' ? '.' : FullWidth.Narrow(c));
        }

        return narrow.Replace(" 年", "年").Replace("年 ", "年").Replace(" 月", "月").Replace("月 ", "月").Replace(" 日", "日").ToString();
    }

    private static string WithoutMidnight(string text)
    {
        var end = text.AsSpan().IndexOfAny('T', ' ');
        if (end < 8) return text;
        var time = text.AsSpan(end + 1).TrimEnd('Z').Trim();
        return time.StartsWith("0") && time.IndexOfAnyExcept("0:.") < 0 && time.Contains(':') ? text[..end] : text;
    }
}
