using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The yearly summary of verdicts.</summary>
internal static class SupplierYearOf
{
    public static SupplierYear Verdicts(SupplierClassification[] verdicts, LocalDate asOf) => new(
        asOf,
        verdicts.Select(verdict => verdict.History.Supplier).Distinct(StringComparer.Ordinal).Count())
    {
        Standing = Standing(verdicts),
        Events = EventsOf(verdicts, asOf),
        Lost = SupplierRegister.List(SupplierRegister.Reselection(verdicts), verdict => verdict.DecidedOn!.Value.Year == asOf.Year),
        Overdue = SupplierRegister.List(verdicts, verdict => verdict.Status == SupplyStatus.Overdue),
        NotClassified = SupplierRegister.List(verdicts, verdict => verdict.Status == SupplyStatus.NotClassified),
    };

    private static ValueList<(ProductClass? Class, SupplyStatus Status, int Count)> Standing(IEnumerable<SupplierClassification> verdicts) => verdicts
        .GroupBy(verdict => (verdict.Class, verdict.Status))
        .OrderBy(group => group.Key.Class ?? (ProductClass)int.MaxValue)
        .ThenBy(group => group.Key.Status)
        .Select(group => (group.Key.Class, group.Key.Status, group.Count()))
        .ToValueList();

    // An event that stands in the register twice happened once; one without a readable date or kind happened in no year that is known.
    private static ValueList<(SupplierEventKind Kind, EvaluationResult? Result, int Count)> EventsOf(IEnumerable<SupplierClassification> verdicts, LocalDate asOf) => verdicts
        .SelectMany(verdict => verdict.History.Events.Distinct())
        .Where(happened => happened.Date is { } date && date.Year == asOf.Year && date <= asOf && happened.Kind is not null)
        .GroupBy(happened => (Kind: happened.Kind!.Value, Result: happened.Kind == SupplierEventKind.Nonconforming ? null : happened.Result))
        .OrderBy(group => group.Key.Kind)
        .ThenBy(group => group.Key.Result)
        .Select(group => (group.Key.Kind, group.Key.Result, group.Count()))
        .ToValueList();
}
