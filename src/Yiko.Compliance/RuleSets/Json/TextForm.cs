namespace Yiko.Compliance.RuleSets.Json;

/// <summary>Which texts a property takes, and what is said of others.</summary>
internal sealed class TextForm
{
    private readonly Func<string, bool> _takes;
    private readonly Reason _refusal;

    /// <summary>A form of one room's own.</summary>
    /// <param name="takes">Whether a text has the form.</param>
    /// <param name="refusal">What is said of others, with <c>{value}</c> for the text.</param>
    public TextForm(Func<string, bool> takes, Reason refusal) => (_takes, _refusal) = (takes, refusal);

    /// <summary>Any text that says something.</summary>
    public static TextForm NotBlank { get; } = new(text => !string.IsNullOrWhiteSpace(text), JsonReasons.BlankText);

    /// <summary>Lower-case letters, digits and inner hyphens.</summary>
    public static TextForm Code { get; } = new(CodeSyntax.IsWord, JsonReasons.NotACode);

    /// <summary>Codes joined by slashes.</summary>
    public static TextForm Id { get; } = new(CodeSyntax.IsPath, JsonReasons.NotAnId);

    /// <summary>Codes joined by points.</summary>
    public static TextForm Dotted { get; } = new(CodeSyntax.IsDotted, JsonReasons.Refused);

    /// <summary><c>#RRGGBB</c>.</summary>
    public static TextForm Colour { get; } = new(CodeSyntax.IsColour, JsonReasons.NotAColour);

    /// <summary>A fraction such as <c>2/5</c> or a percentage such as <c>40%</c>.</summary>
    public static TextForm Share { get; } = new(IsShare, JsonReasons.NotAShare);

    /// <summary>The number of a rule, such as <c>DOC-02</c>.</summary>
    public static TextForm Rule { get; } = new(text => RuleId.TryParse(text, out _), JsonReasons.NotARule);

    /// <summary>Nothing is asked.</summary>
    public static TextForm Any { get; } = new(_ => true, JsonReasons.BlankText);

    /// <summary>What is wrong with a text; null where it is taken.</summary>
    public Reason? Refuse(string text) => _takes(text) ? null : _refusal.With(JsonReasons.ValueOf(text));

    // As many digits as any organisation prints: no text of a megabyte becomes a number of a million digits.
    private static bool IsShare(string text)
    {
        if (text.EndsWith("%", StringComparison.Ordinal))
        {
            var parts = text.Substring(0, text.Length - 1).Split('.');
            return parts.Length <= 2 && parts.All(part => IsDigits(part, 9));
        }

        return text.Split('/') is [var numerator, var denominator] && IsDigits(numerator, 18) && IsDigits(denominator, 18) && denominator[0] != '0';
    }

    private static bool IsDigits(string text, int most) => text.Length > 0 && text.Length <= most && text.All(c => c is >= '0' and <= '9');
}
