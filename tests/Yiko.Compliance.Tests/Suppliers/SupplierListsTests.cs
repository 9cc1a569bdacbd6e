using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets.Replay;
using static Yiko.Compliance.Suppliers.Register;

namespace Yiko.Compliance.Suppliers;

public sealed class SupplierListsTests
{
    private static readonly SupplierEvent[] Events =
    [
        Of("S-2", "steel", Initial("2024-03-01")),
        Of("S-1", "steel", Initial("2025-03-01")),
        Of("S-1", "boxes", Initial("2024-05-01", ProductClass.B)),
        Of("S-3", "tools", Verification("2024-05-01")),
        Of("S-2", "steel", Annual("2025-02-01")),
        Of("S-2", "steel", Annual("2025-02-01")),
        Of("S-4", "steel", Initial("2024-03-01")),
        Of("S-4", "steel", AnnualFailed("2026-01-15")),
        Of("S-5", "steel", Initial("2024-03-01")),
        Of("S-1", "boxes", Nonconforming("2026-02-01", ProductClass.B)),
        Of("S-6", "steel", Initial("2026-03-01") with { Kind = null }),
        Of("S-7", "steel", InitialFailed("2025-03-01")),
        Of("S-1", "steel", AnnualFailed("2026-08-01")),
    ];

    private static readonly SupplierRegister Book = new(SupplierRuleSet.Standard);

    private static readonly SupplierClassification[] Verdicts = [.. Book.ClassifyAll(Events, Day("2026-06-30"))];

    [Fact]
    public void Verdicts_come_in_the_order_of_the_stream() =>
        Assert.Equal(["S-2/steel", "S-1/steel", "S-1/boxes", "S-3/tools", "S-4/steel", "S-5/steel", "S-6/steel", "S-7/steel"], Names(Verdicts));

    [Fact]
    public void The_qualified_list_holds_class_A_with_the_overdue() =>
        Assert.Equal(["S-1/steel", "S-2/steel", "S-5/steel"], Names(SupplierRegister.Qualified(Verdicts)));

    [Fact]
    public void The_list_of_reselection_holds_the_cancelled_and_the_replaced() =>
        Assert.Equal(["S-1/boxes", "S-4/steel", "S-7/steel"], Names(SupplierRegister.Reselection(Verdicts)));

    [Fact]
    public void The_yearly_summary_is_stored_verified_and_compared()
    {
        PurchaseRecords records = new() { Events = Events.ToValueList(), AsOf = Day("2026-06-30") };
        StoredVerdicts.AssertSurvives(SupplierEngines.Years, Book.Summarise(records), SupplierRuleSet.Standard);
        StoredVerdicts.AssertSurvives(SupplierEngines.Years, Book.Summarise(records with { Events = [] }), SupplierRuleSet.Standard);
        Assert.Empty(SupplierEngines.Years.Compare(SupplierRuleSet.Standard, SupplierRuleSet.Standard).Compare(records).Changes);
        Assert.NotEmpty(SupplierEngines.Years.Compare(SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths).Compare(records with { AsOf = Day("2027-02-28") }).Changes);
    }

    [Fact]
    public void The_yearly_summary_counts_the_year_until_its_day()
    {
        var year = Book.Summarise(new() { Events = Events.ToValueList(), AsOf = Day("2026-06-30") });
        Assert.Equal((Day("2026-06-30"), 7), (year.Records.AsOf, year.Suppliers));
        Assert.Equal(
            [
                (ProductClass.A, SupplyStatus.Qualified, 2), (ProductClass.A, SupplyStatus.Overdue, 1), (ProductClass.A, SupplyStatus.Disqualified, 2),
                (ProductClass.B, SupplyStatus.Replaced, 1), (ProductClass.C, SupplyStatus.Overdue, 1), ((ProductClass?)null, SupplyStatus.NotClassified, 1),
            ],
            year.Standing.Select(count => (count.Class, count.Status, count.Count)));
        Assert.Equal(
            [(SupplierEventKind.Annual, (EvaluationResult?)EvaluationResult.Fail, 1), (SupplierEventKind.Nonconforming, null, 1)],
            year.Events.Select(count => (count.Kind, count.Result, count.Count)));
        Assert.Equal(["S-1/boxes", "S-4/steel"], Names(year.Lost));
        Assert.Equal(["S-3/tools", "S-5/steel"], Names(year.Overdue));
        Assert.Equal(["S-6/steel"], Names(year.NotClassified));
        Assert.Equal(RuleSetStamp.Of(SupplierRuleSet.Standard), year.RuleSet);
        Assert.All(year.Rationale, reason => Assert.Equal(("SUP-12", "9.1.3 b)"), (reason.Rule.ToString(), reason.Clause.Clause)));
        Assert.Equal(
            "supplier.year.covered;supplier.year.lost;supplier.year.lost;supplier.year.overdue;supplier.year.overdue;supplier.year.not-classified",
            year.Rationale.ToString());
    }

