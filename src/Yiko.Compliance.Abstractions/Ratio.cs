using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>An exact fraction, in lowest terms, with a positive denominator.</summary>
/// <remarks>
/// <para>
/// Whatever divides stays in this type until somebody reads it, so that 94.96 % never becomes 95 %: compare first,
/// round last, and only in <see cref="ToDecimal"/>, which asks for digits and mode each time.
/// </para>
/// <para>The default value is 0/1. There is no bound on size.</para>
/// </remarks>
[Shaped(typeof(Shape), nameof(Shape.Fraction))]
[JsonConverter(typeof(ShapeJsonConverter<Ratio>))]
[TypeConverter(typeof(ShapeTypeConverter<Ratio>))]
public readonly struct Ratio : IEquatable<Ratio>, IComparable<Ratio>, IComparable, IFormattable
#if NET8_0_OR_GREATER
    , IParsable<Ratio>
#endif
{
    private const NumberStyles Digits = NumberStyles.None;

    /// <summary>Reading so many characters takes no time that anybody notices; what is longer was never counted.</summary>
    private const int LongestText = 10_000;

    /// <summary>What <see cref="long"/> holds whatever the digits are.</summary>
    private const int MostShortDigits = 18;

    private const int TowardsZero = 2;
    private const int Downwards = 3;
    private const int Upwards = 4;

    private static readonly BigInteger LargestDecimal = new(decimal.MaxValue);

    private readonly BigInteger _denominatorLessOne;

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0) divisor = -divisor;
        if (!divisor.IsOne) (numerator, denominator) = (numerator / divisor, denominator / divisor);
        Numerator = numerator;
        _denominatorLessOne = denominator - BigInteger.One;
    }

    private Ratio((BigInteger Numerator, BigInteger Denominator) lowestTerms) =>
        (Numerator, _denominatorLessOne) = (lowestTerms.Numerator, lowestTerms.Denominator - BigInteger.One);

    /// <summary>Zero, 0/1; also the default value.</summary>
    public static Ratio Zero => default;

    /// <summary>One, 1/1.</summary>
    public static Ratio One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The number above the line; its sign is that of the fraction.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, 1 or more.</summary>
    public BigInteger Denominator => _denominatorLessOne + BigInteger.One;

    /// <summary>The sum of two fractions.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static Ratio operator +(Ratio left, Ratio right) => left.Add(right);

    /// <summary>The difference of two fractions.</summary>
    /// <param name="left">The fraction to subtract from.</param>
    /// <param name="right">The fraction to subtract.</param>
    public static Ratio operator -(Ratio left, Ratio right) => left.Subtract(right);

    /// <summary>The product of two fractions.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static Ratio operator *(Ratio left, Ratio right) => left.Multiply(right);

    /// <summary>The quotient of two fractions.</summary>
    /// <param name="left">The fraction to divide.</param>
    /// <param name="right">The fraction to divide by; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Ratio operator /(Ratio left, Ratio right) => left.Divide(right);

    /// <summary>Whether both fractions have the same value.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator ==(Ratio left, Ratio right) => left.Equals(right);

    /// <summary>Whether the fractions have different values.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator !=(Ratio left, Ratio right) => !left.Equals(right);

    /// <summary>Whether the left fraction is smaller.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator <(Ratio left, Ratio right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left fraction is smaller or equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator <=(Ratio left, Ratio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left fraction is greater.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator >(Ratio left, Ratio right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left fraction is greater or equal.</summary>
    /// <param name="left">One fraction.</param>
    /// <param name="right">The other fraction.</param>
    public static bool operator >=(Ratio left, Ratio right) => left.CompareTo(right) >= 0;

    /// <summary>The fraction of two integers.</summary>
    /// <param name="numerator">The number above the line.</param>
    /// <param name="denominator">The number below the line; not zero, a negative one moves its sign above.</param>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    public static Ratio Of(BigInteger numerator, BigInteger denominator) =>
        denominator.IsZero ? throw new DivideByZeroException("A ratio needs a denominator other than zero.") : new(numerator, denominator);

    /// <summary>The fraction that a decimal number stands for, exactly: 0.95 is 19/20.</summary>
    /// <param name="value">Any decimal number.</param>
    public static Ratio FromDecimal(decimal value)
    {
        var bits = decimal.GetBits(value);
        // The words carry no sign: one with its highest bit set is not negative.
        var magnitude = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        var power = (bits[3] >> 16) & 0xFF;
        return new(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, power));
    }

    /// <summary>The fraction that a text names: <c>19/20</c>, <c>0.95</c> or <c>95%</c>.</summary>
    /// <param name="s">The text, with a point before decimals whatever the culture; at most 10,000 characters are read.</param>
    /// <exception cref="FormatException">The text names no fraction, or is longer.</exception>
    public static Ratio Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var ratio)
            ? ratio
            : throw new FormatException("A ratio reads 19/20, 0.95 or 95%; this does not: " + s);

    /// <summary>The fraction that a text names, if it names one.</summary>
    /// <param name="s">The text: <c>19/20</c>, <c>0.95</c> or <c>95%</c>; at most 10,000 characters are read.</param>
    /// <param name="result">The fraction, or zero.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result)
    {
        result = default;
        if (s is null || s.Length > LongestText) return false;
        if (TryParseShort(s.AsSpan(), out result)) return true;
        var text = s.Trim();
        var slash = text.IndexOf('/');
        if (slash < 0) return TryParseDecimal(text, out result);
        if (!TryParseInteger(text.Substring(0, slash), out var numerator)
            || !TryParseInteger(text.Substring(slash + 1), out var denominator)
            || denominator.IsZero)
        {
            return false;
        }

        result = new(numerator, denominator);
        return true;
    }

