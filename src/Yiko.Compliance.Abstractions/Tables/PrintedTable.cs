namespace Yiko.Compliance.Tables;

/// <summary>A table of grades as an organisation prints it, with what is known of the scores that can occur.</summary>
/// <remarks>Nothing is checked here: what is wrong with a table is what its analysis says. Immutable and safe for concurrent use.</remarks>
public sealed record PrintedTable
{
    /// <summary>The bands, in any order.</summary>
    public ValueList<PrintedBand> Bands { get; init; }

    /// <summary>The scales whose points make the score; empty where they are not known.</summary>
    public ValueList<PrintedScale> Scales { get; init; }

    /// <summary>How the score follows from the points. Default unknown.</summary>
    public ScoreFormula Formula { get; init; }

    /// <summary>What the weights of the scales must add up to, where scales have weights. Default 100.</summary>
    public decimal WeightTotal { get; init; } = 100m;

    /// <summary>The lowest score that can occur, included; null where there is none. Default 0. Looked at only where the formula is unknown.</summary>
    public decimal? LeastScore { get; init; } = 0m;

    /// <summary>The highest score that can occur, included; null where there is none; the default. Looked at only where the formula is unknown.</summary>
    public decimal? GreatestScore { get; init; }

    /// <summary>The cells of a printed matrix, each with grade and colour; empty where none is printed.</summary>
    public ValueList<PrintedCell> Cells { get; init; }
}
