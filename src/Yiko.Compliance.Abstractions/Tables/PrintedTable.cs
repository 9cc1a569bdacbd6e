using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>A table of grades as an organisation prints it, with what is known of the scores that can occur.</summary>
/// <remarks>Nothing is checked here: what is wrong with a table is what its analysis says (<c>TableAnalyser</c>).</remarks>
public sealed record PrintedTable
{
    /// <summary>The bands, in any order.</summary>
    public ValueList<PrintedBand> Bands { get; init; }

    /// <summary>The scales whose points make the score; empty where they are not known.</summary>
    public ValueList<PrintedScale> Scales { get; init; }

    /// <summary>How the score follows from the points. Default unknown.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ScoreFormula Formula
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>What the weights of the scales must add up to, where scales have weights. Default 100.</summary>
    public decimal WeightTotal { get; init; } = 100m;

    /// <summary>The lowest score that can occur, included; null where there is none. Default 0. Looked at only where the formula is unknown.</summary>
    public decimal? LeastScore { get; init; } = 0m;

    /// <summary>The highest score that can occur, included; null where there is none; the default. Looked at only where the formula is unknown.</summary>
    public decimal? GreatestScore { get; init; }

    /// <summary>The cells of a printed matrix, each with grade and colour; empty where none is printed.</summary>
    public ValueList<PrintedCell> Cells { get; init; }

    /// <summary>Reads a table that a file holds: <c>"method": "printed-table"</c>.</summary>
    /// <param name="json">The text; at most 1 MiB and 16 levels are read, as strictly as rule sets.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    public static Loaded<PrintedTable> Parse(string json) => ShapeReader.Read(Guard.Against.Null(json), JsonLimits.RuleSet, TableShapes.Printed);

    /// <summary>Reads a table from UTF-8 bytes, such as those of a file.</summary>
    /// <param name="utf8">The bytes; a byte order mark is told of and passed over.</param>
    /// <returns>The table, or everything that is wrong with the text.</returns>
    public static Loaded<PrintedTable> Parse(ReadOnlyMemory<byte> utf8) => ShapeReader.Read(utf8, JsonLimits.RuleSet, TableShapes.Printed);

    /// <summary>The table as canonical JSON on one line, which reads back as it was.</summary>
    public string ToJson() => TableShapes.Printed.ToText(this);
}
