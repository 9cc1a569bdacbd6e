using NodaTime;
using static Yiko.Compliance.Objectives.ObjectiveGenerators;

namespace Yiko.Compliance.Objectives;

public sealed class ObjectiveTrendsTests
{
    private static readonly Objective Satisfaction = Objective(ObjectiveCriterion.AtLeast(Ratio.Of(19, 20)));
    private static readonly LocalDate Later = new(2030, 1, 1);

    [Fact]
    public void Months_are_compared_exactly_in_the_direction_of_the_objective()
    {
        var months = Book.Trend(Satisfaction, [In(2026, 2, 18, 20), In(2026, 1, 19, 20), In(2026, 3, 9, 10), In(2026, 4, 9001, 10000)], ObjectivePeriod.Month, Later);

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
        var trend = Book.Trend(Objective(ObjectiveCriterion.AtMost(Ratio.Of(2, 1))), months, ObjectivePeriod.Month, Later);

        Assert.Equal(Ratio.Of(2, 1), trend[1].Gain);

        static DatedMeasurement Complaints(int month, int count) => new() { Date = new(2026, month, 28), Measurement = Measurement.Count(count) };
    }

    [Theory]
    [InlineData(ObjectivePeriod.Year, 2025, 1, 2025, 12, 2)]
    [InlineData(ObjectivePeriod.Quarter, 2025, 10, 2025, 12, 2)]
    [InlineData(ObjectivePeriod.Month, 2025, 11, 2025, 11, 5)]
    public void Months_of_a_period_are_pooled(ObjectivePeriod period, int fromYear, int fromMonth, int toYear, int toMonth, int points)
    {
        var trend = Book.Trend(Satisfaction, [In(2025, 11, 9, 10), In(2025, 12, 10, 10), In(2026, 3, 1, 1)], period, Later);

        Assert.Equal(points, trend.Count);
        Assert.Equal((new YearMonth(fromYear, fromMonth), new YearMonth(toYear, toMonth)), (trend[0].From, trend[0].To));
        Assert.Equal(period == ObjectivePeriod.Month ? Ratio.Of(9, 10) : Ratio.Of(19, 20), trend[0].Appraisal.Actual);
    }

    [Fact]
    public void A_period_between_without_a_measurement_has_no_data_and_is_not_compared()
    {
        var trend = Book.Trend(Satisfaction, [In(2026, 1, 1, 1), In(2026, 3, 1, 1)], ObjectivePeriod.Month, Later);

        Assert.Equal([ObjectiveStatus.Attained, ObjectiveStatus.NoData, ObjectiveStatus.Attained], trend.Select(point => point.Appraisal.Status));
        Assert.All(trend, point => Assert.Null(point.Gain));
    }

    [Theory]
    [InlineData(2026, 3, 31, ObjectiveStatus.ProvisionallyAttained)]
    [InlineData(2026, 4, 1, ObjectiveStatus.Attained)]
    public void A_period_is_closed_from_the_day_after_its_last(int year, int month, int day, ObjectiveStatus status) =>
        Assert.Equal(status, Book.Trend(Satisfaction, [In(2026, 1, 1, 1)], ObjectivePeriod.Quarter, new(year, month, day))[0].Appraisal.Status);

    [Fact]
    public void Later_figures_are_ignored()
    {
        Assert.Single(Book.Trend(Satisfaction, [In(2026, 1, 1, 1), In(2026, 2, 1, 1)], ObjectivePeriod.Month, new(2026, 1, 31)));
        Assert.Empty(Book.Trend(Satisfaction, [In(2026, 1, 1, 1)], ObjectivePeriod.Month, new(2025, 12, 31)));
    }

    [Fact]
    public void Two_measurements_of_a_month_are_pooled() =>
        Assert.Equal(Ratio.Of(3, 4), Book.Trend(Satisfaction, [In(2026, 1, 1, 2), In(2026, 1, 2, 2)], ObjectivePeriod.Month, Later)[0].Appraisal.Actual);

    [Fact]
    public void Nonsense_is_a_mistake_of_the_caller()
    {
        Assert.ThrowsAny<ArgumentException>(() => Book.Trend(Satisfaction, [], (ObjectivePeriod)9, Later));
        Assert.Throws<ArgumentNullException>(() => Book.Trend(Satisfaction, null!, ObjectivePeriod.Month, Later));
    }

    private static DatedMeasurement In(int year, int month, int numerator, int denominator) =>
        new() { Date = new(year, month, 15), Measurement = Measurement.Of(numerator, denominator) };
}
