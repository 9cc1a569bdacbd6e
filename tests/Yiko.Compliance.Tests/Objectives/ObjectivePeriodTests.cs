using NodaTime;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

/// <summary>What belongs to a period, when it is closed, and how the parts of a year add up to it.</summary>
public sealed class ObjectivePeriodTests
{
    private static readonly ObjectiveCriterion NinetyFive = ObjectiveCriterion.AtLeast(Ratio.Of(19, 20));

    // Closed from the day after the last one, by the period of the rule set where the objective names none.
    [Theory]
    [InlineData("objectives/standard", 2026, 12, 31, ObjectiveStatus.ProvisionallyAttained)]
    [InlineData("objectives/standard", 2027, 1, 1, ObjectiveStatus.Attained)]
    [InlineData("objectives/target-by-actual", 2026, 12, 31, ObjectiveStatus.ProvisionallyAttained)]
    [InlineData("objectives/quarterly", 2026, 9, 30, ObjectiveStatus.ProvisionallyAttained)]
    [InlineData("objectives/quarterly", 2026, 10, 1, ObjectiveStatus.Attained)]
    [InlineData("objectives/monthly", 2026, 8, 31, ObjectiveStatus.ProvisionallyAttained)]
    [InlineData("objectives/monthly", 2026, 9, 1, ObjectiveStatus.Attained)]
    public void A_period_is_closed_from_the_day_after_its_last(string id, int year, int month, int day, ObjectiveStatus status)
    {
        var report = Report(NinetyFive, Measurement.Of(19, 20), closed: false) with { DayInPeriod = new(2026, 8, 15), AsOf = new(year, month, day) };

        Assert.Equal(status, AppraiserOf(id).Appraise(report).Status);
    }

    [Fact]
    public void The_period_of_the_objective_comes_before_that_of_the_rule_set()
    {
        var report = Report(NinetyFive, Measurement.Of(19, 20), closed: false) with { DayInPeriod = new(2026, 8, 15), AsOf = new(2026, 9, 1) };
        var monthly = report with { Objective = report.Objective with { Period = ObjectivePeriod.Month } };

        Assert.All(Published, rules => Assert.Equal(ObjectiveStatus.Attained, new ExactObjectiveAppraiser(rules).Appraise(monthly).Status));
        Assert.Equal("objective.period.counted", Appraiser.Appraise(monthly).Rationale[1].Code);
        Assert.Equal("统计期为 2026-08-01 至 2026-08-31。", Localization.RationaleFormatter.ChineseSimplified.Sentence(Appraiser.Appraise(monthly).Rationale[1]));
    }

    [Fact]
    public void The_word_of_the_host_closes_a_period_earlier_and_never_later()
    {
        var report = Report(NinetyFive, Measurement.Of(19, 20)) with { DayInPeriod = new(2026, 8, 15), AsOf = new(2026, 12, 31) };
        var early = Appraiser.Appraise(report);
        var late = Appraiser.Appraise(report with { IsPeriodClosed = false, AsOf = new(2027, 1, 1) });

        Assert.Equal((ObjectiveStatus.Attained, true), (early.Status, early.Rationale.Cites("objective.period.closed-early")));
        Assert.Equal((ObjectiveStatus.Attained, false), (late.Status, late.Rationale.Cites("objective.period.closed-early")));
        Assert.Equal(ObjectiveStatus.ProvisionallyAttained, Appraiser.Appraise(report with { IsPeriodClosed = false, AsOf = null }).Status);
        Assert.Equal(ObjectiveStatus.ProvisionallyAttained, Appraiser.Appraise(report with { IsPeriodClosed = false, DayInPeriod = null }).Status);
    }

    [Property]
    public Property A_day_lies_in_its_period_and_periods_follow_each_other() => Prop.ForAll(
        Arb.From(from kind in Gen.Elements(Enum.GetValues<ObjectivePeriod>()) from days in Gen.Choose(-900_000, 2_900_000) select (kind, day: new LocalDate(1, 1, 1).PlusDays(days))),
        test =>
        {
            var period = CalendarPeriod.Of(test.kind, test.day);
            return period.Start <= test.day && test.day <= period.End && period.Next.Start == period.End.PlusDays(1) && period.Start.Day == 1
                && CalendarPeriod.Of(test.kind, period.Start) == period && CalendarPeriod.Of(test.kind, period.End) == period;
        });

