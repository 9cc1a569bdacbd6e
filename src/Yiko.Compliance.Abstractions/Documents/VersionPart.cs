using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Documents;

/// <summary>One part of a version, such as the letter or the number of <c>A/0</c>: how it is written, where it begins and ends.</summary>
/// <remarks>
/// <para>
/// A part counts in ordinals. Written in numbers, the ordinal is the number. Written in letters, 1 is the first letter, and after the
/// last one come two letters: Z, AA, AB … AZ, BA. Letters that are left out count at no place, so ordinal and text are inverse.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
[Shaped(typeof(DocumentShapes), nameof(DocumentShapes.Part))]
[JsonConverter(typeof(ShapeJsonConverter<VersionPart>))]
[TypeConverter(typeof(ShapeTypeConverter<VersionPart>))]
public sealed class VersionPart : IEquatable<VersionPart>
{
    internal const string LatinCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private VersionPart()
    {
    }

    /// <summary>The letters in their order, those left out taken away; empty where the part is written in numbers.</summary>
    public string Alphabet { get; private init; } = string.Empty;

    /// <summary>The ordinal at which the part begins: 1 or more for letters, 0 or more for numbers.</summary>
    public int First { get; private init; }

    /// <summary>The last ordinal, included; the next step raises the part before. Null where there is no end.</summary>
    public int? Highest { get; private init; }

    /// <summary>What stands before the part: <c>/</c> or <c>.</c>; may be empty.</summary>
    public string Separator { get; private init; } = string.Empty;

    /// <summary>Whether the part is written in letters.</summary>
    internal bool IsLettered => Alphabet.Length > 0;

    /// <summary>A part written in letters.</summary>
    /// <param name="skipped">Letters that are left out, such as <c>IO</c>; by default none.</param>
    /// <param name="alphabet">The letters in their order, each once, no digit, white space or full-width form; by default the 26 capitals.</param>
    /// <param name="separator">What stands before the part; by default nothing.</param>
    /// <param name="first">The ordinal at which the part begins, 1 or more; by default 1, the first letter.</param>
    /// <param name="highest">The last ordinal, included, not below <paramref name="first"/>; by default none.</param>
    /// <exception cref="ArgumentException">A letter occurs twice or may not be one, fewer than two letters are left, or a bound is out of range; the message lists every fault.</exception>
    public static VersionPart Letters(
        string skipped = "",
        string alphabet = LatinCapitals,
        string separator = "",
        int first = 1,
        int? highest = null)
    {
        Guard.Against.Null(skipped);
        Guard.Against.Null(alphabet);
        Guard.Against.Null(separator);
        var letters = string.Concat(alphabet.Where(letter => !skipped.Contains(letter)));
        Faults.ThrowIfAny(
            [.. FaultsOfAlphabet(alphabet, letters), .. FaultsOfSpelling(alphabet + separator), .. FaultsOfBounds(first, 1, highest)],
            nameof(alphabet));
        return new() { Alphabet = letters, Separator = separator, First = first, Highest = highest };
    }

    /// <summary>A part written in decimal numbers without leading zeros.</summary>
    /// <param name="separator">What stands before the part; by default nothing.</param>
    /// <param name="first">The number at which the part begins, 0 or more; by default 0.</param>
    /// <param name="highest">The last number, included, not below <paramref name="first"/>; by default none.</param>
    /// <exception cref="ArgumentException">A bound is out of range; the message lists every fault.</exception>
    public static VersionPart Numbers(string separator = "", int first = 0, int? highest = null)
    {
        Guard.Against.Null(separator);
        Faults.ThrowIfAny([.. FaultsOfSpelling(separator), .. FaultsOfBounds(first, 0, highest)], nameof(first));
        return new() { Separator = separator, First = first, Highest = highest };
    }

    /// <inheritdoc/>
    public bool Equals(VersionPart? other) => other is not null
        && Alphabet == other.Alphabet && First == other.First && Highest == other.Highest && Separator == other.Separator;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(VersionPart? left, VersionPart? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(VersionPart? left, VersionPart? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as VersionPart);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Alphabet, First, Highest, Separator);

    /// <summary>How an ordinal is written, without the separator.</summary>
    internal string Format(int ordinal)
    {
        if (!Contains(ordinal)) throw new ArgumentOutOfRangeException(nameof(ordinal), ordinal, "The part has no such ordinal.");
        if (!IsLettered) return ordinal.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        for (var rest = ordinal; rest > 0; rest = (rest - 1) / Alphabet.Length) text.Insert(0, Alphabet[(rest - 1) % Alphabet.Length]);
        return text.ToString();
    }

    /// <summary>The ordinal that a text stands for, if it stands for one of this part: letters of the alphabet, or digits without leading zeros.</summary>
    internal bool TryParse(string? text, out int ordinal)
    {
        ordinal = 0;
        if (string.IsNullOrEmpty(text)) return false;
        var known = IsLettered ? TryReadLetters(text!, out var value) : TryReadNumber(text!, out value);
        if (!known || !Contains(value)) return false;
        ordinal = value;
        return true;
    }

    internal bool Contains(int ordinal) => ordinal >= First && (Highest is not { } highest || ordinal <= highest);

    /// <summary>Whether a character may stand in the text of this part.</summary>
    internal bool Spells(char c) => IsLettered ? Alphabet.Contains(c) : c is >= '0' and <= '9';

    // Reading folds full-width forms and trims, so neither may be part of what is written.
    internal static bool IsSpelling(string characters) => !characters.Any(char.IsWhiteSpace) && FullWidth.ToHalf(characters) == characters;

    private bool TryReadLetters(string text, out int value)
    {
        value = 0;
        var sum = 0L;
        foreach (var letter in text)
        {
            var place = Alphabet.IndexOf(letter);
            if (place < 0) return false;
            sum = (sum * Alphabet.Length) + place + 1;
            if (sum > int.MaxValue) return false;
        }

        value = (int)sum;
        return true;
    }

    private static bool TryReadNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && (text.Length == 1 || text[0] != '0');

    private static IEnumerable<string> FaultsOfAlphabet(string alphabet, string letters)
    {
        // With one letter A, AA, AAA would follow each other: a version as long as its number.
        if (letters.Length < 2) yield return "fewer than two letters are left to count with";
        if (alphabet.Distinct().Count() < alphabet.Length) yield return "a letter occurs twice in the alphabet";
        if (alphabet.Any(letter => letter is >= '0' and <= '9')) yield return "a digit is no letter";
    }

    private static IEnumerable<string> FaultsOfSpelling(string characters)
    {
        if (!IsSpelling(characters)) yield return "white space or a full-width form stands in the spelling";
    }

    private static IEnumerable<string> FaultsOfBounds(int first, int least, int? highest)
    {
        if (first < least) yield return $"the part begins at {first.ToString(CultureInfo.InvariantCulture)}, below {least.ToString(CultureInfo.InvariantCulture)}";
        if (highest < first) yield return "the part ends before it begins";
    }
}
