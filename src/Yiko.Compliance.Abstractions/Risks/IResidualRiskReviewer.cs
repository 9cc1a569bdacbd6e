namespace Yiko.Compliance.Risks;

/// <summary>Assesses a risk before and after its controls and says what does not fit.</summary>
/// <remarks>Implementations are pure.</remarks>
public interface IResidualRiskReviewer
{
    /// <summary>Reviews one risk.</summary>
    /// <param name="risk">The risk before and after, with its controls.</param>
    /// <exception cref="ArgumentNullException"><paramref name="risk"/> is null.</exception>
    ResidualRiskReview Review(ResidualRisk risk);
}
