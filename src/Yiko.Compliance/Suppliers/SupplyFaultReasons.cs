namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of a history that cannot be decided: each fault by name, with the number of events that have it.</summary>
internal static class SupplyFaultReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly (SupplyFaults Fault, ReasonRow Reason)[] OfHistory =
    [
        (SupplyFaults.SupplierMissing, Row("supplier.history.supplier-missing", "The supplier is missing.", "缺少供方名称。")),
        (SupplyFaults.ProductMissing, Row("supplier.history.product-missing", "The product is missing.", "缺少产品名称。")),
    ];

    private static readonly (SupplyFaults Fault, ReasonRow Reason)[] OfEvents =
    [
        (SupplyFaults.OtherRelation, Row("supplier.event.other-relation", "Events of another supplier or product: {count}.", "有 {count} 条记录属于其他供方或其他产品。")),
        (SupplyFaults.DateMissing, Row("supplier.event.date-missing", "Events without a date, or with one that does not exist: {count}.", "有 {count} 条记录缺少日期或日期不存在。")),
        (SupplyFaults.ClassUnknown, Row("supplier.event.class-unknown", "Events without a class, or with one that is not A, B or C: {count}.", "有 {count} 条记录缺少产品类别，或类别不是 A、B、C。")),
        (SupplyFaults.KindUnknown, Row("supplier.event.kind-unknown", "Events without a kind, or with an unknown one: {count}.", "有 {count} 条记录缺少事项类型，或类型无法识别。")),
        (SupplyFaults.ResultMissing, Row("supplier.event.result-missing", "Evaluations without a result, or with an unknown one: {count}.", "有 {count} 条评价（验证）记录缺少结论，或结论无法识别。")),
    ];

    private static readonly ReasonRow ClassUnknown = Rows.Manual("supplier.history.class-unknown", "SUP-02", "8.4.2", "The class of the product is unknown.", "产品类别不明。");
    private static readonly ReasonRow NotClassified = Row("supplier.status.not-classified", "Not decided: nothing may be ordered until the history is corrected.", "无法判定：记录更正之前不得采购。");

    public static void Add(List<Reason> reasons, SupplyHistory history, SupplyFaults faults)
    {
        reasons.AddRange(OfHistory.Where(known => faults.HasFlag(known.Fault)).Select(known => known.Reason.ToReason()));
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

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "SUP-01", "8.4.1", english, chinese);
}