    [Fact]
    public void Four_quarters_add_up_to_the_year()
    {
        // 9 of 10, 10 of 10, 10 of 10 and 9 of 10: 38 of 40 is 95 %, though two quarters miss it by themselves.
        var year = Year(ObjectivePeriod.Quarter, (1, Measurement.Of(9, 10)), (4, Measurement.Of(10, 10)), (7, Measurement.Of(10, 10)), (10, Measurement.Of(9, 10)));

        Assert.Equal((ObjectiveStatus.Attained, Ratio.Of(38, 40)), (year.Status, year.Actual));
        Assert.Equal((ObjectivePeriod.Year, new LocalDate(2026, 12, 31)), (year.Report.Objective.Period, year.Report.DayInPeriod));
    }

    [Fact]
    public void A_year_of_which_a_quarter_is_missing_has_no_data_unless_it_is_lost()
    {
        var missing = Year(ObjectivePeriod.Quarter, (1, Measurement.Of(10, 10)), (7, Measurement.Of(10, 10)), (10, Measurement.Of(10, 10)));
        var lost = Book.OfCompany(new[] { 1, 7, 10 }.Select(month => Report(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(month == 7 ? 1 : 0, Coverage.Of(3, 3))) with
        {
            Objective = Objective(ObjectiveCriterion.ZeroOccurrences) with { Period = ObjectivePeriod.Quarter },
            DayInPeriod = new(2026, month, 1),
        })).Appraisals.Single();

        Assert.Equal((ObjectiveStatus.NoData, true), (missing.Status, missing.Rationale.Cites("objective.no-data.report-missing")));
        Assert.Equal(ObjectiveStatus.NotAttained, lost.Status);
    }

    [Fact]
    public void A_year_of_which_the_last_quarter_is_still_to_come_is_open()
    {
        var reports = Quarters((1, Measurement.Of(10, 10)), (4, Measurement.Of(10, 10)), (7, Measurement.Of(10, 10)));
        var open = reports.Select(report => report with { AsOf = new(2026, 10, 15) });
        var over = reports.Select(report => report with { AsOf = new(2027, 1, 1) });

        Assert.Equal(ObjectiveStatus.ProvisionallyAttained, Book.OfCompany(reports).Status);
        Assert.Equal(ObjectiveStatus.ProvisionallyAttained, Book.OfCompany(open).Status);
        Assert.Equal(ObjectiveStatus.NoData, Book.OfCompany(over).Status);
    }

    [Fact]
    public void A_month_that_is_told_twice_is_not_added_twice()
    {
        var quarter = Quarters((1, Measurement.Of(10, 10)), (4, Measurement.Of(10, 10)), (7, Measurement.Of(10, 10)), (10, Measurement.Of(10, 10)));
        var month = quarter[0] with { Objective = quarter[0].Objective with { Period = ObjectivePeriod.Month }, Measurement = Measurement.Of(5, 5) };
        var twice = Book.OfCompany([.. quarter, month]).Appraisals.Single();

        Assert.Equal((ObjectiveStatus.NoData, true), (twice.Status, twice.Rationale.Cites("objective.no-data.periods-overlap")));
    }

    [Fact]
    public void Years_are_not_added_to_each_other_and_every_department_reports_every_quarter()
    {
        var quarters = Quarters((1, Measurement.Of(10, 10)), (4, Measurement.Of(10, 10)), (7, Measurement.Of(10, 10)), (10, Measurement.Of(10, 10)));
        var before = quarters[0] with { DayInPeriod = new(2025, 3, 31) };
        var other = quarters[3] with { Department = "技术部" };

        Assert.Equal([2025, 2026], Book.OfCompany([.. quarters, before]).Appraisals.Select(appraisal => appraisal.Report.DayInPeriod!.Value.Year));
        Assert.Equal(ObjectiveStatus.NoData, Book.OfCompany([.. quarters, other]).Status);
        Assert.Equal([ObjectiveStatus.Attained, ObjectiveStatus.Attained], Book.ByDepartment([.. quarters, other]).Select(rollUp => rollUp.Status));
    }

