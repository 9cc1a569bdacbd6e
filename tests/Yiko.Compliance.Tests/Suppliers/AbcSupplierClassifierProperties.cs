using NodaTime;

namespace Yiko.Compliance.Suppliers;

[Properties(Arbitrary = [typeof(SupplierArbitraries)], MaxTest = 1000)]
public sealed class AbcSupplierClassifierProperties
{
    [Property(MaxTest = 5000)]
    public void The_fold_agrees_with_the_rules_read_by_the_letter(SupplierRuleSet rules, SupplyHistory history)
    {
        var verdict = new AbcSupplierClassifier(rules).Classify(history);
        Assert.Equal(StatusOracle.Of(rules, history), (verdict.Status, verdict.IsOnList, verdict.NextDue, verdict.IsOrderAllowed));
    }

    [Property]
    public void The_order_of_the_register_never_shows(SupplierRuleSet rules, SupplyHistory history, int seed)
    {
        var classifier = new AbcSupplierClassifier(rules);
        var shuffled = history.Events.ToArray();
        new Random(seed).Shuffle(shuffled);
        AssertSame(classifier.Classify(history), classifier.Classify(history with { Events = [.. shuffled] }));
    }

    [Property]
    public void Later_events_change_nothing(SupplierRuleSet rules, SupplyHistory history)
    {
        var classifier = new AbcSupplierClassifier(rules);
        var known = history.Events.Where(happened => happened.Date <= history.AsOf).ToValueList();
        var productClass = history.Class ?? (known.IsEmpty ? classifier.Classify(history).Class : null);
        AssertSame(classifier.Classify(history with { Class = productClass }), classifier.Classify(history with { Class = productClass, Events = known }));
    }

    [Property]
    public void An_event_that_stands_there_twice_counts_once_and_is_named(SupplierRuleSet rules, SupplyHistory history)
    {
        var classifier = new AbcSupplierClassifier(rules);
        var once = classifier.Classify(history with { Events = history.Events.Distinct().ToValueList() });
        var twice = classifier.Classify(history with { Events = [.. history.Events, .. history.Events] });
        AssertSameButReasons(once, twice);
        Assert.Equal(history.Events.Any(happened => happened.Date <= history.AsOf), twice.Rationale.Cites("supplier.history.duplicate"));
    }

    // Whatever went before: a failed evaluation cancels, and the cancelled stand on the list of those to be replaced, not on the qualified one.
    [Property]
    public void A_failed_evaluation_takes_a_class_A_supplier_off_the_list(SupplierRuleSet rules, SupplyHistory history)
    {
        var failed = history with { Class = ProductClass.A, Events = [.. history.Events, Register.AnnualFailed("2026-06-01")], AsOf = new(2026, 6, 1) };
        SupplierClassification[] verdicts = [new AbcSupplierClassifier(rules).Classify(failed)];
        Assert.Equal((SupplyStatus.Disqualified, (bool?)false, false), (verdicts[0].Status, verdicts[0].IsOnList, verdicts[0].IsOrderAllowed));
        Assert.Empty(SupplierRegister.Qualified(verdicts));
        Assert.Single(SupplierRegister.Reselection(verdicts));
    }

    [Property]
    public void The_qualified_and_those_to_be_replaced_are_disjoint_lists(SupplierRuleSet rules, SupplyHistory[] histories)
    {
        var events = histories.SelectMany((history, i) => history.Events.Select(happened => happened with { Product = "P-" + i }));
        SupplierClassification[] verdicts = [.. new SupplierRegister(rules).ClassifyAll(events, new(2025, 6, 30))];
        var listed = SupplierRegister.Qualified(verdicts).Select(verdict => verdict.History.Product).ToHashSet();
        Assert.DoesNotContain(SupplierRegister.Reselection(verdicts), verdict => listed.Contains(verdict.History.Product));

        // A supplier is on the list if and only if the rules, read by the letter, say so.
        Assert.Equal(
            verdicts.Where(verdict => StatusOracle.Of(rules, verdict.History).OnList == true).Select(verdict => verdict.History.Product).ToHashSet(),
            listed);
    }

    [Property]
    public void An_order_of_class_A_goes_to_the_listed_who_are_not_overdue(SupplierRuleSet rules, SupplyHistory history)
    {
        var verdict = new AbcSupplierClassifier(rules).Classify(history with { Class = ProductClass.A });
        Assert.Equal(verdict.IsOnList == true && !(verdict.NextDue < history.AsOf), verdict.IsOrderAllowed);
    }

