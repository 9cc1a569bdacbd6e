using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Replay;
using static Yiko.Compliance.Suppliers.Register;

namespace Yiko.Compliance.Suppliers;

[Properties(Arbitrary = [typeof(SupplierArbitraries)], MaxTest = 500)]
public sealed class SupplierDutiesTests
{
    private static readonly SupplierRegister Book = new(SupplierRuleSet.Standard);

    [Fact]
    public void A_supplier_of_several_products_owes_the_strictest_of_each()
    {
        var duties = Assert.Single(Book.Duties(
        [
            Of("steel", History("2025-06-01", Initial("2025-03-01"))),
            Of("rolls", History("2025-06-01", Initial("2024-03-01"))),
            Of("boxes", History("2025-06-01", Initial("2024-03-01", ProductClass.B))),
            Of("tools", History("2025-06-01", Verification("2024-03-01"))),
            Of("paint", History("2025-06-01", AnnualFailed("2024-03-01"))),
        ]));
        Assert.Equal(("S-01", ProductClass.A), (duties.Record.Supplier, duties.StrictestClass));
        Assert.Equal(
            [
                (SupplierDutyKind.IncomingVerification, "[boxes, paint, rolls, steel, tools]", null),
                (SupplierDutyKind.FitnessForUse, "[boxes, paint, rolls, steel, tools]", null),
                (SupplierDutyKind.InitialEvaluation, "[paint]", null),
                (SupplierDutyKind.AnnualEvaluation, "[paint, rolls, steel]", Day("2025-12-31")),
                (SupplierDutyKind.AnnualVerification, "[tools]", Day("2025-12-31")),
            ],
            duties.Duties.Select(duty => (duty.Kind, duty.Products.ToString(), duty.NextDue)));
        Assert.Equal(
            [
                "supplier.duty.incoming-verification", "supplier.duty.fitness-for-use", "supplier.duty.initial-evaluation", "supplier.duty.annual-evaluation",
                "supplier.duty.annual-verification",
            ],
            duties.Rationale.Select(reason => reason.Code));
        Assert.Equal(RuleSetStamp.Of(SupplierRuleSet.Standard), duties.RuleSet);
    }

    [Fact]
    public void Suppliers_come_in_ordinal_order_and_an_unknown_class_owes_nothing_yet()
    {
        var unknown = Standard.Classify(History("2025-06-01", Initial("2025-03-01") with { Class = null }) with { Supplier = "S-00" });
        var duties = Book.Duties([Of("boxes", History("2025-06-01", Initial("2024-03-01", ProductClass.B))), unknown]);
        Assert.Equal(["S-00", "S-01"], duties.Select(owed => owed.Record.Supplier));
        Assert.Equal((null, 0), (duties[0].StrictestClass, duties[0].Duties.Count));
        Assert.Equal("P-01的类别不明，无法确定相应的控制要求。", RationaleFormatter.ChineseSimplified.Sentence(Assert.Single(duties[0].Rationale)));
        Assert.Equal("supplier.duty.class-unknown", duties[0].Rationale.ToString());
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
        Assert.Equal(ProductClass.C, Book.Duties(verdicts[..2])[0].StrictestClass);
        Assert.Equal(ProductClass.A, Book.Duties(verdicts[1..])[0].StrictestClass);
    }

    [Property]
    public void What_is_owed_survives_storage_and_verifies(SupplierRuleSet rules, SupplyHistory one, SupplyHistory other)
    {
        SupplierRecord record = new() { Supplier = one.Supplier, Supplies = [one, other] };
        StoredVerdicts.AssertSurvives(SupplierEngines.Duties, new SupplierRegister(rules).Duties(record), rules);
    }

