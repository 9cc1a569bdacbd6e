using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>Printed tables as JSON, to be checked before they become a rule set: <c>"method": "printed-table"</c>.</summary>
/// <remarks>
/// The text is read as strictly as a rule set: unknown, repeated, missing and mistyped members are faults, all told at once. What the cells
/// say is not looked at here but by <see cref="TableAnalyser"/>. At most 1 MiB and 16 levels are read. Safe for concurrent use.
/// </remarks>
public static class PrintedTableJson
{
    /// <summary>The value of the member <c>method</c>.</summary>
    public const string Method = "printed-table";

    private static readonly Shape<ScoreFormula> Formula = Shape.Word(
        ("unknown", ScoreFormula.Unknown),
        ("product", ScoreFormula.Product),
        ("sum", ScoreFormula.Sum),
        ("weighted-sum", ScoreFormula.WeightedSum));

    private static readonly Shape<PrintedBand> Band = Shape.Of<PrintedBand>(band =>
    {
        var cell = band.Required("cell", Shape.Text, of => of.Cell);
        var grade = band.Required("grade", Shape.Grade, of => of.Grade);
        var number = band.Optional("number", Shape.Whole, of => of.Number);
        return read => new() { Cell = cell(read), Grade = grade(read), Number = number(read) };
    });

    private static readonly Shape<PrintedScale> Scale = Shape.Of<PrintedScale>(scale =>
    {
        var name = scale.Required("name", Shape.Wording, of => of.Name);
        var points = scale.List("points", Shape.Number, of => of.Points);
        var weight = scale.Optional("weight", Shape.Number, of => of.Weight);
        return read => new() { Name = name(read), Points = points(read), Weight = weight(read) };
    });

    private static readonly Shape<PrintedCell> Cell = Shape.Of<PrintedCell>(cell =>
    {
        var input = cell.Required("input", Shape.FilledText, of => of.Input);
        var grade = cell.Required("grade", Shape.Code, of => of.Grade);
        var colour = cell.Required("colour", Shape.Written(TextForm.Colour), of => of.Colour);
        return read => new() { Input = input(read), Grade = grade(read), Colour = colour(read) };
    });

    // A score begins at 0 unless the table says otherwise: a lowest score of its own, or none at all.
    private static readonly Shape<PrintedTable> Table = Shape.Of<PrintedTable>(table =>
    {
        table.Ignored("$schema", "Where an editor finds this schema.");
        table.Constant("method", Method);
        table.Optional("source", Shape.Wording, _ => null);
        var bands = table.List("bands", Band, of => of.Bands);
        var scales = table.List("scales", Scale, of => of.Scales);
        var formula = table.Usual("formula", Formula, of => of.Formula, default);
        var weightTotal = table.Optional("weightTotal", Shape.Number, of => of.WeightTotal == 100m ? null : of.WeightTotal);
        var least = table.Optional("leastScore", Shape.Number, of => of.LeastScore == 0m ? null : of.LeastScore);
        var open = table.Usual("openBelow", Shape.Truth, of => of.LeastScore is null, false);
        table.Check(read => open(read) && least(read) is not null ? [("openBelow", JsonReasons.Contradiction)] : []);
        var greatest = table.Optional("greatestScore", Shape.Number, of => of.GreatestScore);
        var cells = table.List("cells", Cell, of => of.Cells);
        return read => new()
        {
            Bands = bands(read),
            Scales = scales(read),
            Formula = formula(read),
            WeightTotal = weightTotal(read) ?? 100m,
            LeastScore = open(read) ? null : least(read) ?? 0m,
            GreatestScore = greatest(read),
            Cells = cells(read),
        };
    });

    /// <summary>Reads a printed table from text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<PrintedTable> Read(string json) => TableText.Read(Guard.Against.Null(json), Table);

    /// <summary>Reads a printed table from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    public static Loaded<PrintedTable> Read(ReadOnlyMemory<byte> utf8) => TableText.Read(utf8, Table);

    /// <summary>Writes a printed table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Canonical JSON on one line; what is read, written and read again is the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static string Write(PrintedTable table) => Table.ToText(Guard.Against.Null(table));
}
