using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Replay;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveTests
{
    [Fact]
    public void The_manual_sets_seven_objectives()
    {
        Assert.Equal(["OBJ-01", "OBJ-02", "OBJ-03", "OBJ-04", "OBJ-05", "OBJ-06", "OBJ-07"], ManualObjectives.All.Select(objective => objective.Id));
        Assert.Equal([3, 2, 2], ManualObjectives.All.GroupBy(objective => objective.Discipline).Select(group => group.Count()));
        Assert.Equal(ObjectiveCriterion.AtLeast(Ratio.Of(19, 20)), ManualObjectives.CustomerSatisfaction.Criterion);
        Assert.Equal(ObjectiveCriterion.EqualTo(Ratio.One), ManualObjectives.SoftwareQuality.Criterion);
        Assert.Equal(ObjectiveCriterion.EqualTo(Ratio.One), ManualObjectives.OnTimeDevelopment.Criterion);
        Assert.All(
            [ManualObjectives.NoPollution, ManualObjectives.NoSeriousInjury, ManualObjectives.NoFire],
            objective => Assert.Equal(ObjectiveCriterion.ZeroOccurrences, objective.Criterion));
        Assert.All(ManualObjectives.All, objective => Assert.Equal("6.2.1 a)", objective.Source!.Clause));
    }

    [Fact]
    public void A_criterion_and_a_measurement_tell_what_they_hold()
    {
        Assert.Equal((ObjectiveComparator.AtMost, Ratio.Of(1, 20)), (ObjectiveCriterion.AtMost(Ratio.Of(1, 20)).Comparator, ObjectiveCriterion.AtMost(Ratio.Of(1, 20)).Target));
        Assert.Equal((null, null), (ObjectiveCriterion.AllOf(ObjectiveCriterion.ZeroOccurrences).Comparator, ObjectiveCriterion.AllOf(ObjectiveCriterion.ZeroOccurrences).Target));
        Assert.Equal(
            [(57, 60, Ratio.Of(19, 20)), (0, 0, null), (3, null, Ratio.Of(3, 1)), (null, null, Ratio.Of(19, 2)), (null, null, Ratio.One), (null, null, Ratio.Zero), (null, null, null), (null, null, null)],
            new[]
            {
                Measurement.Of(57, 60), Measurement.Of(0, 0), Measurement.Count(3), Measurement.Of(9.5m), Measurement.Of(true), Measurement.Of(false), Measurement.None,
                Measurement.AllOf(Measurement.Of(1, 2)),
            }.Select(measured => ((int?)measured.Counted, (int?)measured.Cases, measured.Actual)));
        Assert.Equal(Coverage.Of(11, 12), Measurement.Of(0, 60, Coverage.Of(11, 12)).Coverage);
    }

    [Fact]
    public void An_objective_keeps_what_it_is_given()
    {
        var objective = Objective(ObjectiveCriterion.ZeroOccurrences) with
        {
            IsShare = false,
            Period = ObjectivePeriod.Quarter,
            Owner = Role.GeneralDepartment,
        };

        Assert.Equal((false, ObjectivePeriod.Quarter, "general-department"), (objective.IsShare, objective.Period, objective.Owner.Code));
    }

    [Fact]
    public void Seven_conditions_are_asked_for()
    {
        var bare = Objective(ObjectiveCriterion.ZeroOccurrences);
        var missing = ObjectiveRegister.MissingConditions(bare);

        Assert.Equal(
            [
                "objective.condition.policy-missing", "objective.condition.measurable-missing", "objective.condition.requirements-missing", "objective.condition.relevance-missing",
                "objective.condition.monitored-missing", "objective.condition.communicated-missing", "objective.condition.updated-missing",
            ],
            missing.Select(reason => reason.Code));
        Assert.All(missing, reason => Assert.Equal(("OBJ-08", "6.2.1 b)"), (reason.Rule.ToString(), reason.Clause.Clause)));
        Assert.Equal(
            ["objective.condition.measurable-missing"],
            ObjectiveRegister.MissingConditions(bare with { Conditions = [.. ObjectiveRegister.Conditions.Parts.Select(part => part.Code).Where(part => part != "measurable")] })
                .Select(reason => reason.Code));
    }

    // Management manual 6.2.1 b) of the conditions, 9.1.3 of the year; the matrix of responsibilities of who leads.
    [Fact]
    public void The_objectives_of_the_manual_are_complete()
    {
        Assert.All(ManualObjectives.All, objective => Assert.Empty(ObjectiveRegister.MissingConditions(objective)));
        Assert.All(ManualObjectives.All, objective => Assert.Equal((ObjectivePeriod.Year, objective.Id), (objective.Period, objective.Rule!.ToString())));
        Assert.Equal(
            ["general-manager", "general-manager", "general-manager", "general-department", "general-department", "general-department", "general-department"],
            ManualObjectives.All.Select(objective => objective.Owner!.Code));
    }

    [Theory]
    [InlineData(0, "OBJ-01", "objective.manual.software-quality", "质量目标：软件研发合格率 100%。")]
    [InlineData(1, "OBJ-02", "objective.manual.customer-satisfaction", "质量目标：顾客满意程度 95% 及以上。")]
    [InlineData(2, "OBJ-03", "objective.manual.on-time-development", "质量目标：产品研发全部按时完成，按时率 100%。")]
    [InlineData(3, "OBJ-04", "objective.manual.solid-waste", "环境目标：固体废弃物分类率 100%，且处理合理，两项均须满足。")]
    [InlineData(4, "OBJ-05", "objective.manual.no-pollution", "环境目标：不发生环境污染事故。")]
    [InlineData(5, "OBJ-06", "objective.manual.no-serious-injury", "职业健康安全目标：不发生重伤及以上事故，重伤计入。")]
    [InlineData(6, "OBJ-07", "objective.manual.no-fire", "职业健康安全目标：不发生火灾事故。")]
    public void The_verdict_on_an_objective_of_the_manual_cites_its_own_rule(int place, string rule, string code, string chinese)
    {
        foreach (var rules in Published)
        {
            var first = new ExactObjectiveAppraiser(rules).Appraise(new() { Objective = ManualObjectives.All[place], Measurement = Measurement.None }).Rationale[0];

            Assert.Equal((rule, code, "6.2.1 a)"), (first.Rule.ToString(), first.Code, first.Clause.Clause));
            Assert.Equal(chinese, Localization.RationaleFormatter.ChineseSimplified.Sentence(first));
        }
    }

    [Fact]
    public void A_target_below_that_of_the_manual_does_not_pass_for_it()
    {
        var lowered = ManualObjectives.CustomerSatisfaction with { Criterion = ObjectiveCriterion.AtLeast(Ratio.Of(9, 10)) };
        var verdict = Appraiser.Appraise(new() { Objective = lowered, Measurement = Measurement.Of(92, 100), IsPeriodClosed = true });

        Assert.Equal("objective.manual.customer-satisfaction;objective.manual.other-target;objective.share.at-least-met", verdict.Rationale.ToString());
        Assert.Equal("OBJ-11", verdict.Rationale[1].Rule.ToString());
    }

    [Fact]
    public void A_changed_or_dropped_target_asks_to_revise_its_programmes()
    {
        Objective[] now =
        [
            ManualObjectives.CustomerSatisfaction with { Criterion = ObjectiveCriterion.AtLeast(Ratio.Of(97, 100)) },
            ManualObjectives.SoftwareQuality with { Wording = null, Owner = null },
            ManualObjectives.NoFire with { Period = ObjectivePeriod.Month },
        ];
        var reasons = ObjectiveRegister.RevisionsAfter([ManualObjectives.SoftwareQuality, ManualObjectives.CustomerSatisfaction, ManualObjectives.NoFire, ManualObjectives.NoPollution], now);

        Assert.Equal(
            ["objective.revision.target-changed", "objective.revision.target-changed", "objective.revision.dropped"], reasons.Select(reason => reason.Code));
        Assert.Equal(["OBJ-02", "OBJ-07", "OBJ-05"], reasons.Select(reason => reason.Arguments[0].Text!.English));
        Assert.All(reasons, reason => Assert.Equal(("OBJ-13", "6.2.3.4 b)"), (reason.Rule.ToString(), reason.Clause.Clause)));
    }

    [Fact]
    public void A_review_is_told_what_it_still_lacks()
    {
        ObjectiveReport[] reports =
        [
            new() { Objective = ManualObjectives.CustomerSatisfaction, Measurement = Measurement.Of(57, 60), IsPeriodClosed = true },
            new() { Objective = ManualObjectives.NoFire, Measurement = Measurement.Count(0), IsPeriodClosed = true },
        ];
        var review = Book.ForReview(new()
        {
            Objectives = [ManualObjectives.CustomerSatisfaction, ManualObjectives.SoftwareQuality, ManualObjectives.NoFire, ManualObjectives.NoSeriousInjury],
            Reports = reports.ToValueList(),
            Received = ["conformity"],
        });

        Assert.False(review.IsComplete);
        Assert.Equal(2, review.RollUp.Appraisals.Count);
        Assert.Equal(
            [
                ("objective.review.not-reported", "OBJ-10"), ("objective.review.safety-not-reported", "OBJ-14"), ("objective.review.without-data", "OBJ-10"),
                ("objective.review.satisfaction-missing", "OBJ-15"), ("objective.review.training-missing", "OBJ-15"),
            ],
            review.Rationale.Select(reason => (reason.Code, reason.Rule.ToString())));
        Assert.Contains("objective.review.conformity-missing", Book.ForReview(new()).Rationale.Select(reason => reason.Code));
        Assert.Equal("objectives/standard@1.0", review.RuleSet.ToString());
        StoredVerdicts.AssertSurvives(ObjectiveEngines.Review, review, ObjectiveRuleSet.Standard);
        Assert.Empty(ObjectiveEngines.Review.Compare(ObjectiveRuleSet.Standard, ObjectiveRuleSet.Standard).Compare(review.Input).Changes);
    }

    [Fact]
    public void A_review_is_told_that_it_lacks_nothing()
    {
        var reports = ManualObjectives.All.Select(objective => new ObjectiveReport
        {
            Objective = objective,
            Measurement = objective.Criterion.Comparator == ObjectiveComparator.ZeroOccurrences ? Measurement.Count(0, Coverage.Of(12, 12))
                : objective.Criterion.Comparator is null ? Measurement.AllOf(Measurement.Of(1, 1), Measurement.Of(true)) : Measurement.Of(1, 1),
            IsPeriodClosed = true,
        });
        var review = Book.ForReview(new() { Objectives = ManualObjectives.All, Reports = reports.ToValueList(), Received = ObjectiveRegister.YearlyReports.Parts.Select(part => part.Code).ToValueList() });

        Assert.Equal((true, "objective.review.complete", ObjectiveStatus.Attained), (review.IsComplete, review.Rationale.ToString(), review.RollUp.Status));
        Assert.Throws<ArgumentNullException>(() => Book.ForReview(null!));
        Assert.Throws<ArgumentNullException>(() => ObjectiveRegister.RevisionsAfter(null!, []));
    }

    [Fact]
    public void Five_parts_of_a_breakdown_are_asked_for()
    {
        var breakdown = new ObjectiveBreakdown { ObjectiveId = "OBJ-02", Department = "综合部" };

        Assert.Equal("综合部", breakdown.Department);
        Assert.Equal(
            [
                "objective.breakdown.measures-missing", "objective.breakdown.resources-missing", "objective.breakdown.responsible-person-missing",
                "objective.breakdown.completion-time-missing", "objective.breakdown.evaluation-criteria-missing",
            ],
            ObjectiveRegister.MissingParts(breakdown).Select(reason => reason.Code));
        Assert.All(ObjectiveRegister.MissingParts(breakdown), reason => Assert.Equal(("OBJ-09", "6.2.2"), (reason.Rule.ToString(), reason.Clause.Clause)));
        Assert.Empty(ObjectiveRegister.MissingParts(breakdown with { Parts = ObjectiveRegister.Breakdown.Parts.Select(part => part.Code).ToValueList() }));
    }

    [Fact]
    public void Objectives_that_no_department_broke_down_are_listed()
    {
        ObjectiveBreakdown[] breakdowns = [new() { ObjectiveId = "OBJ-02", Department = "综合部" }];
        var reasons = ObjectiveRegister.NotBrokenDown(ManualObjectives.All, breakdowns);

        Assert.Equal(6, reasons.Count(reason => reason.Code == "objective.breakdown.none"));
        Assert.Equal("No department has broken down the objective OBJ-01.", Localization.RationaleFormatter.English.Sentence(reasons[0]));
    }

    // Source: GB 6441-1986: a serious injury costs 105 lost working days or more, a death counts as 6,000.
    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(104, false)]
    [InlineData(105, true)]
    [InlineData(106, true)]
    [InlineData(6000, true)]
    public void An_injury_is_serious_from_105_lost_days(int lostDays, bool serious) =>
        Assert.Equal(serious ? 1 : 0, Book.SeriousInjuries([lostDays]).Counted);

    [Fact]
    public void Serious_injuries_and_deaths_are_counted_and_lesser_ones_are_not()
    {
        var year = Coverage.Of(12, 12);

        Assert.Equal(Measurement.Count(2, year), Book.SeriousInjuries([0, 3, 104, 105, 6000], year));
        Assert.Equal(Measurement.Count(3), new ObjectiveRegister(ObjectiveRuleSet.Standard with { SeriousInjuryFromLostDays = 104 }).SeriousInjuries([0, 3, 104, 105, 6000]));
        Assert.Throws<ArgumentException>(() => Book.SeriousInjuries([-1]));
    }

    [Fact]
    public void Null_and_blank_are_mistakes_of_the_caller()
    {
        var objective = Objective(ObjectiveCriterion.ZeroOccurrences);
        var report = Report(ObjectiveCriterion.ZeroOccurrences, Measurement.None);
        var verdict = Appraiser.Appraise(report);

        Assert.Throws<ArgumentException>(() => objective with { Id = " " });
        Assert.Throws<ArgumentNullException>(() => objective with { Criterion = null! });
        Assert.Throws<ArgumentNullException>(() => report with { Objective = null! });
        Assert.Throws<ArgumentNullException>(() => report with { Measurement = null! });
        Assert.Throws<ArgumentNullException>(() => verdict with { Report = null! });
        Assert.Throws<ArgumentNullException>(() => verdict with { Rationale = null! });
        Assert.Throws<ArgumentNullException>(() => verdict with { RuleSet = null! });
        Assert.Throws<ArgumentException>(() => new ObjectiveBreakdown { ObjectiveId = " ", Department = "x" });
        Assert.Throws<ArgumentException>(() => new ObjectiveBreakdown { ObjectiveId = "x", Department = " " });
        Assert.ThrowsAny<ArgumentException>(() => ObjectiveCriterion.AllOf());
        Assert.ThrowsAny<ArgumentException>(() => ObjectiveCriterion.AllOf(ObjectiveCriterion.ZeroOccurrences, null!));
        Assert.ThrowsAny<ArgumentException>(() => Measurement.AllOf(Measurement.None, null!));
        Assert.Throws<ArgumentNullException>(() => ObjectiveRegister.MissingConditions(null!));
        Assert.Throws<ArgumentNullException>(() => ObjectiveRegister.MissingParts(null!));
    }
}
