namespace Yiko.Compliance.Suppliers;

/// <summary>Says where a supplier of a product stands as of a day.</summary>
/// <remarks>
/// Implementations are pure: the same history gives an equal verdict, whatever the order of its events, whenever and on whichever
/// thread.
/// </remarks>
public interface ISupplierClassifier
{
    /// <summary>Classifies one supplier of one product.</summary>
    /// <param name="history">What happened, in any order, and the day on which one looks.</param>
    /// <returns>The verdict. An event that cannot be read gives <see cref="SupplyStatus.NotClassified"/>, never an exception.</returns>
    SupplierClassification Classify(SupplyHistory history);
}
