using Ardalis.GuardClauses;

namespace Yiko.Compliance.Tables;

/// <summary>The points of a factor as a table prints them, step by step.</summary>
/// <remarks>Unlike a <see cref="FactorScale"/> it may be wrong: a point may be printed twice or out of order. Immutable and safe for concurrent use.</remarks>
public sealed record PrintedScale
{
    /// <summary>What the factor is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The points in printed order, from one end to the other.</summary>
    public ValueList<decimal> Points { get; init; }

    /// <summary>The weight of the factor; null where the table has no weights.</summary>
    public decimal? Weight { get; init; }
}
