using Yiko.Compliance.Localization;
using static Yiko.Compliance.Suppliers.Register;

namespace Yiko.Compliance.Suppliers;

/// <summary>Cited cases of management manual 8.4.2, as literals.</summary>
public sealed class AbcSupplierClassifierTests
{
    [Fact]
    public void A_complete_initial_evaluation_enters_the_list_until_the_end_of_the_following_year()
    {
        var verdict = Classify("2024-12-31", Initial("2024-03-01"));
        Assert.Equal((SupplyStatus.Qualified, true, Day("2025-12-31"), true), (verdict.Status, verdict.IsOnList, verdict.NextDue, verdict.IsOrderAllowed));
        Assert.Equal(["supplier.status.entered", "supplier.due.next", "supplier.order.allowed"], verdict.Codes());
        Assert.Equal(Day("2024-03-01"), verdict.DecidedOn);
        Assert.Equal("suppliers/standard@1.0", verdict.RuleSet.ToString());
    }

    [Fact]
    public void Twelve_months_are_counted_day_by_day_where_the_rules_say_so()
    {
        var strict = new AbcSupplierClassifier(SupplierRuleSet.WithinTwelveMonths);
        Assert.Equal(Day("2025-03-01"), strict.Classify(History("2024-12-31", Initial("2024-03-01"))).NextDue);
        Assert.Equal(Day("2025-02-28"), strict.Classify(History("2024-12-31", Initial("2024-02-29"))).NextDue);
    }

    [Theory]
    [InlineData("2025-12-31", SupplyStatus.Qualified, true)]
    [InlineData("2026-01-01", SupplyStatus.Overdue, false)]
    public void An_evaluation_is_overdue_from_the_day_after_its_due_date_and_the_supplier_still_listed(string asOf, SupplyStatus status, bool orderAllowed)
    {
        var verdict = Classify(asOf, Initial("2024-03-01"));
        Assert.Equal((status, true, orderAllowed), (verdict.Status, verdict.IsOnList, verdict.IsOrderAllowed));
    }

    [Fact]
    public void A_late_evaluation_that_passes_sets_a_new_due_date()
    {
        var verdict = Classify("2026-05-01", Initial("2024-03-01"), Annual("2026-04-01"));
        Assert.Equal((SupplyStatus.Qualified, Day("2027-12-31")), (verdict.Status, verdict.NextDue));
        Assert.Equal(["supplier.status.evaluated", "supplier.due.next", "supplier.order.allowed"], verdict.Codes());
    }

    [Fact]
    public void A_failed_annual_evaluation_cancels_at_once()
    {
        var verdict = Classify("2025-06-01", Initial("2024-03-01"), AnnualFailed("2025-06-01"));
        Assert.Equal((SupplyStatus.Disqualified, false, null, false), (verdict.Status, verdict.IsOnList, verdict.NextDue, verdict.IsOrderAllowed));
        Assert.Equal(QualificationEvidence.Steps | QualificationEvidence.Measures, verdict.MissingEvidence);
        Assert.Equal(["supplier.status.cancelled", "supplier.status.select-another"], verdict.Codes()[..2]);
    }

    [Fact]
    public void The_day_before_the_failure_the_supplier_is_still_qualified() =>
        Assert.Equal(SupplyStatus.Qualified, Classify("2025-05-31", Initial("2024-03-01"), AnnualFailed("2025-06-01")).Status);

    [Fact]
    public void The_way_back_is_a_new_complete_initial_evaluation()
    {
        ValueList<SupplierEvent> cancelled = [Initial("2024-03-01"), AnnualFailed("2025-06-01")];
        var annual = Classify("2025-12-01", [.. cancelled, Annual("2025-09-01")]);
        Assert.Equal(SupplyStatus.Disqualified, annual.Status);
        Assert.Contains("supplier.history.not-listed", annual.Codes());
        var incomplete = Classify("2025-12-01", [.. cancelled, Initial("2025-09-01", evidence: Complete & ~QualificationEvidence.CapabilityVerified)]);
        Assert.Equal((SupplyStatus.Disqualified, QualificationEvidence.CapabilityVerified), (incomplete.Status, incomplete.MissingEvidence));
        Assert.Equal(SupplyStatus.Qualified, Classify("2025-12-01", [.. cancelled, Initial("2025-09-01")]).Status);
    }

