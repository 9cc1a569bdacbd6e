namespace Yiko.Compliance.Suppliers;

/// <summary>Says how well a supplier performs.</summary>
/// <remarks>Implementations are pure: the same scores give an equal verdict, whenever and on whichever thread.</remarks>
public interface ISupplierScorer
{
    /// <summary>Scores one supplier.</summary>
    /// <param name="scores">What the supplier scored; scores may be missing.</param>
    /// <returns>The verdict. A score that cannot be used gives <see cref="ScoreStatus.NotScored"/>, never an exception.</returns>
    SupplierPerformance Score(SupplierScores scores);
}
