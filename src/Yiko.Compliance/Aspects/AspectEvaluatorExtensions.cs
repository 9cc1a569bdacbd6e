using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Evaluates many aspects.</summary>
public static class AspectEvaluatorExtensions
{
    /// <summary>Evaluates aspects one by one, in their order, as the result is read; nothing is kept.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="scores">The aspects, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two aspects.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static IEnumerable<AspectEvaluation> EvaluateAll(
        this IAspectEvaluator evaluator,
        IEnumerable<AspectScores> scores,
        CancellationToken cancellation = default)
    {
        Guard.Against.Null(evaluator);
        Guard.Against.Null(scores);
        return Evaluations();

        IEnumerable<AspectEvaluation> Evaluations()
        {
            foreach (var aspect in scores)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return evaluator.Evaluate(aspect);
            }
        }
    }
}
