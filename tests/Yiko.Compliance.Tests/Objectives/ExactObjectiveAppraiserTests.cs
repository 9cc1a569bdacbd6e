using System.Globalization;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

public sealed class ExactObjectiveAppraiserTests
{
    private static readonly ObjectiveCriterion NinetyFive = ObjectiveCriterion.AtLeast(Ratio.Of(19, 20));

    [Theory]
    [ClassData(typeof(ObjectiveCases))]
    public void Cited_cases_are_appraised_as_their_source_says(string name)
    {
        var verdict = Appraiser.Appraise(ObjectiveCases.Report(name));

        Assert.Equal(ObjectiveCases.Expected(name), (verdict.Status, verdict.Actual, verdict.Attainment, verdict.Margin));
    }

    [Fact]
    public void The_verdict_carries_report_and_stamp()
    {
        var report = Report(NinetyFive, Measurement.Of(19, 20));
        var verdict = Appraiser.Appraise(report);

        Assert.Same(report, verdict.Report);
        Assert.Equal("objectives/standard@1.0", verdict.RuleSet.ToString());
        Assert.Same(ObjectiveRuleSet.Standard, Appraiser.Rules);
    }

    [Fact]
    public void A_lost_objective_asks_for_corrective_action_unless_the_rule_set_says_otherwise()
    {
        var lost = Report(NinetyFive, Measurement.Of(9496, 10000));
        var lenient = new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard with { LossAsksForCorrectiveAction = false });

