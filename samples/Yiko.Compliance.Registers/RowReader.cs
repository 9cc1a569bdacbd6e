namespace Yiko.Compliance.Registers;

/// <summary>
/// The rows of a register, one at a time, whatever the kind of file. A reader is made only after the structure of the whole file has
/// been checked; what is left to go wrong is the content of single cells.
/// </summary>
internal abstract class RowReader : IDisposable
{
    /// <summary>Name of the file as the user gave it.</summary>
    public required string File { get; init; }

    public required IReadOnlyList<string> Header { get; init; }

    /// <summary>Where the header stands.</summary>
    public required Place HeaderPlace { get; init; }

    /// <summary>Number of rows below the header, counted by the first pass.</summary>
    public required long RowCount { get; init; }

    /// <summary>Line of the file, or row of the sheet, on which the current row begins.</summary>
    public long Line { get; protected set; }

    /// <summary>Remarks on the file that leave its rows decidable, such as formula cells whose stored value was taken.</summary>
    public FaultList Notes { get; } = new();

    public abstract bool Read();

    /// <summary>The text of a cell; empty where <paramref name="index"/> is −1, as it is for a column that the file lacks.</summary>
    public abstract ReadOnlySpan<char> Cell(int index);

    /// <summary>What the file itself says against a cell, before anybody reads its text.</summary>
    public virtual CellTrouble TroubleOf(int index) => CellTrouble.None;

    /// <summary>Where a cell of the current row stands, as far as it is known without a second look at the file.</summary>
    public virtual Place PlaceOf(int index) => new() { File = File, Line = Line };

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
