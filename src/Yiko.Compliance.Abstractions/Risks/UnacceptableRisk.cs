using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>An entry of the list of unacceptable risks, 不可接受风险清单.</summary>
public sealed class UnacceptableRisk
{
    internal UnacceptableRisk(Hazard hazard, LocalDate since, RiskAssessment assessment, Rationale rationale) =>
        (Hazard, Since, Assessment, Rationale) = (hazard, since, assessment, rationale);

    /// <summary>The hazard. Where several assessments of one day found it unacceptable, with the departments of each.</summary>
    public Hazard Hazard { get; }

    /// <summary>The day since which the risk has been on the list without a break.</summary>
    public LocalDate Since { get; }

    /// <summary>The latest assessment that found the risk unacceptable; of several on one day the gravest.</summary>
    public RiskAssessment Assessment { get; }

    /// <summary>
    /// Why it stands on the list (LEC-08); with a remark where assessments of one day contradict each other, so that only the safe answer is
    /// known. The rule set is that of <see cref="Assessment"/>.
    /// </summary>
    public Rationale Rationale { get; }
}
