namespace Yiko.Compliance.Registers;

/// <summary>A cell that could not be read as what its column holds.</summary>
internal sealed record BadCell
{
    /// <summary>The header of its column, as the file has it.</summary>
    public required string Column { get; init; }

    public required string Text { get; init; }

    public required CellTrouble Trouble { get; init; }

    /// <summary>Whether it is no cell of the file but a value that all rows have, which need be told but once.</summary>
    public bool IsSet { get; init; }

    public required Place Place { get; init; }
}
