using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of supplier status: their one home.</summary>
internal static class SupplyReasons
{
    private static readonly LocalizedText[] Kinds =
    [
        LocalizedText.Of("initial evaluation", "初次评价"),
        LocalizedText.Of("annual evaluation", "年度评价"),
        LocalizedText.Of("verification of capability", "能力验证"),
        LocalizedText.Of("nonconforming supply", "供货不合格"),
    ];

    public static Reason NoInitial { get; } = Of("supplier.status.no-initial", "SUP-04", "8.4.2 a)");

    public static Reason CancelledForGood { get; } = Of("supplier.status.cancelled-for-good", "SUP-06", "8.4.2 a)");

    public static Reason OrderAllowed { get; } = Of("supplier.order.allowed", "SUP-01", "8.4.1");

    public static Reason OrderRefused { get; } = Of("supplier.order.refused", "SUP-01", "8.4.1");

    public static Reason Duplicate(SupplierEvent repeated) => Told("supplier.history.duplicate", "SUP-01", "8.4.1", repeated);

    public static Reason ClassChanged(ProductClass from, SupplierEvent later) =>
        Of("supplier.history.class-changed", "SUP-02", "8.4.2").With(
            ReasonArgument.Of("from", from.ToString()),
            ReasonArgument.Of("to", later.Class!.Value.ToString()),
            On(later));

    public static Reason BeforeInitial(SupplierEvent early) => Told("supplier.history.before-initial", "SUP-04", "8.4.2 a)", early);

    public static Reason NotListed(SupplierEvent passed) => Told("supplier.history.not-listed", "SUP-05", "8.4.2 a)", passed);

    public static Reason NotAsked(SupplierEvent passed) => Told("supplier.history.not-asked", "SUP-02", "8.4.2", passed);

    public static Reason NoReturn(SupplierEvent passed) => Told("supplier.history.no-return", "SUP-06", "8.4.2 a)", passed);

    public static Reason InitialIncomplete(SupplierEvent initial) =>
        Of("supplier.history.initial-incomplete", "SUP-04", "8.4.2 a)").With(On(initial));

    public static Reason NonconformingNoted(SupplierEvent supply) =>
        Of("supplier.history.nonconforming-noted", "SUP-01", "8.4.1").With(On(supply));

    public static Reason Entered(SupplierEvent initial) => Of("supplier.status.entered", "SUP-04", "8.4.2 a)").With(On(initial));

    public static Reason Evaluated(SupplierEvent annual) => Of("supplier.status.evaluated", "SUP-05", "8.4.2 a)").With(On(annual));

    public static Reason NotEntered(SupplierEvent initial) => Of("supplier.status.initial-incomplete", "SUP-04", "8.4.2 a)").With(On(initial));

    public static Reason Cancelled(SupplierEvent failed) => Told("supplier.status.cancelled", "SUP-06", "8.4.2 a)", failed);

    public static Reason SelectAnother(ProductClass productClass) => OfClass("supplier.status.select-another", productClass);

    public static Reason NonconformingReplaced(ProductClass productClass, SupplierEvent supply) =>
        OfClass("supplier.status.nonconforming", productClass).With(On(supply));

    public static Reason VerificationFailed(ProductClass productClass, SupplierEvent failed) =>
        OfClass("supplier.status.verification-failed", productClass).With(What(failed), On(failed));

    public static Reason GeneralControl(ProductClass productClass) => OfClass("supplier.status.general-control", productClass);

    public static Reason NotVerified(ProductClass productClass) => OfClass("supplier.status.not-verified", productClass);

    public static Reason Verified(ProductClass productClass, SupplierEvent verified) =>
        OfClass("supplier.status.verified", productClass).With(What(verified), On(verified));

    public static Reason Due(ProductClass productClass, LocalDate? due, bool overdue)
    {
        var (rule, clause) = productClass == ProductClass.A ? ("SUP-05", "8.4.2 a)") : Place(productClass);
        if (due is { } day)
            return Of(overdue ? "supplier.due.overdue" : "supplier.due.next", rule, clause).With(ReasonArgument.Of("due", day));
        return Of("supplier.due.none", rule, clause).With(ReasonArgument.Of("class", productClass.ToString()));
    }

    private static Reason OfClass(string code, ProductClass productClass)
    {
        var (rule, clause) = Place(productClass);
        return Of(code, rule, clause);
    }

    private static (string Rule, string Clause) Place(ProductClass productClass) => productClass switch
    {
        ProductClass.A => ("SUP-06", "8.4.2 a)"),
        ProductClass.B => ("SUP-07", "8.4.2 b)"),
        _ => ("SUP-08", "8.4.2 c)"),
    };

    private static Reason Told(string code, string rule, string clause, SupplierEvent happened) =>
        Of(code, rule, clause).With(What(happened), On(happened));

    private static ReasonArgument What(SupplierEvent happened) => ReasonArgument.Of("kind", Kinds[(int)happened.Kind!.Value]);

    private static ReasonArgument On(SupplierEvent happened) => ReasonArgument.Of("date", happened.Date!.Value);

    private static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
