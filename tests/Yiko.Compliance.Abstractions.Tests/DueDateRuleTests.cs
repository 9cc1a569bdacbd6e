using NodaTime;

namespace Yiko.Compliance;

public sealed class DueDateRuleTests
{
    private static readonly LocalDate Epoch = new(1990, 1, 1);

    [Fact]
    public void Once_each_calendar_year_is_due_at_the_end_of_the_following_year()
    {
        Assert.Equal(new(2027, 12, 31), DueDateRule.EachCalendarYear.NextDue(new(2026, 1, 1)));
        Assert.Equal(new(2027, 12, 31), DueDateRule.EachCalendarYear.NextDue(new(2026, 12, 31)));
        Assert.Equal((DueDateReading.CalendarYears, 1), (DueDateRule.EachCalendarYear.Reading, DueDateRule.EachCalendarYear.Count));
    }

    [Theory]
    [InlineData(2026, 3, 2, 2027, 3, 2)]
    [InlineData(2024, 2, 29, 2025, 2, 28)]
    [InlineData(2023, 2, 28, 2024, 2, 28)]
    public void Within_twelve_months_is_due_on_the_same_day_or_the_last_of_that_month(int year, int month, int day, int dueYear, int dueMonth, int dueDay) =>
        Assert.Equal(new(dueYear, dueMonth, dueDay), DueDateRule.WithinTwelveMonths.NextDue(new(year, month, day)));

    [Fact]
    public void Months_end_on_the_last_day_where_the_day_does_not_exist() =>
        Assert.Equal(new(2026, 2, 28), DueDateRule.WithinMonths(1).NextDue(new(2026, 1, 31)));

    // Spring Festival 2026: off from 15 to 23 February, worked on Saturday 14 and Saturday 28 February.
    [Theory]
    [InlineData(13, 1, 14)]
    [InlineData(13, 2, 24)]
    [InlineData(14, 1, 24)]
    [InlineData(26, 1, 27)]
    [InlineData(27, 1, 28)]
    public void Working_days_skip_the_holiday_and_count_the_make_up_day(int last, int days, int due) =>
        Assert.Equal(new(2026, 2, due), DueDateRule.WithinWorkingDays(days).NextDue(new(2026, 2, last), new SpringFestival()));

    [Fact]
    public void Nothing_is_due_after_the_last_day_of_the_calendar()
    {
        var end = new LocalDate(9999, 12, 31);
        Assert.Equal(end, DueDateRule.EachCalendarYear.NextDue(new(9998, 1, 1)));
        Assert.Equal(end, DueDateRule.EachCalendarYear.NextDue(new(9999, 1, 1)));
        Assert.Equal(new(9999, 12, 30), DueDateRule.WithinTwelveMonths.NextDue(new(9998, 12, 30)));
        Assert.Equal(end, DueDateRule.WithinTwelveMonths.NextDue(new(9999, 1, 1)));
        Assert.Equal(end, DueDateRule.WithinMonths(int.MaxValue).NextDue(new(2026, 1, 31)));
        Assert.Equal(end, DueDateRule.WithinWorkingDays(5).NextDue(new(9999, 12, 30), new SpringFestival()));
        Assert.Equal(end, DueDateRule.WithinDays(2).NextDue(new(9999, 12, 30)));
        Assert.Equal(new(9999, 12, 31), DueDateRule.WithinDays(1).NextDue(new(9999, 12, 30)));
    }

    [Fact]
    public void A_day_is_the_same_in_whatever_calendar_it_is_given()
    {
        // 31 December 9998 of the Julian calendar is 14 March 9999.
        LocalDate julian = new(9998, 12, 31, CalendarSystem.Julian);

        Assert.Equal(new(9999, 4, 14), DueDateRule.WithinMonths(1).NextDue(julian));
        Assert.Equal(new(9999, 12, 31), DueDateRule.WithinTwelveMonths.NextDue(julian));
        Assert.False(DueDateRule.IsOverdue(julian, new(9999, 3, 14)));
        Assert.True(DueDateRule.IsOverdue(julian, new(9999, 3, 15)));
    }

    [Fact]
    public void Working_days_need_a_calendar() =>
        Assert.Throws<ArgumentNullException>(() => DueDateRule.WithinWorkingDays(5).NextDue(new(2026, 2, 13)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_period_is_one_or_more(int count)
    {
        Assert.ThrowsAny<ArgumentException>(() => DueDateRule.WithinMonths(count));
        Assert.ThrowsAny<ArgumentException>(() => DueDateRule.WithinWorkingDays(count));
        Assert.ThrowsAny<ArgumentException>(() => DueDateRule.WithinDays(count));
    }

    [Fact]
    public void Rules_are_equal_by_content()
    {
        Assert.Equal(DueDateRule.WithinTwelveMonths, DueDateRule.WithinMonths(12));
        Assert.NotEqual(DueDateRule.WithinMonths(3), DueDateRule.WithinWorkingDays(3));
    }

    [Fact]
    public void It_is_overdue_from_the_day_after()
    {
        Assert.False(DueDateRule.IsOverdue(new(2026, 12, 31), new(2026, 12, 31)));
        Assert.True(DueDateRule.IsOverdue(new(2026, 12, 31), new(2027, 1, 1)));
        Assert.False(DueDateRule.IsOverdue(new(2026, 12, 31), new(2026, 12, 30)));
    }

    [Property]
    public bool The_next_date_is_later_than_the_last_and_the_calendar_year_is_the_laxer_reading(ushort day, byte months)
    {
        var last = Epoch.PlusDays(day % 20_000);
        var (byYear, byMonths) = (DueDateRule.EachCalendarYear.NextDue(last), DueDateRule.WithinTwelveMonths.NextDue(last));
        return byYear > last && byMonths > last && byYear >= byMonths
            && byYear == new LocalDate(last.Year + 1, 12, 31) && byMonths == last.PlusMonths(12)
            && DueDateRule.WithinMonths(months + 1).NextDue(last) > last;
    }

    [Property]
    public bool So_many_working_days_lie_behind_the_last_date_up_to_the_next(ushort day, byte days)
    {
        var (last, calendar) = (Epoch.PlusDays(day % 20_000), new SpringFestival());
        var due = DueDateRule.WithinWorkingDays(days + 1).NextDue(last, calendar);
        var worked = Enumerable.Range(1, Period.DaysBetween(last, due)).Count(i => calendar.IsWorkingDay(last.PlusDays(i)));
        return worked == days + 1 && calendar.IsWorkingDay(due);
    }

    private sealed class SpringFestival : IWorkingDayCalendar
    {
        public LocalDate From => LocalDate.MinIsoValue;

        public LocalDate To => LocalDate.MaxIsoValue;

        public bool IsWorkingDay(LocalDate date)
        {
            if (date == new LocalDate(2026, 2, 14) || date == new LocalDate(2026, 2, 28)) return true;
            if (date >= new LocalDate(2026, 2, 15) && date <= new LocalDate(2026, 2, 23)) return false;
            return date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
        }
    }
}