    [Fact]
    public void Nobody_comes_back_where_the_rules_say_never()
    {
        var never = new AbcSupplierClassifier(SupplierRuleSet.Standard with { Id = "suppliers/never", MayReturn = false });
        var listed = never.Classify(History("2025-12-01", Initial("2024-03-01"), AnnualFailed("2025-06-01"), Initial("2025-09-01")));
        Assert.Equal((SupplyStatus.Disqualified, QualificationEvidence.None), (listed.Status, listed.MissingEvidence));
        Assert.Equal(["supplier.history.no-return", "supplier.status.cancelled", "supplier.status.cancelled-for-good", "supplier.order.refused"], listed.Codes());
        var used = never.Classify(History("2025-12-01", Nonconforming("2025-06-01", ProductClass.B), Initial("2025-09-01", ProductClass.B)));
        Assert.Equal(SupplyStatus.Replaced, used.Status);
        Assert.Equal(["supplier.history.no-return", "supplier.status.nonconforming", "supplier.status.cancelled-for-good", "supplier.order.refused"], used.Codes());
    }

    [Theory]
    [InlineData(QualificationEvidence.QualificationVerified, "supplier.evidence.qualification-missing")]
    [InlineData(QualificationEvidence.CapabilityVerified, "supplier.evidence.capability-missing")]
    [InlineData(QualificationEvidence.InformationCollected, "supplier.evidence.information-missing")]
    [InlineData(QualificationEvidence.PerformanceAssessed, "supplier.evidence.performance-missing")]
    [InlineData(QualificationEvidence.SampleTrial, "supplier.evidence.measure-missing")]
    public void An_initial_evaluation_without_one_part_leaves_a_candidate(QualificationEvidence without, string code)
    {
        var verdict = Classify("2024-06-01", Initial("2024-03-01", evidence: Complete & ~without));
        Assert.Equal((SupplyStatus.Candidate, false, false), (verdict.Status, verdict.IsOnList, verdict.IsOrderAllowed));
        Assert.Equal(["supplier.history.initial-incomplete", "supplier.status.initial-incomplete", code, "supplier.order.refused"], verdict.Codes());
        Assert.True(verdict.MissingEvidence.HasFlag(without));
    }

    [Theory]
    [InlineData(QualificationEvidence.SampleTrial)]
    [InlineData(QualificationEvidence.Inspection)]
    [InlineData(QualificationEvidence.References)]
    [InlineData(QualificationEvidence.OtherMeasure)]
    public void Any_one_measure_is_enough(QualificationEvidence measure) =>
        Assert.True(Classify("2024-06-01", Initial("2024-03-01", evidence: QualificationEvidence.Steps | measure)).IsOnList);

    [Fact]
    public void An_incomplete_evaluation_of_a_listed_supplier_takes_nothing_away()
    {
        var verdict = Classify("2024-09-01", Initial("2024-03-01"), Initial("2024-06-01", evidence: QualificationEvidence.None));
        Assert.Equal((SupplyStatus.Qualified, QualificationEvidence.None), (verdict.Status, verdict.MissingEvidence));
        Assert.Equal("supplier.history.initial-incomplete", verdict.Codes()[0]);
    }

    [Fact]
    public void A_failed_initial_evaluation_disqualifies() =>
        Assert.Equal(SupplyStatus.Disqualified, Classify("2024-06-01", InitialFailed("2024-03-01")).Status);

    [Fact]
    public void A_failed_verification_takes_a_listed_supplier_off_and_a_passed_one_renews_nothing()
    {
        Assert.Equal(SupplyStatus.Disqualified, Classify("2025-12-01", Initial("2024-03-01"), VerificationFailed("2025-06-01", ProductClass.A)).Status);
        var passed = Classify("2025-12-01", Initial("2024-03-01"), Verification("2025-06-01", ProductClass.A));
        Assert.Equal((SupplyStatus.Qualified, Day("2025-12-31")), (passed.Status, passed.NextDue));
        Assert.Equal("supplier.history.not-asked", passed.Codes()[0]);
    }

    [Fact]
    public void A_nonconforming_supply_of_class_A_is_a_note()
    {
        var verdict = Classify("2024-09-01", Initial("2024-03-01"), Nonconforming("2024-06-01", ProductClass.A));
        Assert.Equal(SupplyStatus.Qualified, verdict.Status);
        Assert.Equal(["supplier.history.nonconforming-noted", "supplier.status.entered", "supplier.due.next", "supplier.order.allowed"], verdict.Codes());
    }

