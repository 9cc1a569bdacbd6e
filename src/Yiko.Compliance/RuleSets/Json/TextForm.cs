namespace Yiko.Compliance.RuleSets.Json;

/// <summary>Which texts a property takes, and what is said of others.</summary>
internal sealed class TextForm
{
    private readonly Func<string, bool> _takes;
    private readonly Reason _refusal;

    private TextForm(Func<string, bool> takes, Reason refusal) => (_takes, _refusal) = (takes, refusal);

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

    /// <summary>Nothing is asked.</summary>
    public static TextForm Any { get; } = new(_ => true, JsonReasons.BlankText);

    /// <summary>What is wrong with a text; null where it is taken.</summary>
    public Reason? Refuse(string text) => _takes(text) ? null : _refusal.With(JsonReasons.ValueOf(text));
}
