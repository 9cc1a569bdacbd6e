using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>An entry of the list of unacceptable risks, 不可接受风险清单.</summary>
public sealed class UnacceptableRisk
{
    internal UnacceptableRisk(Hazard hazard, LocalDate since, RiskAssessment assessment) =>
        (Hazard, Since, Assessment) = (hazard, since, assessment);

    /// <summary>The hazard.</summary>
    public Hazard Hazard { get; }

    /// <summary>The day since which the risk has been on the list without a break.</summary>
    public LocalDate Since { get; }

    /// <summary>The latest assessment that found the risk unacceptable.</summary>
    public RiskAssessment Assessment { get; }
}