#if NET8_0_OR_GREATER
    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Ratio>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) => TryParse(s, out result);
#endif

    /// <summary>The fraction that a decimal number is, exactly.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Ratio(decimal value) => FromDecimal(value);

    /// <summary>The fraction that a whole number is.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Ratio(long value) => FromInt64(value);

    /// <summary>The fraction that a whole number is.</summary>
    /// <param name="value">The number.</param>
    public static Ratio FromInt64(long value) => Of(value, 1);

    /// <summary>The sum of this fraction and another.</summary>
    /// <param name="other">The other fraction.</param>
    public Ratio Add(Ratio other) => Sum(other.Numerator, other.Denominator);

    /// <summary>This fraction less another.</summary>
    /// <param name="other">The fraction to subtract.</param>
    public Ratio Subtract(Ratio other) => Sum(-other.Numerator, other.Denominator);

    /// <summary>The product of this fraction and another.</summary>
    /// <param name="other">The other fraction.</param>
    public Ratio Multiply(Ratio other) => Product(other.Numerator, other.Denominator);

    /// <summary>This fraction divided by another.</summary>
    /// <param name="other">The fraction to divide by; not zero.</param>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Ratio Divide(Ratio other) => other.Numerator.Sign switch
    {
        0 => throw new DivideByZeroException("A ratio cannot be divided by zero."),
        < 0 => Product(-other.Denominator, -other.Numerator),
        _ => Product(other.Denominator, other.Numerator),
    };

    /// <summary>The nearest decimal number with so many digits, without trailing zeros: the one place where a fraction is rounded.</summary>
    /// <remarks>Where a decimal number cannot hold so many digits, it gets as many as fit; the fraction is rounded once all the same.</remarks>
    /// <param name="digits">Digits after the point, from 0 to 28, both included.</param>
    /// <param name="mode">What becomes of a value half-way between two neighbours.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> or <paramref name="mode"/> is out of range.</exception>
    /// <exception cref="OverflowException">The value is too large for a decimal number.</exception>
    public decimal ToDecimal(int digits, MidpointRounding mode)
    {
        Guard.Against.OutOfRange(digits, nameof(digits), 0, 28);
        var value = Rounded(digits, mode);
        while (BigInteger.Abs(value) > LargestDecimal && digits > 0) value = Rounded(--digits, mode);
        while (digits > 0 && (value % 10).IsZero) (value, digits) = (value / 10, digits - 1);
        return Shifted((decimal)value, digits);
    }

    /// <summary>The decimal number that is exactly this fraction, if there is one: 19/20 is 0.95, 1/3 is none.</summary>
    /// <param name="value">The number, or 0.</param>
    /// <returns>Whether at most 28 decimals say the fraction without rounding.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        var power = BigInteger.One;
        var digits = 0;
        while (digits <= 28 && !BigInteger.Remainder(power, Denominator).IsZero) (power, digits) = (power * 10, digits + 1);
        if (digits > 28 || BigInteger.Abs(Numerator) * (power / Denominator) > LargestDecimal) return false;
        value = ToDecimal(digits, MidpointRounding.ToEven);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is no ratio.</exception>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Ratio other => CompareTo(other),
        _ => throw new ArgumentException("A ratio compares with ratios only.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Ratio other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>The fraction as <c>19/20</c>; a whole number without its denominator, as <c>2</c>.</summary>
    public override string ToString() => _denominatorLessOne.IsZero
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : Numerator.ToString(CultureInfo.InvariantCulture) + "/" + Denominator.ToString(CultureInfo.InvariantCulture);

    /// <summary>The fraction as a format says, for reading: <c>P1</c> is 95.0 %, <c>F4</c> and <c>N2</c> are decimal numbers, <c>G</c> is 19/20.</summary>
    /// <param name="format">
    /// <c>G</c>, null or the empty text: as <see cref="ToString()"/> writes it. <c>P</c>, <c>F</c> or <c>N</c> with at most two digits: rounded to so many digits after
    /// the point (without a number, to as many as the provider says), half away from zero.
    /// </param>
    /// <param name="formatProvider">How numbers are written; null for the invariant way, never that of an ambient culture.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    /// <exception cref="OverflowException">The value is too large for a decimal number.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (string.IsNullOrEmpty(format) || format is "G" or "g") return ToString();
        var numbers = NumberFormatInfo.GetInstance(formatProvider ?? CultureInfo.InvariantCulture);
        var isPercent = format![0] is 'P' or 'p';
        if (!isPercent && format[0] is not ('F' or 'f' or 'N' or 'n')) throw NotAFormat(format);
        var digits = isPercent ? numbers.PercentDecimalDigits : numbers.NumberDecimalDigits;
        if (format.Length > 3 || (format.Length > 1 && !int.TryParse(format.Remove(0, 1), NumberStyles.None, CultureInfo.InvariantCulture, out digits))) throw NotAFormat(format);
        return ToDecimal(Math.Min(isPercent ? digits + 2 : digits, 28), MidpointRounding.AwayFromZero).ToString(format, numbers);
    }

    private static FormatException NotAFormat(string format) => new($"A ratio is written as G, P1, F4 or N2; “{format}” is no such format.");

    // Moves the point to the left, exactly.
    private static decimal Shifted(decimal value, int digits)
    {
        var bits = decimal.GetBits(value);
        return new(bits[0], bits[1], bits[2], value < 0, (byte)digits);
    }

    // The fraction times a power of ten, as the integer that the mode chooses.
    private BigInteger Rounded(int digits, MidpointRounding mode)
    {
        var floor = BigInteger.DivRem(BigInteger.Abs(Numerator) * BigInteger.Pow(10, digits), Denominator, out var remainder);
        if (RoundsAway(floor, (remainder * 2).CompareTo(Denominator), remainder.IsZero, mode)) floor += 1;
        return Numerator.Sign < 0 ? -floor : floor;
    }

    // Both fractions are in lowest terms, so only the factors that their denominators share can cancel (Knuth, volume 2, 4.5.1): small
    // divisors instead of one of the whole, and mostly none at all.
    private Ratio Sum(BigInteger numerator, BigInteger denominator)
    {
        var own = Denominator;
        var shared = BigInteger.GreatestCommonDivisor(own, denominator);
        if (shared.IsOne) return new(((Numerator * denominator) + (numerator * own), own * denominator));
        var part = own / shared;
        var sum = (Numerator * (denominator / shared)) + (numerator * part);
        var cancelled = BigInteger.GreatestCommonDivisor(sum, shared);
        return new((sum / cancelled, part * (denominator / cancelled)));
    }

    // Likewise: each numerator can cancel only against the denominator of the other.
    private Ratio Product(BigInteger numerator, BigInteger denominator)
    {
        var own = Denominator;
        var left = BigInteger.GreatestCommonDivisor(Numerator, denominator);
        var right = BigInteger.GreatestCommonDivisor(numerator, own);
        return new(((Numerator / left) * (numerator / right), (own / right) * (denominator / left)));
    }

    // The last three modes have no name in netstandard2.0, but the framework that loads it may pass them all the same.
    private bool RoundsAway(BigInteger floor, int half, bool exact, MidpointRounding mode) => (int)mode switch
    {
        (int)MidpointRounding.ToEven => half > 0 || (half == 0 && !floor.IsEven),
        (int)MidpointRounding.AwayFromZero => half >= 0,
        TowardsZero => false,
        Downwards => !exact && Numerator.Sign < 0,
        Upwards => !exact && Numerator.Sign > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode."),
    };

    // Not through decimal, which would round the twenty-ninth digit and refuse large numbers.
    private static bool TryParseDecimal(string text, out Ratio result)
    {
        result = default;
        var percent = text.EndsWith("%", StringComparison.Ordinal) || text.EndsWith("％", StringComparison.Ordinal);
        var number = percent ? text.Substring(0, text.Length - 1).TrimEnd() : text;
        var unsigned = number.StartsWith("-", StringComparison.Ordinal) || number.StartsWith("+", StringComparison.Ordinal) ? number.Substring(1) : number;
        var point = unsigned.IndexOf('.');
        var decimals = point < 0 ? 0 : unsigned.Length - point - 1;
        var digits = point < 0 ? unsigned : unsigned.Remove(point, 1);
        if (!BigInteger.TryParse(digits, Digits, CultureInfo.InvariantCulture, out var magnitude)) return false;
        result = new(number[0] == '-' ? -magnitude : magnitude, BigInteger.Pow(10, percent ? decimals + 2 : decimals));
        return true;
    }

    // Almost every fraction that was ever stored: digits, perhaps a sign before and other digits below them.
    private static bool TryParseShort(ReadOnlySpan<char> text, out Ratio result)
    {
        result = default;
        var isNegative = text is ['-', ..];
        if (isNegative) text = text.Slice(1);
        var slash = text.IndexOf('/');
        var denominator = 1L;
        if (slash >= 0 && (!TryParseDigits(text.Slice(slash + 1), out denominator) || denominator == 0)) return false;
        if (!TryParseDigits(slash >= 0 ? text.Slice(0, slash) : text, out var numerator)) return false;
        if (isNegative) numerator = -numerator;
        result = denominator == 1 ? new((numerator, BigInteger.One)) : new(numerator, denominator);
        return true;
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.Length is 0 or > MostShortDigits) return false;
        foreach (var c in text)
        {
            if (c is < '0' or > '9') return false;
            value = (10 * value) + (c - '0');
        }

        return true;
    }

    private static bool TryParseInteger(string text, out BigInteger value) =>
        BigInteger.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
