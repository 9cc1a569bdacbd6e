using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The decision itself: computed alike for the verdict and, with its reasons, when somebody reads the rationale.</summary>
internal readonly struct SupplyDecision
{
    public ProductClass? Class { get; init; }

    public SupplyStatus Status { get; init; }

    public LocalDate? DecidedOn { get; init; }

    public LocalDate? NextDue { get; init; }

    public QualificationEvidence MissingEvidence { get; init; }

    /// <summary>The list holds class A only; an overdue supplier is still on it.</summary>
    public bool? IsOnList => Status == SupplyStatus.NotClassified
        ? null
        : Class == ProductClass.A && Status is SupplyStatus.Qualified or SupplyStatus.Overdue;

    public bool IsOrderAllowed => Status is SupplyStatus.Qualified or SupplyStatus.InUse;

    /// <summary>Decides a history.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="history">The history.</param>
    /// <param name="reasons">Where to write the reasons; null while nobody reads them.</param>
    public static SupplyDecision Of(SupplierRuleSet rules, SupplyHistory history, List<Reason>? reasons)
    {
        var timeline = SupplyTimeline.Of(history);
        if (timeline.Class is not { } productClass)
        {
            if (reasons is not null) SupplyFaultReasons.Add(reasons, history, timeline.Faults);
            return default;
        }

        if (reasons is not null) AddNotes(reasons, history, timeline);
        var decision = productClass == ProductClass.A
            ? ListedSupply.Decide(rules, timeline.Events, history.AsOf, reasons)
            : UsedSupply.Decide(rules, productClass, timeline.Events, history.AsOf, reasons);
        reasons?.Add(decision.IsOrderAllowed ? SupplyReasons.OrderAllowed : SupplyReasons.OrderRefused);
        return decision;
    }

    private static void AddReceipts(List<Reason> reasons, ReadOnlySpan<SupplierEvent> events)
    {
        var passed = 0;
        SupplierEvent? last = null;
        foreach (var happened in events)
        {
            if (happened.Kind != SupplierEventKind.Receipt) continue;
            if (happened.Result == EvaluationResult.Fail) reasons.Add(SupplyReasons.ReceiptFailed(happened));
            else (passed, last) = (passed + 1, happened);
        }

        if (last is not null) reasons.Add(SupplyReasons.ReceiptsPassed(passed, last));
    }

    private static void AddNotes(List<Reason> reasons, SupplyHistory history, SupplyTimeline timeline)
    {
        foreach (var repeated in timeline.Repeated) reasons.Add(SupplyReasons.Duplicate(repeated));
        AddReceipts(reasons, timeline.Events);
        if (history.Class is not null) return;
        for (var i = 1; i < timeline.Events.Length; i++)
        {
            if (timeline.Events[i].Class != timeline.Events[i - 1].Class)
                reasons.Add(SupplyReasons.ClassChanged(timeline.Events[i - 1].Class!.Value, timeline.Events[i]));
        }
    }
}
