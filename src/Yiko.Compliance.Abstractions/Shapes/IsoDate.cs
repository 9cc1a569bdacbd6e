using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Shapes;

/// <summary>Days of four-digit years as ISO 8601 writes them, without the general pattern, which costs more than all else of a stored verdict.</summary>
internal static class IsoDate
{
    private const int Length = 10;

    /// <summary>A day of the form <c>2026-03-31</c>. Whatever has another form, or is no day, is left to the general pattern.</summary>
    public static bool TryRead(string text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-') return false;
        if (Digits(text, 0, 4) is not (>= 1 and var year) || Digits(text, 5, 2) is not (>= 1 and <= 12 and var month) || Digits(text, 8, 2) is not (>= 1 and var number)) return false;
        if (number > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        day = new(year, month, number);
        return true;
    }

    /// <summary>A day of the ISO calendar as text.</summary>
    public static string Written(LocalDate day)
    {
        var (year, month, number) = day;
        if (year is < 1 or > 9999) return LocalDatePattern.Iso.Format(day);
        Span<char> text = stackalloc char[Length];
        Write(text, 0, year / 100);
        Write(text, 2, year % 100);
        text[4] = text[7] = '-';
        Write(text, 5, month);
        Write(text, 8, number);
        return text.ToString();
    }

    private static void Write(Span<char> text, int at, int twoDigits) => (text[at], text[at + 1]) = ((char)('0' + (twoDigits / 10)), (char)('0' + (twoDigits % 10)));

    // Less than 0 where something else stands among them.
    private static int Digits(string text, int from, int count)
    {
        var value = 0;
        for (var i = from; i < from + count; i++)
        {
            if (text[i] is < '0' or > '9') return -1;
            value = (10 * value) + (text[i] - '0');
        }

        return value;
    }
}