    [Property]
    public void The_next_due_date_is_later_than_the_evaluation(SupplierRuleSet rules, SupplyHistory history)
    {
        var verdict = new AbcSupplierClassifier(rules).Classify(history);
        Assert.True(verdict.NextDue is not { } due || due > verdict.DecidedOn);
    }

    [Property]
    public void The_calendar_year_is_never_earlier_than_twelve_months(SupplyHistory history)
    {
        var calendar = Register.Standard.Classify(history).NextDue;
        var strict = new AbcSupplierClassifier(SupplierRuleSet.WithinTwelveMonths).Classify(history).NextDue;
        Assert.Equal(calendar is null, strict is null);
        Assert.True(calendar is null || calendar >= strict);
    }

    [Property]
    public void Time_alone_changes_nothing_but_to_overdue(SupplierRuleSet rules, SupplyHistory history, byte days)
    {
        var classifier = new AbcSupplierClassifier(rules);
        var now = history with { Class = history.Class ?? ProductClass.A, Events = history.Events.Where(happened => happened.Date <= history.AsOf).ToValueList() };
        var before = classifier.Classify(now);
        var after = classifier.Classify(now with { AsOf = now.AsOf.PlusDays(days) });
        Assert.True(after.Status == before.Status || after.Status == SupplyStatus.Overdue);
        Assert.Equal((before.IsOnList, before.NextDue, before.DecidedOn), (after.IsOnList, after.NextDue, after.DecidedOn));
    }

    [Property]
    public void The_rationale_replays_to_the_verdict(SupplierRuleSet rules, SupplyHistory history)
    {
        var verdict = new AbcSupplierClassifier(rules).Classify(history);
        var replayed = verdict.Rationale.Select(reason => reason.Code).Aggregate(SupplyStatus.NotClassified, (status, code) => code switch
        {
            "supplier.status.no-initial" or "supplier.status.initial-incomplete" or "supplier.status.not-verified" => SupplyStatus.Candidate,
            "supplier.status.entered" or "supplier.status.evaluated" => SupplyStatus.Qualified,
            "supplier.status.cancelled" => SupplyStatus.Disqualified,
            "supplier.status.verification-failed" => rules.FailedVerificationStops ? SupplyStatus.Disqualified : SupplyStatus.Replaced,
            "supplier.status.nonconforming" => SupplyStatus.Replaced,
            "supplier.status.general-control" or "supplier.status.verified" => SupplyStatus.InUse,
            "supplier.due.overdue" => SupplyStatus.Overdue,
            "supplier.status.not-regular" => SupplyStatus.Candidate,
            _ => status,
        });
        var due = verdict.Rationale.Select(reason => reason.Argument("due")).OfType<DateArgument>().SingleOrDefault()?.Value;
        Assert.Equal((verdict.Status, verdict.NextDue, verdict.IsOrderAllowed), (replayed, due, verdict.Rationale.Cites("supplier.order.allowed")));
    }

    [Property]
    public void What_is_missing_is_what_would_complete_the_entry(SupplyHistory history)
    {
        var a = history with { Class = ProductClass.A };
        var verdict = Register.Standard.Classify(a);
        Assert.Equal(verdict.IsOnList == true, verdict.MissingEvidence == QualificationEvidence.None);
        if (verdict.IsOnList == true) return;
        var entry = Register.Initial("2023-01-01") with { Date = a.AsOf, Evidence = verdict.MissingEvidence };
        var present = a.Events.Where(happened => happened.Date <= a.AsOf).Aggregate(QualificationEvidence.None, (all, happened) => all | happened.Evidence);
        var completed = Register.Standard.Classify(a with { Events = [entry with { Evidence = present | entry.Evidence }] });
        Assert.True(completed.IsOnList);
    }

    private static void AssertSame(SupplierClassification left, SupplierClassification right)
    {
        AssertSameButReasons(left, right);
        Assert.Equal(left.Rationale, right.Rationale);
    }

    private static void AssertSameButReasons(SupplierClassification left, SupplierClassification right)
    {
        var history = left.History;
        var rationale = left.Rationale;
        Assert.Equal(left, right with { History = history, Rationale = rationale });
    }
}
