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
            Unit = LocalizedText.Of("accidents", "起"),
            Period = ObjectivePeriod.Quarter,
            Owner = Role.GeneralDepartment,
        };

        Assert.Equal(("起", ObjectivePeriod.Quarter, "general-department"), (objective.Unit.ChineseSimplified, objective.Period, objective.Owner.Code));
    }

    [Fact]
    public void Seven_conditions_are_asked_for()
    {
        var missing = ObjectiveRegister.MissingConditions(ManualObjectives.NoFire);
        var complete = ManualObjectives.NoFire with { Conditions = Enum.GetValues<ObjectiveCondition>().ToValueList() };

        Assert.Equal(7, missing.Count);
        Assert.All(missing, reason => Assert.Equal(("OBJ-08", "6.2.1 b)"), (reason.Rule.ToString(), reason.Clause.Clause)));
        Assert.Empty(ObjectiveRegister.MissingConditions(complete));
        Assert.Equal(
            ["objective.condition.measurable-missing"],
            ObjectiveRegister.MissingConditions(complete with { Conditions = complete.Conditions.Where(part => part != ObjectiveCondition.Measurable).ToValueList() })
                .Select(reason => reason.Code));
    }

    [Fact]
    public void Five_parts_of_a_breakdown_are_asked_for()
    {
        var breakdown = new ObjectiveBreakdown { ObjectiveId = "OBJ-02", Department = "综合部" };

        Assert.Equal("综合部", breakdown.Department);
        Assert.Equal(
            ["measures", "resources", "responsible-person", "completion-time", "evaluation-criteria"],
            ObjectiveRegister.MissingParts(breakdown).Select(reason => reason.Code["objective.breakdown.".Length..^"-missing".Length]));
        Assert.Empty(ObjectiveRegister.MissingParts(breakdown with { Parts = Enum.GetValues<BreakdownPart>().ToValueList() }));
    }

    [Fact]
    public void Objectives_that_no_department_broke_down_are_listed()
    {
        ObjectiveBreakdown[] breakdowns = [new() { ObjectiveId = "OBJ-02", Department = "综合部" }];
        var reasons = ObjectiveRegister.NotBrokenDown(ManualObjectives.All, breakdowns);

        Assert.Equal(6, reasons.Count);
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
