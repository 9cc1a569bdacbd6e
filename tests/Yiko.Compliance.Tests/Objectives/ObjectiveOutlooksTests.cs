using System.Numerics;
using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Replay;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveOutlooksTests
{
    private static readonly ObjectiveCriterion NinetyFive = ObjectiveCriterion.AtLeast(Ratio.Of(19, 20));

    // 95 % of 100 surveys bear 5 failures. 55 came in, 45 are outstanding.
    [Theory]
    [InlineData(55, 5, ObjectiveProspect.Open)]
    [InlineData(51, 1, ObjectiveProspect.Open)]
    [InlineData(50, 0, ObjectiveProspect.Open)]
    [InlineData(49, null, ObjectiveProspect.Lost)]
    public void A_target_bears_as_many_failures_as_the_surveys_to_come_can_make_up_for(int satisfied, int? failures, ObjectiveProspect prospect)
    {
        var course = Course(NinetyFive, 45, (1, Measurement.Of(satisfied, 55)));
        var outlook = Book.Outlook(course);

        Assert.Same(course, outlook.Course);
        Assert.Equal((prospect, (BigInteger?)failures), (outlook.Prospect, outlook.FailuresLeft));
    }

    [Fact]
    public void A_target_is_secured_when_every_survey_to_come_may_fail()
    {
        Assert.Equal(ObjectiveProspect.Secured, Look(NinetyFive, 5, (1, Measurement.Of(95, 95))).Prospect);
        Assert.Equal(5, Look(NinetyFive, 5, (1, Measurement.Of(95, 95))).FailuresLeft);
        Assert.Equal("objective.outlook.secured", Look(NinetyFive, 5, (1, Measurement.Of(95, 95))).Rationale.ToString());
        Assert.Equal(ObjectiveProspect.Open, Look(NinetyFive, 6, (1, Measurement.Of(95, 95))).Prospect);
    }

    [Fact]
    public void The_day_on_which_the_sixth_of_a_hundred_failed_is_the_day_of_the_loss()
    {
        var outlook = Look(NinetyFive, 0, (9, Measurement.Of(40, 40)), (2, Measurement.Of(25, 28)), (5, Measurement.Of(29, 32)));

        Assert.Equal((ObjectiveProspect.Lost, Day(5), "objective.outlook.lost"), (outlook.Prospect, outlook.LostOn, outlook.Rationale.ToString()));
        Assert.Equal(Day(9), Look(NinetyFive, 0, (9, Measurement.Of(38, 40)), (2, Measurement.Of(25, 28)), (5, Measurement.Of(31, 32))).LostOn);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_100_per_cent_objective_is_lost_on_the_day_of_its_first_failure(bool outstandingKnown)
    {
        BigInteger? outstanding = outstandingKnown ? 1000 : null;
        foreach (var criterion in new[] { ObjectiveCriterion.AtLeast(Ratio.One), ObjectiveCriterion.EqualTo(Ratio.One) })
        {
            Assert.Equal(Day(3), Look(criterion, outstanding, (1, Measurement.Of(5, 5)), (3, Measurement.Of(4, 5)), (4, Measurement.Of(0, 1))).LostOn);
            Assert.Equal((ObjectiveProspect.Open, BigInteger.Zero), Prospect(Look(criterion, outstanding, (1, Measurement.Of(5, 5)))));
        }
    }

    [Fact]
    public void A_zero_objective_is_lost_on_the_day_of_its_first_occurrence()
    {
        Assert.Equal(Day(7), Look(ObjectiveCriterion.ZeroOccurrences, null, (7, Measurement.Count(1)), (2, Measurement.Count(0)), (8, Measurement.Count(1))).LostOn);
        Assert.Equal((ObjectiveProspect.Open, BigInteger.Zero), Prospect(Look(ObjectiveCriterion.ZeroOccurrences, null, (2, Measurement.Count(0)))));
        Assert.Equal(Day(7), Look(ObjectiveCriterion.ZeroOccurrences, null, (7, Measurement.Of(1, 200))).LostOn);
        Assert.Equal(Day(7), Look(ObjectiveCriterion.AtMost(Ratio.Zero), null, (7, Measurement.Of(1, 200))).LostOn);
        Assert.Equal(ObjectiveProspect.Open, Look(ObjectiveCriterion.ZeroOccurrences, null).Prospect);
    }

    [Fact]
    public void A_count_bears_so_many_more_occurrences()
    {
        var three = ObjectiveCriterion.AtMost(Ratio.Of(3, 1));

        Assert.Equal((ObjectiveProspect.Open, (BigInteger)1), Prospect(Look(three, null, (1, Measurement.Count(2)))));
        Assert.Equal("objective.outlook.open-outstanding-unknown", Look(three, null, (1, Measurement.Count(2))).Rationale.ToString());
        Assert.Equal((ObjectiveProspect.Lost, null), Prospect(Look(three, null, (1, Measurement.Count(2)), (4, Measurement.Count(2)))));
        Assert.Equal(Day(4), Look(three, null, (1, Measurement.Count(2)), (4, Measurement.Count(2))).LostOn);
        Assert.Equal((ObjectiveProspect.Secured, (BigInteger)1), Prospect(Look(three, 1, (1, Measurement.Count(2)))));
        Assert.Equal((ObjectiveProspect.Open, (BigInteger)1), Prospect(Look(three, 2, (1, Measurement.Count(2)))));
    }

    [Fact]
    public void A_count_to_be_reached_is_open_as_long_as_nothing_bounds_it()
    {
        var twelve = ObjectiveCriterion.AtLeast(Ratio.Of(12, 1));

        Assert.Equal("objective.outlook.open-unbounded", Look(twelve, null, (1, Measurement.Count(2))).Rationale.ToString());
        Assert.Equal((ObjectiveProspect.Open, (BigInteger)1), Prospect(Look(twelve, 11, (1, Measurement.Count(2)))));
        var lost = Look(twelve, 9, (1, Measurement.Count(2)));
        Assert.Equal((ObjectiveProspect.Lost, null, "objective.outlook.out-of-reach"), (lost.Prospect, lost.LostOn, lost.Rationale.ToString()));
        Assert.Equal(ObjectiveProspect.Open, Look(twelve, null).Prospect);
    }

    [Fact]
    public void A_share_that_no_number_of_cases_gives_exactly_is_out_of_reach() =>
        Assert.Equal("objective.outlook.out-of-reach", Look(ObjectiveCriterion.EqualTo(Ratio.Of(1, 3)), 10).Rationale.ToString());

    [Fact]
    public void Targets_that_nothing_can_miss_are_secured_without_knowing_what_is_to_come()
    {
        Assert.Equal(ObjectiveProspect.Secured, Look(ObjectiveCriterion.AtLeast(Ratio.Zero), null, (1, Measurement.Of(0, 5))).Prospect);
        Assert.Equal((ObjectiveProspect.Secured, null), Prospect(Look(ObjectiveCriterion.AtMost(Ratio.One), null, (1, Measurement.Of(5, 5)))));
    }

    [Fact]
    public void What_cannot_be_said_is_said_to_be_so()
    {
        Assert.Equal("objective.outlook.outstanding-unknown", Why(Look(NinetyFive, null, (1, Measurement.Of(1, 2)))));
        Assert.Equal("objective.outlook.nothing-to-count", Why(Look(NinetyFive, 0)));
        Assert.Equal("objective.outlook.not-cumulative", Why(Look(NinetyFive, 1, (1, Measurement.Of(0.9m)))));
        Assert.Equal("objective.outlook.not-cumulative", Why(Look(NinetyFive, 1, (1, Measurement.Of(1, 2)), (2, Measurement.Count(1)))));
        Assert.Equal("objective.outlook.faulty", Why(Look(NinetyFive, 1, (1, Measurement.Of(-1, 2)))));
        Assert.Equal("objective.outlook.faulty", Why(Look(NinetyFive, 1, (1, Measurement.Of(3, 2)))));
        Assert.Equal("objective.outlook.target-off-scale", Why(Look(ObjectiveCriterion.AtLeast(Ratio.Of(95, 1)), 1, (1, Measurement.Of(1, 2)))));
        Assert.Equal("objective.outlook.target-off-scale", Why(Look(ObjectiveCriterion.AtMost(Ratio.Of(-1, 1)), 1, (1, Measurement.Count(0)))));
        Assert.Equal("objective.outlook.compound", Why(Look(ManualObjectives.SolidWaste.Criterion, 1)));
    }

    // Of the year, the quarter or the month in which the day lies; what came before or comes after is told and not counted.
    [Theory]
    [InlineData("objectives/standard", ObjectiveProspect.Lost, 2026, 2, 27, null)]
    [InlineData("objectives/quarterly", ObjectiveProspect.Open, null, null, null, 2)]
    [InlineData("objectives/monthly", ObjectiveProspect.Open, null, null, null, 3)]
    public void Only_what_belongs_to_the_period_is_counted(string id, ObjectiveProspect prospect, int? year, int? month, int? day, int? passedOver)
    {
        var register = new ObjectiveRegister(Published.Single(rules => rules.Id == id));
        var outlook = register.Outlook(new()
        {
            Objective = Objective(ObjectiveCriterion.AtMost(Ratio.Of(3, 1))),
            AsOf = new(2026, 5, 20),
            Entries = [On(1, 2), On(2, 2), On(4, 1), On(5, 1)],
        });

        Assert.Equal((prospect, year is null ? null : new NodaTime.LocalDate(year.Value, month!.Value, day!.Value)), (outlook.Prospect, outlook.LostOn));
        Assert.Equal(passedOver, (int?)outlook.Rationale.SingleOrDefault(reason => reason.Code == "objective.outlook.outside-period")?.Arguments[0].Number);

        static DatedMeasurement On(int month, int count) => new() { Date = new(2026, month, month == 5 ? 20 : 27), Measurement = Measurement.Count(count) };
    }

    [Fact]
    public void What_is_measured_after_the_day_is_not_yet_known()
    {
        var outlook = Look(ObjectiveCriterion.ZeroOccurrences, null, (21, Measurement.Count(1)));

        Assert.Equal((ObjectiveProspect.Open, "objective.outlook.open-outstanding-unknown;objective.outlook.outside-period"), (outlook.Prospect, outlook.Rationale.ToString()));
    }

    [Fact]
    public void An_accident_loses_a_zero_objective_whatever_is_said_of_coverage() =>
        Assert.Equal(Day(3), Look(ObjectiveCriterion.ZeroOccurrences, null, (3, Measurement.Count(1, Coverage.Of(13, 12)))).LostOn);

    [Fact]
    public void Mistakes_of_the_caller_are_refused()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<ArgumentNullException>(() => Book.Outlook(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Course(NinetyFive, -1));
        Assert.Throws<ArgumentNullException>(() => Course(NinetyFive, 1) with { Objective = null! });
        Assert.Throws<ArgumentNullException>(() => new DatedMeasurement { Date = Day(1), Measurement = null! });
        Assert.Throws<OperationCanceledException>(() => Book.Outlook(Course(NinetyFive, 1, (1, Measurement.Of(1, 1))), stop.Token));
    }

    [Property]
    public Property An_outlook_survives_storage_and_verifies() => Prop.ForAll(
        Arb.From(
            from report in Any
            from more in Measurements(Ratio.Of(19, 20))
            from outstanding in Gen.Elements<BigInteger?>(null, 0, 1, BigInteger.Pow(10, 30))
            select new ObjectiveCourse
            {
                Objective = report.Objective,
                AsOf = Day(2),
                Entries = [new() { Date = Day(3), Measurement = report.Measurement }, new() { Date = Day(1), Measurement = more }],
                Outstanding = outstanding,
            }),
        course => StoredVerdicts.AssertSurvives(ObjectiveEngines.Outlook, Book.Outlook(course), ObjectiveRuleSet.Standard));

    [Fact]
    public void No_rule_of_appraisal_changes_an_outlook() => Assert.Empty(
        ObjectiveEngines.Outlook.Compare(ObjectiveRuleSet.Standard, ObjectiveRuleSet.TargetByActual).Compare([Course(NinetyFive, 5, (1, Measurement.Of(1, 1))), Course(NinetyFive, 0)]).Changed);

    [Fact]
    public void Fewer_cases_than_none_are_told_with_their_place() => Assert.Equal(
        "$.outstanding: rules.json.refused-text",
        Assert.Single(ObjectiveEngines.Outlook.ReadRequest("""{"asOf":"2026-03-31","objective":{"criterion":{"kind":"zero-occurrences"},"id":"X"},"outstanding":"-1"}""").Findings.AsEnumerable()).ToString());

    // The oracle lets the outstanding cases turn out in every possible way and appraises each ending.
    [Property(MaxTest = 500)]
    public Property The_outlook_holds_for_every_way_in_which_the_rest_may_turn_out() => Prop.ForAll(
        Arb.From(
            from target in ShareTargets
            from comparator in Gen.Choose(0, 2)
            from entries in (from cases in Gen.Choose(0, 5) from good in Gen.Choose(0, cases) from day in Gen.Choose(0, 9) select (day, Measurement: (RatioMeasurement)Measurement.Of(good, cases))).ListOf()
            from outstanding in Gen.Choose(0, 8)
            select (criterion: (TargetCriterion)Criterion(comparator, target), entries: entries.ToArray(), outstanding)),
        test =>
        {
            var ways = Ways(test.criterion, [.. test.entries.Select(entry => entry.Measurement)], test.outstanding);
            var outlook = Book.Outlook(Course(test.criterion, test.outstanding, [.. test.entries.Select(entry => (entry.day, (Measurement)entry.Measurement))]));
            if (ways.Length == 0) return outlook.Prospect == ObjectiveProspect.Unknown;
            return outlook.Prospect == (ways.All(way => way) ? ObjectiveProspect.Secured : ways.Any(way => way) ? ObjectiveProspect.Open : ObjectiveProspect.Lost)
                && outlook.LostOn == FirstHopelessDay(test.criterion, test.entries, test.outstanding);
        });

    // Where more is better, k failures may still happen if and only if the ending with exactly k failures is attained.
    [Property(MaxTest = 500)]
    public Property The_failures_left_are_the_most_with_which_the_target_is_still_reached() => Prop.ForAll(
        Arb.From(from target in ShareTargets from cases in Gen.Choose(1, 20) from good in Gen.Choose(0, cases) from outstanding in Gen.Choose(0, 8) from lower in Closed select (target, cases, good, outstanding, lower)),
        test =>
        {
            var criterion = test.lower ? ObjectiveCriterion.AtMost(test.target) : ObjectiveCriterion.AtLeast(test.target);
            var outlook = Look(criterion, test.outstanding, (1, Measurement.Of(test.good, test.cases)));
            var bearable = Enumerable.Range(0, test.outstanding + 1).Where(failures =>
                ((TargetCriterion)criterion).IsMetBy(Ratio.Of(test.good + (test.lower ? failures : test.outstanding - failures), test.cases + test.outstanding)));
            return outlook.FailuresLeft == (bearable.Any() ? bearable.Max() : (BigInteger?)null);
        });

    private static ObjectiveCriterion Criterion(int comparator, Ratio target) => comparator switch
    {
        0 => ObjectiveCriterion.AtLeast(target),
        1 => ObjectiveCriterion.AtMost(target),
        _ => ObjectiveCriterion.EqualTo(target),
    };

    private static bool[] Ways(TargetCriterion criterion, RatioMeasurement[] came, int toCome)
    {
        var good = came.Sum(part => (int)part.Numerator);
        var cases = came.Sum(part => (int)part.Denominator) + toCome;
        return cases == 0 ? [] : [.. Enumerable.Range(good, toCome + 1).Select(numerator => criterion.IsMetBy(Ratio.Of(numerator, cases)))];
    }

    private static NodaTime.LocalDate? FirstHopelessDay(TargetCriterion criterion, (int Day, RatioMeasurement Measurement)[] entries, int outstanding)
    {
        bool Hopeless(int day)
        {
            RatioMeasurement[] came = [.. entries.Where(entry => entry.Day <= day).Select(entry => entry.Measurement)];
            var later = entries.Where(entry => entry.Day > day).Sum(entry => (int)entry.Measurement.Denominator);
            return !Array.Exists(Ways(criterion, came, later + outstanding), way => way);
        }

        if (Hopeless(-1)) return null;
        var days = entries.Select(entry => entry.Day).Order().Where(Hopeless).ToArray();
        return days.Length == 0 ? null : Day(days[0]);
    }

    private static (ObjectiveProspect Prospect, BigInteger? FailuresLeft) Prospect(ObjectiveOutlook outlook) => (outlook.Prospect, outlook.FailuresLeft);

    private static string Why(ObjectiveOutlook outlook)
    {
        Assert.Equal((ObjectiveProspect.Unknown, null, null), (outlook.Prospect, outlook.FailuresLeft, outlook.LostOn));
        return outlook.Rationale.ToString();
    }

    private static ObjectiveOutlook Look(ObjectiveCriterion criterion, BigInteger? outstanding, params (int Day, Measurement Measurement)[] entries) =>
        Book.Outlook(Course(criterion, outstanding, entries));

    private static ObjectiveCourse Course(ObjectiveCriterion criterion, BigInteger? outstanding, params (int Day, Measurement Measurement)[] entries) => new()
    {
        Objective = Objective(criterion),
        AsOf = Day(20),
        Outstanding = outstanding,
        Entries = entries.Select(entry => new DatedMeasurement { Date = Day(entry.Day), Measurement = entry.Measurement }).ToValueList(),
    };
}