        Assert.True(Appraiser.Appraise(lost).AsksForCorrectiveAction);
        Assert.True(Appraiser.Appraise(lost).Rationale.Cites("objective.action.corrective"));
        Assert.False(Appraiser.Appraise(lost with { IsPeriodClosed = false }).AsksForCorrectiveAction);
        Assert.False(lenient.Appraise(lost).AsksForCorrectiveAction);
        Assert.False(lenient.Appraise(lost).Rationale.Cites("objective.action.corrective"));
    }

    [Fact]
    public void Ninety_five_where_a_ratio_was_measured_is_named_and_per_cent_suggested()
    {
        var verdict = Appraiser.Appraise(Report(ObjectiveCriterion.AtLeast(Ratio.Of(95, 1)), Measurement.Of(96, 100)));

        Assert.Equal("objective.fault.percent-meant;objective.fault.not-appraised", verdict.Rationale.ToString());
        Assert.Equal(
            "A ratio was measured, and the target 95 is above 1, which no part of a whole reaches: 95% was probably meant.",
            Localization.RationaleFormatter.English.Sentence(verdict.Rationale[0]));
    }

    [Theory]
    [InlineData("100", "objective.fault.percent-meant")]
    [InlineData("101", "objective.fault.target-above-one")]
    [InlineData("1.0001", "objective.fault.percent-meant")]
    public void A_target_above_one_is_a_fault_where_a_ratio_was_measured(string target, string code) =>
        Assert.True(Appraiser.Appraise(Report(ObjectiveCriterion.AtLeast(Ratio.Parse(target)), Measurement.Of(1, 2))).Rationale.Cites(code));

    [Fact]
    public void A_target_above_one_may_be_meant()
    {
        var plan = new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard with { TargetAboveOneIsMeant = true });
        var verdict = plan.Appraise(Report(ObjectiveCriterion.AtLeast(Ratio.Parse("120%")), Measurement.Of(121, 100)));

        Assert.Equal(ObjectiveStatus.Attained, verdict.Status);
        Assert.Equal(Ratio.Of(121, 120), verdict.Attainment);
    }

    [Fact]
    public void Every_fault_of_a_report_is_listed()
    {
        var verdict = Appraiser.Appraise(Report(
            ObjectiveCriterion.AtLeast(Ratio.Of(95, 1)),
            Measurement.Of(-1, -2, Coverage.Of(3, 2))));

        Assert.Equal(
            "objective.fault.negative-numerator;objective.fault.negative-denominator;objective.fault.impossible-coverage;objective.fault.percent-meant;objective.fault.not-appraised",
            verdict.Rationale.ToString());
        Assert.Equal(ObjectiveStatus.NotAppraised, verdict.Status);
    }

    [Fact]
    public void A_negative_target_is_a_fault_of_what_is_counted_and_none_of_a_value()
    {
        var below = ObjectiveCriterion.AtMost(Ratio.Of(-18, 1));

        Assert.True(Appraiser.Appraise(Report(below, Measurement.Of(1, 2))).Rationale.Cites("objective.fault.negative-target"));
        Assert.True(Appraiser.Appraise(Report(below, Measurement.Count(0))).Rationale.Cites("objective.fault.negative-target"));
        var cold = Appraiser.Appraise(Report(below, Measurement.Of(-20m)));
        Assert.Equal((ObjectiveStatus.Attained, Ratio.Of(2, 1), null), (cold.Status, cold.Margin, cold.Attainment));
    }

    [Fact]
    public void Yes_or_no_answers_a_target_of_one_only()
    {
        Assert.Equal(ObjectiveStatus.Attained, StatusOf(ObjectiveCriterion.EqualTo(Ratio.One), Measurement.Of(true)));
        Assert.Equal(ObjectiveStatus.NotAttained, StatusOf(ObjectiveCriterion.AtLeast(Ratio.One), Measurement.Of(false)));
        Assert.Equal(ObjectiveStatus.ProvisionallyNotAttained, StatusOf(ObjectiveCriterion.EqualTo(Ratio.One), Measurement.Of(false), closed: false));
        Assert.Equal(ObjectiveStatus.NotAppraised, StatusOf(NinetyFive, Measurement.Of(true)));
        Assert.Equal(ObjectiveStatus.NotAppraised, StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Of(true)));
    }

    [Theory]
    [InlineData(true, "objective.answer.met")]
    [InlineData(false, "objective.answer.missed;objective.action.corrective")]
    public void A_condition_is_explained_as_met_or_not(bool met, string reasons) =>
        Assert.Equal(reasons, Appraiser.Appraise(Report(ObjectiveCriterion.EqualTo(Ratio.One), Measurement.Of(met))).Rationale.ToString());

    [Fact]
    public void A_rate_that_somebody_typed_is_a_state_and_not_lost_before_the_end() =>
        Assert.Equal(ObjectiveStatus.ProvisionallyNotAttained, StatusOf(ObjectiveCriterion.AtLeast(Ratio.One), Measurement.Of(0.99m), closed: false));

    [Theory]
    [InlineData(null, null, "objective.zero.missed;objective.lost.first-occurrence;objective.action.corrective")]
    [InlineData(0, 12, "objective.zero.missed;objective.lost.first-occurrence;objective.action.corrective")]
    [InlineData(0, 0, "objective.zero.missed;objective.lost.first-occurrence;objective.action.corrective")]
    [InlineData(13, 12, "objective.zero.missed;objective.fault.impossible-coverage;objective.lost.first-occurrence;objective.action.corrective")]
    public void An_occurrence_counts_whatever_the_coverage(int? covered, int? exposed, string reasons)
    {
        var coverage = covered is { } parts ? Coverage.Of(parts, exposed!.Value) : null;
        foreach (var rules in Published)
        {
            var verdict = new ExactObjectiveAppraiser(rules).Appraise(Report(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(1, coverage), closed: false));
            Assert.Equal((ObjectiveStatus.NotAttained, true, reasons), (verdict.Status, verdict.AsksForCorrectiveAction, verdict.Rationale.ToString()));
        }
    }

    [Fact]
    public void Only_a_count_of_none_needs_coverage()
    {
        Assert.Equal(ObjectiveStatus.NoData, StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(0)));
        Assert.Equal(ObjectiveStatus.NoData, StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Of(0, 0)));
        Assert.Equal(ObjectiveStatus.NotAttained, StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Of(1, 0), closed: false));
        Assert.Equal(ObjectiveStatus.NotAppraised, StatusOf(ObjectiveCriterion.ZeroOccurrences, Measurement.Of(1, -1)));
    }

    // What each finding says first, by its code.
    [Theory]
    [InlineData("at-least", "95%", "share 94/100", "objective.share.at-least-missed")]
    [InlineData("at-most", "2%", "share 2/100", "objective.share.at-most-met")]
    [InlineData("at-most", "2%", "share 3/100", "objective.share.at-most-missed")]
    [InlineData("equal", "50%", "share 1/2", "objective.share.equal-met")]
    [InlineData("at-least", "90", "89.9", "objective.number.at-least-missed")]
    [InlineData("at-most", "3", "3", "objective.number.at-most-met")]
    [InlineData("at-most", "3", "3.1", "objective.number.at-most-missed")]
    [InlineData("equal", "12", "12", "objective.number.equal-met")]
    [InlineData("equal", "12", "13", "objective.number.equal-missed")]
    [InlineData("at-least", "95%", "share 0/0", "objective.no-data.denominator-zero")]
    [InlineData("at-least", "95%", "inapplicable", "objective.not-applicable.stated")]
    [InlineData("at-least", "95%", "parts", "objective.fault.measurement-does-not-fit")]
    [InlineData("at-most", "3", "count -1", "objective.fault.negative-count")]
    [InlineData("zero", "0", "count 0", "objective.no-data.coverage-missing")]
    [InlineData("zero", "0", "count 0 of 11/12", "objective.no-data.coverage-incomplete")]
    [InlineData("zero", "0", "count 0 of 0/0", "objective.no-data.nothing-exposed")]
    [InlineData("zero", "0", "count 0 of 12/12", "objective.zero.met")]
    public void Each_finding_has_its_code(string kind, string target, string measured, string code)
    {
        var criterion = kind switch
        {
            "at-least" => ObjectiveCriterion.AtLeast(Ratio.Parse(target)),
            "at-most" => ObjectiveCriterion.AtMost(Ratio.Parse(target)),
            "equal" => ObjectiveCriterion.EqualTo(Ratio.Parse(target)),
            _ => ObjectiveCriterion.ZeroOccurrences,
        };

        foreach (var rules in Published) Assert.Equal(code, new ExactObjectiveAppraiser(rules).Appraise(Report(criterion, Read(measured))).Rationale[0].Code);

        static Measurement Read(string text) => text.Split(' ', '/') switch
        {
            ["share", var above, var below] => Measurement.Of(int.Parse(above, CultureInfo.InvariantCulture), int.Parse(below, CultureInfo.InvariantCulture)),
            ["count", var count] => Measurement.Count(int.Parse(count, CultureInfo.InvariantCulture)),
            ["count", var count, "of", var covered, var exposed] => Measurement.Count(
                int.Parse(count, CultureInfo.InvariantCulture), Coverage.Of(int.Parse(covered, CultureInfo.InvariantCulture), int.Parse(exposed, CultureInfo.InvariantCulture))),
            ["inapplicable"] => Measurement.NotApplicable,
            ["parts"] => Measurement.AllOf(Measurement.None),
            [var number] => Measurement.Of(decimal.Parse(number, CultureInfo.InvariantCulture)),
            _ => throw new FormatException(text),
        };
    }

    [Theory]
    [InlineData(true, "objective.compound.met")]
    [InlineData(null, "objective.compound.unknown")]
    public void A_compound_is_met_by_all_its_parts_and_unknown_without_one(bool? disposed, string code)
    {
        var verdict = Appraiser.Appraise(new()
        {
            Objective = ManualObjectives.SolidWaste,
            Measurement = Measurement.AllOf(Measurement.Of(40, 40), disposed is { } answer ? Measurement.Of(answer) : Measurement.None),
            IsPeriodClosed = true,
        });

        Assert.True(verdict.Rationale.Cites(code));
    }

    [Fact]
    public void Nothing_of_nothing_may_be_read_as_not_applicable()
    {
        var appraiser = new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard with { EmptyDenominatorIsNotApplicable = true });
        var verdict = appraiser.Appraise(Report(NinetyFive, Measurement.Of(0, 0)));

        Assert.Equal((ObjectiveStatus.NotApplicable, "objective.not-applicable.denominator-zero"), (verdict.Status, verdict.Rationale.ToString()));
        Assert.Equal(ObjectiveStatus.NoData, appraiser.Appraise(Report(NinetyFive, Measurement.None)).Status);
    }

    // A count at least as high as the target stays so whatever was overlooked; one below it may be.
    [Theory]
    [InlineData("at-least", 12, ObjectiveStatus.Attained)]
    [InlineData("at-least", 11, ObjectiveStatus.NoData)]
    [InlineData("at-most", 12, ObjectiveStatus.NoData)]
    [InlineData("at-most", 13, ObjectiveStatus.NotAttained)]
    [InlineData("equal", 12, ObjectiveStatus.NoData)]
    [InlineData("equal", 13, ObjectiveStatus.NotAttained)]
    public void A_gap_in_coverage_leaves_open_what_more_occurrences_would_change(string kind, int count, ObjectiveStatus status)
    {
        var target = Ratio.Of(12, 1);
        var criterion = kind switch
        {
            "at-least" => ObjectiveCriterion.AtLeast(target),
            "at-most" => ObjectiveCriterion.AtMost(target),
            _ => ObjectiveCriterion.EqualTo(target),
        };

        Assert.Equal(status, StatusOf(criterion, Measurement.Count(count, Coverage.Of(11, 12))));
    }

    [Theory]
    [InlineData("0", "0", "1")]
    [InlineData("0", "-1", "0")]
    [InlineData("95", "-19", "-1/5")]
    public void Attainment_where_more_is_better_never_divides_by_a_target_of_zero(string target, string actual, string attainment) =>
        Assert.Equal(Ratio.Parse(attainment), Appraiser.Appraise(Report(ObjectiveCriterion.AtLeast(Ratio.Parse(target)), Measurement.Of(Ratio.Parse(actual)))).Attainment);

    [Theory]
    [InlineData("4", "2", "6/5", "3/2")]
    [InlineData("4", "4", "1", "1")]
    [InlineData("4", "8", "1/2", "0")]
    [InlineData("4", "9", "4/9", "0")]
    [InlineData("4", "0", "6/5", "2")]
    [InlineData("0", "0", "1", "1")]
    [InlineData("0", "1", "0", "0")]
    public void Attainment_where_less_is_better_has_two_readings(string target, string actual, string targetByActual, string twoLessShare)
    {
        var report = Report(ObjectiveCriterion.AtMost(Ratio.Parse(target)), Measurement.Of(Ratio.Parse(actual)));

        Assert.Equal(Ratio.Parse(targetByActual), new ExactObjectiveAppraiser(ObjectiveRuleSet.TargetByActual).Appraise(report).Attainment);
        Assert.Equal(Ratio.Parse(twoLessShare), Appraiser.Appraise(report).Attainment);
    }

    [Fact]
    public void Target_by_actual_has_no_number_at_an_actual_of_zero_without_a_cap()
    {
        var uncapped = new ExactObjectiveAppraiser(ObjectiveRuleSet.TargetByActual with { AttainmentCap = null });

        Assert.Null(uncapped.Appraise(Report(ObjectiveCriterion.AtMost(Ratio.One), Measurement.Of(0m))).Attainment);
    }

    [Fact]
    public void More_than_the_whole_is_not_appraised_unless_it_is_meant()
    {
        var report = Report(NinetyFive, Measurement.Of(11, 10));
        var verdict = Appraiser.Appraise(report);
        var meant = new ExactObjectiveAppraiser(ObjectiveRuleSet.Standard with { TargetAboveOneIsMeant = true }).Appraise(report);

        Assert.Equal((ObjectiveStatus.NotAppraised, "objective.fault.above-the-whole;objective.fault.not-appraised"), (verdict.Status, verdict.Rationale.ToString()));
        Assert.Equal((ObjectiveStatus.Attained, "objective.share.at-least-met;objective.share.above-the-whole"), (meant.Status, meant.Rationale.ToString()));
    }

    [Theory]
    [InlineData(null, "95%", "60", ObjectiveStatus.Attained, "objective.number.at-least-met;objective.unit.unsaid")]
    [InlineData(true, "95%", "60", ObjectiveStatus.NotAppraised, "objective.fault.share-off-the-whole;objective.fault.not-appraised")]
    [InlineData(true, "95%", "-1/2", ObjectiveStatus.NotAppraised, "objective.fault.share-off-the-whole;objective.fault.not-appraised")]
    [InlineData(true, "95%", "96%", ObjectiveStatus.Attained, "objective.number.at-least-met")]
    [InlineData(true, "95", "96%", ObjectiveStatus.NotAppraised, "objective.fault.percent-meant;objective.fault.not-appraised")]
    [InlineData(false, "95", "96", ObjectiveStatus.Attained, "objective.number.at-least-met")]
    [InlineData(false, "95%", "60", ObjectiveStatus.Attained, "objective.number.at-least-met")]
    public void What_a_value_is_compared_as_is_said_or_asked_back(bool? isShare, string target, string value, ObjectiveStatus status, string reasons)
    {
        var report = Report(ObjectiveCriterion.AtLeast(Ratio.Parse(target)), Measurement.Of(Ratio.Parse(value)));
        var verdict = Appraiser.Appraise(report with { Objective = report.Objective with { IsShare = isShare } });

        Assert.Equal((status, reasons), (verdict.Status, verdict.Rationale.ToString()));
    }

    [Theory]
    [InlineData("95%", 60, "objective.number.at-least-met;objective.unit.unsaid")]
    [InlineData("95%", 1, "objective.number.at-least-met")]
    [InlineData("1", 3, "objective.number.at-least-met")]
    [InlineData("30", 60, "objective.number.at-least-met")]
    public void A_count_that_reaches_a_part_of_one_asks_whether_a_share_was_meant(string target, int count, string reasons) => Assert.Equal(
        reasons,
        Appraiser.Appraise(Report(ObjectiveCriterion.AtLeast(Ratio.Parse(target)), Measurement.Count(count))).Rationale.ToString());

    [Fact]
    public void A_ratio_against_a_number_and_a_count_against_a_share_are_asked_back()
    {
        ObjectiveAppraisal Of(bool isShare, string target, Measurement measurement) => Appraiser.Appraise(new()
        {
            Objective = Objective(ObjectiveCriterion.AtLeast(Ratio.Parse(target))) with { IsShare = isShare },
            Measurement = measurement,
            IsPeriodClosed = true,
        });

        Assert.Equal("objective.fault.unit-differs;objective.fault.not-appraised", Of(false, "1", Measurement.Of(1, 1)).Rationale.ToString());
        Assert.Equal("objective.fault.unit-differs;objective.fault.not-appraised", Of(true, "1", Measurement.Count(3)).Rationale.ToString());
        Assert.Equal("目标以数值设定，统计数据却为比率，请统一计量方式后重报。", Localization.RationaleFormatter.ChineseSimplified.Sentence(Of(false, "1", Measurement.Of(1, 1)).Rationale[0]));
        Assert.Equal(ObjectiveStatus.Attained, Of(true, "1", Measurement.Of(true)).Status);
    }

    [Fact]
    public void Sorted_waste_that_is_not_disposed_of_reasonably_is_not_attained()
    {
        ObjectiveStatus Of(params Measurement[] parts) => Appraiser
            .Appraise(new() { Objective = ManualObjectives.SolidWaste, Measurement = Measurement.AllOf(parts), IsPeriodClosed = true }).Status;

        Assert.Equal(ObjectiveStatus.Attained, Of(Measurement.Of(40, 40), Measurement.Of(true)));
        Assert.Equal(ObjectiveStatus.NotAttained, Of(Measurement.Of(40, 40), Measurement.Of(false)));
        Assert.Equal(ObjectiveStatus.NotAttained, Of(Measurement.None, Measurement.Of(false)));
        Assert.Equal(ObjectiveStatus.NoData, Of(Measurement.Of(40, 40), Measurement.None));
        Assert.Equal(ObjectiveStatus.NotAppraised, Of(Measurement.Of(40, 40)));
    }

    [Theory]
    [InlineData(true, ObjectiveStatus.NotApplicable, "objective.compound.not-applicable")]
    [InlineData(false, ObjectiveStatus.NoData, "objective.no-data.not-attained")]
    public void A_part_that_does_not_apply_is_left_out_and_one_without_data_is_not(bool inapplicable, ObjectiveStatus status, string last)
    {
        var verdict = Appraiser.Appraise(new()
        {
            Objective = ManualObjectives.SolidWaste,
            Measurement = Measurement.AllOf(Measurement.NotApplicable, inapplicable ? Measurement.NotApplicable : Measurement.None),
        });

        Assert.Equal((status, last), (verdict.Status, verdict.Rationale[^1].Code));
    }

    [Fact]
    public void A_compound_explains_each_part()
    {
        var verdict = Appraiser.Appraise(new() { Objective = ManualObjectives.SolidWaste, Measurement = Measurement.AllOf(Measurement.Of(39, 40), Measurement.None) });

        Assert.Equal([ObjectiveStatus.NotAttained, ObjectiveStatus.NoData], verdict.Parts);
        Assert.Equal(
            "objective.manual.solid-waste;objective.compound.part;objective.share.equal-missed;objective.lost.first-failure;objective.compound.part;objective.no-data.not-measured;objective.compound.missed;objective.action.corrective",
            verdict.Rationale.ToString());
    }

    [Fact]
    public void A_verdict_reads_in_both_languages()
    {
        var rationale = Appraiser.Appraise(Report(NinetyFive, Measurement.Of(9496, 10000))).Rationale;

        Assert.Equal(
            [
                "9496 of 10000 (about 94.96 %) misses the target of at least 95 %; margin -0.0004. [OBJ-10, management manual 9.1.1]",
                "The objective is not attained: analyse the cause and take corrective action. [CAP-01, management manual 10.2]",
            ],
            Localization.RationaleFormatter.English.Lines(rationale));
        Assert.Equal(
            [
                "9496/10000（约 94.96 %），未达到目标（不低于 95 %），差值 -0.0004。〔OBJ-10，管理手册 9.1.1〕",
                "目标未完成，应分析原因并采取纠正措施。〔CAP-01，管理手册 10.2〕",
            ],
            Localization.RationaleFormatter.ChineseSimplified.Lines(rationale));
    }

    [Fact]
    public void Many_reports_are_appraised_in_their_order() =>
        Assert.Equal(
            [ObjectiveStatus.Attained, ObjectiveStatus.NoData],
            Book.AppraiseAll([Report(NinetyFive, Measurement.Of(19, 20)), Report(NinetyFive, Measurement.None)]).Select(verdict => verdict.Status));

    [Fact]
    public void Many_reports_are_appraised_one_by_one_until_the_work_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        using var verdicts = Book.AppraiseAll([Report(NinetyFive, Measurement.Of(19, 20)), Report(NinetyFive, Measurement.None)], stop.Token).GetEnumerator();

        Assert.True(verdicts.MoveNext());
        Assert.Equal(ObjectiveStatus.Attained, verdicts.Current.Status);
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => verdicts.MoveNext());
    }

    [Fact]
    public void Null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => new ExactObjectiveAppraiser(null!));
        Assert.Throws<ArgumentNullException>(() => Appraiser.Appraise(null!));
        Assert.Throws<ArgumentNullException>(() => Book.AppraiseAll(null!));
    }
}
