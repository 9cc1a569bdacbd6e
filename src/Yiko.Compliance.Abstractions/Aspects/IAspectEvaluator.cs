namespace Yiko.Compliance.Aspects;

/// <summary>Says whether an environmental aspect is significant.</summary>
/// <remarks>Implementations are pure: the same scores give an equal evaluation, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Aspects;
///
/// IAspectEvaluator evaluator = new ScoringAspectEvaluator(SignificanceRuleSet.Standard);
/// var evaluation = evaluator.Evaluate(new()
/// {
///     Aspect = new() { Id = "E-17", Type = AspectType.Soil, Tense = AspectTense.Present, State = AspectState.Abnormal },
///     Points =
///     [
///         FactorPoints.Of("scale", 1), FactorPoints.Of("severity", 5), FactorPoints.Of("frequency", 1),
///         FactorPoints.Of("compliance", 5), FactorPoints.Of("concern", 5),
///     ],
/// });
/// Console.WriteLine($"{evaluation.Total}, significant: {evaluation.IsSignificant}"); // 17, significant: True
/// </code>
/// </example>
public interface IAspectEvaluator
{
    /// <summary>Evaluates one aspect.</summary>
    /// <param name="scores">What is known of the aspect; points may be missing.</param>
    /// <returns>The verdict. Missing or off-scale points give <see cref="AspectStatus.NotEvaluated"/>, never an exception.</returns>
    AspectEvaluation Evaluate(AspectScores scores);
}
