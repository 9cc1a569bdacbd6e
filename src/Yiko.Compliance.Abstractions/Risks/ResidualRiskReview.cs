using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>The verdict on a risk after its controls, and whether that verdict agrees with the controls.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ResidualRiskReview
{
    /// <summary>The verdict on the risk before the controls.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskAssessment Initial
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The verdict on the risk with the controls in place.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RiskAssessment Residual
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What does not fit: above the initial risk, lowered without a control, personal protection alone, still unacceptable.</summary>
    public ValueList<Reason> Findings { get; init; }

    /// <summary>Whether there is no finding.</summary>
    public bool IsConsistent => Findings.IsEmpty;
}
