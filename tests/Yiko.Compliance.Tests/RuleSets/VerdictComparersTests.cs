using Yiko.Compliance.Aspects;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.RuleSets;

public sealed class VerdictComparersTests
{
    // Evaluated on 30 June of the year before: once each calendar year is in time until the end of this one, twelve months are over.
    [Fact]
    public void A_supplier_that_would_be_overdue_is_told_with_its_due_date()
    {
        var register = new[]
        {
            Register.History("2026-08-01", Register.Initial("2024-01-05"), Register.Annual("2025-06-30")),
            Register.History("2026-03-01", Register.Nonconforming("2026-02-01", ProductClass.B)),
            Register.History("2026-03-01"),
        };

        var comparison = VerdictFormats.SupplierStatus.Compare(SupplierRuleSet.Standard, SupplierRuleSet.WithinTwelveMonths).Compare(register);

        var changed = Assert.Single(comparison.Changed.AsEnumerable());
        Assert.Equal((0L, SupplyStatus.Qualified, SupplyStatus.Overdue), (changed.Index, changed.Present.Status, changed.Other.Status));
        Assert.Equal(
            ["The status would change from “qualified” to “overdue”.", "Orders would not be allowed any more.", "The next evaluation or verification would be due on 2026-06-30."],
            changed.Changes.Select(RationaleFormatter.English.Sentence));
        Assert.Equal(["- → -: 1", "qualified → overdue: 1", "replaced → replaced: 1"], comparison.Grades.Select(cell => cell.ToString()));
    }

    [Fact]
    public void Every_change_of_a_supplier_has_its_reason()
    {
        var overdue = Register.History("2026-08-01", Register.Initial("2024-01-05"), Register.Annual("2025-06-30"));
        var neverDue = SupplierRuleSet.Standard with { Id = "own/never", PeriodA = null };

        Assert.Equal(
            ["supplier.comparison.status", "supplier.comparison.order-allowed", "supplier.comparison.due"],
            Codes(VerdictFormats.SupplierStatus.Compare(SupplierRuleSet.WithinTwelveMonths, SupplierRuleSet.Standard).Compare(overdue)));
        Assert.Equal(["supplier.comparison.no-longer-due"], Codes(VerdictFormats.SupplierStatus.Compare(SupplierRuleSet.Standard, neverDue).Compare(overdue)));
        Assert.Equal(
            [null, "candidate", "qualified", "overdue", "disqualified", "in-use", "replaced"],
            Enum.GetValues<SupplyStatus>().Select(status => SupplierComparison.StatusOf(status)?.Code));
        var decided = Register.Classify("2026-03-01", Register.Initial("2026-01-05"));
        var undecided = Register.Classify("2026-03-01");
        Assert.Equal("supplier.comparison.classified", SupplierComparison.Changes(undecided, decided).First().Code);
        Assert.Equal("supplier.comparison.not-classified", SupplierComparison.Changes(decided, undecided).First().Code);
    }

    // Source: score cards with bands from 85, 70, 60 and from 90, 80, 70.
    [Fact]
    public void Grades_of_suppliers_are_compared()
    {
        SupplierScores Card(decimal? points) => new()
        {
            Scores = [.. SupplierRuleSet.Standard.ScoreCard.Criteria.Select(criterion => new CriterionScore { Criterion = criterion.Code, Score = criterion.Code == "quality" ? points : 86 })],
        };
        var zero = SupplierRuleSet.Standard with { Id = "own/zero", MissingScores = MissingScorePolicy.Zero };

        var comparison = VerdictFormats.SupplierScores.Compare(SupplierRuleSet.Standard, SupplierRuleSet.FourClasses).Compare([Card(86), Card(null)]);

        Assert.Equal(2, comparison.Count);
        Assert.Equal("supplier.comparison.grade", Assert.Single(Assert.Single(comparison.Changed.AsEnumerable()).Changes.AsEnumerable()).Code);
        Assert.Equal(["supplier.comparison.scored"], Codes(VerdictFormats.SupplierScores.Compare(SupplierRuleSet.Standard, zero).Compare(Card(null))));
        Assert.Equal(["supplier.comparison.not-scored"], Codes(VerdictFormats.SupplierScores.Compare(zero, SupplierRuleSet.Standard).Compare(Card(null))));
        Assert.Empty(Codes(VerdictFormats.SupplierScores.Compare(zero, SupplierRuleSet.Standard).Compare(Card(86))));
    }

