namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of a history that cannot be decided: each fault by name, with the number of events that have it.</summary>
internal static class SupplyFaultReasons
{
    private static readonly (SupplyFaults Fault, Reason Reason)[] OfHistory =
    [
        (SupplyFaults.SupplierMissing, Of("supplier.history.supplier-missing")),
        (SupplyFaults.ProductMissing, Of("supplier.history.product-missing")),
    ];

    private static readonly (SupplyFaults Fault, Reason Reason)[] OfEvents =
    [
        (SupplyFaults.OtherRelation, Of("supplier.event.other-relation")),
        (SupplyFaults.DateMissing, Of("supplier.event.date-missing")),
        (SupplyFaults.ClassUnknown, Of("supplier.event.class-unknown")),
        (SupplyFaults.KindUnknown, Of("supplier.event.kind-unknown")),
        (SupplyFaults.ResultMissing, Of("supplier.event.result-missing")),
    ];

    private static readonly Reason ClassUnknown = new()
    {
        Code = "supplier.history.class-unknown",
        Rule = RuleId.Parse("SUP-02"),
        Clause = ClauseReference.Manual("8.4.2"),
    };

    private static readonly Reason NotClassified = Of("supplier.status.not-classified");

    public static void Add(List<Reason> reasons, SupplyHistory history, SupplyFaults faults)
    {
        reasons.AddRange(OfHistory.Where(known => faults.HasFlag(known.Fault)).Select(known => known.Reason));
        var events = history.Events.Where(happened => SupplyTimeline.Counts(happened, history.AsOf)).ToArray();
        foreach (var (fault, reason) in OfEvents)
        {
            var count = events.Count(happened => SupplyTimeline.FaultsOf(happened, history).HasFlag(fault));
            if (count > 0) reasons.Add(reason.With(ReasonArgument.Of("count", count)));
        }

        // Neither the history nor any event tells the class, or the history tells one that does not exist.
        if (reasons.Count == 0 || SupplyTimeline.FaultsOf(history).HasFlag(SupplyFaults.ClassUnknown)) reasons.Add(ClassUnknown);
        reasons.Add(NotClassified);
    }

    private static Reason Of(string code) =>
        new() { Code = code, Rule = RuleId.Parse("SUP-01"), Clause = ClauseReference.Manual("8.4.1") };
}
