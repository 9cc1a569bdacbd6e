using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>The code of a document, such as <c>XX-CX-7.1.3/7.1.4-02</c>: organisation, kind, clauses and serial number. NUM-02.</summary>
/// <remarks>
/// Registers are typed by hand: stray blanks, line breaks inside a cell and full-width forms are read over, and
/// <see cref="ToString"/> writes the code as it should be.
/// </remarks>
public sealed record DocumentCode
#if NET8_0_OR_GREATER
    : IParsable<DocumentCode>
#endif
{
    private const int MostDigits = 9;

    /// <summary>The organisation: ASCII letters and digits, beginning with a letter.</summary>
    /// <exception cref="ArgumentException">The value has other characters.</exception>
    public required string Prefix
    {
        get;
        init => field = IsWord(value) ? value : throw Wrong(nameof(Prefix), value);
    }

    /// <summary>The kind, such as CX for 程序: ASCII letters and digits, beginning with a letter.</summary>
    /// <exception cref="ArgumentException">The value has other characters.</exception>
    public required string Kind
    {
        get;
        init => field = IsWord(value) ? value : throw Wrong(nameof(Kind), value);
    }

    /// <summary>The clauses that the document serves, as numbers with points: 7.1.3; may be empty.</summary>
    /// <exception cref="ArgumentException">A value is no clause number.</exception>
    public ValueList<string> Clauses
    {
        get;
        init => field = value.All(IsClause) ? value : throw Wrong(nameof(Clauses), value.ToString());
    }

    /// <summary>The serial number, from 0 to 999,999,999, both included.</summary>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public required int Serial
    {
        get;
        init => field = value is >= 0 and <= 999_999_999 ? value : throw Wrong(nameof(Serial), value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The digits that the serial number is filled up to with zeros, from 1 to 9, both included. Default 2.</summary>
    /// <exception cref="ArgumentException">The value is out of range.</exception>
    public int SerialDigits
    {
        get;
        init => field = value is >= 1 and <= MostDigits ? value : throw Wrong(nameof(SerialDigits), value.ToString(CultureInfo.InvariantCulture));
    } = 2;

    /// <summary>A code as it should be written: without white space, and in half-width forms. NUM-04.</summary>
    /// <param name="code">The code as it stands in a register.</param>
    /// <returns>The tidy text; tidying it again changes nothing. It need not be a valid code.</returns>
    public static string Normalise(string code) => string.Concat(FullWidth.ToHalf(Guard.Against.Null(code)).Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The code that a text names.</summary>
    /// <param name="s">A text such as <c>XX -CX-7.5-01</c>.</param>
    /// <exception cref="FormatException">The text names no code.</exception>
    public static DocumentCode Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var code) ? code : throw new FormatException("A document code reads XX-CX-7.5-01 or XX-CX-12; this does not: " + s);

    /// <summary>The code that a text names, if it names one.</summary>
    /// <param name="s">A text such as <c>XX -CX-7.5-01</c>.</param>
    /// <param name="result">The code, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out DocumentCode result)
    {
        result = null;
        var parts = s is null ? [] : Normalise(s).Split('-');
        if (parts.Length is not (3 or 4)) return false;
        var clauses = parts.Length == 4 ? parts[2].Split('/') : [];
        var serial = parts[parts.Length - 1];
        if (!IsWord(parts[0]) || !IsWord(parts[1]) || !clauses.All(IsClause) || !IsNumber(serial) || serial.Length > MostDigits) return false;
        result = new()
        {
            Prefix = parts[0],
            Kind = parts[1],
            Clauses = clauses.ToValueList(),
            Serial = int.Parse(serial, NumberStyles.None, CultureInfo.InvariantCulture),
            SerialDigits = serial.Length,
        };
        return true;
    }

#if NET8_0_OR_GREATER
    static DocumentCode IParsable<DocumentCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DocumentCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DocumentCode result) =>
        TryParse(s, out result);
#endif

    /// <summary>Whether both are written alike: filling zeros that no digit needs make no difference.</summary>
    /// <param name="other">The other code.</param>
    public bool Equals(DocumentCode? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The code as it should be written.</summary>
    public override string ToString()
    {
        var serial = Serial.ToString(CultureInfo.InvariantCulture).PadLeft(SerialDigits, '0');
        return Clauses.IsEmpty ? $"{Prefix}-{Kind}-{serial}" : $"{Prefix}-{Kind}-{string.Join("/", Clauses)}-{serial}";
    }

    private static bool IsWord(string? text) =>
        text is { Length: > 0 } && IsLetter(text[0]) && text.All(c => IsLetter(c) || IsDigit(c));

    private static bool IsClause(string? text) => text is not null && text.Split('.').All(IsNumber);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(IsDigit);

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static ArgumentException Wrong(string name, string? value) => new($"{name} of a document code cannot be: {value}", name);
}
