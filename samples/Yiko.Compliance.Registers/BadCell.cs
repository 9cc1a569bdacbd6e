namespace Yiko.Compliance.Registers;

/// <summary>A cell that could not be read as what its column holds.</summary>
internal sealed record BadCell
{
    /// <summary>The header of its column, as the file has it.</summary>
    public required string Column { get; init; }

    public required string Text { get; init; }

    public required CellTrouble Trouble { get; init; }

    public required Place Place { get; init; }
}
