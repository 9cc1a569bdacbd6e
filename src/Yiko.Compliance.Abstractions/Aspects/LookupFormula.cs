using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>A table of two groups: one formula chooses the row, another the column, the cell is the value.</summary>
internal sealed class LookupFormula : ScoringFormula
{
    public required ScoringFormula Rows
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    public required ScoringFormula Columns
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    public required LookupTable Table
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    private protected override object Content => (Rows, Columns, Table);

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

    internal override string Write(Func<string, string> factor, Language language, bool nested)
    {
        var (rows, columns) = (Rows.Write(factor, language, nested: false), Columns.Write(factor, language, nested: false));
        return language == Language.ChineseSimplified ? $"查表（{rows}；{columns}）" : $"table({rows}; {columns})";
    }

    internal override T Fold<T>(IFormulaFold<T> fold) => fold.Lookup(Rows.Fold(fold), Columns.Fold(fold), Table);
}
