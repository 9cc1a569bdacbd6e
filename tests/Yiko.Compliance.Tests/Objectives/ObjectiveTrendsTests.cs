using NodaTime;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveTrendsTests
{
    private static readonly Objective Satisfaction = Objective(ObjectiveCriterion.AtLeast(Ratio.Of(19, 20))) with { Period = ObjectivePeriod.Month };
    private static readonly LocalDate Later = new(2030, 1, 1);

    [Fact]
    public void Months_are_compared_exactly_in_the_direction_of_the_objective()
    {
        var months = Book.Trend(Satisfaction, [In(2026, 2, 18, 20), In(2026, 1, 19, 20), In(2026, 3, 9, 10), In(2026, 4, 9001, 10000)], Later);

        Assert.Equal(
            [null, Ratio.Of(-1, 20), Ratio.Zero, Ratio.Of(1, 10_000)],
            months.Select(point => point.Gain));
        Assert.Equal([1, 2, 3, 4], months.Select(point => point.From.Month));
        Assert.Equal(ObjectiveStatus.Attained, months[0].Appraisal.Status);
    }

    [Fact]
    public void Fewer_complaints_are_an_improvement()
    {
        DatedMeasurement[] months = [Complaints(1, 3), Complaints(2, 1)];
        var trend = Book.Trend(Satisfaction with { Criterion = ObjectiveCriterion.AtMost(Ratio.Of(2, 1)) }, months, Later);

        Assert.Equal(Ratio.Of(2, 1), trend[1].Gain);

        static DatedMeasurement Complaints(int month, int count) => new() { Date = new(2026, month, 28), Measurement = Measurement.Count(count) };
    }

    [Theory]
    [InlineData(ObjectivePeriod.Year, 2025, 1, 2025, 12, 2)]
    [InlineData(ObjectivePeriod.Quarter, 2025, 10, 2025, 12, 2)]
    [InlineData(ObjectivePeriod.Month, 2025, 11, 2025, 11, 5)]
    public void Months_of_a_period_are_pooled(ObjectivePeriod period, int fromYear, int fromMonth, int toYear, int toMonth, int points)
    {
        var trend = Book.Trend(Satisfaction with { Period = period }, [In(2025, 11, 9, 10), In(2025, 12, 10, 10), In(2026, 3, 1, 1)], Later);

        Assert.Equal(points, trend.Count);
        Assert.Equal((new YearMonth(fromYear, fromMonth), new YearMonth(toYear, toMonth)), (trend[0].From, trend[0].To));
        Assert.Equal(period == ObjectivePeriod.Month ? Ratio.Of(9, 10) : Ratio.Of(19, 20), trend[0].Appraisal.Actual);
    }

    [Fact]
    public void A_period_between_without_a_measurement_has_no_data_and_is_not_compared()
    {
        var trend = Book.Trend(Satisfaction, [In(2026, 1, 1, 1), In(2026, 3, 1, 1)], Later);

        Assert.Equal([ObjectiveStatus.Attained, ObjectiveStatus.NoData, ObjectiveStatus.Attained], trend.Select(point => point.Appraisal.Status));
        Assert.All(trend, point => Assert.Null(point.Gain));
    }

    [Theory]
    [InlineData(2026, 3, 31, ObjectiveStatus.ProvisionallyAttained)]
    [InlineData(2026, 4, 1, ObjectiveStatus.Attained)]
    public void A_period_is_closed_from_the_day_after_its_last(int year, int month, int day, ObjectiveStatus status) =>
        Assert.Equal(status, Book.Trend(Satisfaction with { Period = ObjectivePeriod.Quarter }, [In(2026, 1, 1, 1)], new(year, month, day))[0].Appraisal.Status);

    [Fact]
    public void Later_figures_are_ignored()
    {
        Assert.Single(Book.Trend(Satisfaction, [In(2026, 1, 1, 1), In(2026, 2, 1, 1)], new(2026, 1, 31)));
        Assert.Empty(Book.Trend(Satisfaction, [In(2026, 1, 1, 1)], new(2025, 12, 31)));
    }

    // Which months are pooled is said by the objective, or else by the rule set.
    [Theory]
    [InlineData("objectives/standard", 1)]
    [InlineData("objectives/quarterly", 2)]
    [InlineData("objectives/monthly", 4)]
    public void The_rule_set_says_over_which_period_an_objective_is_counted_that_does_not(string id, int points)
    {
        var register = new ObjectiveRegister(Published.Single(rules => rules.Id == id));
        DatedMeasurement[] entries = [In(2026, 1, 9, 10), In(2026, 3, 10, 10), In(2026, 4, 1, 1)];

        Assert.Equal(points, register.Trend(Satisfaction with { Period = null }, entries, Later).Count);
        Assert.Equal(4, register.Trend(Satisfaction, entries, Later).Count);
    }

    [Fact]
    public void Years_before_the_year_one_have_quarters_too() => Assert.Equal(
        [new YearMonth(-1, 10), new YearMonth(0, 1)],
        Book.Trend(Satisfaction with { Period = ObjectivePeriod.Quarter }, [In(-1, 12, 1, 1), In(0, 1, 1, 1)], Later).Select(point => point.From));

    [Fact]
    public void Two_measurements_of_a_month_are_pooled() =>
        Assert.Equal(Ratio.Of(3, 4), Book.Trend(Satisfaction, [In(2026, 1, 1, 2), In(2026, 1, 2, 2)], Later)[0].Appraisal.Actual);

    [Fact]
    public void Nonsense_is_a_mistake_of_the_caller()
    {
        Assert.ThrowsAny<ArgumentException>(() => Satisfaction with { Period = (ObjectivePeriod)9 });
        Assert.Throws<ArgumentNullException>(() => Book.Trend(Satisfaction, null!, Later));
    }

    private static DatedMeasurement In(int year, int month, int numerator, int denominator) =>
        new() { Date = new(year, month, 15), Measurement = Measurement.Of(numerator, denominator) };
}
