using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>What identification must cover and what an unacceptable risk needs, as checklists.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class HazardChecklists
{
    /// <summary>The four considerations of identification, management manual 6.1.6.3 b) (LEC-04).</summary>
    public static Checklist<IdentificationConsideration> Identification { get; } = new(
    [
        Consideration(IdentificationConsideration.NormalActivities, "risk.identification.normal-activities-missing"),
        Consideration(IdentificationConsideration.AbnormalActivities, "risk.identification.abnormal-activities-missing"),
        Consideration(IdentificationConsideration.People, "risk.identification.people-missing"),
        Consideration(IdentificationConsideration.Facilities, "risk.identification.facilities-missing"),
    ]);

    /// <summary>What each unacceptable risk needs, management manual 6.1.6.3 f) (LEC-09).</summary>
    public static Checklist<RiskResponse> Responses { get; } = new(
    [
        Response(RiskResponse.ProgrammeOrControls, "risk.response.programme-or-controls-missing"),
        Response(RiskResponse.Resources, "risk.response.resources-missing"),
        Response(RiskResponse.OperationalControl, "risk.response.operational-control-missing"),
        Response(RiskResponse.EmergencyPreparedness, "risk.response.emergency-preparedness-missing"),
    ]);

    /// <summary>The considerations that no hazard of a register comes from.</summary>
    /// <param name="register">The hazards.</param>
    /// <returns>A reason for each consideration without a hazard; empty when all four are covered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static ValueList<Reason> MissingConsiderations(IEnumerable<Hazard> register) =>
        Identification.Missing(Guard.Against.Null(register).SelectMany(hazard => hazard.Considerations))
            .Select(part => part.WhenMissing)
            .ToValueList();

    private static RequiredPart<IdentificationConsideration> Consideration(IdentificationConsideration part, string code) =>
        new() { Part = part, WhenMissing = HazardReasons.Of(code, "LEC-04", "6.1.6.3 b)") };

    private static RequiredPart<RiskResponse> Response(RiskResponse part, string code) =>
        new() { Part = part, WhenMissing = HazardReasons.Of(code, "LEC-09", "6.1.6.3 f)") };
}
