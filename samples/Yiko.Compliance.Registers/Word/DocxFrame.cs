namespace Yiko.Compliance.Registers.Word;

/// <summary>An element that has begun and not yet ended, as far as its end or its children need it.</summary>
internal struct DocxFrame
{
    public DocxElement Element;

    /// <summary>The run around it, which goes on afterwards.</summary>
    public DocxRun Outer;

    /// <summary>Whether one of the alternatives was taken; whether what follows is hidden.</summary>
    public bool IsSettled;

    /// <summary>Whether white space at its ends counts.</summary>
    public bool KeepsSpace;

    /// <summary>The part that it plays in an equation.</summary>
    public string? Name;

    /// <summary>The signs of an equation: before, between and after its terms.</summary>
    public (string? First, string? Between, string? Last) Signs;

    /// <summary>The terms of an equation so far.</summary>
    public int Terms;
}

/// <summary>What a run says of the text in it.</summary>
internal struct DocxRun
{
    public bool? IsHidden;
    public bool? IsStruck;
    public string? Style;
    public string? Font;

    /// <summary>Raised or lowered; null where only its styles may say so.</summary>
    public TextLevel? Level;
}

/// <summary>The elements that matter while they are open.</summary>
internal enum DocxElement
{
    Other,
    Skipped,
    Text,
    Instruction,
    Paragraph,
    ParagraphProperties,
    MarkProperties,
    NumberProperties,
    Run,
    RunProperties,
    Table,
    Row,
    RowProperties,
    CellProperties,
    Drawing,
    Field,
    CheckBox,
    ChoiceList,
    Alternatives,
    Equation,
    EquationProperties,
    Term,
}
