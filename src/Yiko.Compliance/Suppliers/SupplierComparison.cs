namespace Yiko.Compliance.Suppliers;

/// <summary>What would change for a supplier under another rule set: its reason codes.</summary>
internal static class SupplierComparison
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow StatusChange = Row("supplier.comparison.status", "The status would change from “{present}” to “{other}”.", "状态将由“{present}”变为“{other}”。");
    private static readonly ReasonRow Classified = Row("supplier.comparison.classified", "The status, now undecided, would be “{other}”.", "现未判定，将判定为“{other}”。");
    private static readonly ReasonRow NotClassified = Row("supplier.comparison.not-classified", "The status, now “{present}”, could not be decided any more.", "现为“{present}”，将无法判定。");
    private static readonly ReasonRow OrderAllowed = Row("supplier.comparison.order-allowed", "Orders would be allowed.", "将允许采购。");
    private static readonly ReasonRow OrderRefused = Row("supplier.comparison.order-refused", "Orders would not be allowed any more.", "将不允许采购。");
    private static readonly ReasonRow Due = Row("supplier.comparison.due", "The next evaluation or verification would be due on {due}.", "下次评价或验证将于 {due} 到期。");
    private static readonly ReasonRow NoLongerDue = Row("supplier.comparison.no-longer-due", "No evaluation or verification would be due.", "将没有到期的评价或验证。");
    private static readonly ReasonRow GradeChange = Row("supplier.comparison.grade", "The grade would change from “{present}” to “{other}”.", "评价等级将由“{present}”变为“{other}”。");
    private static readonly ReasonRow Scored = Row("supplier.comparison.scored", "The supplier would be graded: “{other}”.", "原未评分，将评为“{other}”。");
    private static readonly ReasonRow NotScored = Row("supplier.comparison.not-scored", "The supplier, now “{present}”, would not be graded.", "现为“{present}”，将无法评分。");

    /// <summary>A status as a matrix shows it; null where nothing was decided.</summary>
    public static Grade? StatusOf(SupplyStatus status) => status != SupplyStatus.NotClassified && Words.Find(status) is { } word ? GradeOf(word) : null;

    /// <summary>A class as a matrix shows it; null where it is not known.</summary>
    public static Grade? ClassOf(ProductClass? productClass) => productClass is { } known && Words.Find(known) is { } word ? GradeOf(word) : null;

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

    private static Reason Between(ReasonRow reason, Grade from, Grade to) => reason.With(ReasonArgument.Of("present", from), ReasonArgument.Of("other", to));

    private static Grade GradeOf(Term term) => new() { Code = term.Code, Name = term.Name };

    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "SUP-02", "8.4.2", english, chinese);
}
