namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A text of a workbook that any number of cells may show, each in a font of its own.</summary>
/// <param name="Text">The text as it shows in a cell whose font stands on the line.</param>
/// <param name="OfCell">How many of its first characters have the font of the cell; those behind them have one of their own.</param>
/// <param name="IsStruck">Whether the whole of it is struck out, whatever the font of the cell.</param>
internal readonly record struct SheetText(string Text, int OfCell, bool IsStruck = false)
{
    public static SheetText Plain(string text) => new(text, text.Length);

    public string At(TextLevel level) => level == TextLevel.Line ? Text
        : OfCell == Text.Length ? ScriptSigns.OfWhole(Text, level)
        : ScriptSigns.Of(Text[..OfCell], level) + Text[OfCell..];
}
