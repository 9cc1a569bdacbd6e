using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>The number of a rule in the register of rules, such as <c>LEC-05</c>.</summary>
[Shaped(typeof(RuleShapes), nameof(RuleShapes.Rule))]
[JsonConverter(typeof(ShapeJsonConverter<RuleId>))]
[TypeConverter(typeof(ShapeTypeConverter<RuleId>))]
public sealed record RuleId
#if NET8_0_OR_GREATER
    : IParsable<RuleId>
#endif
{
    private readonly string _text;

    private RuleId(string text) => _text = text;

    /// <summary>The rule that a text names: two to four capitals, a hyphen, two digits.</summary>
    /// <param name="s">A text such as <c>LEC-05</c>.</param>
    /// <exception cref="FormatException">The text names no rule.</exception>
    public static RuleId Parse(string s) =>
        TryParse(Guard.Against.Null(s), out var rule) ? rule : throw new FormatException("A rule id reads LEC-05; this does not: " + s);

    /// <summary>The rule that a text names, if it names one.</summary>
    /// <param name="s">A text such as <c>LEC-05</c>.</param>
    /// <param name="result">The rule, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out RuleId result)
    {
        var valid = IsWellFormed(s);
        result = valid ? new(s!) : null;
        return valid;
    }

#if NET8_0_OR_GREATER
    static RuleId IParsable<RuleId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<RuleId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out RuleId result) =>
        TryParse(s, out result);
#endif

    /// <summary>The number, such as <c>LEC-05</c>.</summary>
    public override string ToString() => _text;

    /// <summary>Whether a text names a rule.</summary>
    internal static bool IsWellFormed(string? s)
    {
        var hyphen = s?.IndexOf('-') ?? -1;
        return hyphen is >= 2 and <= 4
            && s!.Length == hyphen + 3
            && AreAll(s.AsSpan(0, hyphen), 'A', 'Z')
            && AreAll(s.AsSpan(hyphen + 1), '0', '9');
    }

    private static bool AreAll(ReadOnlySpan<char> text, char first, char last)
    {
        foreach (var c in text)
        {
            if (c < first || c > last) return false;
        }

        return true;
    }
}
