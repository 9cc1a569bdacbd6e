using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The yearly summary for the management review (SUP-12).</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class SupplierYears
{
    /// <summary>Summarises the calendar year of a day, until that day.</summary>
    /// <param name="classifier">The classifier.</param>
    /// <param name="events">The events of all years and relations, in any order.</param>
    /// <param name="asOf">The day, such as 31 December or that of the management review; later events are ignored.</param>
    /// <param name="cancellation">Stops the work between two events and between two relations.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static SupplierYear YearlySummary(
        this ISupplierClassifier classifier,
        IEnumerable<SupplierEvent> events,
        LocalDate asOf,
        CancellationToken cancellation = default)
    {
        var verdicts = classifier.ClassifyAll(events, asOf, cancellation).ToArray();
        return new()
        {
            AsOf = asOf,
            Suppliers = verdicts.Select(verdict => verdict.History.Supplier).Distinct(StringComparer.Ordinal).Count(),
            Standing = Standing(verdicts),
            Events = EventsOf(verdicts, asOf),
            Lost = SupplierLists.List(SupplierLists.Reselection(verdicts), verdict => verdict.DecidedOn!.Value.Year == asOf.Year),
            Overdue = SupplierLists.Overdue(verdicts),
            NotClassified = SupplierLists.List(verdicts, verdict => verdict.Status == SupplyStatus.NotClassified),
        };
    }

    private static ValueList<SupplyCount> Standing(IEnumerable<SupplierClassification> verdicts) => verdicts
        .GroupBy(verdict => (verdict.Class, verdict.Status))
        .OrderBy(group => group.Key.Class ?? (ProductClass)int.MaxValue)
        .ThenBy(group => group.Key.Status)
        .Select(group => new SupplyCount { Class = group.Key.Class, Status = group.Key.Status, Count = group.Count() })
        .ToValueList();

    // An event that stands in the register twice happened once; one without a readable date or kind happened in no year that is known.
    private static ValueList<SupplierEventCount> EventsOf(IEnumerable<SupplierClassification> verdicts, LocalDate asOf) => verdicts
        .SelectMany(verdict => verdict.History.Events.Distinct())
        .Where(happened => happened.Date is { } date && date.Year == asOf.Year && date <= asOf && happened.Kind is not null)
        .GroupBy(happened => (Kind: happened.Kind!.Value, Result: happened.Kind == SupplierEventKind.Nonconforming ? null : happened.Result))
        .OrderBy(group => group.Key.Kind)
        .ThenBy(group => group.Key.Result)
        .Select(group => new SupplierEventCount { Kind = group.Key.Kind, Result = group.Key.Result, Count = group.Count() })
        .ToValueList();
}
