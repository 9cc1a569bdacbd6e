namespace Yiko.Compliance.Risks;

/// <summary>Where a score stands in its band: how far it is to the next grade on either side.</summary>
public sealed class RiskBoundaries
{
    internal RiskBoundaries(decimal score, Grade grade, bool standsAtBound) => (Score, Grade, StandsAtBound) = (score, grade, standsAtBound);

    /// <summary>The score.</summary>
    public decimal Score { get; }

    /// <summary>The grade of the score.</summary>
    public Grade Grade { get; }

    /// <summary>The score less the floor of its band, 0 or more; null in the lowest band.</summary>
    public decimal? AboveFloor { get; internal init; }

    /// <summary>The floor of the next band less the score, 0 or more; null in the highest band.</summary>
    public decimal? BelowCeiling { get; internal init; }

    /// <summary>Whether the score equals the floor of a band or the limit of acceptance, so that the side of the bound decides.</summary>
    public bool StandsAtBound { get; }
}
