using Ardalis.GuardClauses;

namespace Yiko.Compliance.Objectives;

/// <summary>Appraises many objectives.</summary>
public static class ObjectiveAppraiserExtensions
{
    /// <summary>Appraises reports one by one, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="appraiser">The appraiser.</param>
    /// <param name="reports">The reports, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two reports.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IEnumerable<ObjectiveAppraisal> AppraiseAll(
        this IObjectiveAppraiser appraiser,
        IEnumerable<ObjectiveReport> reports,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(appraiser);
        Guard.Against.Null(reports);
        return Appraisals();

        IEnumerable<ObjectiveAppraisal> Appraisals()
        {
            foreach (var report in reports)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return appraiser.Appraise(report);
            }
        }
    }
}
