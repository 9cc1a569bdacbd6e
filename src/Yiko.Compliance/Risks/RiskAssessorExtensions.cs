using Ardalis.GuardClauses;

namespace Yiko.Compliance.Risks;

/// <summary>Assesses many risks.</summary>
public static class RiskAssessorExtensions
{
    /// <summary>Assesses risks one by one, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="factors">The risks, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two risks.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IEnumerable<RiskAssessment> AssessAll(
        this IRiskAssessor assessor,
        IEnumerable<RiskFactors> factors,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(assessor);
        Guard.Against.Null(factors);
        return Assessments();

        IEnumerable<RiskAssessment> Assessments()
        {
            foreach (var risk in factors)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return assessor.Assess(risk);
            }
        }
    }
}
