using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>The values that a factor of a score or an input of a rule can have, as a table prints them.</summary>
/// <remarks>Unlike a <see cref="FactorScale"/> it may be wrong: a point may be printed twice or out of order.</remarks>
public sealed record PrintedScale
{
    /// <summary>What the factor is called.</summary>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The only values that can occur, in printed order, from one end to the other; empty, the default, where all between the ends can.</summary>
    public ValueList<decimal> Points { get; init; }

    /// <summary>The lowest value that can occur, included, whatever points are printed; null, the default, where there is none.</summary>
    public decimal? Least { get; init; }

    /// <summary>The highest value that can occur, included, whatever points are printed; null, the default, where there is none.</summary>
    public decimal? Greatest { get; init; }

    /// <summary>The weight of the factor; null where the table has no weights.</summary>
    public decimal? Weight { get; init; }

    /// <summary>The values between the ends.</summary>
    internal ScoreInterval Range => new() { Lower = Least, LowerIncluded = true, Upper = Greatest, UpperIncluded = true };
}
