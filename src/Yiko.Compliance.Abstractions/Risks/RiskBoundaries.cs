using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Where a score stands in its band: how far it is to the next grade on either side.</summary>
public sealed record RiskBoundaries
{
    /// <summary>The score.</summary>
    public required decimal Score { get; init; }

    /// <summary>The grade of the score.</summary>
    public required Grade Grade
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The score less the floor of its band, 0 or more; null in the lowest band.</summary>
    public decimal? AboveFloor { get; init; }

    /// <summary>The floor of the next band less the score, 0 or more; null in the highest band.</summary>
    public decimal? BelowCeiling { get; init; }

    /// <summary>Whether the score equals the floor of a band or the limit of acceptance, so that the side of the bound decides.</summary>
    public required bool StandsAtBound { get; init; }
}
