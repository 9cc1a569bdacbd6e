namespace Yiko.Compliance.Suppliers;

/// <summary>Says to which class a purchased product belongs.</summary>
/// <remarks>Implementations are pure: the same effect gives an equal verdict, whenever and on whichever thread.</remarks>
public interface IProductClassifier
{
    /// <summary>Classifies one product.</summary>
    /// <param name="effect">What is known of its effect on conformity; answers may be missing.</param>
    /// <returns>The verdict, without a class where an answer is missing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="effect"/> is null.</exception>
    ProductClassification Classify(ProductEffect effect);
}
