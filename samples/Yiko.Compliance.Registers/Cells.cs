using System.Buffers;
using System.Globalization;
using System.Numerics;

namespace Yiko.Compliance.Registers;

/// <summary>Reads the text of a cell as what its column holds, without allocating.</summary>
internal static class Cells
{
    private const int LongestNumber = 64;
    private const int LongestExactNumber = 256;
    private const int LongestFlag = 8;
    private const int LongestErrorValue = 16;

    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Points = SearchValues.Create(",.\uFF0C\uFF0E");

    /// <summary>
    /// A number: digits with an optional sign and decimal point, full-width ones too; blank gives null. No grouping, no exponent, no
    /// percent sign.
    /// </summary>
    public static CellTrouble ReadNumber(ReadOnlySpan<char> cell, out decimal? value) => ReadNumber(cell, decimalComma: false, out value);

    /// <summary>As above; where a comma parts decimals, a point that may group thousands is no more understood than a comma elsewhere.</summary>
    public static CellTrouble ReadNumber(ReadOnlySpan<char> cell, bool decimalComma, out decimal? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (decimalComma && text.IndexOfAny(Points) >= 0) return OfDecimalComma(text, out var plain) ? ReadNumber(plain, out value) : CellTrouble.PointInNumber;
        if (TryReadShort(text, out var quick))
        {
            value = quick;
            return CellTrouble.None;
        }

        if (text.Length > LongestNumber) return CellTrouble.NotANumber;
        Span<char> narrow = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++) narrow[i] = text[i] is >= '\uFF0B' and <= '\uFF19' ? (char)(text[i] - 0xFEE0) : text[i];
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(narrow, Plain, CultureInfo.InvariantCulture, out var parsed))
        {
            value = parsed;
            return CellTrouble.None;
        }

        if (InvisibleSigns.StandIn(text)) return ReadNumber(InvisibleSigns.Without(text), decimalComma, out value);
        return narrow.Contains(',') && IsMadeOfNumberCharacters(narrow) ? CellTrouble.CommaInNumber : CellTrouble.NotANumber;
    }

    /// <summary>
    /// An exact number of any size: a whole number, a decimal, a fraction or a percentage (<c>95</c>, <c>0.95</c>, <c>19/20</c>,
    /// <c>95%</c>), full-width too; blank gives null. No grouping, no exponent.
    /// </summary>
    public static CellTrouble ReadRatio(ReadOnlySpan<char> cell, out Ratio? value) => ReadRatio(cell, decimalComma: false, out value);

    /// <summary>As above, with a comma that parts decimals.</summary>
    public static CellTrouble ReadRatio(ReadOnlySpan<char> cell, bool decimalComma, out Ratio? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (decimalComma && text.IndexOfAny(Points) >= 0) return OfDecimalComma(text, out var plain) ? ReadRatio(plain, out value) : CellTrouble.PointInNumber;
        if (text.Length > LongestExactNumber) return CellTrouble.NotANumber;
        var narrow = Narrow(text);
        if (Ratio.TryParse(narrow, out var parsed))
        {
            value = parsed;
            return CellTrouble.None;
        }

        if (InvisibleSigns.StandIn(text)) return ReadRatio(InvisibleSigns.Without(text), decimalComma, out value);
        return narrow.Contains(',', StringComparison.Ordinal) && IsMadeOfNumberCharacters(narrow) ? CellTrouble.CommaInNumber : CellTrouble.NotANumber;
    }

    /// <summary>A whole number of any size, full-width too; blank gives null.</summary>
    public static CellTrouble ReadWhole(ReadOnlySpan<char> cell, out BigInteger? value) => ReadWhole(cell, decimalComma: false, out value);

    /// <summary>As above, with a comma that parts decimals.</summary>
    public static CellTrouble ReadWhole(ReadOnlySpan<char> cell, bool decimalComma, out BigInteger? value)
    {
        value = null;
        var trouble = ReadRatio(cell, decimalComma, out var number);
        if (trouble != CellTrouble.None || number is not { } ratio) return trouble;
        if (!ratio.Denominator.IsOne) return CellTrouble.NotWhole;
        value = ratio.Numerator;
        return CellTrouble.None;
    }

    /// <summary>
    /// A flag: <c>true/false/1/0/yes/no/y/n/是/否/有/无/√/✓/对/×</c> in any case and width; blank is false. Signs about which registers differ,
    /// such as <c>○</c> and <c>/</c>, are none.
    /// </summary>
    public static CellTrouble ReadFlag(ReadOnlySpan<char> cell, out bool value)
    {
        value = false;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (text.Length > LongestFlag) return CellTrouble.NotAFlag;
        Span<char> word = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++) word[i] = char.ToLowerInvariant(FullWidth.Narrow(text[i]));
        value = word is "1" or "true" or "yes" or "y" or "是" or "有" or "√" or "✓" or "✔" or "对" or "1.0";
        if (value || word is "0" or "false" or "no" or "n" or "否" or "无" or "×" or "0.0") return CellTrouble.None;
        return InvisibleSigns.StandIn(text) ? ReadFlag(InvisibleSigns.Without(text), out value) : CellTrouble.NotAFlag;
    }

    /// <summary>
    /// Whether a text is an error value of a spreadsheet, which an export writes out in the language of the program: #N/A, #REF!, #NAME?, #NV, #ССЫЛКА!, Err:502.
    /// </summary>
    public static bool IsErrorValue(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim();
        if (text.StartsWith("Err:", StringComparison.Ordinal)) return text.Length == 7 && text[4..].IndexOfAnyExceptInRange('0', '9') < 0;
        return text is ['#', _, ..] && text.Length <= LongestErrorValue
            && (text[^1] is '!' or '?' or '！' or '？' || text is "#N/A" or "#N/D" or "#NV" or "#Н/Д" or "#GETTING_DATA") && !text.Contains(' ');
    }

    /// <summary>A point with what it means: <c>4 - Likely</c>, <c>6（每天）</c>, <c>3: 可能</c>. What stands beside the number has no digits of its own.</summary>
    public static bool ReadNumberBesideWords(ReadOnlySpan<char> cell, out ReadOnlySpan<char> words, out decimal? value)
    {
        words = default;
        value = null;
        var text = cell.Trim();
        var end = text.IndexOfAnyExcept(NumberSigns);
        if (end <= 0 || ReadNumber(text[..end], out value) != CellTrouble.None || value is null) return false;
        var rest = text[end..].TrimStart();
        if (rest is ['(' or '（', .., ')' or '）']) words = rest[1..^1].Trim();
        else if (rest is [':' or '：' or '–' or '—', ..] || rest.StartsWith("- ")) words = rest[1..].TrimStart('—').Trim();
        if (words.IsEmpty || words.IndexOfAnyInRange('0', '9') >= 0) value = null;
        return value is not null;
    }

    // 0,5 is 0.5. In 1.234 and 1.234,5 the point may group thousands; 0.125 and 12.5 cannot be meant so.
    private static bool OfDecimalComma(ReadOnlySpan<char> text, out string plain)
    {
        plain = text.ToString().Replace('，', ',').Replace('．', '.');
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        if (plain.Contains(',', StringComparison.Ordinal))
        {
            plain = plain.Replace(',', '.');
            return plain.AsSpan().Count('.') == 1;
        }

        var whole = text[..point].TrimStart("+-");
        return text.Length - point - 1 != 3 || whole is "0" or "" || whole.Length > 3;
    }

    private static string Narrow(ReadOnlySpan<char> text)
    {
        Span<char> narrow = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++) narrow[i] = text[i] is >= '\uFF05' and <= '\uFF19' ? (char)(text[i] - 0xFEE0) : text[i];
        return narrow.ToString();
    }

    /// <summary>Up to eight digits with at most one point among them: the factors of every scale in use, at a tenth of the cost.</summary>
    private static bool TryReadShort(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.Length > 9) return false;
        var digits = 0;
        var places = -1;
        var sum = 0;
        foreach (var c in text)
        {
            if (c == '.' && places < 0)
            {
                places = 0;
                continue;
            }

            var digit = c - '0';
            if (digit is < 0 or > 9 || ++digits > 8) return false;
            sum = (sum * 10) + digit;
            if (places >= 0) places++;
        }

        if (digits == 0 || places == 0) return false;
        value = new(sum, 0, 0, isNegative: false, (byte)Math.Max(places, 0));
        return true;
    }

    private static bool IsMadeOfNumberCharacters(ReadOnlySpan<char> text)
    {
        var digits = false;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits = true;
            else if (c is not (',' or '.' or '-' or '+' or ' ')) return false;
        }

        return digits;
    }
}
