namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A cell of a sheet as text, as a CSV export of the same sheet would have it.</summary>
internal readonly record struct SheetCell
{
    private readonly string? _text;

    public SheetCell(string? text) => _text = text;

    /// <summary>A text in a cell whose font is at a level.</summary>
    public static SheetCell Of(SheetText text, TextLevel level) => new(text.At(level)) { IsStruck = text.IsStruck || (level == TextLevel.Struck && text.OfCell == text.Text.Length && text.OfCell > 0) };

    public string Text => _text ?? string.Empty;

    /// <summary>The number alone where the format shows words beside it, as <c>3</c> of <c>3分</c> and <c>1</c> of <c>R-001</c>; null where the text is all.</summary>
    public string? Number { get; init; }

    /// <summary>The format of a day or a time, of which <see cref="Text"/> is not what the screen shows; null for anything else.</summary>
    public NumberFormat? DateFormat { get; init; }

    /// <summary>What the sheet itself says against the cell, whatever its column holds.</summary>
    public CellTrouble Trouble { get; init; }

    public bool IsFormula { get; init; }

    /// <summary>Whether the whole of it is struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether the value is that of a merged block of which another cell is the corner.</summary>
    public bool IsOfMerge { get; init; }

    /// <summary>Whether the merged block begins in another column, so that nobody wrote the value for this one.</summary>
    public bool IsFromOtherColumn { get; init; }

    /// <summary>The cell under a font that may be raised or lowered.</summary>
    public SheetCell At(TextLevel level) => level == TextLevel.Struck ? this with { IsStruck = true } : level == TextLevel.Line || Trouble != CellTrouble.None || ScriptSigns.OfWhole(Text, level) is var shown && ReferenceEquals(shown, Text)
        ? this
        : new(shown) { IsFormula = IsFormula };

    public bool IsBlank => Trouble == CellTrouble.None && string.IsNullOrWhiteSpace(_text);
}
