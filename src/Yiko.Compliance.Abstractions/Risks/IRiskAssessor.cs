namespace Yiko.Compliance.Risks;

/// <summary>Says how great a risk is and whether it may be accepted.</summary>
/// <remarks>Implementations are pure: the same factors give an equal assessment, whenever and on whichever thread.</remarks>
public interface IRiskAssessor
{
    /// <summary>Assesses one risk.</summary>
    /// <param name="factors">What is known of the risk; factors may be missing.</param>
    /// <returns>The verdict. A missing or off-scale factor gives <see cref="RiskStatus.NotRated"/>, never an exception.</returns>
    RiskAssessment Assess(RiskFactors factors);
}
