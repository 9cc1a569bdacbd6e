using System.Globalization;
using System.Numerics;

namespace Yiko.Compliance.Registers;

/// <summary>Reads the text of a cell as what its column holds, without allocating.</summary>
internal static class Cells
{
    private const int LongestNumber = 64;
    private const int LongestExactNumber = 256;

    /// <summary>
    /// A number: digits with an optional sign and decimal point, full-width ones too; blank gives null. No grouping, no exponent, no
    /// percent sign.
    /// </summary>
    public static CellTrouble ReadNumber(ReadOnlySpan<char> cell, out decimal? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
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

        return narrow.Contains(',') && IsMadeOfNumberCharacters(narrow) ? CellTrouble.CommaInNumber : CellTrouble.NotANumber;
    }

    /// <summary>
    /// An exact number of any size: a whole number, a decimal, a fraction or a percentage (<c>95</c>, <c>0.95</c>, <c>19/20</c>,
    /// <c>95%</c>), full-width too; blank gives null. No grouping, no exponent.
    /// </summary>
    public static CellTrouble ReadRatio(ReadOnlySpan<char> cell, out Ratio? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (text.Length > LongestExactNumber) return CellTrouble.NotANumber;
        var narrow = Narrow(text);
        if (Ratio.TryParse(narrow, out var parsed))
        {
            value = parsed;
            return CellTrouble.None;
        }

        return narrow.Contains(',', StringComparison.Ordinal) && IsMadeOfNumberCharacters(narrow) ? CellTrouble.CommaInNumber : CellTrouble.NotANumber;
    }

    /// <summary>A whole number of any size, full-width too; blank gives null.</summary>
    public static CellTrouble ReadWhole(ReadOnlySpan<char> cell, out BigInteger? value)
    {
        value = null;
        var trouble = ReadRatio(cell, out var number);
        if (trouble != CellTrouble.None || number is not { } ratio) return trouble;
        if (!ratio.Denominator.IsOne) return CellTrouble.NotWhole;
        value = ratio.Numerator;
        return CellTrouble.None;
    }

    /// <summary>A flag: <c>true/false/1/0/yes/no/是/否</c> in any case; blank is false.</summary>
    public static CellTrouble ReadFlag(ReadOnlySpan<char> cell, out bool value)
    {
        var text = cell.Trim();
        value = text is "1" or "是" || Is(text, "true") || Is(text, "yes");
        var understood = value || text.IsEmpty || text is "0" or "否" || Is(text, "false") || Is(text, "no");
        return understood ? CellTrouble.None : CellTrouble.NotAFlag;

        static bool Is(ReadOnlySpan<char> text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
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
