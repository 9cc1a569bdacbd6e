using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The yearly summary of verdicts.</summary>
internal static class SupplierYearOf
{
    public static SupplierYear Verdicts(
        PurchaseRecords records, SupplierClassification[] verdicts, ISupplierClassifier classifier, CitationTable citations, RuleSetStamp stamp, CancellationToken cancellation)
    {
        var asOf = records.AsOf;
        List<SupplierClassification> lost = [];
        List<SupplierClassification> returned = [];
        foreach (var verdict in verdicts)
        {
            cancellation.ThrowIfCancellationRequested();
            var (lostOn, backOn) = Turns(verdict, classifier, asOf);
            if (lostOn is not null) lost.Add(lostOn);
            if (backOn is not null) returned.Add(backOn);
        }

        var suppliers = verdicts.Select(verdict => verdict.History.Supplier).Distinct(StringComparer.Ordinal).Count();
        var (lostList, returnedList) = (InOrder(lost), InOrder(returned));
        var overdue = SupplierRegister.List(verdicts, verdict => verdict.Status == SupplyStatus.Overdue);
        var notClassified = SupplierRegister.List(verdicts, verdict => verdict.Status == SupplyStatus.NotClassified);
        Rationale rationale = new(
        [
            YearReasons.Covered(asOf, suppliers, verdicts.Length),
            .. lostList.Select(YearReasons.Lost),
            .. returnedList.Select(YearReasons.Returned),
            .. overdue.Select(YearReasons.Overdue),
            .. notClassified.Select(YearReasons.NotClassified),
        ]);
        return new(records, suppliers, citations.Cite(rationale), stamp)
        {
            Standing = Standing(verdicts),
            Events = EventsOf(verdicts, asOf),
            Lost = lostList,
            Returned = returnedList,
            Overdue = overdue,
            NotClassified = notClassified,
        };
    }

    // Who was lost in May and is back in July is both. Only a day with an event turns a relation, so those of the year are looked at.
    private static (SupplierClassification? Lost, SupplierClassification? Returned) Turns(SupplierClassification verdict, ISupplierClassifier classifier, LocalDate asOf)
    {
        var newYear = new LocalDate(asOf.Year, 1, 1);
        LocalDate[] days = [.. verdict.History.Events.Select(happened => happened.Date).OfType<LocalDate>().Where(day => newYear <= day && day <= asOf).Distinct().OrderBy(day => day)];
        if (days.Length == 0 || verdict.Status == SupplyStatus.NotClassified) return (null, null);
        var wasOut = newYear > LocalDate.MinIsoValue && IsOut(classifier.Classify(verdict.History with { AsOf = newYear.PlusDays(-1) }));
        SupplierClassification? lost = null;
        SupplierClassification? returned = null;
        foreach (var day in days)
        {
            var then = classifier.Classify(verdict.History with { AsOf = day });
            if (IsOut(then))
            {
                if (!wasOut) lost = then;
                wasOut = true;
            }
            else if (wasOut && then.Status is not (SupplyStatus.NotClassified or SupplyStatus.Candidate))
            {
                (returned, wasOut) = (then, false);
            }
        }

        return (lost, returned);
    }

    private static bool IsOut(SupplierClassification verdict) => verdict.Status is SupplyStatus.Disqualified or SupplyStatus.Replaced;

    private static ValueList<SupplierClassification> InOrder(List<SupplierClassification> verdicts) => SupplierRegister.List(verdicts, _ => true);

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
