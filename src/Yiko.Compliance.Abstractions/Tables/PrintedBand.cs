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

    /// <summary>The scores as printed: <c>160～319</c>, <c>≥320</c>, <c>20以下</c>.</summary>
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