    [Fact]
    public void A_supplier_that_is_lost_in_May_and_back_in_July_is_both()
    {
        SupplierEvent[] events =
        [
            Of("S-1", "steel", Initial("2025-03-01")), Of("S-1", "steel", AnnualFailed("2026-05-04")), Of("S-1", "steel", Initial("2026-07-01")),
            Of("S-2", "steel", Initial("2025-03-01")), Of("S-2", "steel", AnnualFailed("2025-05-04")), Of("S-2", "steel", Initial("2026-02-01")),
            Of("S-3", "boxes", Nonconforming("2025-12-31", ProductClass.B)), Of("S-3", "boxes", Received("2026-01-05", ProductClass.B)),
        ];

        var year = Book.Summarise(new() { Events = events.ToValueList(), AsOf = Day("2026-12-31") });
        Assert.Equal((["S-1/steel"], ["S-1/steel", "S-2/steel"]), (Names(year.Lost), Names(year.Returned)));
        Assert.Contains("supplier.year.returned", year.Rationale.Select(reason => reason.Code));
        Assert.Equal((Day("2026-05-04"), Day("2026-07-01")), (year.Lost[0].History.AsOf, year.Returned[0].History.AsOf));
        Assert.Equal(
            ["S-1（steel）：2026-05-04 状态变为“取消资格”，须重新选择供方。", "S-1（steel）：2026-07-01 恢复供货资格。", "S-2（steel）：2026-02-01 恢复供货资格。"],
            year.Rationale.Skip(1).Select(RationaleFormatter.ChineseSimplified.Sentence));
        Assert.Empty(Book.Summarise(new() { Events = events.ToValueList(), AsOf = Day("2026-06-30") }).Returned.Where(verdict => verdict.History.Supplier == "S-1"));
    }

    [Fact]
    public void The_list_is_approved_by_others_than_those_who_buy()
    {
        Signature evaluated = new() { Act = ApprovalAct.Evaluate, Role = Role.GeneralDepartment, Person = "p1", Date = Day("2026-06-30") };
        Signature approved = new() { Act = ApprovalAct.Approve, Role = Role.ManagementRepresentative, Person = "p2", Date = Day("2026-06-30") };

        Assert.Empty(Book.CheckListApproval([evaluated, approved], ["p3"]));
        var finding = Assert.Single(Book.CheckListApproval([evaluated, approved], ["p1 "]));
        Assert.Equal(("supplier.list.buyer-evaluates", "SUP-13"), (finding.Code, finding.Rule.ToString()));
        Assert.Equal("SUP-13", Assert.Single(Book.CheckListApproval([evaluated], [])).Rule.ToString());
        var route = SupplierRuleSet.Standard.ListApproval!;
        SupplierRegister small = new(SupplierRuleSet.Standard with { Id = "own/small", ListApproval = new(route.Steps, SamePersonPolicy.Allow) });
        Assert.Empty(small.CheckListApproval([evaluated, approved with { Person = "p1" }], ["p1"]));
        SupplierRegister silent = new(SupplierRuleSet.Standard with { Id = "own/silent", ListApproval = null });
        Assert.Equal("supplier.list.nobody-named", Assert.Single(silent.CheckListApproval([evaluated, approved], [])).Code);
    }

    [Fact]
    public void An_event_that_stands_in_the_register_twice_happened_once()
    {
        var year = Book.Summarise(new() { Events = Events.ToValueList(), AsOf = Day("2025-12-31") });
        Assert.Equal(1, year.Events.Single(count => count is { Kind: SupplierEventKind.Annual, Result: EvaluationResult.Pass }).Count);
    }

    [Fact]
    public void Summaries_do_not_depend_on_the_order_of_the_register()
    {
        var (one, other) = (Book.Summarise(new() { Events = Events.ToValueList(), AsOf = Day("2026-06-30") }), Book.Summarise(new() { Events = Events.AsEnumerable().Reverse().ToValueList(), AsOf = Day("2026-06-30") }));
        Assert.Equal((one.Suppliers, one.Standing, one.Events), (other.Suppliers, other.Standing, other.Events));
        Assert.Equal((Names(one.Lost), Names(one.Overdue)), (Names(other.Lost), Names(other.Overdue)));
    }

    [Fact]
    public void A_stream_is_read_once_and_only_when_verdicts_are_asked_for()
    {
        var read = 0;
        var verdicts = Book.ClassifyAll(Stream(), Day("2026-06-30"));
        Assert.Equal(0, read);
        Assert.Equal(8, verdicts.Count());
        Assert.Equal(Events.Length, read);

        IEnumerable<SupplierEvent> Stream()
        {
            foreach (var happened in Events)
            {
                read++;
                yield return happened;
            }
        }
    }

    [Fact]
    public void Work_stops_between_events_and_between_verdicts()
    {
        using var cancelled = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Book.ClassifyAll(Stream(), Day("2026-06-30"), cancelled.Token).Count());
        using var later = new CancellationTokenSource();
        using var verdicts = Book.ClassifyAll(Events, Day("2026-06-30"), later.Token).GetEnumerator();
        Assert.True(verdicts.MoveNext());
        later.Cancel();
        Assert.Throws<OperationCanceledException>(() => verdicts.MoveNext());

        IEnumerable<SupplierEvent> Stream()
        {
            yield return Events[0];
            cancelled.Cancel();
            yield return Events[1];
            Assert.Fail("The stream was read on after the work was cancelled.");
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SupplierRegister.Qualified(null!));
        Assert.Throws<ArgumentNullException>(() => SupplierRegister.Reselection(null!));
        Assert.Throws<ArgumentNullException>(() => Book.ClassifyAll(null!, Day("2026-06-30")));
        Assert.Throws<ArgumentNullException>(() => new SupplierRegister(null!));
    }

    private static SupplierEvent Of(string supplier, string product, SupplierEvent happened) => happened with { Supplier = supplier, Product = product };

    private static ValueList<string> Names(IEnumerable<SupplierClassification> verdicts) =>
        verdicts.Select(verdict => verdict.History.Supplier + "/" + verdict.History.Product).ToValueList();
}
