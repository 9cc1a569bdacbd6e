using Spectre.Console;

namespace Yiko.Compliance.Cli.Output;

/// <summary>A cell of a table, ready to print.</summary>
internal readonly record struct TableCell
{
    private readonly string? _text;
    private readonly Style? _style;

    private TableCell(string text, Style? style) => (_text, _style) = (text, style);

    public string Text => _text ?? string.Empty;

    public Style Style => _style ?? Style.Plain;

    public static TableCell Of(string text, Style? style = null) => new(text, style);

    /// <summary>A grade by its name, in the colour that its rule set gives it.</summary>
    public static TableCell Of(Grade grade, Language language) => new(grade.Name.In(language), StyleOf(grade));

    public static Style StyleOf(Grade grade) => grade.Colour is { } colour ? new(Color.FromHex(colour)) : Style.Plain;
}
