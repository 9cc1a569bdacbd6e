using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A table of two groups: one formula chooses the row, another the column, the cell is the value.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record LookupFormula : ScoringFormula
{
    /// <summary>What chooses the row.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ScoringFormula Rows
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What chooses the column.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ScoringFormula Columns
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The table.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LookupTable Table
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    internal override decimal Of(ReadOnlySpan<decimal> points, ref int next)
    {
        var row = Rows.Of(points, ref next);
        return Table.CellOf(row, Columns.Of(points, ref next));
    }

    internal override decimal Mark(ReadOnlySpan<decimal> points, ref int next, Span<bool> passedOver)
    {
        var row = Rows.Mark(points, ref next, passedOver);
        return Table.CellOf(row, Columns.Mark(points, ref next, passedOver));
    }

    // A weight around a table weighs its cell, not the factors that choose it.
    internal override IEnumerable<(string Factor, decimal Weight)> Leaves(decimal weight) => Rows.Leaves(1m).Concat(Columns.Leaves(1m));

    internal override CanonicalJson ToCanonicalJson() => CanonicalJson.Object(
        ("rows", Rows.ToCanonicalJson()),
        ("columns", Columns.ToCanonicalJson()),
        ("table", Table.ToCanonicalJson()));

    internal override string Write(Func<string, string> factor, Language language, bool nested)
    {
        var (rows, columns) = (Rows.Write(factor, language, nested: false), Columns.Write(factor, language, nested: false));
        return language == Language.ChineseSimplified ? $"查表（{rows}；{columns}）" : $"table({rows}; {columns})";
    }
}

/// <summary>Cells by row and column: where rows and columns begin, and what each cell holds.</summary>
/// <remarks>
/// The first row and the first column have no lower end; a floor belongs to the row or column that it begins. Every instance is valid.
/// Immutable and safe for concurrent use.
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

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LookupTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RowFloors, ColumnFloors, Cells);

    internal CanonicalJson ToCanonicalJson() => CanonicalJson.Object(
        ("rowFloors", Numbers(RowFloors)),
        ("columnFloors", Numbers(ColumnFloors)),
        ("cells", Numbers(Cells)));

    private static CanonicalJson Numbers(ValueList<decimal> numbers) => CanonicalJson.Array(numbers.Select(CanonicalJson.Of));

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
