using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Documents;

/// <summary>The code of a document, such as <c>XX-CX-7.1.3/7.1.4-02</c>: organisation, kind, clauses and serial number. NUM-02.</summary>
/// <remarks>
/// Registers are typed by hand: stray blanks, line breaks inside a cell and full-width forms are read over, and
/// <see cref="ToString"/> writes the code as it should be.
/// </remarks>
public sealed class DocumentCode : IEquatable<DocumentCode>
#if NET8_0_OR_GREATER
    , IParsable<DocumentCode>
#endif
{
    private const int MostDigits = 9;

    /// <exception cref="ArgumentException">A part is not one of a code.</exception>
    internal DocumentCode(string prefix, string kind, ValueList<string> clauses, int serial, int serialDigits = 2)
    {
        Prefix = IsWord(prefix) ? prefix : throw Wrong(nameof(prefix), prefix);
        Kind = IsWord(kind) ? kind : throw Wrong(nameof(kind), kind);
        Clauses = clauses.All(IsClause) ? clauses : throw Wrong(nameof(clauses), clauses.ToString());
        Serial = serial is >= 0 and <= 999_999_999 ? serial : throw Wrong(nameof(serial), serial.ToString(CultureInfo.InvariantCulture));
        SerialDigits = serialDigits;
    }

    /// <summary>The organisation: ASCII letters and digits, beginning with a letter.</summary>
    public string Prefix { get; }

    /// <summary>The kind, such as CX for 程序: ASCII letters and digits, beginning with a letter.</summary>
    public string Kind { get; }

    /// <summary>The clauses that the document serves, as numbers with points: 7.1.3; may be empty.</summary>
    public ValueList<string> Clauses { get; }

    /// <summary>The serial number, from 0 to 999,999,999, both included.</summary>
    public int Serial { get; }

    /// <summary>The digits that the serial number is filled up to with zeros, from 1 to 9, both included.</summary>
    internal int SerialDigits { get; }

    /// <summary>A code as it should be written: without white space, and in half-width forms. NUM-04. It need not be a valid code.</summary>
    internal static string Normalise(string code) => string.Concat(FullWidth.ToHalf(Guard.Against.Null(code)).Where(c => !char.IsWhiteSpace(c)));

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
        result = new(parts[0], parts[1], clauses.ToValueList(), int.Parse(serial, NumberStyles.None, CultureInfo.InvariantCulture), serial.Length);
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

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(DocumentCode? left, DocumentCode? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(DocumentCode? left, DocumentCode? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentCode);

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
