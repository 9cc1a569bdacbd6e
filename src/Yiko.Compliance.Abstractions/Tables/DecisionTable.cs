using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>A printed table of rules over one or more inputs, such as likelihood and severity: the cells of a rule say when it applies.</summary>
/// <remarks>Nothing is checked here: what is wrong with a table is what its analysis says (<c>TableAnalyser</c>).</remarks>
public sealed record DecisionTable
{
    /// <summary>The inputs, in the order of the cells. They have no weights.</summary>
    public ValueList<PrintedScale> Inputs { get; init; }

    /// <summary>The rules, in printed order.</summary>
    public ValueList<DecisionRule> Rules { get; init; }

    /// <summary>Reads a table that a file holds: <c>"method": "decision-table"</c>.</summary>
    /// <param name="json">The text; at most 1 MiB and 16 levels are read, as strictly as rule sets.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    public static Loaded<DecisionTable> Parse(string json) => ShapeReader.Read(Guard.Against.Null(json), JsonLimits.RuleSet, TableShapes.Decision);

    /// <summary>Reads a table from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    public static Loaded<DecisionTable> Parse(ReadOnlyMemory<byte> utf8) => ShapeReader.Read(utf8, JsonLimits.RuleSet, TableShapes.Decision);

    /// <summary>The table as canonical JSON on one line, which reads back as it was.</summary>
    public string ToJson() => TableShapes.Decision.ToText(this);
}

/// <summary>A rule of a decision table: it applies where each input lies in its cell.</summary>
public sealed record DecisionRule
{
    /// <summary>A cell for each input, as printed: <c>≥3</c>, <c>[1, 4]</c>; <c>-</c> stands for any value.</summary>
    public ValueList<string> Cells { get; init; }

    /// <summary>What the rule says.</summary>
    public required Grade Outcome
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
