namespace Yiko.Compliance.Suppliers;

/// <summary>What would change for a supplier under another rule set: its reason codes and the words for statuses.</summary>
internal static class SupplierComparison
{
    private static readonly Reason StatusChange = Of("supplier.comparison.status");
    private static readonly Reason Classified = Of("supplier.comparison.classified");
    private static readonly Reason NotClassified = Of("supplier.comparison.not-classified");
    private static readonly Reason OrderAllowed = Of("supplier.comparison.order-allowed");
    private static readonly Reason OrderRefused = Of("supplier.comparison.order-refused");
    private static readonly Reason Due = Of("supplier.comparison.due");
    private static readonly Reason NoLongerDue = Of("supplier.comparison.no-longer-due");
    private static readonly Reason GradeChange = Of("supplier.comparison.grade");
    private static readonly Reason Scored = Of("supplier.comparison.scored");
    private static readonly Reason NotScored = Of("supplier.comparison.not-scored");

    private static readonly (SupplyStatus Status, Grade Grade)[] Statuses =
    [
        Named(SupplyStatus.Candidate, "candidate", "candidate", "候选"),
        Named(SupplyStatus.Qualified, "qualified", "qualified", "合格"),
        Named(SupplyStatus.Overdue, "overdue", "overdue", "逾期"),
        Named(SupplyStatus.Disqualified, "disqualified", "disqualified", "取消资格"),
        Named(SupplyStatus.InUse, "in-use", "in use", "在用"),
        Named(SupplyStatus.Replaced, "replaced", "replaced", "已更换"),
    ];

    /// <summary>A status as a matrix shows it; null where nothing was decided.</summary>
    public static Grade? StatusOf(SupplyStatus status) => Array.Find(Statuses, known => known.Status == status).Grade;

    public static IEnumerable<Reason> Changes(SupplierClassification present, SupplierClassification other)
    {
        var (from, to) = (StatusOf(present.Status), StatusOf(other.Status));
        if (from is not null && to is not null && from != to) yield return Between(StatusChange, from, to);
        if (from is null && to is not null) yield return Classified.With(ReasonArgument.Of("other", to));
        if (from is not null && to is null) yield return NotClassified.With(ReasonArgument.Of("present", from));
        if (!present.IsOrderAllowed && other.IsOrderAllowed) yield return OrderAllowed;
        if (present.IsOrderAllowed && !other.IsOrderAllowed) yield return OrderRefused;
        if (present.NextDue == other.NextDue) yield break;
        yield return other.NextDue is { } due ? Due.With(ReasonArgument.Of("due", due)) : NoLongerDue;
    }

    public static IEnumerable<Reason> Changes(SupplierPerformance present, SupplierPerformance other)
    {
        if (present.Grade is { } from && other.Grade is { } to && from.Code != to.Code) yield return Between(GradeChange, from, to);
        if (present.Grade is null && other.Grade is { } scored) yield return Scored.With(ReasonArgument.Of("other", scored));
        if (present.Grade is { } lost && other.Grade is null) yield return NotScored.With(ReasonArgument.Of("present", lost));
    }

    private static Reason Between(Reason reason, Grade from, Grade to) => reason.With(ReasonArgument.Of("present", from), ReasonArgument.Of("other", to));

    private static (SupplyStatus Status, Grade Grade) Named(SupplyStatus status, string code, string english, string chinese) =>
        (status, new() { Code = code, Name = LocalizedText.Of(english, chinese) });

    private static Reason Of(string code) => new() { Code = code, Rule = RuleId.Parse("SUP-02"), Clause = ClauseReference.Manual("8.4.2") };
}
