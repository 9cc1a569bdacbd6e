namespace Yiko.Compliance.Risks;

/// <summary>Says how great a risk is and whether it may be accepted.</summary>
/// <remarks>Implementations are pure: the same factors give an equal assessment, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// IRiskAssessor assessor = new LecRiskAssessor(LecRuleSet.Standard);
/// var assessment = assessor.Assess(new() { Likelihood = 3, Exposure = 6, Consequence = 15 });
/// Console.WriteLine($"{assessment.Score}: {assessment.Grade}, acceptable: {assessment.IsAcceptable}"); // 270: high, acceptable: False
/// </code>
/// </example>
public interface IRiskAssessor
{
    /// <summary>Assesses one risk.</summary>
    /// <param name="factors">What is known of the risk; factors may be missing.</param>
    /// <returns>The verdict. A missing or off-scale factor gives <see cref="RiskStatus.NotRated"/>, never an exception.</returns>
    RiskAssessment Assess(RiskFactors factors);
}
