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

    /// <summary>A grade in the colour that its rule set gives it.</summary>
    public static TableCell Of(Grade grade, Language language) => new(ShortName(grade).In(language), StyleOf(grade));

    /// <summary>A grade where space is dear: English names repeat the word that the column's title says, their codes do not.</summary>
    public static LocalizedText ShortName(Grade grade) => LocalizedText.Of(grade.Code, grade.Name.ChineseSimplified);

    public static Style StyleOf(Grade grade) => grade.Colour is { } colour ? new(Color.FromHex(colour)) : Style.Plain;
}
