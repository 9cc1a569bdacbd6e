using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveRollUpsTests
{
    private static readonly ObjectiveCriterion NinetyFive = ObjectiveCriterion.AtLeast(Ratio.Of(19, 20));

    [Fact]
    public void Figures_of_departments_are_pooled_and_their_percentages_not_averaged()
    {
        // 90 % of 10 and 96 % of 100: the mean of the two misses 95 %, the sum does too; 90 % of 10 and 96 % of 1000 reach it.
        ObjectiveRollUp Company(int asked) => Book.OfCompany([Report(NinetyFive, Measurement.Of(9, 10), department: "技术部"), Report(NinetyFive, Measurement.Of(asked * 96 / 100, asked), department: "综合部")]);

        Assert.Equal(Ratio.Of(105, 110), Company(100).Appraisals[0].Actual);
        Assert.Equal(ObjectiveStatus.Attained, Company(100).Status);
        Assert.Equal(ObjectiveStatus.Attained, Company(1000).Status);
        Assert.Equal(ObjectiveStatus.NotAttained, Book.OfCompany([Report(NinetyFive, Measurement.Of(9, 10)), Report(NinetyFive, Measurement.Of(10, 10)), Report(NinetyFive, Measurement.Of(9, 10))]).Status);
    }

    [Fact]
    public void Departments_stand_by_name_with_their_objectives_by_id()
    {
        var rollUps = Book.ByDepartment([
                Report(NinetyFive, Measurement.Of(19, 20), department: "b", id: "2"),
                Report(NinetyFive, Measurement.Of(1, 20), department: "b", id: "1"),
                Report(NinetyFive, Measurement.Of(20, 20), department: "a", id: "2"),
                Report(NinetyFive, Measurement.None, id: "2"),
            ]);

        Assert.Equal([null, "a", "b"], rollUps.Select(rollUp => rollUp.Department));
        Assert.Equal(["1", "2"], rollUps[2].Appraisals.Select(appraisal => appraisal.Report.Objective.Id));
        Assert.Equal([ObjectiveStatus.NoData, ObjectiveStatus.Attained, ObjectiveStatus.NotAttained], rollUps.Select(rollUp => rollUp.Status));
        Assert.Equal(1, rollUps[2].Appraisals.Count(appraisal => appraisal.Status == ObjectiveStatus.Attained));
    }

    [Fact]
    public void Disciplines_are_rolled_up_over_departments()
    {
        ObjectiveReport Of(Objective objective, Measurement measurement) => new() { Objective = objective, Measurement = measurement, IsPeriodClosed = true };
        var rollUps = Book.ByDiscipline([
                Of(ManualObjectives.CustomerSatisfaction, Measurement.Of(57, 60)),
                Of(ManualObjectives.CustomerSatisfaction, Measurement.Of(38, 40)),
                Of(ManualObjectives.NoFire, Measurement.Count(0, Coverage.Of(12, 12))),
                Of(ManualObjectives.NoFire, Measurement.Count(0, Coverage.Of(11, 12))),
                Report(NinetyFive, Measurement.None),
            ]);

        Assert.Equal([null, ObjectiveDiscipline.Quality, ObjectiveDiscipline.HealthAndSafety], rollUps.Select(rollUp => rollUp.Discipline));
        Assert.Equal([ObjectiveStatus.NoData, ObjectiveStatus.Attained, ObjectiveStatus.NoData], rollUps.Select(rollUp => rollUp.Status));
    }

    [Fact]
    public void A_missing_report_leaves_the_objective_without_data_unless_it_is_lost()
    {
        ObjectiveAppraisal Company(params Measurement[] measurements) =>
            Book.OfCompany(measurements.Select(part => Report(ObjectiveCriterion.ZeroOccurrences, part))).Appraisals[0];
        var quiet = Measurement.Count(0, Coverage.Of(12, 12));

        Assert.Equal(ObjectiveStatus.Attained, Company(quiet, quiet).Status);
        Assert.Equal(ObjectiveStatus.NoData, Company(quiet, Measurement.None).Status);
        Assert.True(Company(quiet, Measurement.None).Rationale.Cites("objective.no-data.report-missing"));
        Assert.Equal(ObjectiveStatus.NotAttained, Company(Measurement.Count(1, Coverage.Of(12, 12)), Measurement.None).Status);
        Assert.Equal(ObjectiveStatus.NoData, Company(Measurement.None, Measurement.None).Status);
    }

    [Fact]
    public void An_accident_is_not_lost_where_reports_of_different_kinds_do_not_add_up()
    {
        var watched = Report(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(0, Coverage.Of(12, 12)), department: "a");
        Assert.All([Measurement.Of(1, 100), Measurement.Of(1, 0), Measurement.Of(1m)], accident =>
        {
            var other = Report(ObjectiveCriterion.ZeroOccurrences, accident, department: "b");
            Assert.Equal(ObjectiveStatus.NotAttained, Book.OfCompany([watched, other]).Status);
            Assert.Equal(ObjectiveStatus.NotAttained, Book.OfCompany([other, watched]).Status);
        });
        Assert.Equal(
            ObjectiveStatus.NoData,
            Book.OfCompany([watched, Report(ObjectiveCriterion.ZeroOccurrences, Measurement.Of(0, 100, Coverage.Of(12, 12)), department: "b")]).Status);

        // The same inside of a compound objective.
        var both = ObjectiveCriterion.AllOf(ObjectiveCriterion.ZeroOccurrences, ObjectiveCriterion.ZeroOccurrences);
        Assert.Equal(
            ObjectiveStatus.NotAttained,
            Book.OfCompany(
            [
                Report(both, Measurement.AllOf(Measurement.Count(0, Coverage.Of(12, 12)), Measurement.Count(0, Coverage.Of(12, 12)))),
                Report(both, Measurement.AllOf(Measurement.Of(1, 100), Measurement.Count(0, Coverage.Of(12, 12)))),
            ]).Status);
    }

    [Fact]
    public void A_department_without_a_case_adds_nothing_and_a_faulty_report_is_named()
    {
        ObjectiveAppraisal Company(params Measurement[] measurements) =>
            Book.OfCompany(measurements.Select(part => Report(NinetyFive, part))).Appraisals[0];

        Assert.Equal(ObjectiveStatus.Attained, Company(Measurement.Of(0, 0), Measurement.Of(19, 20)).Status);
        Assert.Equal(ObjectiveStatus.NoData, Company(Measurement.Of(0, 0), Measurement.Of(0, 0)).Status);
        Assert.True(Company(Measurement.Of(19, 20), Measurement.Of(-1, 20)).Rationale.Cites("objective.fault.negative-numerator"));
    }

    [Fact]
    public void A_pool_is_open_as_long_as_one_report_is() =>
        Assert.Equal(
            ObjectiveStatus.ProvisionallyAttained,
            Book.OfCompany([Report(NinetyFive, Measurement.Of(19, 20)), Report(NinetyFive, Measurement.Of(19, 20), closed: false)]).Status);

    [Fact]
    public void Objectives_with_one_id_and_two_targets_are_not_mixed() =>
        Assert.Equal(2, Book.OfCompany([Report(NinetyFive, Measurement.Of(1, 1)), Report(ObjectiveCriterion.AtLeast(Ratio.One), Measurement.Of(1, 1))]).Appraisals.Count);

    [Property]
    public Property The_order_of_the_reports_does_not_matter() => Prop.ForAll(
        Arb.From(from reports in Any.ListOf() select reports.ToArray()),
        reports =>
        {
            static IEnumerable<ObjectiveStatus> Statuses(ObjectiveRollUp rollUp) => rollUp.Appraisals.Select(appraisal => appraisal.Status).Order();
            var (forwards, backwards) = (Book.OfCompany(reports), Book.OfCompany(reports.AsEnumerable().Reverse()));
            return Statuses(forwards).SequenceEqual(Statuses(backwards)) && forwards.Status == backwards.Status;
        });

    [Fact]
    public void Pools_keep_kinds_apart()
    {
        static NoMeasurement None(params Measurement[] parts) => Assert.IsType<NoMeasurement>(Book.Pool(parts));

        Assert.Equal(Measurement.None, Book.Pool([]));
        Assert.Equal(Measurement.NotApplicable, Book.Pool([Measurement.NotApplicable, Measurement.NotApplicable]));
        Assert.Equal(Measurement.Of(9.5m), Book.Pool([Measurement.NotApplicable, Measurement.Of(9.5m)]));
        Assert.Equal("objective.no-data.not-poolable", None(Measurement.Of(9m), Measurement.Of(9m)).Why!.Code);
        Assert.Equal("objective.no-data.not-poolable", None(Measurement.Of(1, 2), Measurement.Count(1)).Why!.Code);
        Assert.Equal("objective.no-data.not-poolable", None(Measurement.Count(1), Measurement.Of(1, 2)).Why!.Code);
        Assert.Equal("objective.no-data.not-poolable", None(Measurement.Of(true), Measurement.Of(1, 2)).Why!.Code);
        Assert.Equal("objective.no-data.not-poolable", None(Measurement.AllOf(Measurement.None), Measurement.Of(1, 2)).Why!.Code);
        Assert.Equal("objective.no-data.not-poolable", None(Measurement.AllOf(Measurement.None), Measurement.AllOf()).Why!.Code);
        Assert.Null(None(Measurement.Of(1, 2), Measurement.None).Why);
        Assert.Equal(Measurement.Of(true), Book.Pool([Measurement.Of(true), Measurement.Of(true)]));
        Assert.Equal(Measurement.Of(false), Book.Pool([Measurement.Of(true), Measurement.Of(false)]));
        Assert.Equal(Measurement.Count(-1), Book.Pool([Measurement.Count(5), Measurement.Count(-1)]));
        Assert.Equal(Measurement.Count(3), Book.Pool([Measurement.Count(1, Coverage.Of(1, 1)), Measurement.Count(2)]));
        Assert.Equal(
            Measurement.AllOf(Measurement.Of(3, 4), Measurement.Of(false)),
            Book.Pool([Measurement.AllOf(Measurement.Of(1, 2), Measurement.Of(true)), Measurement.AllOf(Measurement.Of(2, 2), Measurement.Of(false))]));
    }

    [Fact]
    public void Work_over_many_objectives_can_be_cancelled()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        ObjectiveReport[] reports = [Report(NinetyFive, Measurement.None)];

        Assert.Throws<OperationCanceledException>(() => Book.OfCompany(reports, stop.Token));
        Assert.Throws<OperationCanceledException>(() => Book.ByDepartment(reports, stop.Token));
        Assert.Throws<OperationCanceledException>(() => Book.ByDiscipline(reports, stop.Token));
        Assert.Throws<OperationCanceledException>(() => Book.Trend(reports[0].Objective, [new() { Date = Day(1), Measurement = Measurement.None }], Day(99), stop.Token));
    }
}
