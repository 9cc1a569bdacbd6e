namespace Yiko.Compliance.Aspects;

/// <summary>Says whether an environmental aspect is significant.</summary>
/// <remarks>Implementations are pure: the same scores give an equal evaluation, whenever and on whichever thread.</remarks>
public interface IAspectEvaluator
{
    /// <summary>Evaluates one aspect.</summary>
    /// <param name="scores">What is known of the aspect; points may be missing.</param>
    /// <returns>The verdict. Missing or off-scale points give <see cref="AspectStatus.NotEvaluated"/>, never an exception.</returns>
    AspectEvaluation Evaluate(AspectScores scores);
}
