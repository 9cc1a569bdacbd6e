using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>A line of a printed table: which scores have which grade.</summary>
public sealed record PrintedBand
{
    /// <summary>The grade, with the colour that the table prints for it.</summary>
    public required Grade Grade
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The scores as printed: <c>160～319</c>, <c>≥320</c>, <c>70≤D＜160</c>, <c>20以下</c>, <c>[70, 160)</c>; at most 200 characters.</summary>
    /// <remarks>
    /// Words are read as law reads them: 以上, 以下 and 以内 include the number; 超过, 不足, 不满 and 以外 do not. A range of two numbers
    /// includes both. Full-width signs are read like narrow ones; 分 and % behind a number and the name of the score are passed over.
    /// </remarks>
    public required string Cell
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The number that the table prints for the grade, whichever way it counts; null where it prints none.</summary>
    public int? Number { get; init; }

    /// <summary>The code of the grade with the cell.</summary>
    public override string ToString() => Grade.Code + " " + Cell;
}
