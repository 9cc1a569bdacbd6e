using Yiko.Compliance.Localization;
using static Yiko.Compliance.Suppliers.Register;

namespace Yiko.Compliance.Suppliers;

public sealed class UnreadableHistoryTests
{
    private static readonly Dictionary<string, SupplierEvent> Faulty = new()
    {
        ["supplier.event.other-relation"] = Initial("2024-03-01") with { Supplier = "S-02" },
        ["supplier.event.date-missing"] = Initial("2024-03-01") with { Date = null },
        ["supplier.event.class-unknown"] = Initial("2024-03-01") with { Class = null },
        ["supplier.event.kind-unknown"] = Initial("2024-03-01") with { Kind = null },
        ["supplier.event.result-missing"] = Initial("2024-03-01") with { Result = null },
    };

    public static TheoryData<string> Codes => [.. Faulty.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fault_is_named_and_nothing_is_decided(string code)
    {
        var verdict = Classify("2025-01-01", Initial("2024-02-01"), Faulty[code]);
        Assert.Equal(
            (SupplyStatus.NotClassified, null, null, null, false),
            (verdict.Status, verdict.Class, verdict.IsOnList, verdict.NextDue, verdict.IsOrderAllowed));
        Assert.Equal([code, "supplier.status.not-classified"], verdict.Codes());
    }

    [Fact]
    public void Faults_are_all_listed_with_their_number_whatever_the_order()
    {
        ValueList<SupplierEvent> events = [.. Faulty.Values, .. Faulty.Values];
        var verdict = Classify("2025-01-01", events);
        Assert.Equal([.. Faulty.Keys, "supplier.status.not-classified"], verdict.Codes());
        Assert.All(verdict.Rationale.Take(5), reason => Assert.Equal(2m, ((NumberArgument)reason.Argument("count")!).Value));
        Assert.Equal(verdict.Rationale, Classify("2025-01-01", events.Reverse().ToValueList()).Rationale);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_fault_after_the_day_is_ignored_unless_the_day_itself_is_unknown(string code)
    {
        var verdict = Classify("2024-02-15", Initial("2024-02-01"), Faulty[code]);
        Assert.Equal(code == "supplier.event.date-missing" ? SupplyStatus.NotClassified : SupplyStatus.Qualified, verdict.Status);
    }

    [Fact]
    public void Values_outside_the_enumerations_are_unknown()
    {
        Assert.Equal("supplier.event.class-unknown", Classify("2025-01-01", Initial("2024-03-01", (ProductClass)3)).Codes()[0]);
        Assert.Equal("supplier.event.class-unknown", Classify("2025-01-01", Initial("2024-03-01", (ProductClass)(-1))).Codes()[0]);
        Assert.Equal("supplier.event.kind-unknown", Classify("2025-01-01", Initial("2024-03-01") with { Kind = (SupplierEventKind)5 }).Codes()[0]);
        Assert.Equal("supplier.event.result-missing", Classify("2025-01-01", Initial("2024-03-01") with { Result = (EvaluationResult)2 }).Codes()[0]);
        var settled = Standard.Classify(History("2025-01-01", Initial("2024-03-01")) with { Class = (ProductClass)3 });
        Assert.Equal(["supplier.history.class-unknown", "supplier.status.not-classified"], settled.Codes());
    }

    [Fact]
    public void A_nonconforming_supply_needs_no_result() =>
        Assert.Equal(SupplyStatus.Replaced, Classify("2025-01-01", Nonconforming("2024-03-01", ProductClass.B)).Status);

    [Fact]
    public void A_settled_class_makes_that_of_an_event_needless() =>
        Assert.Equal(SupplyStatus.Qualified, Standard.Classify(History("2025-01-01", Initial("2024-03-01") with { Class = null }) with { Class = ProductClass.A }).Status);

    [Fact]
    public void A_relation_without_any_event_or_class_is_not_decided()
    {
        Assert.Equal(["supplier.history.class-unknown", "supplier.status.not-classified"], Classify("2025-01-01").Codes());
        Assert.Equal(SupplyStatus.NotClassified, Classify("2024-01-01", Initial("2024-03-01") with { Class = null }).Status);
    }

    [Fact]
    public void A_blank_supplier_or_product_is_named()
    {
        var verdict = Standard.Classify(new() { Supplier = " ", Product = "", Class = ProductClass.B, AsOf = Day("2025-01-01") });
        Assert.Equal(["supplier.history.supplier-missing", "supplier.history.product-missing", "supplier.status.not-classified"], verdict.Codes());
    }

    [Fact]
    public void A_fault_reads_in_both_languages()
    {
        var reason = Classify("2025-01-01", Faulty["supplier.event.date-missing"]).Rationale[0];
        Assert.Equal("Events without a date, or with one that does not exist: 1.", RationaleFormatter.English.Sentence(reason));
        Assert.Equal("有 1 条记录缺少日期或日期不存在。", RationaleFormatter.ChineseSimplified.Sentence(reason));
    }
}