    [Fact]
    public void An_event_before_the_first_evaluation_is_named_and_lists_nobody()
    {
        var verdict = Classify("2024-09-01", Annual("2024-02-01"), Nonconforming("2024-03-01", ProductClass.A));
        Assert.Equal((SupplyStatus.Candidate, QualificationEvidence.Steps | QualificationEvidence.Measures), (verdict.Status, verdict.MissingEvidence));
        Assert.Equal(
            ["supplier.history.before-initial", "supplier.history.not-listed", "supplier.history.before-initial", "supplier.history.nonconforming-noted", "supplier.status.no-initial"],
            verdict.Codes()[..5]);
        Assert.Equal(SupplyStatus.Disqualified, Classify("2024-09-01", AnnualFailed("2024-02-01")).Status);
        Assert.Equal(SupplyStatus.Qualified, Classify("2024-09-01", AnnualFailed("2024-02-01"), Initial("2024-02-02")).Status);
    }

    [Fact]
    public void On_one_day_an_initial_evaluation_counts_before_an_annual_one_and_a_pass_before_a_fail()
    {
        Assert.Equal(SupplyStatus.Disqualified, Classify("2024-09-01", AnnualFailed("2024-03-01"), Initial("2024-03-01")).Status);
        Assert.Equal(SupplyStatus.Disqualified, Classify("2024-09-01", InitialFailed("2024-03-01"), Initial("2024-03-01")).Status);
        Assert.Equal(SupplyStatus.Disqualified, Classify("2024-09-01", InitialFailed("2024-03-01"), Annual("2024-03-01")).Status);
        Assert.Equal(SupplyStatus.Replaced, Classify("2024-09-01", Nonconforming("2024-03-01", ProductClass.C), Initial("2024-03-01", ProductClass.C)).Status);
        Assert.Equal(SupplyStatus.Replaced, Classify("2024-09-01", VerificationFailed("2024-03-01"), Initial("2024-03-01", ProductClass.C)).Status);
    }

    [Fact]
    public void Class_B_has_no_due_date_and_says_so()
    {
        var verdict = Classify("2030-01-01", Initial("2024-03-01", ProductClass.B, QualificationEvidence.None));
        Assert.Equal((SupplyStatus.InUse, false, null, true), (verdict.Status, verdict.IsOnList, verdict.NextDue, verdict.IsOrderAllowed));
        Assert.Equal(["supplier.status.general-control", "supplier.due.none", "supplier.order.allowed"], verdict.Codes());
    }

    [Fact]
    public void Class_B_is_replaced_when_it_does_not_meet_its_use_until_a_new_initial_evaluation()
    {
        ValueList<SupplierEvent> failed = [Initial("2024-03-01", ProductClass.B), Nonconforming("2024-06-01", ProductClass.B)];
        var verdict = Classify("2024-09-01", failed);
        Assert.Equal((SupplyStatus.Replaced, false, false), (verdict.Status, verdict.IsOnList, verdict.IsOrderAllowed));
        Assert.Equal(["supplier.status.nonconforming", "supplier.status.select-another", "supplier.order.refused"], verdict.Codes());
        var verified = Classify("2024-09-01", [.. failed, Verification("2024-07-01", ProductClass.B)]);
        Assert.Equal((SupplyStatus.Replaced, "supplier.history.no-return"), (verified.Status, verified.Codes()[0]));
        Assert.Equal(SupplyStatus.InUse, Classify("2024-09-01", [.. failed, Initial("2024-07-01", ProductClass.B)]).Status);
    }

    [Fact]
    public void Class_B_is_verified_yearly_where_the_rules_say_so()
    {
        var yearly = new AbcSupplierClassifier(SupplierRuleSet.YearlyForAll);
        var verdict = yearly.Classify(History("2026-01-01", Initial("2024-03-01", ProductClass.B)));
        Assert.Equal((SupplyStatus.Overdue, false, Day("2025-12-31")), (verdict.Status, verdict.IsOnList, verdict.NextDue));
        Assert.Equal(SupplyStatus.Candidate, yearly.Classify(History("2026-01-01", Annual("2024-03-01", ProductClass.B))).Status);
    }

    [Fact]
    public void Class_C_is_due_yearly_and_its_initial_evaluation_counts_as_the_verification()
    {
        var initial = Classify("2025-12-31", Initial("2024-03-01", ProductClass.C, QualificationEvidence.None));
        Assert.Equal((SupplyStatus.InUse, false, Day("2025-12-31"), true), (initial.Status, initial.IsOnList, initial.NextDue, initial.IsOrderAllowed));
        Assert.Equal(["supplier.status.verified", "supplier.due.next", "supplier.evidence.regular-missing", "supplier.order.allowed"], initial.Codes());
        var verified = Classify("2026-01-01", Verification("2025-01-01"));
        Assert.Equal((SupplyStatus.InUse, Day("2026-12-31")), (verified.Status, verified.NextDue));
        Assert.Equal(SupplyStatus.Overdue, Classify("2026-01-01", Initial("2024-03-01", ProductClass.C)).Status);
    }

