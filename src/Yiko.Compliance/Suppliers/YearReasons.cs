using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of the yearly summary: their one home.</summary>
internal static class YearReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow CoveredRow = Row("supplier.year.covered", "The year of {date}, until that day: {suppliers} suppliers with {supplies} products.", "截至 {date} 的本年度汇总：供方 {suppliers} 家，供应关系 {supplies} 项。");
    private static readonly ReasonRow LostRow = Row("supplier.year.lost", "{supplier}, {product}: {status} on {date}; another supplier has to be selected.", "{supplier}（{product}）：{date} 状态变为“{status}”，须重新选择供方。");
    private static readonly ReasonRow ReturnedRow = Row("supplier.year.returned", "{supplier}, {product}: back on {date}.", "{supplier}（{product}）：{date} 恢复供货资格。");
    private static readonly ReasonRow OverdueRow = Row("supplier.year.overdue", "{supplier}, {product}: overdue since {date}.", "{supplier}（{product}）：应于 {date} 前评价或验证，已逾期。");
    private static readonly ReasonRow NotClassifiedRow = Row("supplier.year.not-classified", "{supplier}, {product}: not decided, the records have to be corrected.", "{supplier}（{product}）：无法判定，记录须更正。");

    public static Reason Covered(LocalDate asOf, int suppliers, int supplies) => CoveredRow.With(
        ReasonArgument.Of("date", asOf), ReasonArgument.Of("suppliers", suppliers), ReasonArgument.Of("supplies", supplies));

    public static Reason Lost(SupplierClassification verdict) =>
        LostRow.With(Supplier(verdict), Product(verdict), ReasonArgument.Of("status", Words.Of(verdict.Status).Name), ReasonArgument.Of("date", verdict.History.AsOf));

    public static Reason Returned(SupplierClassification verdict) => ReturnedRow.With(Supplier(verdict), Product(verdict), ReasonArgument.Of("date", verdict.History.AsOf));

    public static Reason Overdue(SupplierClassification verdict) => OverdueRow.With(Supplier(verdict), Product(verdict), ReasonArgument.Of("date", verdict.NextDue!.Value));

    public static Reason NotClassified(SupplierClassification verdict) => NotClassifiedRow.With(Supplier(verdict), Product(verdict));

    private static ReasonArgument Supplier(SupplierClassification verdict) => Named("supplier", verdict.History.Supplier);

    private static ReasonArgument Product(SupplierClassification verdict) => Named("product", verdict.History.Product);

    private static ReasonArgument Named(string placeholder, string name) => ReasonArgument.Of(placeholder, string.IsNullOrWhiteSpace(name) ? "“”" : name);

    // Management manual 9.1.3, 1) b): purchases and suppliers are summarised and analysed each year before the management review.
    private static ReasonRow Row(string code, string english, string chinese) => Rows.Manual(code, "SUP-12", "9.1.3 b)", english, chinese);
}
