using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>The verdict on a risk after its controls, and whether that verdict agrees with the controls.</summary>
public sealed record ResidualRiskReview
{
    /// <summary>The risk that was reviewed, with its controls.</summary>
    public required ResidualRisk Risk
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The verdict on the risk before the controls.</summary>
    public required RiskAssessment Initial
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The verdict on the risk with the controls in place.</summary>
    public required RiskAssessment Residual
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether nothing speaks against the residual risk.</summary>
    public bool IsConsistent => Rationale.Count == 0;

    /// <summary>What does not fit: above the initial risk, lowered without a control, personal protection alone, still unacceptable.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set, with its hierarchy of controls, was in force.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
