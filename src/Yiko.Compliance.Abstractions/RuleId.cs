using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>The number of a rule in a register of rules, such as <c>LEC-05</c> in that of the library or <c>ACME-7</c> in that of an organisation.</summary>
[Shaped(typeof(RuleShapes), nameof(RuleShapes.Rule))]
[JsonConverter(typeof(ShapeJsonConverter<RuleId>))]
[TypeConverter(typeof(ShapeTypeConverter<RuleId>))]
public sealed record RuleId
#if NET8_0_OR_GREATER
    : IParsable<RuleId>
#endif
{
    private const int MostCharacters = 40;

    private readonly string _text;

    private RuleId(string text) => _text = text;

    /// <summary>The rule that a text names: capitals and digits, in groups joined by single hyphens, points or slashes; a capital first, at most 40 characters.</summary>
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
        if (s is null || s.Length > MostCharacters) return false;
        var groups = 0;
        var previous = '-';
        foreach (var c in s)
        {
            var joins = c is '-' or '.' or '/';
            if (joins ? previous is '-' or '.' or '/' : c is not ((>= 'A' and <= 'Z') or (>= '0' and <= '9'))) return false;
            if (joins) groups++;
            else if (previous == '-' && groups == 0 && c <= '9') return false;
            previous = c;
        }

        return groups > 0 && previous is not ('-' or '.' or '/');
    }
}
