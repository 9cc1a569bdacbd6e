using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The events of a history that count as of its day, in the order in which they count, each once; or why there is no such order.</summary>
internal readonly ref struct SupplyTimeline
{
    private SupplyTimeline(SupplyFaults faults, ProductClass? productClass, ReadOnlySpan<SupplierEvent> events, SupplierEvent[] repeated)
    {
        Faults = faults;
        Class = productClass;
        Events = events;
        Repeated = repeated;
    }

    public SupplyFaults Faults { get; }

    /// <summary>The class of the product on the day.</summary>
    public ProductClass? Class { get; }

    /// <summary>By day; on one day initial, annual, verification, nonconforming, receipt; of one kind a pass before a fail.</summary>
    public ReadOnlySpan<SupplierEvent> Events { get; }

    /// <summary>The events that were there already, once for each time.</summary>
    public SupplierEvent[] Repeated { get; }

    public static SupplyTimeline Of(SupplyHistory history)
    {
        var faults = FaultsOf(history);
        var all = history.Events.AsSpan();
        var counted = 0;
        var inOrder = true;
        SupplierEvent? before = null;
        foreach (var happened in all)
        {
            if (!Counts(happened, history.AsOf)) continue;
            faults |= FaultsOf(happened, history);
            counted++;
            inOrder = inOrder && faults == SupplyFaults.None && (before is null || Compare(before, happened) < 0);
            before = happened;
        }

        if (faults != SupplyFaults.None) return new(faults, null, [], []);
        if (inOrder && counted == all.Length) return new(faults, ClassOf(history, all), all, []);
        return Sorted(history, counted);
    }

    /// <summary>Whether an event counts as of a day. One without a readable date may, so it does.</summary>
    public static bool Counts(SupplierEvent happened, LocalDate asOf) => happened.Date is not { } date || date <= asOf;

    public static SupplyFaults FaultsOf(SupplyHistory history) =>
        (string.IsNullOrWhiteSpace(history.Supplier) ? SupplyFaults.SupplierMissing : SupplyFaults.None)
        | (string.IsNullOrWhiteSpace(history.Product) ? SupplyFaults.ProductMissing : SupplyFaults.None)
        | (history.Class is { } settled && !IsKnown(settled) ? SupplyFaults.ClassUnknown : SupplyFaults.None);

    public static SupplyFaults FaultsOf(SupplierEvent happened, SupplyHistory history)
    {
        var faults = SupplyFaults.None;
        if (happened.Supplier != history.Supplier || happened.Product != history.Product) faults |= SupplyFaults.OtherRelation;
        if (happened.Date is null) faults |= SupplyFaults.DateMissing;
        if (history.Class is null && !IsKnown(happened.Class)) faults |= SupplyFaults.ClassUnknown;
        if (happened.Kind is not (>= SupplierEventKind.Initial and <= SupplierEventKind.Receipt)) faults |= SupplyFaults.KindUnknown;
        else if (happened.Kind != SupplierEventKind.Nonconforming && happened.Result is not (EvaluationResult.Pass or EvaluationResult.Fail))
            faults |= SupplyFaults.ResultMissing;
        return faults;
    }

    private static SupplyTimeline Sorted(SupplyHistory history, int counted)
    {
        var sorted = new SupplierEvent[counted];
        var next = 0;
        foreach (var happened in history.Events)
        {
            if (Counts(happened, history.AsOf)) sorted[next++] = happened;
        }

        Array.Sort(sorted, Compare);
        List<SupplierEvent>? repeated = null;
        var kept = 0;
        for (var i = 0; i < counted; i++)
        {
            if (kept > 0 && Compare(sorted[kept - 1], sorted[i]) == 0) (repeated ??= []).Add(sorted[i]);
            else sorted[kept++] = sorted[i];
        }

        var events = sorted.AsSpan(0, kept);
        return new(SupplyFaults.None, ClassOf(history, events), events, repeated?.ToArray() ?? []);
    }

    // What the latest event says; on one day the class that asks for most. A history that begins later has the class it begins with.
    private static ProductClass? ClassOf(SupplyHistory history, ReadOnlySpan<SupplierEvent> events)
    {
        if (history.Class is { } settled) return settled;
        if (events.IsEmpty) return ClassToCome(history);
        ProductClass? strictest = null;
        for (var i = events.Length - 1; i >= 0 && events[i].Date == events[events.Length - 1].Date; i--)
            strictest = Strictness.Stricter(strictest, events[i].Class);
        return strictest;
    }

    private static ProductClass? ClassToCome(SupplyHistory history)
    {
        ProductClass? strictest = null;
        LocalDate? first = null;
        foreach (var happened in history.Events)
        {
            if (!IsKnown(happened.Class) || happened.Date > first) continue;
            strictest = happened.Date == first ? Strictness.Stricter(strictest, happened.Class) : happened.Class;
            first = happened.Date;
        }

        return strictest;
    }

    private static bool IsKnown(ProductClass? productClass) => productClass is >= ProductClass.A and <= ProductClass.C;

    // Total on events without faults: 0 means the same in every respect, so the order of a register can never show.
    private static int Compare(SupplierEvent left, SupplierEvent right)
    {
        var order = left.Date!.Value.CompareTo(right.Date!.Value);
        if (order == 0) order = ((int)left.Kind!.Value).CompareTo((int)right.Kind!.Value);
        if (order == 0) order = Nullable.Compare(left.Result, right.Result);
        if (order == 0) order = Nullable.Compare(left.Class, right.Class);
        return order == 0 ? ((int)left.Evidence).CompareTo((int)right.Evidence) : order;
    }
}
