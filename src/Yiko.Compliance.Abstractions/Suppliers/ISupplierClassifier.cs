namespace Yiko.Compliance.Suppliers;

/// <summary>Says where a supplier of a product stands as of a day.</summary>
/// <remarks>
/// Implementations are pure: the same history gives an equal verdict, whatever the order of its events, whenever and on whichever
/// thread.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// ISupplierClassifier classifier = new AbcSupplierClassifier(SupplierRuleSet.Standard);
/// SupplierEvent entry = new()
/// {
///     Supplier = "宏远钢材",
///     Product = "钢板",
///     Class = ProductClass.A,
///     Date = new(2025, 3, 5),
///     Kind = SupplierEventKind.Initial,
///     Result = EvaluationResult.Pass,
///     Evidence = QualificationEvidence.Steps | QualificationEvidence.SampleTrial,
/// };
/// var verdict = classifier.Classify(new() { Supplier = entry.Supplier, Product = entry.Product, Events = [entry], AsOf = new(2027, 1, 1) });
/// Console.WriteLine($"{verdict.Status}, on the list: {verdict.IsOnList}, order: {verdict.IsOrderAllowed}");
/// // Overdue, on the list: True, order: False
/// </code>
/// </example>
public interface ISupplierClassifier
{
    /// <summary>Classifies one supplier of one product.</summary>
    /// <param name="history">What happened, in any order, and the day on which one looks.</param>
    /// <returns>The verdict. An event that cannot be read gives <see cref="SupplyStatus.NotClassified"/>, never an exception.</returns>
    SupplierClassification Classify(SupplyHistory history);
}