    [Fact]
    public void What_another_rule_set_would_ask_for_is_said()
    {
        SupplierRecord record = new()
        {
            Supplier = "S-01",
            Supplies = [Of("boxes", History("2025-06-01", Initial("2024-03-01", ProductClass.B))).History, Of("tools", History("2025-06-01", Verification("2024-03-01"))).History],
        };

        Assert.Equal(
            ["supplier.comparison.owed-for: “年度能力验证”将适用于boxes、tools。", "supplier.comparison.owed-until: “年度能力验证”的到期日将为 2025-03-01。"],
            Changes(SupplierRuleSet.Standard, SupplierRuleSet.YearlyForAll with { Id = "own/strict", PeriodC = DueDateRule.WithinTwelveMonths }));
        Assert.Equal(["supplier.comparison.not-owed: 将不再要求：年度能力验证。"], Changes(SupplierRuleSet.Standard, SupplierRuleSet.Standard with { Id = "own/never", PeriodC = null }));
        Assert.Equal(["supplier.comparison.owed: 将新增控制要求：年度能力验证。"], Changes(SupplierRuleSet.Standard with { Id = "own/never", PeriodC = null }, SupplierRuleSet.Standard));
        Assert.Empty(Changes(SupplierRuleSet.Standard, SupplierRuleSet.FourClasses));

        IEnumerable<string> Changes(SupplierRuleSet present, SupplierRuleSet other) =>
            SupplierEngines.Duties.Compare(present, other).Compare(record).Changes.Select(change => $"{change.Code}: {RationaleFormatter.ChineseSimplified.Sentence(change)}");
    }

    [Fact]
    public void A_verdict_of_other_rules_is_given_again()
    {
        var late = Of("steel", History("2025-12-01", Initial("2024-03-01")));

        var duties = Assert.Single(new SupplierRegister(SupplierRuleSet.WithinTwelveMonths).Duties([late]));

        Assert.Equal((Day("2025-12-31"), Day("2025-03-01")), (late.NextDue, duties.Duties[^1].NextDue));
        Assert.Equal("suppliers/within-twelve-months", duties.RuleSet.Id);
    }

    [Fact]
    public void A_record_tells_of_one_supplier()
    {
        SupplierRecord record = new() { Supplier = "S-02", Supplies = [History("2025-06-01", Initial("2024-03-01"))] };

        Assert.Throws<ArgumentException>(() => Book.Duties(record));
        Assert.Equal(
            "$.supplies: rules.json.contradiction",
            Assert.Single(SupplierEngines.Duties.ReadRequest(SupplierEngines.Duties.WriteRequest(record)).Findings.AsEnumerable()).ToString());
    }

    [Property]
    public void Raising_a_product_from_B_to_A_removes_no_obligation(SupplierRuleSet rules, SupplyHistory history)
    {
        var asB = KindsOf(rules, history with { Class = ProductClass.B });
        var asA = KindsOf(rules, history with { Class = ProductClass.A });
        Assert.Empty(asB.Except(asA));
    }

    [Fact]
    public void What_is_verified_every_year_in_class_B_is_verified_every_year_in_class_A()
    {
        var history = History("2025-06-01", Initial("2024-03-01"));
        SupplierRecord record = new() { Supplier = "S-01", Supplies = [history] };
        var rules = SupplierRuleSet.YearlyForAll with { Id = "own/rare", PeriodA = DueDateRule.WithinMonths(36) };

        Assert.Equal(
            [(SupplierDutyKind.AnnualEvaluation, Day("2027-03-01")), (SupplierDutyKind.AnnualVerification, Day("2025-12-31"))],
            new SupplierRegister(rules).Duties(record).Duties.Where(duty => duty.NextDue is not null).Select(duty => (duty.Kind, duty.NextDue!.Value)));
        Assert.DoesNotContain(Book.Duties(record).Duties, duty => duty.Kind == SupplierDutyKind.AnnualVerification);
    }

    [Property]
    public void Another_product_never_relaxes_anything(SupplyHistory one, SupplyHistory other)
    {
        var first = Of("steel", one);
        var alone = Book.Duties([first])[0];
        var together = Book.Duties([first, Of("boxes", other)])[0];
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
        Assert.Throws<ArgumentNullException>(() => Book.Duties((SupplierRecord)null!));
        Assert.Throws<ArgumentNullException>(() => Book.Duties((IEnumerable<SupplierClassification>)null!));
        Assert.Throws<ArgumentNullException>(() => new SupplierRecord { Supplier = null! });
    }

    private static HashSet<SupplierDutyKind> KindsOf(SupplierRuleSet rules, SupplyHistory history) =>
        [.. new SupplierRegister(rules).Duties(new SupplierRecord { Supplier = history.Supplier, Supplies = [history] }).Duties.Select(duty => duty.Kind)];

    private static SupplierClassification Of(string product, SupplyHistory history) => Standard.Classify(history with
    {
        Product = product,
        Events = history.Events.Select(happened => happened with { Product = product }).ToValueList(),
    });
}
