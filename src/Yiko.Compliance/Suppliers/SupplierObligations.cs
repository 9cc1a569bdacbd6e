using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is owed for each supplier over all its products.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class SupplierObligations
{
    /// <summary>The duties by supplier: of several products the strictest of each, listed with the products that ask for it.</summary>
    /// <param name="rules">The rule set that gave the verdicts.</param>
    /// <param name="verdicts">The verdicts of one day.</param>
    /// <returns>The duties, by supplier in ordinal order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<SupplierDuties> Of(SupplierRuleSet rules, IEnumerable<SupplierClassification> verdicts)
    {
        Guard.Against.Null(rules);
        return Guard.Against.Null(verdicts)
            .GroupBy(verdict => verdict.History.Supplier, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => DutiesOf(rules, group.Key, [.. group]))
            .ToValueList();
    }

    private static SupplierDuties DutiesOf(SupplierRuleSet rules, string supplier, SupplierClassification[] relations) => new()
    {
        Supplier = supplier,
        StrictestClass = relations
            .Select(relation => relation.Class)
            .Aggregate(Strictness.Stricter),
        Duties = relations
            .SelectMany(relation => KindsFor(rules, relation).Select(kind => (Kind: kind, Relation: relation)))
            .GroupBy(owed => owed.Kind, owed => owed.Relation)
            .OrderBy(group => group.Key)
            .Select(group => DutyOf(group.Key, group))
            .ToValueList(),
    };

    private static IEnumerable<SupplierDutyKind> KindsFor(SupplierRuleSet rules, SupplierClassification relation)
    {
        if (relation.Class is not { } productClass) yield break;
        yield return SupplierDutyKind.IncomingVerification;
        yield return SupplierDutyKind.FitnessForUse;
        var listed = productClass == ProductClass.A;
        if (listed && relation.IsOnList != true) yield return SupplierDutyKind.InitialEvaluation;
        if (rules.PeriodOf(productClass) is not null)
            yield return listed ? SupplierDutyKind.AnnualEvaluation : SupplierDutyKind.AnnualVerification;
    }

    private static SupplierDuty DutyOf(SupplierDutyKind kind, IEnumerable<SupplierClassification> relations)
    {
        var dated = kind is SupplierDutyKind.AnnualEvaluation or SupplierDutyKind.AnnualVerification;
        return new()
        {
            Kind = kind,
            Products = relations.Select(relation => relation.History.Product).Distinct(StringComparer.Ordinal).OrderBy(product => product, StringComparer.Ordinal).ToValueList(),
            NextDue = dated ? relations.Min(relation => relation.NextDue) : null,
            Reason = DutyReasons.Of(kind),
        };
    }
}
