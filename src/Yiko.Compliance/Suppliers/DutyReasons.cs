namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of what is owed for a supplier: their one home.</summary>
internal static class DutyReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow IncomingVerification = Row("SUP-01", "8.4.1", "supplier.duty.incoming-verification", "Verify what arrives against the acceptance standard.", "进货时按原材料验收标准进行验证。");
    private static readonly ReasonRow FitnessForUse = Row("SUP-07", "8.4.2 b)", "supplier.duty.fitness-for-use", "See that the product meets its use, and act where it does not.", "产品应满足使用要求，不满足时采取措施。");
    private static readonly ReasonRow InitialEvaluation = Row("SUP-04", "8.4.2 a)", "supplier.duty.initial-evaluation", "Evaluate the supplier with all the evidence before it enters the list.", "列入名单前须完成初次评价，评价依据齐全。");
    private static readonly ReasonRow AnnualEvaluation = Row("SUP-05", "8.4.2 a)", "supplier.duty.annual-evaluation", "Evaluate the supplier again every year.", "每年度对供方进行一次评价。");
    private static readonly ReasonRow AnnualVerification = Row("SUP-08", "8.4.2 c)", "supplier.duty.annual-verification", "Verify the supplier's capability every year.", "每年对供方能力进行验证。");
    private static readonly ReasonRow ClassUnknown = Row(
        "SUP-02", "8.4.2", "supplier.duty.class-unknown", "The class of {products} is unknown: what is owed for it is not known.", "{products}的类别不明，无法确定相应的控制要求。");

    private static readonly ReasonRow Owed = Row("SUP-02", "8.4.2", "supplier.comparison.owed", "It would also be owed: {duty}.", "将新增控制要求：{duty}。");
    private static readonly ReasonRow NotOwed = Row("SUP-02", "8.4.2", "supplier.comparison.not-owed", "It would not be owed any more: {duty}.", "将不再要求：{duty}。");
    private static readonly ReasonRow OwedFor = Row("SUP-02", "8.4.2", "supplier.comparison.owed-for", "“{duty}” would be owed for {products}.", "“{duty}”将适用于{products}。");
    private static readonly ReasonRow OwedUntil = Row("SUP-02", "8.4.2", "supplier.comparison.owed-until", "“{duty}” would be owed until {due}.", "“{duty}”的到期日将为 {due}。");
    private static readonly ReasonRow OwedUndated = Row("SUP-02", "8.4.2", "supplier.comparison.owed-undated", "“{duty}” would be owed without a date.", "“{duty}”将没有到期日。");

    public static ReasonRow Of(SupplierDutyKind kind) => kind switch
    {
        SupplierDutyKind.IncomingVerification => IncomingVerification,
        SupplierDutyKind.FitnessForUse => FitnessForUse,
        SupplierDutyKind.InitialEvaluation => InitialEvaluation,
        SupplierDutyKind.AnnualEvaluation => AnnualEvaluation,
        SupplierDutyKind.AnnualVerification => AnnualVerification,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such duty."),
    };

    public static Reason Unknown(IEnumerable<string> products) => ClassUnknown.With(Products(products));

    /// <summary>What changes from what is owed under one rule set to what is owed under another.</summary>
    public static IEnumerable<Reason> Changes(SupplierDuties present, SupplierDuties other)
    {
        foreach (var lost in present.Duties.Where(duty => Find(other, duty.Kind) is null)) yield return NotOwed.With(Duty(lost));
        foreach (var then in other.Duties)
        {
            if (Find(present, then.Kind) is not { } now)
            {
                yield return Owed.With(Duty(then));
                continue;
            }

            if (now.Products != then.Products) yield return OwedFor.With(Duty(then), Products(then.Products));
            if (now.NextDue == then.NextDue) continue;
            yield return then.NextDue is { } due ? OwedUntil.With(Duty(then), ReasonArgument.Of("due", due)) : OwedUndated.With(Duty(then));
        }
    }

    private static SupplierDuty? Find(SupplierDuties duties, SupplierDutyKind kind) => duties.Duties.FirstOrDefault(duty => duty.Kind == kind);

    private static ReasonArgument Duty(SupplierDuty duty) => ReasonArgument.Of("duty", Words.Of(duty.Kind).Name);

    private static ReasonArgument Products(IEnumerable<string> products)
    {
        string[] named = [.. products.Select(product => string.IsNullOrWhiteSpace(product) ? "“”" : product)];
        return ReasonArgument.Of("products", LocalizedText.Of(string.Join(", ", named), string.Join("、", named)));
    }

    private static ReasonRow Row(string rule, string clause, string code, string english, string chinese) => Rows.Manual(code, rule, clause, english, chinese);
}
