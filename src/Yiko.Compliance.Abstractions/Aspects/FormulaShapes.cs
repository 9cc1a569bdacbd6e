using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>How formulas stand in JSON: the code of a factor, or an object whose one member says how others are joined.</summary>
internal static class FormulaShapes
{
    private static readonly NumberForm Weight = new() { LeastIncluded = false, Most = 1_000_000m, Decimals = 6 };

    /// <summary>A total, or what it is compared with.</summary>
    public static Shape<decimal> Score { get; } = Shape.Named("score", Shape.Counted(NumberForm.Score));

    private static readonly Shape<ValueList<decimal>> Floors = Shape.Named("floors", Shape.List(Score, 0, Shape.MostItems - 1, OrderOfFloors));

    private static readonly Shape<ValueList<ValueList<decimal>>> CellRows = Shape.List(Shape.List(Score, 1, Shape.MostItems), 1, Shape.MostItems);

    /// <summary>A formula.</summary>
    public static Shape<ScoringFormula> Formula { get; } = Shape.Later("formula", () => FactorOrJoined!);

    private static readonly Shape<ValueList<ScoringFormula>> Terms = Shape.Named("terms", Shape.List(Formula, 2, Shape.MostItems));

    private static readonly Shape<WeightedFormula> Weighted = Shape.Of<WeightedFormula>(weighted =>
    {
        var weight = weighted.Required("weight", Shape.Counted(Weight), of => of.Weight);
        var term = weighted.Required("term", Formula, of => of.Term);
        return read => new() { Weight = weight(read), Term = term(read) };
    });

    private static readonly Shape<LookupFormula> Table = Shape.Of<LookupFormula>(lookup =>
    {
        var rows = lookup.Required("rows", Formula, of => of.Rows, about: "What chooses the row.");
        var columns = lookup.Required("columns", Formula, of => of.Columns, about: "What chooses the column.");
        var rowFloors = lookup.Required("rowFloors", Floors, of => of.Table.RowFloors, about: "Where the rows after the first begin, ascending.");
        var columnFloors = lookup.Required("columnFloors", Floors, of => of.Table.ColumnFloors, about: "Where the columns after the first begin, ascending.");
        var cells = lookup.Required("cells", CellRows, of => RowsOf(of.Table), about: "One list for each row, from the lowest.");
        lookup.Check(read => FaultsOfCells(cells(read), rowFloors(read).Count + 1, columnFloors(read).Count + 1));
        return read => new()
        {
            Rows = rows(read),
            Columns = columns(read),
            Table = new(rowFloors(read), columnFloors(read), cells(read).SelectMany(row => row)),
        };
    });

    private static readonly Shape<ScoringFormula> Joined = Shape.Choice<ScoringFormula>(joined =>
    {
        var sum = joined.Optional("sum", Terms, of => (of as SumFormula)?.Terms);
        var product = joined.Optional("product", Terms, of => (of as ProductFormula)?.Terms);
        var maximum = joined.Optional("maximum", Terms, of => (of as MaximumFormula)?.Terms);
        var weighted = joined.Optional("weighted", Weighted, of => of as WeightedFormula, about: "A formula times a weight.");
        var table = joined.Optional("table", Table, of => of as LookupFormula, about: "One formula chooses the row, another the column.");
        return read => sum(read) is { } terms ? new SumFormula { Terms = terms }
            : product(read) is { } factors ? new ProductFormula { Terms = factors }
            : maximum(read) is { } highest ? new MaximumFormula { Terms = highest }
            : weighted(read) is { } term ? term
            : table(read)!;
    });

    private static readonly Shape<ScoringFormula> FactorOrJoined = Shape.Reference<ScoringFormula>(
        (writer, formula) =>
        {
            writer.Visit?.Invoke(formula);
            if (formula is FactorFormula factor) writer.Value(factor.Code);
            else Joined.Write(writer, formula);
        },
        place => place.IsText ? place.Text(TextForm.Code) is { } code ? ScoringFormula.Factor(code) : null
            : Joined.TryRead(place, out var joined) ? joined : null,
        schema => schema.Nest("anyOf", [Shape.Code.Describe, Joined.Describe]));

    /// <summary>The factors that a formula names, each with its place in the JSON of the formula.</summary>
    public static IEnumerable<(string Within, string Factor)> FactorsIn(ScoringFormula formula) => formula.Fold(new NamedFactors());

    private static ValueList<ValueList<decimal>> RowsOf(LookupTable table)
    {
        var columns = table.ColumnFloors.Count + 1;
        return Enumerable.Range(0, table.RowFloors.Count + 1).Select(row => table.Cells.Skip(row * columns).Take(columns).ToValueList()).ToValueList();
    }

    private static IEnumerable<(int, string?, Reason)> OrderOfFloors(IReadOnlyList<(int Place, decimal Floor)> floors)
    {
        for (var i = 1; i < floors.Count; i++)
        {
            if (floors[i].Floor <= floors[i - 1].Floor) yield return (floors[i].Place, null, JsonReasons.NotAscending(floors[i].Floor, floors[i - 1].Floor));
        }
    }

    // How many rows and columns there are is said by the floors.
    private static IEnumerable<(string? Member, Reason Reason)> FaultsOfCells(ValueList<ValueList<decimal>> cells, int rows, int columns)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Count != columns) yield return (JsonPath.Item("cells", i), SignificanceFileReasons.TableColumns(columns, cells[i].Count));
        }

        if (cells.Count != rows) yield return ("cells", SignificanceFileReasons.TableRows(rows, cells.Count));
    }

    private sealed class NamedFactors : IFormulaFold<IEnumerable<(string Within, string Factor)>>
    {
        public IEnumerable<(string Within, string Factor)> Factor(string code) => [(string.Empty, code)];

        public IEnumerable<(string Within, string Factor)> Sum(IEnumerable<IEnumerable<(string Within, string Factor)>> terms) => Inside("sum", terms);

        public IEnumerable<(string Within, string Factor)> Product(IEnumerable<IEnumerable<(string Within, string Factor)>> terms) => Inside("product", terms);

        public IEnumerable<(string Within, string Factor)> Maximum(IEnumerable<IEnumerable<(string Within, string Factor)>> terms) => Inside("maximum", terms);

        public IEnumerable<(string Within, string Factor)> Weighted(decimal weight, IEnumerable<(string Within, string Factor)> term) =>
            Inside("weighted.term", term);

        public IEnumerable<(string Within, string Factor)> Lookup(
            IEnumerable<(string Within, string Factor)> rows, IEnumerable<(string Within, string Factor)> columns, LookupTable table) =>
            Inside("table.rows", rows).Concat(Inside("table.columns", columns));

        private static IEnumerable<(string Within, string Factor)> Inside(string member, IEnumerable<IEnumerable<(string Within, string Factor)>> terms) =>
            terms.SelectMany((term, i) => Inside(JsonPath.Item(member, i), term));

        private static IEnumerable<(string Within, string Factor)> Inside(string member, IEnumerable<(string Within, string Factor)> factors) =>
            factors.Select(factor => ("." + member + factor.Within, factor.Factor));
    }
}