    [Fact]
    public void Objectives_are_compared_by_status_attainment_and_action()
    {
        var fewer = ObjectiveGenerators.Report(ObjectiveCriterion.AtMost(Ratio.Of(2, 1)), Measurement.Of(4m));
        var empty = ObjectiveGenerators.Report(ObjectiveCriterion.AtLeast(Ratio.Of(19, 20)), Measurement.Of(0, 0));
        var percent = ObjectiveGenerators.Report(ObjectiveCriterion.AtLeast(Ratio.Of(95, 1)), Measurement.Of(19, 20));
        var lenient = ObjectiveRuleSet.Standard with
        {
            Id = "own/lenient",
            EmptyDenominatorIsNotApplicable = true,
            TargetAboveOneIsMeant = true,
            LossAsksForCorrectiveAction = false,
        };
        var toLenient = VerdictFormats.Objectives.Compare(ObjectiveRuleSet.Standard, lenient);
        var fromLenient = VerdictFormats.Objectives.Compare(lenient, ObjectiveRuleSet.Standard);

        Assert.Equal(
            ["完成率将由 0 变为 0.5。"],
            VerdictFormats.Objectives.Compare(ObjectiveRuleSet.Standard, ObjectiveRuleSet.TargetByActual).Compare(fewer).Changes.Select(RationaleFormatter.ChineseSimplified.Sentence));
        Assert.Equal(["objective.comparison.status"], Codes(toLenient.Compare(empty)));
        Assert.Equal(["objective.comparison.appraised"], Codes(toLenient.Compare(percent)));
        Assert.Equal(["objective.comparison.not-appraised"], Codes(fromLenient.Compare(percent)));
        Assert.Equal(["objective.comparison.action-not-asked"], Codes(toLenient.Compare(fewer)));
        Assert.Equal(["objective.comparison.action-asked"], Codes(fromLenient.Compare(fewer)));
        Assert.Equal(
            ["- → not-attained: 1", "no-data → not-applicable: 1", "not-attained → not-attained: 1"],
            toLenient.Compare([fewer, empty, percent]).Grades.Select(cell => cell.ToString()));
        Assert.Equal(
            [null, "no-data", "not-applicable", "provisional-attained", "provisional-not-attained", "attained", "not-attained"],
            Enum.GetValues<ObjectiveStatus>().Select(status => ObjectiveComparison.StatusOf(status)?.Code));
    }

    // Source: exactly 40 % begins a new edition by the manual's words, not by the brief.
    [Fact]
    public void The_threshold_and_the_highest_revision_change_the_next_version()
    {
        DocumentChange At(string version, int percent) => DocumentGenerators.Change(DocumentVersion.Parse(version), Ratio.Of(percent, 100));

        var threshold = VerdictFormats.Documents.Compare(DocumentRuleSet.Standard, DocumentRuleSet.AtLeast40).Compare([At("A/1", 39), At("A/1", 40), At("A/1", 41)]);
        var changed = Assert.Single(threshold.Changed.AsEnumerable());
        Assert.Equal((1L, "The next version would be B/0 instead of A/2."), (changed.Index, RationaleFormatter.English.Sentence(changed.Changes[0])));
        Assert.Equal(
            ["new-edition → new-edition: 1", "revision → new-edition: 1", "revision → revision: 1"],
            threshold.Grades.Select(cell => cell.ToString()));

        var highest = VerdictFormats.Documents.Compare(DocumentRuleSet.Standard, DocumentRuleSet.MaxRevision9);
        Assert.Equal(["document.comparison.next"], Codes(highest.Compare(At("A/9", 1))));
        Assert.Empty(Codes(highest.Compare(At("A/8", 1))));
        Assert.Throws<ArgumentException>(() => highest.Compare(At("A/10", 1)));
    }

