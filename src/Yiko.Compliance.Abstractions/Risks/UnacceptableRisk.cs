using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>An entry of the list of unacceptable risks, 不可接受风险清单.</summary>
public sealed record UnacceptableRisk
{
    /// <summary>The hazard.</summary>
    public required Hazard Hazard
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day since which the risk has been on the list without a break.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>The latest assessment that found the risk unacceptable.</summary>
    public required RiskAssessment Assessment
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
