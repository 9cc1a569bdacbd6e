using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of supplier status: their one home.</summary>
internal static class SupplyReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow DuplicateRow = Row("SUP-01", "8.4.1", "supplier.history.duplicate", "The {kind} of {date} stands in the register more than once and counts once.", "{date} 的{kind}重复登记，只计一次。");
    private static readonly ReasonRow ClassChangedRow = Row("SUP-02", "8.4.2", "supplier.history.class-changed", "The class of the product is {to} on {date}; it was {from} before.", "{date} 产品类别为 {to} 类，此前为 {from} 类。");
    private static readonly ReasonRow BeforeInitialRow = Row("SUP-04", "8.4.2 a)", "supplier.history.before-initial", "The {kind} of {date} comes before any initial evaluation.", "{date} 的{kind}早于初次评价。");
    private static readonly ReasonRow NotListedRow = Row("SUP-05", "8.4.2 a)", "supplier.history.not-listed", "The {kind} passed on {date} puts nobody on the list: only a complete initial evaluation does.", "{date} 的{kind}虽合格，但供方不在合格供方名单内；须经完整的初次评价合格方可列入。");
    private static readonly ReasonRow NotAskedRow = Row("SUP-02", "8.4.2", "supplier.history.not-asked", "The {kind} passed on {date} does not count: this class of product asks for another kind.", "{date} 的{kind}虽合格，但不是该类产品所要求的方式，不计入。");
    private static readonly ReasonRow NoReturnRow = Row("SUP-06", "8.4.2 a)", "supplier.history.no-return", "The {kind} passed on {date} does not bring the supplier back.", "{date} 的{kind}虽合格，但不能恢复供方资格。");
    private static readonly ReasonRow IncompleteRow = Row("SUP-04", "8.4.2 a)", "supplier.history.initial-incomplete", "The initial evaluation of {date} passed without all its evidence and does not count.", "{date} 的初次评价结论为合格，但评价依据不全，不予计入。");
    private static readonly ReasonRow NotedRow = Row("SUP-01", "8.4.1", "supplier.history.nonconforming-noted", "A supply of {date} did not meet its use: noted for the next evaluation.", "{date} 供货不满足使用要求，记入下次评价。");
    private static readonly ReasonRow ReceiptFailedRow = Row("SUP-10", "8.6 1)", "supplier.receipt.failed", "The supply of {date} failed its verification at receipt.", "{date} 进货验证不合格。");
    private static readonly ReasonRow ReceiptsPassedRow = Row("SUP-10", "8.6 1)", "supplier.receipt.passed", "Supplies that passed their verification at receipt: {count}, the last on {date}.", "进货验证合格 {count} 次，最近一次为 {date}。");
    private static readonly ReasonRow EnteredRow = Row("SUP-04", "8.4.2 a)", "supplier.status.entered", "The initial evaluation of {date} is complete and passed: on the list of qualified suppliers.", "{date} 初次评价完整且合格，列入合格供方名单。");
    private static readonly ReasonRow EvaluatedRow = Row("SUP-05", "8.4.2 a)", "supplier.status.evaluated", "The annual evaluation of {date} passed: stays on the list of qualified suppliers.", "{date} 年度评价合格，继续列入合格供方名单。");
    private static readonly ReasonRow NotEnteredRow = Row("SUP-04", "8.4.2 a)", "supplier.status.initial-incomplete", "The initial evaluation of {date} lacks evidence: still a candidate.", "{date} 的初次评价依据不全，仍为候选供方。");
    private static readonly ReasonRow CancelledRow = Row("SUP-06", "8.4.2 a)", "supplier.status.cancelled", "The {kind} of {date} failed: the qualification is cancelled at once.", "{date} {kind}不合格，取消其供方资格。");

    // What is said of classes B and C rests on the clause of the class.
    private static readonly ReasonRow SelectAnotherRow = Row("SUP-06", "8.4.2 a)", "supplier.status.select-another", "Select another supplier; this one comes back only through a new initial evaluation.", "重新选择供方；原供方须重新进行初次评价合格后方可恢复。");
    private static readonly ReasonRow ReplacedRow = Row("SUP-07", "8.4.2 b)", "supplier.status.nonconforming", "A supply of {date} did not meet its use: the supplier is replaced.", "{date} 供货不满足使用要求，更换供方。");
    private static readonly ReasonRow FailedRow = Row("SUP-08", "8.4.2 c)", "supplier.status.verification-failed", "The {kind} of {date} failed: the supplier is not used any more.", "{date} {kind}不合格，停止使用该供方。");
    private static readonly ReasonRow GeneralControlRow = Row("SUP-07", "8.4.2 b)", "supplier.status.general-control", "In use under general control; replaced when the product does not meet its use.", "在用，实施一般控制；产品不满足使用要求时重新选择。");
    private static readonly ReasonRow NotVerifiedRow = Row("SUP-08", "8.4.2 c)", "supplier.status.not-verified", "The supplier's capability is not verified yet: a candidate.", "尚未验证供方能力，为候选供方。");
    private static readonly ReasonRow VerifiedRow = Row("SUP-08", "8.4.2 c)", "supplier.status.verified", "The {kind} of {date} passed: in use.", "{date} {kind}合格，在用。");
    private static readonly ReasonRow DueRow = Row("SUP-05", "8.4.2 a)", "supplier.due.next", "The next one is due on {due} at the latest.", "下次最迟应于 {due} 进行。");
    private static readonly ReasonRow OverdueRow = Row("SUP-05", "8.4.2 a)", "supplier.due.overdue", "The next one was due on {due} and is overdue.", "应于 {due} 前进行，现已逾期。");
    private static readonly ReasonRow NeverDueRow = Row("SUP-05", "8.4.2 a)", "supplier.due.none", "No date is due: these rules do not evaluate or verify class {class} again.", "无到期日：按现行规则，{class} 类供方不要求定期评价或验证。");

    public static ReasonRow NoInitial { get; } = Row("SUP-04", "8.4.2 a)", "supplier.status.no-initial", "There is no initial evaluation yet: a candidate.", "尚未进行初次评价，为候选供方。");

    public static ReasonRow CancelledForGood { get; } = Row("SUP-06", "8.4.2 a)", "supplier.status.cancelled-for-good", "The supplier does not come back.", "不再恢复其供方资格。");

    public static ReasonRow OrderAllowed { get; } = Row("SUP-01", "8.4.1", "supplier.order.allowed", "The product may be ordered from this supplier.", "可以向该供方采购。");

    public static ReasonRow OrderRefused { get; } = Row("SUP-01", "8.4.1", "supplier.order.refused", "The product may not be ordered from this supplier.", "不得向该供方采购。");

    public static Reason Duplicate(SupplierEvent repeated) => Told(DuplicateRow, repeated);

    public static Reason ClassChanged(ProductClass from, SupplierEvent later) => ClassChangedRow.With(
        ReasonArgument.Of("from", Words.Of(from).Name),
        ReasonArgument.Of("to", Words.Of(later.Class!.Value).Name),
        On(later));

    public static Reason BeforeInitial(SupplierEvent early) => Told(BeforeInitialRow, early);

    public static Reason NotListed(SupplierEvent passed) => Told(NotListedRow, passed);

    public static Reason NotAsked(SupplierEvent passed) => Told(NotAskedRow, passed);

    public static Reason NoReturn(SupplierEvent passed) => Told(NoReturnRow, passed);

    public static Reason InitialIncomplete(SupplierEvent initial) => IncompleteRow.With(On(initial));

    public static Reason NonconformingNoted(SupplierEvent supply) => NotedRow.With(On(supply));

    public static Reason ReceiptFailed(SupplierEvent supply) => ReceiptFailedRow.With(On(supply));

    public static Reason ReceiptsPassed(int count, SupplierEvent last) => ReceiptsPassedRow.With(ReasonArgument.Of("count", count), On(last));

    public static Reason Entered(SupplierEvent initial) => EnteredRow.With(On(initial));

    public static Reason Evaluated(SupplierEvent annual) => EvaluatedRow.With(On(annual));

    public static Reason NotEntered(SupplierEvent initial) => NotEnteredRow.With(On(initial));

    public static Reason Cancelled(SupplierEvent failed) => Told(CancelledRow, failed);

    public static Reason SelectAnother(ProductClass productClass) => At(productClass, SelectAnotherRow);

    public static Reason NonconformingReplaced(ProductClass productClass, SupplierEvent supply) => At(productClass, ReplacedRow.With(On(supply)));

    public static Reason VerificationFailed(ProductClass productClass, SupplierEvent failed) => At(productClass, Told(FailedRow, failed));

    public static Reason GeneralControl(ProductClass productClass) => At(productClass, GeneralControlRow);

    public static Reason NotVerified(ProductClass productClass) => At(productClass, NotVerifiedRow);

    public static Reason Verified(ProductClass productClass, SupplierEvent verified) => At(productClass, Told(VerifiedRow, verified));

    public static Reason Due(ProductClass productClass, LocalDate? due, bool overdue)
    {
        var reason = due is { } day
            ? (overdue ? OverdueRow : DueRow).With(ReasonArgument.Of("due", day))
            : NeverDueRow.With(ReasonArgument.Of("class", Words.Of(productClass).Name));
        return productClass == ProductClass.A ? reason : At(productClass, reason);
    }

    private static Reason At(ProductClass productClass, Reason reason)
    {
        var (rule, clause) = productClass switch
        {
            ProductClass.A => ("SUP-06", "8.4.2 a)"),
            ProductClass.B => ("SUP-07", "8.4.2 b)"),
            ProductClass.C => ("SUP-08", "8.4.2 c)"),
            _ => throw new ArgumentOutOfRangeException(nameof(productClass), productClass, "There is no such class."),
        };
        return reason with { Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
    }

    private static Reason Told(ReasonRow row, SupplierEvent happened) =>
        row.With(ReasonArgument.Of("kind", Words.Of(happened.Kind!.Value).Name), On(happened));

    private static ReasonArgument On(SupplierEvent happened) => ReasonArgument.Of("date", happened.Date!.Value);

    private static ReasonRow Row(string rule, string clause, string code, string english, string chinese) => Rows.Manual(code, rule, clause, english, chinese);
}