    [Fact]
    public void A_version_that_only_one_rule_set_decides_is_told()
    {
        var decided = new EditionShareDocumentVersioner(DocumentRuleSet.Standard).Revise(new() { Current = DocumentVersion.Parse("A/0"), Triggers = EditionTriggers.Ordered });
        var undecided = decided with { Next = null };

        Assert.Equal("document.comparison.decided", Assert.Single(RevisionComparison.Changes(undecided, decided).AsEnumerable()).Code);
        Assert.Equal("document.comparison.undecided", Assert.Single(RevisionComparison.Changes(decided, undecided).AsEnumerable()).Code);
        Assert.Null(RevisionComparison.StepOf(undecided));
    }

    // Source: on 1, 3 and 5 the five factors of P1 have 243 combinations, 147 of them from 15; P2 takes 189.
    [Fact]
    public void A_register_of_aspects_has_a_matrix_of_classes()
    {
        decimal?[] points = [1m, 3m, 5m];
        var register = from a in points
                       from b in points
                       from c in points
                       from d in points
                       from e in points
                       select Some.Pollution(a, b, c, d, e) with
                       {
                           Points = [.. Some.Pollution(a, b, c, d, e).Points, .. new[] { ("a", a), ("b", b), ("c", c), ("d", d), ("e", e) }.Select(point => FactorPoints.Of(point.Item1, point.Item2))],
                       };

        var comparison = VerdictFormats.Aspects.Compare(SignificanceRuleSet.Standard, SignificanceRuleSet.P2).Compare(register);

        Assert.Equal((243L, 42), (comparison.Count, comparison.Changed.Count));
        Assert.Equal(
            ["not-significant → not-significant: 54", "not-significant → significant: 42", "significant → significant: 147"],
            comparison.Grades.Select(cell => cell.ToString()));
        Assert.All(comparison.Changed, item => Assert.Equal("aspect.comparison.significant", item.Changes[0].Code));
    }

    [Fact]
    public void A_comparison_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            VerdictFormats.SupplierScores.Compare(SupplierRuleSet.Standard, SupplierRuleSet.FourClasses).Compare([new()], source.Token));
        Assert.Throws<OperationCanceledException>(() =>
            VerdictFormats.Aspects.Compare(SignificanceRuleSet.Standard, SignificanceRuleSet.P2).Compare([Some.Pollution(1, 1, 1, 1, 1)], source.Token));
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        var comparer = VerdictFormats.SupplierScores.Compare(SupplierRuleSet.Standard, SupplierRuleSet.FourClasses);

        Assert.Throws<ArgumentNullException>(() => comparer.Compare((SupplierScores)null!));
        Assert.Throws<ArgumentNullException>(() => comparer.Compare((IEnumerable<SupplierScores>)null!));
        Assert.Throws<ArgumentNullException>(() => comparer.Compare([null!]));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.SupplierStatus.Compare(null!, SupplierRuleSet.Standard));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Objectives.Compare(ObjectiveRuleSet.Standard, null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Documents.Compare(null!, DocumentRuleSet.Standard));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Documents.Compare(DocumentRuleSet.Standard, null!));
        Assert.Throws<ArgumentNullException>(() => VerdictFormats.Aspects.Compare(SignificanceRuleSet.Standard, SignificanceRuleSet.P2).Compare((IEnumerable<AspectScores>)null!));
    }

    private static IEnumerable<string> Codes<T>(VerdictComparison<T> comparison)
        where T : class => comparison.Changes.Select(reason => reason.Code);
}
