using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>What a number of a JSON text is exactly: no digit is rounded away unseen, and no exponent is too long to look at.</summary>
internal readonly struct ExactNumber : IEquatable<ExactNumber>
{
    // No text that is read has as many digits: such a number is too large or too small whatever stands before the exponent.
    private const int Far = 1_000_000_000;
    private const int MostShortDigits = 18;

    private ExactNumber(bool isNegative, string digits, int power) => (IsNegative, Digits, Power) = (isNegative, digits, power);

    public bool IsNegative { get; }

    /// <summary>How many digits stand before the point; 0 or less for a number below 1. The number is less than ten to this power.</summary>
    public int IntegerDigits => Digits.Length == 0 ? 0 : Digits.Length + Power;

    /// <summary>How many digits stand after the point, trailing zeros left out.</summary>
    public int DecimalDigits => Math.Max(0, -Power);

    /// <summary>The digits without leading and trailing zeros; empty for zero.</summary>
    private string Digits { get; }

    private int Power { get; }

    /// <summary>A number of few digits and no exponent, as almost all are: without trailing zeros after the point, as <see cref="ToDecimal"/> gives it.</summary>
    /// <param name="element">A JSON number.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many digits stand after the point, trailing zeros left out.</param>
    /// <returns>Whether it is such a number.</returns>
    public static bool TryShort(JsonElement element, out decimal value, out int decimals)
    {
#if NET9_0_OR_GREATER
        return TryShort(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element), out value, out decimals);
#else
        return TryShort(Encoding.UTF8.GetBytes(element.GetRawText()), out value, out decimals);
#endif
    }

    /// <summary>Reads a number as JSON writes it.</summary>
    /// <param name="text">A valid JSON number.</param>
    public static ExactNumber Of(string text)
    {
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var mantissa = (exponentAt < 0 ? text : text.Substring(0, exponentAt)).TrimStart('-');
        var point = mantissa.IndexOf('.');
        var digits = mantissa.Replace(".", string.Empty).TrimStart('0');
        var significant = digits.TrimEnd('0');
        if (significant.Length == 0) return new(false, string.Empty, 0);
        var power = (exponentAt < 0 ? 0 : Exponent(text.Substring(exponentAt + 1)))
            - (point < 0 ? 0 : mantissa.Length - point - 1)
            + (digits.Length - significant.Length);
        return new(text[0] == '-', significant, power);
    }

    /// <summary>The number.</summary>
    /// <exception cref="OverflowException">It has too many digits: ask <see cref="IntegerDigits"/> and <see cref="DecimalDigits"/> first.</exception>
    public decimal ToDecimal()
    {
        var whole = Power >= 0 ? Digits + new string('0', Power) : Digits.PadLeft(1 - Power, '0').Insert(Math.Max(1, Digits.Length + Power), ".");
        var value = whole.Length == 0 ? 0m : decimal.Parse(whole, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return IsNegative ? -value : value;
    }

    /// <summary>The number, if a <see cref="decimal"/> holds it without rounding.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        // Twenty-nine digits may lie above the largest number, and digits before and after the point may together be too many.
        if (IntegerDigits > 29 || DecimalDigits > 28) return false;
        try
        {
            value = ToDecimal();
        }
        catch (OverflowException)
        {
            return false;
        }

        var held = Of(ShapeWriter.NumberText(value));
        return Equals(held);
    }

    public bool Equals(ExactNumber other) => IsNegative == other.IsNegative && Power == other.Power && Digits == other.Digits;

    public override bool Equals(object? obj) => obj is ExactNumber other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(IsNegative, Power, Digits);

    private static bool TryShort(ReadOnlySpan<byte> text, out decimal value, out int decimals)
    {
        (value, decimals) = (0m, 0);
        var isNegative = text[0] == '-';
        if (text.Length > MostShortDigits) return false;
        var (mantissa, point) = (0L, text.Length);
        for (var i = isNegative ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] == '.') point = i;
            else if (text[i] is >= (byte)'0' and <= (byte)'9') mantissa = (10 * mantissa) + (text[i] - '0');
            else return false;
        }

        decimals = Math.Max(0, text.Length - point - 1);
        for (; decimals > 0 && mantissa % 10 == 0; decimals--) mantissa /= 10;
        value = new(unchecked((int)mantissa), (int)(mantissa >> 32), 0, isNegative && mantissa != 0, (byte)decimals);
        return true;
    }

    // An exponent of many digits is far away in either direction; how far does not matter.
    private static int Exponent(string text)
    {
        var digits = text.TrimStart('+', '-').TrimStart('0');
        var size = digits.Length > 6 ? Far : digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return text[0] == '-' ? -size : size;
    }
}