    // 4.5-5: zero over a year if and only if zero in each of its parts, whatever the coverage of the parts and in whichever order they come.
    [Property]
    public Property Zero_over_a_year_is_zero_in_each_of_its_parts() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(Published)
            from kind in Gen.Elements(ObjectivePeriod.Quarter, ObjectivePeriod.Month)
            let parts = kind == ObjectivePeriod.Quarter ? 4 : 12
            from counts in Gen.Frequency((12, Gen.Constant(0)), (1, Gen.Choose(1, 3))).ArrayOf(parts)
            from coverages in Gen.Frequency((12, Gen.Constant<Coverage?>(Coverage.Of(1, 1))), (1, Coverages)).ArrayOf(parts)
            from order in Gen.Shuffle(Enumerable.Range(0, parts).ToArray())
            select (rules, kind, counts, coverages, order)),
        test =>
        {
            var length = 12 / test.counts.Length;
            var reports = test.order.Select(part => new ObjectiveReport
            {
                Objective = Objective(ObjectiveCriterion.ZeroOccurrences) with { Period = test.kind },
                Measurement = Measurement.Count(test.counts[part], test.coverages[part]),
                DayInPeriod = new(2026, (part * length) + 1, 1),
                AsOf = new(2027, 1, 1),
            }).ToArray();
            ObjectiveRegister register = new(test.rules);
            var statuses = register.AppraiseAll(reports).Select(appraisal => appraisal.Status).ToArray();
            var year = register.OfCompany(reports).Status;
            return (year == ObjectiveStatus.Attained) == statuses.All(status => status == ObjectiveStatus.Attained)
                && (year == ObjectiveStatus.NotAttained) == test.counts.Any(count => count > 0);
        });

    // An accident that one report counts is not undone by any other: missing, faulty, of another kind, of another period or department.
    [Property]
    public Property A_counted_accident_misses_zero_whatever_else_is_reported() => Prop.ForAll(
        Arb.From(
            from rules in AnyRuleSet
            from occurrences in Gen.Choose(1, 3)
            from coverage in Coverages
            from others in Other.ListOf()
            from place in Gen.Choose(0, others.Count)
            select (rules, occurrences, coverage, others: others.ToArray(), place)),
        test =>
        {
            var accident = Report(ObjectiveCriterion.ZeroOccurrences, Measurement.Count(test.occurrences, test.coverage), closed: false, department: "技术部");
            ObjectiveReport[] reports = [.. test.others.Take(test.place), accident, .. test.others.Skip(test.place)];
            ObjectiveRegister register = new(test.rules);
            return register.OfCompany(reports).Status == ObjectiveStatus.NotAttained
                && register.ByDepartment(reports).Single(rollUp => rollUp.Department == "技术部").Status == ObjectiveStatus.NotAttained
                && register.ByDiscipline(reports).Any(rollUp => rollUp.Status == ObjectiveStatus.NotAttained);
        });

    [Property]
    public Property A_dated_report_survives_storage_and_verifies() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(Published)
            from report in Any
            from share in Gen.Elements<bool?>(null, true, false)
            from period in Gen.Elements<ObjectivePeriod?>(null, ObjectivePeriod.Year, ObjectivePeriod.Quarter, ObjectivePeriod.Month)
            from day in Gen.Choose(0, 400)
            from asOf in Gen.Choose(0, 400)
            from rule in Gen.Elements(null, RuleId.Parse("OBJ-02"), RuleId.Parse("OWN-01"))
            select (rules, report: report with
            {
                Objective = report.Objective with { IsShare = share, Period = period, Rule = rule },
                DayInPeriod = Day(day),
                AsOf = Day(asOf),
            })),
        test => RuleSets.Replay.StoredVerdicts.AssertSurvives(Engines.VerdictFormats.Objectives, new ExactObjectiveAppraiser(test.rules).Appraise(test.report), test.rules));

    private static Gen<ObjectiveReport> Other =>
        from measurement in Gen.Elements<Measurement>(
            Measurement.None, Measurement.NotApplicable, Measurement.Count(0), Measurement.Count(0, Coverage.Of(12, 12)), Measurement.Count(-1), Measurement.Of(0, 10), Measurement.Of(-1, 10),
            Measurement.Of(true), Measurement.Count(0, Coverage.Of(13, 12)))
        from department in Gen.Elements(null, "技术部", "综合部")
        from closed in Closed
        from day in Gen.Elements<LocalDate?>(null, new LocalDate(2026, 3, 31), new LocalDate(2026, 8, 1))
        select Report(ObjectiveCriterion.ZeroOccurrences, measurement, closed, department) with { DayInPeriod = day, AsOf = Day(300) };

    private static ExactObjectiveAppraiser AppraiserOf(string id) => new(Published.Single(rules => rules.Id == id));

    private static ObjectiveReport[] Quarters(params (int Month, Measurement Measurement)[] parts) =>
    [
        .. parts.Select(part => Report(NinetyFive, part.Measurement) with
        {
            Objective = Objective(NinetyFive) with { Period = ObjectivePeriod.Quarter }, DayInPeriod = new(2026, part.Month, 1),
        }),
    ];

    private static ObjectiveAppraisal Year(ObjectivePeriod period, params (int Month, Measurement Measurement)[] parts) =>
        Book.OfCompany(Quarters(parts).Select(report => report with { Objective = report.Objective with { Period = period } })).Appraisals.Single();
}