    [Fact]
    public void Class_C_without_a_verification_is_a_candidate()
    {
        var verdict = Classify("2024-09-01", Annual("2024-03-01", ProductClass.C));
        Assert.Equal((SupplyStatus.Candidate, false), (verdict.Status, verdict.IsOrderAllowed));
        Assert.Equal(["supplier.history.not-asked", "supplier.status.not-verified", "supplier.evidence.regular-missing", "supplier.order.refused"], verdict.Codes());
    }

    [Fact]
    public void A_failed_verification_of_class_C_is_treated_like_B_or_stops_where_the_rules_say_so()
    {
        ValueList<SupplierEvent> events = [Initial("2024-03-01", ProductClass.C), VerificationFailed("2024-06-01")];
        var verdict = Classify("2024-09-01", events);
        Assert.Equal(SupplyStatus.Replaced, verdict.Status);
        Assert.Equal(["supplier.status.verification-failed", "supplier.status.select-another", "supplier.order.refused"], verdict.Codes());
        var stop = new AbcSupplierClassifier(SupplierRuleSet.Standard with { Id = "suppliers/stop", FailedVerificationStops = true });
        Assert.Equal(SupplyStatus.Disqualified, stop.Classify(History("2024-09-01", events)).Status);
        Assert.Equal(SupplyStatus.Replaced, stop.Classify(History("2024-09-01", Nonconforming("2024-06-01", ProductClass.C))).Status);
    }

    [Fact]
    public void The_class_of_the_latest_event_holds_and_the_change_is_named()
    {
        var verdict = Classify("2025-01-01", Initial("2024-03-01", ProductClass.B), Initial("2024-06-01", ProductClass.A));
        Assert.Equal((ProductClass.A, SupplyStatus.Qualified), (verdict.Class, verdict.Status));
        Assert.Equal("supplier.history.class-changed", verdict.Codes()[0]);
        Assert.Equal(ProductClass.B, Classify("2024-05-31", Initial("2024-03-01", ProductClass.B), Initial("2024-06-01", ProductClass.A)).Class);
    }

    [Fact]
    public void Of_classes_on_one_day_the_one_that_asks_for_most_holds()
    {
        Assert.Equal(ProductClass.A, Classify("2025-01-01", Nonconforming("2024-03-01", ProductClass.B), Initial("2024-03-01")).Class);
        Assert.Equal(ProductClass.C, Classify("2025-01-01", Nonconforming("2024-03-01", ProductClass.B), Initial("2024-03-01", ProductClass.C)).Class);
        Assert.Equal(ProductClass.C, Classify("2024-01-01", Initial("2024-03-01", ProductClass.B), Initial("2024-03-01", ProductClass.C)).Class);
    }

    [Fact]
    public void A_history_that_begins_later_has_the_class_it_begins_with()
    {
        var verdict = Classify("2024-01-01", Initial("2024-06-01"), Initial("2024-03-01", ProductClass.C));
        Assert.Equal((ProductClass.C, SupplyStatus.Candidate), (verdict.Class, verdict.Status));
        Assert.Equal((SupplyStatus.InUse, true), (Classify("2024-01-01", Initial("2024-03-01", ProductClass.B)) is var b ? (b.Status, b.IsOrderAllowed) : default));
    }

    [Fact]
    public void A_settled_class_needs_no_event_and_overrules_those_of_the_events()
    {
        var none = Standard.Classify(new() { Supplier = "S-01", Product = "P-01", Class = ProductClass.A, AsOf = Day("2024-01-01") });
        Assert.Equal(SupplyStatus.Candidate, none.Status);
        var settled = Standard.Classify(History("2025-01-01", Initial("2024-03-01", ProductClass.B), Initial("2024-04-01", ProductClass.C)) with { Class = ProductClass.A });
        Assert.Equal((ProductClass.A, SupplyStatus.Qualified), (settled.Class, settled.Status));
        Assert.DoesNotContain("supplier.history.class-changed", settled.Codes());
        var unclassed = Standard.Classify(
            History("2025-01-01", Annual("2024-06-01") with { Class = null }, Annual("2024-06-01"), Initial("2024-03-01") with { Class = null }) with { Class = ProductClass.A });
        Assert.Equal((SupplyStatus.Qualified, Day("2025-12-31")), (unclassed.Status, unclassed.NextDue));
    }

