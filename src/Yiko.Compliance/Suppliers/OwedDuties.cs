using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is owed for one supplier: of its products the strictest of each kind.</summary>
internal static class OwedDuties
{
    public static SupplierDuties Of(SupplierRuleSet rules, RuleSetStamp stamp, string supplier, IReadOnlyList<SupplierClassification> relations)
    {
        var duties = relations
            .SelectMany(relation => KindsFor(rules, relation).Select(kind => (Kind: kind, Relation: relation)))
            .GroupBy(owed => owed.Kind, owed => owed.Relation)
            .OrderBy(group => group.Key)
            .Select(group => DutyOf(rules, group.Key, group))
            .ToValueList();
        var unknown = ProductsOf(relations.Where(relation => relation.Class is null));
        Rationale rationale = new(
        [
            .. duties.Select(duty => DutyReasons.Of(duty.Kind).ToReason()),
            .. unknown.IsEmpty ? (Reason[])[] : [DutyReasons.Unknown(unknown)],
        ]);
        return new(new() { Supplier = supplier, Supplies = relations.Select(relation => relation.History).ToValueList() }, rules.Citations.Cite(rationale), stamp)
        {
            StrictestClass = relations.Select(relation => relation.Class).Aggregate((ProductClass?)null, Strictness.Stricter),
            Duties = duties,
        };
    }

    private static IEnumerable<SupplierDutyKind> KindsFor(SupplierRuleSet rules, SupplierClassification relation)
    {
        if (relation.Class is not { } productClass) yield break;
        yield return SupplierDutyKind.IncomingVerification;
        yield return SupplierDutyKind.FitnessForUse;
        var listed = productClass == ProductClass.A;
        if (listed && relation.IsOnList != true) yield return SupplierDutyKind.InitialEvaluation;
        if (rules.PeriodOf(productClass) is not null)
            yield return listed ? SupplierDutyKind.AnnualEvaluation : SupplierDutyKind.AnnualVerification;

        // What is owed for class B is owed for class A too: a product that is raised loses no obligation.
        if (listed && rules.PeriodB is not null) yield return SupplierDutyKind.AnnualVerification;
    }

    private static SupplierDuty DutyOf(SupplierRuleSet rules, SupplierDutyKind kind, IEnumerable<SupplierClassification> relations) => new(kind, ProductsOf(relations))
    {
        NextDue = kind is SupplierDutyKind.AnnualEvaluation or SupplierDutyKind.AnnualVerification ? relations.Min(relation => DueOf(rules, kind, relation)) : null,
    };

    // The evaluation of a listed supplier verifies its capability as well, so the next verification counts from it.
    private static LocalDate? DueOf(SupplierRuleSet rules, SupplierDutyKind kind, SupplierClassification relation) =>
        kind == SupplierDutyKind.AnnualVerification && relation.Class == ProductClass.A
            ? relation is { IsOnList: true, DecidedOn: { } evaluated } ? rules.PeriodB!.NextDue(evaluated) : null
            : relation.NextDue;

    private static ValueList<string> ProductsOf(IEnumerable<SupplierClassification> relations) =>
        relations.Select(relation => relation.History.Product).Distinct(StringComparer.Ordinal).OrderBy(product => product, StringComparer.Ordinal).ToValueList();
}
