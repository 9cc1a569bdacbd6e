namespace Yiko.Compliance.Suppliers;

/// <summary>Says how well a supplier performs.</summary>
/// <remarks>Implementations are pure: the same scores give an equal verdict, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// ISupplierScorer scorer = new WeightedSupplierScorer(SupplierRuleSet.Standard);
/// (string Criterion, decimal Score)[] card = [("quality", 92.5m), ("cost", 80), ("delivery", 78), ("service", 83.9m)];
/// var scores = card.Select(cell => new CriterionScore { Criterion = cell.Criterion, Score = cell.Score });
/// var performance = scorer.Score(new() { Scores = [.. scores] });
/// Console.WriteLine($"{performance.Total}: {performance.Grade!.Name}"); // 8499/100: B
/// </code>
/// </example>
public interface ISupplierScorer
{
    /// <summary>Scores one supplier.</summary>
    /// <param name="scores">What the supplier scored; scores may be missing.</param>
    /// <returns>The verdict. A score that cannot be used gives <see cref="ScoreStatus.NotScored"/>, never an exception.</returns>
    SupplierPerformance Score(SupplierScores scores);
}
