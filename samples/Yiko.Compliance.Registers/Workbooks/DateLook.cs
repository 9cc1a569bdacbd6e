using System.Globalization;
using System.Text;
using NodaTime;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A day and a time as the code of a format shows them on the screen: what somebody typed as 1.2 and a program made a day of.</summary>
internal static class DateLook
{
    private static readonly string[] ChineseWeekdays = ["一", "二", "三", "四", "五", "六", "日"];

    /// <summary>The text on the screen; null where it depends on the machine or is another calendar's.</summary>
    public static string? Of(string code, LocalDate day, int seconds)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        var shown = new StringBuilder(code.Length);
        var isHalfDay = code.Contains("AM/PM", StringComparison.OrdinalIgnoreCase) || code.Contains("上午/下午", StringComparison.Ordinal);
        var afterHours = false;
        for (var i = 0; i < code.Length && code[i] != ';';)
        {
            var c = char.ToLowerInvariant(code[i]);
            var count = 1;
            while (i + count < code.Length && char.ToLowerInvariant(code[i + count]) == c) count++;
            switch (c)
            {
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    if (end < 0) return null;
                    shown.Append(code, i + 1, end - i - 1);
                    i = end + 1;
                    continue;
                case '\\':
                    if (i + 1 < code.Length) shown.Append(code[i + 1]);
                    i += 2;
                    continue;
                case '_' or '*':
                    i += 2;
                    continue;
                case '[':
                    // [$-804] says whose words the names of months are, [h] counts hours beyond a day.
                    var close = code.IndexOf(']', i);
                    if (close < 0 || code.AsSpan(i + 1, close - i - 1) is not (['$', '-', ..] or "Red" or "Blue" or "Black" or "Green")) return null;
                    if (code[i + 1] == '$' && HasNames(code) && !code.AsSpan(i, close - i).EndsWith("409")) return null;
                    i = close + 1;
                    continue;
                case 'y' or 'e':
                    shown.Append(count < 3 && c == 'y' ? $"{day.Year % 100:00}" : $"{day.Year:0000}");
                    break;
                case 'm' when count < 3 && (afterHours || IsBeforeSeconds(code, i + count)):
                    shown.Append(Number(seconds / 60 % 60, count));
                    break;
                case 'm':
                    shown.Append(count switch
                    {
                        1 or 2 => Number(day.Month, count),
                        3 => names.GetAbbreviatedMonthName(day.Month),
                        5 => names.GetMonthName(day.Month)[..1],
                        _ => names.GetMonthName(day.Month),
                    });
                    break;
                case 'd':
                    var weekday = (System.DayOfWeek)((int)day.DayOfWeek % 7);
                    shown.Append(count switch { 1 or 2 => Number(day.Day, count), 3 => names.GetAbbreviatedDayName(weekday), _ => names.GetDayName(weekday) });
                    break;
                case 'h':
                    var hour = seconds / 3600;
                    shown.Append(Number(isHalfDay ? ((hour + 11) % 12) + 1 : hour, count));
                    break;
                case 's':
                    if (i + count + 1 < code.Length && code[i + count] == '.' && code[i + count + 1] == '0') return null;
                    shown.Append(Number(seconds % 60, count));
                    break;
                case 'a' when code.AsSpan(i).StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase):
                    shown.Append(seconds < 43_200 ? "AM" : "PM");
                    count = 5;
                    break;
                case 'a' when count is 3 or 4:
                    shown.Append(count == 4 ? "星期" : string.Empty).Append(ChineseWeekdays[(int)day.DayOfWeek - 1]);
                    break;
                case '上' when code.AsSpan(i).StartsWith("上午/下午"):
                    shown.Append(seconds < 43_200 ? "上午" : "下午");
                    count = 5;
                    break;
                case >= 'a' and <= 'z' or '@' or '0' or '#' or '?':
                    return null;
                default:
                    shown.Append(code, i, count);
                    break;
            }

            if (char.IsAsciiLetter(c)) afterHours = c == 'h';
            i += count;
        }

        return shown.ToString().Trim();
    }

    // The name of a month or a weekday is a word of some language.
    private static bool HasNames(string code) => code.Contains("mmm", StringComparison.OrdinalIgnoreCase) || code.Contains("ddd", StringComparison.OrdinalIgnoreCase);

    private static bool IsBeforeSeconds(string code, int from)
    {
        for (var i = from; i < code.Length; i++)
        {
            if (char.IsAsciiLetter(code[i])) return code[i] is 's' or 'S';
        }

        return false;
    }

    private static string Number(int value, int digits) => value.ToString(digits == 1 ? "0" : "00", CultureInfo.InvariantCulture);
}
