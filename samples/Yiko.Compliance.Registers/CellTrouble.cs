namespace Yiko.Compliance.Registers;

/// <summary>Why a cell cannot be read as what its column holds.</summary>
internal enum CellTrouble
{
    None = 0,

    /// <summary>Not a number at all, as <c>abc</c>.</summary>
    NotANumber = 1,

    /// <summary>A number with a comma, of which nobody knows whether it groups thousands or parts decimals.</summary>
    CommaInNumber = 2,

    /// <summary>Neither a yes nor a no, as <c>maybe</c>.</summary>
    NotAFlag = 3,

    /// <summary>A workbook's formula whose value was never stored.</summary>
    FormulaWithoutValue = 4,

    /// <summary>A workbook's error value, as <c>#DIV/0!</c>.</summary>
    ErrorValue = 5,

    /// <summary>A number with a fraction where things are counted, as <c>95.5</c>.</summary>
    NotWhole = 6,

    /// <summary>A word that the column does not know, as <c>gas</c> where the types of aspects stand.</summary>
    UnknownWord = 7,

    /// <summary>Not a day of the calendar, as <c>2026-02-30</c>.</summary>
    NotADate = 8,

    /// <summary>Several media in one cell that are scored by different formulas.</summary>
    SeveralTypes = 9,

    /// <summary>No year, quarter or month, as <c>2026-Q5</c>.</summary>
    NotAPeriod = 10,

    /// <summary>The value of a merged block that begins in another column: nobody wrote it for this one.</summary>
    MergedAcross = 11,

    /// <summary>A number with a point where commas part decimals: nobody knows whether it groups thousands.</summary>
    PointInNumber = 12,

    /// <summary>More than or less than a number, which leaves the number itself out.</summary>
    StrictSign = 13,
}
