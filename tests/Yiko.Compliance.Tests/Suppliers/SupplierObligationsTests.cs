using static Yiko.Compliance.Suppliers.Register;

namespace Yiko.Compliance.Suppliers;

[Properties(Arbitrary = [typeof(SupplierArbitraries)], MaxTest = 500)]
public sealed class SupplierObligationsTests
{
    [Fact]
    public void A_supplier_of_several_products_owes_the_strictest_of_each()
    {
        var duties = Assert.Single(SupplierObligations.Of(SupplierRuleSet.Standard,
        [
            Of("steel", History("2025-06-01", Initial("2025-03-01"))),
            Of("rolls", History("2025-06-01", Initial("2024-03-01"))),
            Of("boxes", History("2025-06-01", Initial("2024-03-01", ProductClass.B))),
            Of("tools", History("2025-06-01", Verification("2024-03-01"))),
            Of("paint", History("2025-06-01", AnnualFailed("2024-03-01"))),
        ]));
        Assert.Equal(("S-01", ProductClass.A), (duties.Supplier, duties.StrictestClass));
        Assert.Equal(
            [
                (SupplierDutyKind.IncomingVerification, "[boxes, paint, rolls, steel, tools]", null, "supplier.duty.incoming-verification"),
                (SupplierDutyKind.FitnessForUse, "[boxes, paint, rolls, steel, tools]", null, "supplier.duty.fitness-for-use"),
                (SupplierDutyKind.InitialEvaluation, "[paint]", null, "supplier.duty.initial-evaluation"),
                (SupplierDutyKind.AnnualEvaluation, "[paint, rolls, steel]", Day("2025-12-31"), "supplier.duty.annual-evaluation"),
                (SupplierDutyKind.AnnualVerification, "[tools]", Day("2025-12-31"), "supplier.duty.annual-verification"),
            ],
            duties.Duties.Select(duty => (duty.Kind, duty.Products.ToString(), duty.NextDue, duty.Reason.Code)));
    }

    [Fact]
    public void Suppliers_come_in_ordinal_order_and_an_unknown_class_owes_nothing_yet()
    {
        var unknown = Standard.Classify(History("2025-06-01", Initial("2025-03-01") with { Class = null }) with { Supplier = "S-00" });
        var duties = SupplierObligations.Of(SupplierRuleSet.Standard, [Of("boxes", History("2025-06-01", Initial("2024-03-01", ProductClass.B))), unknown]);
        Assert.Equal(["S-00", "S-01"], duties.Select(owed => owed.Supplier));
        Assert.Equal((null, 0), (duties[0].StrictestClass, duties[0].Duties.Count));
        Assert.Equal((ProductClass.B, 2), (duties[1].StrictestClass, duties[1].Duties.Count));
    }

    [Fact]
    public void C_asks_for_more_than_B_and_A_for_more_than_C()
    {
        SupplierClassification[] verdicts =
        [
            Of("boxes", History("2025-06-01", Initial("2024-03-01", ProductClass.B))),
            Of("tools", History("2025-06-01", Verification("2024-03-01"))),
            Of("steel", History("2025-06-01", Initial("2025-03-01"))),
        ];
        Assert.Equal(ProductClass.C, SupplierObligations.Of(SupplierRuleSet.Standard, verdicts[..2])[0].StrictestClass);
        Assert.Equal(ProductClass.A, SupplierObligations.Of(SupplierRuleSet.Standard, verdicts[1..])[0].StrictestClass);
    }

    [Property]
    public void Raising_a_product_from_B_to_A_removes_no_obligation(SupplyHistory history)
    {
        var asB = KindsOf(Standard.Classify(history with { Class = ProductClass.B }));
        var asA = KindsOf(Standard.Classify(history with { Class = ProductClass.A }));
        Assert.Empty(asB.Except(asA));
    }

    [Property]
    public void Another_product_never_relaxes_anything(SupplyHistory one, SupplyHistory other)
    {
        var first = Of("steel", one);
        var alone = SupplierObligations.Of(SupplierRuleSet.Standard, [first])[0];
        var together = SupplierObligations.Of(SupplierRuleSet.Standard, [first, Of("boxes", other)])[0];
        foreach (var duty in alone.Duties)
        {
            var kept = together.Duties.Single(owed => owed.Kind == duty.Kind);
            Assert.Superset(duty.Products.ToHashSet(), kept.Products.ToHashSet());
            Assert.True(duty.NextDue is null || kept.NextDue <= duty.NextDue);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SupplierObligations.Of(null!, []));
        Assert.Throws<ArgumentNullException>(() => SupplierObligations.Of(SupplierRuleSet.Standard, null!));
        Assert.Throws<ArgumentNullException>(() => new SupplierDuties { Supplier = null! });
        Assert.Throws<ArgumentNullException>(() => new SupplierDuty { Kind = SupplierDutyKind.FitnessForUse, Products = [], Reason = null! });
    }

    private static HashSet<SupplierDutyKind> KindsOf(SupplierClassification verdict) =>
        [.. SupplierObligations.Of(SupplierRuleSet.Standard, [verdict])[0].Duties.Select(duty => duty.Kind)];

    private static SupplierClassification Of(string product, SupplyHistory history) => Standard.Classify(history with
    {
        Product = product,
        Events = history.Events.Select(happened => happened with { Product = product }).ToValueList(),
    });
}
