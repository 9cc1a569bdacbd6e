using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>
/// How a sheet shows a number: as it is, with a fixed number of places, as a percentage, as a date. Digits that a format only hides are
/// kept, since the sheet's own formulas go by them.
/// </summary>
internal sealed class NumberFormat
{
    /// <summary>Digits that a spreadsheet shows; what lies beyond is the noise of its binary numbers.</summary>
    private const int ShownDigits = 15;

    private const int MostPlaces = 15;

    private static readonly SearchValues<char> NotPlain = SearchValues.Create("Ee+ \t\r\n");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0#?");
    private static readonly LocalDate Epoch1900 = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);

    private readonly Kind _kind;
    private readonly int _places;
    private readonly int _digits;
    private FormatWords[] _words = [];
    private string? _code;

    private NumberFormat(Kind kind, int places = 0, int digits = 0) => (_kind, _places, _digits) = (kind, places, digits);

    private enum Kind
    {
        General,
        Fixed,
        Percent,
        Day,
        DayAndTime,
        Month,
        Year,
        Time,
    }

    public static NumberFormat General { get; } = new(Kind.General);

    /// <summary>The format that a workbook knows by a number alone.</summary>
    public static NumberFormat OfBuiltIn(int id) => id switch
    {
        1 or 3 or 37 or 38 => new(Kind.Fixed, 0, 1),
        2 or 4 or 39 or 40 => new(Kind.Fixed, 2, 1),
        9 => new(Kind.Percent),
        10 => new(Kind.Percent, 2),
        15 => new(Kind.Day) { _code = "d-mmm-yy" },
        16 => new(Kind.Day) { _code = "d-mmm" },
        17 => new(Kind.Month) { _code = "mmm-yy" },
        20 => new(Kind.Time) { _code = "h:mm" },
        21 => new(Kind.Time) { _code = "h:mm:ss" },

        // These look as the machine of whoever opens the workbook has it.
        14 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 58 => new(Kind.Day),
        55 or 57 => new(Kind.Month),
        22 => new(Kind.DayAndTime),
        18 or 19 or (>= 32 and <= 35) or (>= 45 and <= 47) or 56 => new(Kind.Time),
        _ => General,
    };

    /// <summary>The format of a code such as <c>0.00%</c> or <c>yyyy"年"m"月"</c>; of several sections the first counts, and each has words of its own.</summary>
    public static NumberFormat OfCode(string code)
    {
        var format = OfFirst(code);
        if (format.IsOfDays) format._code = code;
        if (format._kind is Kind.General or Kind.Fixed && FormatWords.Of(code) is { } words) format = new(format._kind, format._places, format._digits) { _words = words };
        return format;
    }

    private static NumberFormat OfFirst(string code)
    {
        var plain = Plain(code);
        if (plain.Length == 0 || plain.Contains("general", StringComparison.OrdinalIgnoreCase) || plain == "@") return General;
        if (OfDate(plain) is { } date) return date;
        var percent = plain.Contains('%', StringComparison.Ordinal);
        if (plain.IndexOfAny(['E', 'e', '/', '?']) >= 0) return percent ? new(Kind.Percent) : General;
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var digits = (point < 0 ? plain : plain[..point]).Count(c => c == '0');
        var places = point < 0 ? 0 : plain[point..].Count(c => c == '0');
        return new(percent ? Kind.Percent : Kind.Fixed, Math.Min(places, MostPlaces), Math.Min(digits, MostPlaces));
    }

    /// <summary>A stored number as the sheet shows it; what is no number stays as it is.</summary>
    public SheetCell CellOf(string stored, bool from1904)
    {
        if (_kind == Kind.General && _words.Length == 0 && stored.Length <= ShownDigits && IsPlain(stored)) return new(stored);
        return decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? CellOf(value, from1904) : new(stored);
    }

    public SheetCell CellOf(decimal value, bool from1904)
    {
        var shown = Show(value, from1904);
        if (IsOfDays) return new(shown) { DateFormat = this };
        return _words.Length == 0 ? new(shown) : FormatWords.Choose(_words, value).CellOf(shown, value);
    }

    /// <summary>The text on the screen of what <see cref="CellOf(decimal, bool)"/> gave for a day or a time; null where that depends on the machine.</summary>
    public string? OnScreen(string given)
    {
        if (_code is null) return null;
        if (decimal.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && _kind == Kind.Time && serial < 1)
            return DateLook.Of(_code, Epoch1900, (int)decimal.Round(serial * 86_400m));
        var parts = given.Split(' ');
        var date = _kind switch { Kind.Year => given + "-01-01", Kind.Month => given + "-01", _ => parts[0] };
        var time = parts.Length == 2 ? LocalTimePattern.ExtendedIso.Parse(parts[1]) : null;
        return LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var day } && time is null or { Success: true }
            ? DateLook.Of(_code, day, time is null ? 0 : (int)(time.Value.TickOfDay / NodaConstants.TicksPerSecond))
            : null;
    }

    private bool IsOfDays => _kind is Kind.Day or Kind.DayAndTime or Kind.Month or Kind.Year or Kind.Time;

    private string Show(decimal value, bool from1904) => _kind switch
    {
        Kind.Fixed => Padded(WithoutNoise(value)),
        Kind.Percent => Padded(WithoutNoise(WithoutNoise(value) * 100)) + "%",
        Kind.Day or Kind.DayAndTime or Kind.Month or Kind.Year => DateOf(value, from1904) ?? Written(WithoutNoise(value)),
        _ => Written(WithoutNoise(value)),
    };

    /// <summary>0.1 may be stored as 0.10000000000000001; the sheet shows 15 digits, and so do we.</summary>
    private static decimal WithoutNoise(decimal value)
    {
        var magnitude = 0;
        for (var rest = Math.Abs(value); rest >= 1; rest /= 10) magnitude++;
        for (var rest = Math.Abs(value); rest is > 0 and < 0.1m; rest *= 10) magnitude--;
        return decimal.Round(value, Math.Clamp(ShownDigits - magnitude, 0, 28), MidpointRounding.AwayFromZero);
    }

    // 1.1 under the format 0.00 is 1.10, and 7 under 000 is 007. Where the format would round, the number stays whole.
    private string Padded(decimal value)
    {
        var rounded = decimal.Round(value, _places);
        if (rounded != value) return Written(value);
        var text = rounded.ToString(string.Create(CultureInfo.InvariantCulture, $"F{_places}"), CultureInfo.InvariantCulture);
        var whole = text.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? point : text.Length;
        var sign = text.StartsWith('-') ? 1 : 0;
        return whole - sign >= _digits ? text : text.Insert(sign, new('0', _digits - (whole - sign)));
    }

    private string? DateOf(decimal serial, bool from1904)
    {
        if (serial < (from1904 ? 0 : 1) || serial > 2_958_465) return null;
        var day = (int)decimal.Floor(serial);
        // 60 is the 29 February 1900 that never was: days before it are one further on, it is none itself.
        if (!from1904 && day == 60) return null;
        var date = from1904 ? Epoch1904.PlusDays(day) : Epoch1900.PlusDays(day < 60 ? day + 1 : day);
        if (date.Year > 9999) return null;
        var (year, month) = (date.Year.ToString("0000", CultureInfo.InvariantCulture), date.Month.ToString("00", CultureInfo.InvariantCulture));
        if (_kind == Kind.Year) return year;
        if (_kind == Kind.Month) return $"{year}-{month}";
        var text = $"{year}-{month}-{date.Day.ToString("00", CultureInfo.InvariantCulture)}";
        var seconds = (int)decimal.Round((serial - day) * 86_400m);
        return _kind == Kind.Day || seconds == 0
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text} {seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    private static NumberFormat? OfDate(string plain)
    {
        bool Has(char letter) => plain.Contains(letter, StringComparison.OrdinalIgnoreCase);
        var (years, months, days, clock) = (Has('y') || Has('e'), Has('m'), Has('d'), Has('h') || Has('s'));
        if (plain.AsSpan().ContainsAny(Digits) && !clock) return null;
        if (!Has('y') && !days && !months) return clock ? new(Kind.Time) : null;
        if (clock) return years || days ? new(Kind.DayAndTime) : new(Kind.Time);
        if (days) return new(Kind.Day);
        return months ? new(years ? Kind.Month : Kind.Time) : new(Kind.Year);
    }

    /// <summary>The first section without texts, escapes, colours, locales and conditions.</summary>
    private static string Plain(string code)
    {
        var plain = new StringBuilder(code.Length);
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = Ending(code, i + 1, '"');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case '[':
                    var end = Ending(code, i + 1, ']');
                    if (code.AsSpan(i + 1, end - i - 1) is [var unit, ..] inside && (inside.TrimStart(unit).IsEmpty && "hmsHMS".Contains(unit, StringComparison.Ordinal))) plain.Append(unit);
                    i = end;
                    break;
                default:
                    plain.Append(code[i]);
                    break;
            }
        }

        return plain.ToString();
    }

    private static int Ending(string code, int from, char end) => code.IndexOf(end, from) is var at and >= 0 ? at : code.Length;

    private static bool IsPlain(string stored) => !stored.AsSpan().ContainsAny(NotPlain);

    private static string Written(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
