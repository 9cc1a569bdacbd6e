using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Cells by row and column: where rows and columns begin, and what each cell holds.</summary>
/// <remarks>
/// The first row and the first column have no lower end; a floor belongs to the row or column that it begins. Every instance is valid.
/// </remarks>
public sealed class LookupTable : IEquatable<LookupTable>
{
    /// <summary>A table of cells.</summary>
    /// <param name="rowFloors">Where the rows after the first begin, strictly ascending.</param>
    /// <param name="columnFloors">Where the columns after the first begin, strictly ascending.</param>
    /// <param name="cells">The cells, row by row from the lowest; each 0 or more.</param>
    /// <exception cref="ArgumentException">Floors do not ascend, there are too few or too many cells, or one is negative; the message lists every fault.</exception>
    public LookupTable(IEnumerable<decimal> rowFloors, IEnumerable<decimal> columnFloors, IEnumerable<decimal> cells)
    {
        RowFloors = Guard.Against.Null(rowFloors).ToValueList();
        ColumnFloors = Guard.Against.Null(columnFloors).ToValueList();
        Cells = Guard.Against.Null(cells).ToValueList();
        Faults.ThrowIfAny(FaultsOf(), nameof(cells));
    }

    /// <summary>Where the rows after the first begin, ascending.</summary>
    public ValueList<decimal> RowFloors { get; }

    /// <summary>Where the columns after the first begin, ascending.</summary>
    public ValueList<decimal> ColumnFloors { get; }

    /// <summary>The cells, row by row from the lowest.</summary>
    public ValueList<decimal> Cells { get; }

    /// <summary>The cell of two values. Every pair has exactly one.</summary>
    /// <param name="row">The value that chooses the row.</param>
    /// <param name="column">The value that chooses the column.</param>
    public decimal CellOf(decimal row, decimal column) =>
        Cells[(PlaceOf(row, RowFloors) * (ColumnFloors.Count + 1)) + PlaceOf(column, ColumnFloors)];

    /// <inheritdoc/>
    public bool Equals(LookupTable? other) =>
        other is not null && RowFloors == other.RowFloors && ColumnFloors == other.ColumnFloors && Cells == other.Cells;

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(LookupTable? left, LookupTable? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(LookupTable? left, LookupTable? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LookupTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RowFloors, ColumnFloors, Cells);

    private static int PlaceOf(decimal value, ValueList<decimal> floors)
    {
        var place = 0;
        while (place < floors.Count && value >= floors[place]) place++;
        return place;
    }

    private IEnumerable<string> FaultsOf()
    {
        if (!IsAscending(RowFloors)) yield return "the floors of the rows must ascend";
        if (!IsAscending(ColumnFloors)) yield return "the floors of the columns must ascend";
        var (rows, columns) = (RowFloors.Count + 1, ColumnFloors.Count + 1);
        if (Cells.Count != rows * columns) yield return $"{rows} rows of {columns} columns need {rows * columns} cells; there are {Cells.Count}";
        if (Cells.Any(cell => cell < 0m)) yield return "a cell must not be negative";
    }

    private static bool IsAscending(ValueList<decimal> floors) =>
        Enumerable.Range(1, Math.Max(0, floors.Count - 1)).All(i => floors[i] > floors[i - 1]);
}
