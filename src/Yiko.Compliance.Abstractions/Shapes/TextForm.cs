namespace Yiko.Compliance.Shapes;

/// <summary>Which texts a property takes, and what is said of others.</summary>
internal sealed class TextForm
{
    private const string CodePattern = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";

    private readonly Func<string, bool> _takes;
    private readonly Reason _refusal;
    private readonly string? _pattern;

    /// <summary>A form of one room's own.</summary>
    /// <param name="takes">Whether a text has the form.</param>
    /// <param name="refusal">What is said of others, with <c>{value}</c> for the text.</param>
    /// <param name="pattern">The same as a regular expression of ECMA 262, for the JSON Schema; null where it says nothing.</param>
    public TextForm(Func<string, bool> takes, Reason refusal, string? pattern = null) => (_takes, _refusal, _pattern) = (takes, refusal, pattern);

    /// <summary>Any text that says something.</summary>
    public static TextForm NotBlank { get; } = new(text => !string.IsNullOrWhiteSpace(text), JsonReasons.BlankText, "\\S");

    /// <summary>Lower-case letters, digits and inner hyphens.</summary>
    public static TextForm Code { get; } = new(CodeSyntax.IsWord, JsonReasons.NotACode, $"^{CodePattern}$");

    /// <summary>Codes joined by slashes.</summary>
    public static TextForm Id { get; } = new(CodeSyntax.IsPath, JsonReasons.NotAnId, $"^{CodePattern}(/{CodePattern})*$");

    /// <summary>Codes joined by points.</summary>
    public static TextForm Dotted { get; } = new(CodeSyntax.IsDotted, JsonReasons.Refused, $"^{CodePattern}(\\.{CodePattern})+$");

    /// <summary><c>#RRGGBB</c>.</summary>
    public static TextForm Colour { get; } = new(CodeSyntax.IsColour, JsonReasons.NotAColour, "^#[0-9A-Fa-f]{6}$");

    /// <summary>A fraction such as <c>2/5</c> or a percentage such as <c>40%</c>.</summary>
    public static TextForm Share { get; } =
        new(IsShare, JsonReasons.NotAShare, "^([0-9]{1,18}/[1-9][0-9]{0,17}|[0-9]{1,9}(\\.[0-9]{1,9})?%)$");

    /// <summary>The number of a rule, such as <c>DOC-02</c> or <c>ACME-7</c>.</summary>
    public static TextForm Rule { get; } = new(RuleId.IsWellFormed, JsonReasons.NotARule, "^(?=.{3,40}$)[A-Z][A-Z0-9]*([-./][A-Z0-9]+)+$");

    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static TextForm Hash { get; } = new(Sha256Text.IsWellFormed, JsonReasons.Refused, "^[0-9a-f]{64}$");

    /// <summary>Nothing is asked.</summary>
    public static TextForm Any { get; } = new(_ => true, JsonReasons.BlankText);

    /// <summary>What is wrong with a text; null where it is taken.</summary>
    public Reason? Refuse(string text) => _takes(text) ? null : _refusal.With(JsonReasons.ValueOf(text));

    /// <summary>What a JSON Schema says of it.</summary>
    public void Describe(SchemaWriter schema)
    {
        schema.Say("type", "string");
        if (_pattern is { } pattern) schema.Say("pattern", pattern);
    }

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
