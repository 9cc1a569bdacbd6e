using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>The lists that follow from verdicts as of one day, by supplier and product in ordinal order.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class SupplierLists
{
    /// <summary>The list of qualified suppliers, 合格供方名单: class A, the overdue ones included.</summary>
    /// <param name="verdicts">The verdicts of one day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdicts"/> is null.</exception>
    public static ValueList<SupplierClassification> Qualified(IEnumerable<SupplierClassification> verdicts) =>
        List(verdicts, verdict => verdict.IsOnList == true);

    /// <summary>Whose evaluation (A) or verification (C) is overdue; the longest overdue are found by their due date.</summary>
    /// <param name="verdicts">The verdicts of one day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdicts"/> is null.</exception>
    public static ValueList<SupplierClassification> Overdue(IEnumerable<SupplierClassification> verdicts) =>
        List(verdicts, verdict => verdict.Status == SupplyStatus.Overdue);

    /// <summary>For which products another supplier has to be selected.</summary>
    /// <param name="verdicts">The verdicts of one day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verdicts"/> is null.</exception>
    public static ValueList<SupplierClassification> Reselection(IEnumerable<SupplierClassification> verdicts) =>
        List(verdicts, verdict => verdict.Status is SupplyStatus.Disqualified or SupplyStatus.Replaced);

    internal static ValueList<SupplierClassification> List(
        IEnumerable<SupplierClassification> verdicts,
        Func<SupplierClassification, bool> belongs) =>
        Guard.Against.Null(verdicts)
            .Where(belongs)
            .OrderBy(verdict => verdict.History.Supplier, StringComparer.Ordinal)
            .ThenBy(verdict => verdict.History.Product, StringComparer.Ordinal)
            .ToValueList();
}
