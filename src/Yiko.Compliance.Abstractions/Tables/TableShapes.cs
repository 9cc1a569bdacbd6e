using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>How printed tables stand in JSON.</summary>
internal static class TableShapes
{
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
        var least = scale.Optional("least", Shape.Number, of => of.Least);
        var greatest = scale.Optional("greatest", Shape.Number, of => of.Greatest);
        var weight = scale.Optional("weight", Shape.Number, of => of.Weight);
        return read => new() { Name = name(read), Points = points(read), Least = least(read), Greatest = greatest(read), Weight = weight(read) };
    });

    private static readonly Shape<PrintedCell> Cell = Shape.Of<PrintedCell>(cell =>
    {
        var input = cell.Required("input", Shape.FilledText, of => of.Input);
        var grade = cell.Required("grade", Shape.Code, of => of.Grade);
        var colour = cell.Required("colour", Shape.Written(TextForm.Colour), of => of.Colour);
        return read => new() { Input = input(read), Grade = grade(read), Colour = colour(read) };
    });

    private static readonly Shape<DecisionRule> Rule = Shape.Of<DecisionRule>(rule =>
    {
        var cells = rule.List("cells", Shape.Text, of => of.Cells);
        var outcome = rule.Required("outcome", Shape.Grade, of => of.Outcome);
        return read => new() { Cells = cells(read), Outcome = outcome(read) };
    });

    // A score begins at 0 unless the table says otherwise: a lowest score of its own, or none at all.
    public static Shape<PrintedTable> Printed { get; } = Shape.Of<PrintedTable>(table =>
    {
        Head(table, "printed-table");
        var bands = table.List("bands", Band, of => of.Bands);
        var scales = table.List("scales", Scale, of => of.Scales);
        var formula = table.Usual("formula", Shape.KnownWord<ScoreFormula>(), of => of.Formula, default);
        var weightTotal = table.Usual("weightTotal", Shape.Number, of => of.WeightTotal, 100m);
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
            WeightTotal = weightTotal(read),
            LeastScore = open(read) ? null : least(read) ?? 0m,
            GreatestScore = greatest(read),
            Cells = cells(read),
        };
    });

    public static Shape<DecisionTable> Decision { get; } = Shape.Of<DecisionTable>(table =>
    {
        Head(table, "decision-table");
        var inputs = table.Usual("inputs", Shape.List(Scale, 0, int.MaxValue, Weights), of => of.Inputs, []);
        var rules = table.List("rules", Rule, of => of.Rules);
        return read => new() { Inputs = inputs(read), Rules = rules(read) };
    });

    private static void Head<T>(Members<T> table, string method)
    {
        table.Ignored("$schema", "Where an editor finds this schema.");
        table.Constant("method", method);
        table.Optional("source", Shape.Wording, _ => null);
    }

    private static IEnumerable<(int Place, string? Member, Reason Reason)> Weights(IReadOnlyList<(int Place, PrintedScale Scale)> inputs) =>
        inputs.Where(input => input.Scale.Weight is not null).Select(input => (input.Place, (string?)"weight", JsonReasons.UnknownProperty("weight", ["name", "points", "least", "greatest"])));
}
