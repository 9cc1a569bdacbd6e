using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>Printed tables of rules over several inputs as JSON, to be checked: <c>"method": "decision-table"</c>.</summary>
/// <remarks>
/// The text is read as strictly as a rule set. What the cells say is not looked at here but by <see cref="DecisionTableAnalyser"/>. At most
/// 1 MiB and 16 levels are read. Safe for concurrent use.
/// </remarks>
public static class DecisionTableJson
{
    /// <summary>The value of the member <c>method</c>.</summary>
    public const string Method = "decision-table";

    private static readonly Shape<DecisionInput> Input = Shape.Of<DecisionInput>(input =>
    {
        var name = input.Required("name", Shape.Wording, of => of.Name);
        var least = input.Optional("least", Shape.Number, of => of.Least);
        var greatest = input.Optional("greatest", Shape.Number, of => of.Greatest);
        var points = input.List("points", Shape.Number, of => of.Points);
        return read => new() { Name = name(read), Least = least(read), Greatest = greatest(read), Points = points(read) };
    });

    private static readonly Shape<DecisionRule> Rule = Shape.Of<DecisionRule>(rule =>
    {
        var cells = rule.List("cells", Shape.Text, of => of.Cells);
        var outcome = rule.Required("outcome", Shape.Grade, of => of.Outcome);
        return read => new() { Cells = cells(read), Outcome = outcome(read) };
    });

    private static readonly Shape<DecisionTable> Table = Shape.Of<DecisionTable>(table =>
    {
        table.Constant("method", Method);
        table.Optional("$schema", Shape.Text, _ => null);
        table.Optional("source", Shape.Wording, _ => null);
        var inputs = table.List("inputs", Input, of => of.Inputs);
        var rules = table.List("rules", Rule, of => of.Rules);
        return read => new() { Inputs = inputs(read), Rules = rules(read) };
    });

    /// <summary>Reads a decision table from text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static Loaded<DecisionTable> Read(string json) => TableText.Read(Guard.Against.Null(json), Table);

    /// <summary>Reads a decision table from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    public static Loaded<DecisionTable> Read(ReadOnlyMemory<byte> utf8) => TableText.Read(utf8, Table);

    /// <summary>Writes a decision table.</summary>
    /// <param name="table">The table.</param>
    /// <returns>Canonical JSON on one line; what is read, written and read again is the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static string Write(DecisionTable table) => Table.ToText(Guard.Against.Null(table));
}