    [Fact]
    public void A_duplicate_is_named_and_counted_once()
    {
        var verdict = Classify("2024-09-01", Initial("2024-03-01"), Initial("2024-03-01"), Initial("2024-03-01"));
        Assert.Equal(["supplier.history.duplicate", "supplier.history.duplicate", "supplier.status.entered", "supplier.due.next", "supplier.order.allowed"], verdict.Codes());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new AbcSupplierClassifier(null!));
        Assert.Throws<ArgumentNullException>(() => Standard.Classify(null!));
        Assert.Throws<ArgumentNullException>(() => new SupplyHistory { Supplier = null!, Product = "P", AsOf = Day("2024-01-01") });
        Assert.Throws<ArgumentNullException>(() => new SupplyHistory { Supplier = "S", Product = null!, AsOf = Day("2024-01-01") });
    }

    [Theory]
    [InlineData(ProductClass.A, SupplyStatus.Qualified, "supplier.receipt.failed;supplier.history.nonconforming-noted;supplier.status.entered;supplier.due.next;supplier.order.allowed")]
    [InlineData(ProductClass.B, SupplyStatus.Replaced, "supplier.receipt.failed;supplier.status.nonconforming;supplier.status.select-another;supplier.order.refused")]
    [InlineData(ProductClass.C, SupplyStatus.Replaced, "supplier.receipt.failed;supplier.status.nonconforming;supplier.status.select-another;supplier.order.refused")]
    public void A_supply_that_fails_at_receipt_did_not_meet_its_use(ProductClass productClass, SupplyStatus status, string codes)
    {
        var verdict = Classify("2026-06-30", Initial("2026-02-01", productClass), Received("2026-03-01", productClass, EvaluationResult.Fail));

        Assert.Equal((status, codes), (verdict.Status, verdict.Rationale.ToString()));
        Assert.Equal(("SUP-10", "8.6 1)"), (verdict.Rationale[0].Rule.ToString(), verdict.Rationale[0].Clause.Clause));
    }

    [Fact]
    public void A_supply_that_passes_at_receipt_is_told_and_proves_no_capability()
    {
        var verdict = Classify("2026-06-30", Received("2026-03-01", ProductClass.C), Received("2026-04-01", ProductClass.C));
        Assert.Equal((SupplyStatus.Candidate, false), (verdict.Status, verdict.IsOrderAllowed));
        Assert.Equal("进货验证合格 2 次，最近一次为 2026-04-01。", RationaleFormatter.ChineseSimplified.Sentence(verdict.Rationale[0]));

        var replaced = Classify("2026-06-30", Nonconforming("2026-03-01", ProductClass.B), Received("2026-04-01", ProductClass.B));
        Assert.Equal(SupplyStatus.Replaced, replaced.Status);
        Assert.Equal(SupplyStatus.NotClassified, Classify("2026-06-30", Received("2026-03-01", ProductClass.B) with { Result = null }).Status);
    }

    [Fact]
    public void A_class_C_supplier_shows_that_it_is_a_regular_one()
    {
        var required = new AbcSupplierClassifier(SupplierRuleSet.Standard with { Id = "own/regular", RequiresRegularSupplier = true });
        var shown = History("2026-06-30", Verification("2026-02-01") with { Evidence = QualificationEvidence.RegularSupplier });
        var silent = History("2026-06-30", Verification("2026-02-01"));

        Assert.Equal((SupplyStatus.InUse, QualificationEvidence.None), (required.Classify(shown).Status, required.Classify(shown).MissingEvidence));
        Assert.Equal((SupplyStatus.Candidate, false, QualificationEvidence.RegularSupplier), Said(required.Classify(silent)));
        Assert.Equal((SupplyStatus.InUse, true, QualificationEvidence.RegularSupplier), Said(Standard.Classify(silent)));
        var reason = Standard.Classify(silent).Rationale.Single(each => each.Code == "supplier.evidence.regular-missing");
        Assert.Equal(("SUP-08", "8.4.2 c)"), (reason.Rule.ToString(), reason.Clause.Clause));
        Assert.False(Standard.Classify(History("2026-06-30", Initial("2026-02-01", ProductClass.B))).Rationale.Cites("supplier.evidence.regular-missing"));

        static (SupplyStatus, bool, QualificationEvidence) Said(SupplierClassification verdict) => (verdict.Status, verdict.IsOrderAllowed, verdict.MissingEvidence);
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        var history = History("2026-06-30", Initial("2026-02-01"));
        var julian = NodaTime.CalendarSystem.Julian;
        var other = history with { AsOf = history.AsOf.WithCalendar(julian), Events = [history.Events[0] with { Date = history.Events[0].Date!.Value.WithCalendar(julian) }] };

        Assert.Equal(history, other);
        Assert.Equal(Standard.Classify(history), Standard.Classify(other));
    }
}
