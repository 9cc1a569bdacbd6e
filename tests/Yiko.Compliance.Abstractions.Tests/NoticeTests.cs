using System.Text.Json;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>The last day of a notice: management manual 9.2 2), seven working days before an audit; 9.3.1, one week before a review.</summary>
public sealed class NoticeTests
{
    private static readonly DueDateRule SevenWorkingDays = DueDateRule.WithinWorkingDays(7);
    private static readonly LocalDate Epoch = new(2021, 3, 1);

    // An audit on the Monday after the National Day holiday: a Sunday that was worked is a day of dispatch.
    [Fact]
    public void The_seventh_working_day_before_an_audit_counts_make_up_days()
    {
        LocalDate audit = new(2021, 10, 11);
        var withoutMakeUpDays = new WorkingDayCalendar(PrintedCalendars.Of2021.From, PrintedCalendars.Of2021.To, PrintedCalendars.Of2021.Off, []);

        Assert.Equal(new(2021, 9, 26), SevenWorkingDays.LatestBefore(audit, PrintedCalendars.Of2021));
        Assert.Equal(new(2021, 9, 24), SevenWorkingDays.LatestBefore(audit, PrintedCalendars.Of2021, isClear: true));
        Assert.Equal(new(2021, 9, 30), SevenWorkingDays.LatestBefore(audit, PrintedCalendars.Weekdays));
        Assert.Equal(new(2021, 9, 23), SevenWorkingDays.LatestBefore(audit, withoutMakeUpDays));
    }

    [Fact]
    public void Make_up_days_around_Labour_Day_are_counted()
    {
        LocalDate audit = new(2019, 5, 6);
        var withoutMakeUpDays = new WorkingDayCalendar(PrintedCalendars.OfMay2019.From, PrintedCalendars.OfMay2019.To, PrintedCalendars.OfMay2019.Off, []);

        Assert.Equal(new(2019, 4, 24), SevenWorkingDays.LatestBefore(audit, PrintedCalendars.OfMay2019));
        Assert.Equal(new(2019, 4, 25), SevenWorkingDays.LatestBefore(audit, PrintedCalendars.Weekdays));
        Assert.Equal(new(2019, 4, 22), SevenWorkingDays.LatestBefore(audit, withoutMakeUpDays));
    }

    [Theory]
    [InlineData(15, false, 4)]
    [InlineData(15, true, 3)]
    [InlineData(13, false, 4)]
    public void A_notice_for_a_Monday_or_a_Saturday_counts_back_from_it(int start, bool isClear, int latest) =>
        Assert.Equal(new(2021, 11, latest), SevenWorkingDays.LatestBefore(new(2021, 11, start), PrintedCalendars.Of2021, isClear));

    [Fact]
    public void A_week_is_seven_days_whatever_is_worked()
    {
        Assert.Equal(new(2021, 10, 4), DueDateRule.WithinDays(7).LatestBefore(new(2021, 10, 11)));
        Assert.Equal(new(2021, 10, 3), DueDateRule.WithinDays(7).LatestBefore(new(2021, 10, 11), isClear: true));
        Assert.Equal(new(2021, 10, 18), DueDateRule.WithinDays(7).NextDue(new(2021, 10, 11)));
    }

    [Fact]
    public void Months_and_years_count_back_to_the_day_or_the_end_of_the_year()
    {
        Assert.Equal(new(2021, 2, 28), DueDateRule.WithinMonths(1).LatestBefore(new(2021, 3, 31)));
        Assert.Equal(new(2020, 12, 31), DueDateRule.EachCalendarYear.LatestBefore(new(2021, 3, 31)));
    }

    [Fact]
    public void A_day_that_the_calendar_does_not_know_is_refused_and_not_taken_for_a_weekday()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SevenWorkingDays.LatestBefore(new(2021, 1, 11), PrintedCalendars.Of2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => SevenWorkingDays.LatestBefore(new(2022, 1, 5), PrintedCalendars.Of2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => SevenWorkingDays.NextDue(new(2021, 12, 27), PrintedCalendars.Of2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => PrintedCalendars.Of2021.IsWorkingDay(new(2022, 1, 3)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PrintedCalendars.Of2021.IsWorkingDay(new(2020, 12, 31)));
        Assert.Null(SevenWorkingDays.TryLatestBefore(new(2021, 1, 11), PrintedCalendars.Of2021));
        Assert.Null(SevenWorkingDays.TryNextDue(new(2021, 12, 27), PrintedCalendars.Of2021));
        Assert.Equal(new(2021, 1, 4), SevenWorkingDays.LatestBefore(new(2021, 1, 13), PrintedCalendars.Of2021));
        Assert.Equal(new(2021, 12, 31), DueDateRule.WithinWorkingDays(5).NextDue(new(2021, 12, 26), PrintedCalendars.Of2021));
    }

    [Fact]
    public void Nothing_is_told_before_the_first_day_of_the_calendar()
    {
        LocalDate start = new(1, 1, 5);

        Assert.Equal(new(1, 1, 1), DueDateRule.WithinDays(4).LatestBefore(start));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDateRule.WithinDays(4).LatestBefore(start, isClear: true));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDateRule.WithinDays(5).LatestBefore(start));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDateRule.WithinMonths(1).LatestBefore(start));
        Assert.Throws<ArgumentOutOfRangeException>(() => DueDateRule.EachCalendarYear.LatestBefore(start));
        Assert.Throws<ArgumentOutOfRangeException>(() => SevenWorkingDays.LatestBefore(start, PrintedCalendars.Weekdays));
        Assert.Throws<ArgumentNullException>(() => SevenWorkingDays.LatestBefore(start));
    }

    [Fact]
    public void Days_of_another_calendar_system_are_the_same_days()
    {
        var julian = new LocalDate(2021, 10, 11).WithCalendar(CalendarSystem.Julian);

        Assert.Equal(new(2021, 9, 26), SevenWorkingDays.LatestBefore(julian, PrintedCalendars.Of2021));
        Assert.Equal(new(2021, 10, 4), DueDateRule.WithinDays(7).LatestBefore(julian));
        Assert.True(PrintedCalendars.Of2021.IsWorkingDay(new LocalDate(2021, 9, 26).WithCalendar(CalendarSystem.Julian)));
    }

    [Fact]
    public void A_calendar_names_everything_that_is_wrong_with_it()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new WorkingDayCalendar(new(2021, 1, 1), new(2020, 1, 1), [new(2022, 1, 1)], [new(2022, 1, 1)]));

        Assert.Equal(
            "the last day 2020-01-01 lies before the first 2021-01-01; 2022-01-01 lies outside of the days that the calendar knows; "
            + "2022-01-01 lies outside of the days that the calendar knows; 2022-01-01 is both a holiday and a make-up working day. (Parameter 'from')",
            thrown.Message);
    }

    [Fact]
    public void A_calendar_reads_from_its_JSON_and_writes_the_same()
    {
        var text = Shape.WorkingDays.ToText(PrintedCalendars.OfMay2019);

        Assert.Equal("""{"from":"2019-04-08","off":["2019-05-01","2019-05-02","2019-05-03"],"on":["2019-04-28","2019-05-05"],"to":"2019-05-31"}""", text);
        Assert.Equal(text, Shape.WorkingDays.ToText(Shape.WorkingDays.Read(text).Value!));
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<WorkingDayCalendar>(text)));
        Assert.Empty(Shape.WorkingDays.Read("""{"source": "an announcement", "to": "2019-05-31", "from": "2019-04-08", "off": [], "on": []}""").Findings);
    }

    [Theory]
    [InlineData("""{"from": "2019-04-08", "off": []}""", "$.to", "rules.json.missing-property")]
    [InlineData("""{"to": "2019-04-08"}""", "$.from", "rules.json.missing-property")]
    [InlineData("""{"from": "2019-04-08", "to": "2019-04-07"}""", "$", "rules.json.contradiction")]
    [InlineData("""{"from": "2019-04-08", "to": "2019-04-30", "off": ["2019-05-01"]}""", "$", "rules.json.contradiction")]
    [InlineData("""{"from": "2019-04-08", "to": "2019-04-30", "offf": []}""", "$.offf", "rules.json.unknown-property")]
    public void A_calendar_that_does_not_say_which_days_it_knows_is_refused(string json, string path, string code)
    {
        var finding = Assert.Single(Shape.WorkingDays.Read(json).Findings);

        Assert.Equal((path, code), (finding.Path, finding.Reason.Code));
    }

    [Fact]
    public void A_week_stands_in_JSON_as_seven_days() => Assert.Equal("""{"days":7}""", JsonSerializer.Serialize(DueDateRule.WithinDays(7)));

    [Property]
    public bool The_latest_day_is_a_working_day_and_so_many_lie_from_it_to_the_start(ushort day, byte count, bool isClear, ushort[] off, ushort[] on)
    {
        var (start, calendar) = (Start(day), Calendar(off, on));
        var latest = DueDateRule.WithinWorkingDays((count % 30) + 1).LatestBefore(start, calendar, isClear);
        var worked = Enumerable.Range(0, Period.DaysBetween(latest, start)).Count(i => calendar.IsWorkingDay(latest.PlusDays(i)));
        return calendar.IsWorkingDay(latest) && worked == (count % 30) + (isClear ? 2 : 1);
    }

    [Property]
    public bool A_later_start_never_has_an_earlier_latest_day_and_clear_days_never_a_later_one(ushort day, byte later, byte count, ushort[] off, ushort[] on)
    {
        var (start, calendar, rule) = (Start(day), Calendar(off, on), DueDateRule.WithinWorkingDays((count % 30) + 1));
        return rule.LatestBefore(start, calendar) <= rule.LatestBefore(start.PlusDays(later % 60), calendar)
            && rule.LatestBefore(start, calendar, isClear: true) <= rule.LatestBefore(start, calendar);
    }

    [Property]
    public bool A_holiday_more_never_moves_the_latest_day_later_and_a_make_up_day_never_earlier(ushort day, byte count, byte changed, ushort[] off, ushort[] on)
    {
        var (start, calendar, rule) = (Start(day), Calendar(off, on), DueDateRule.WithinWorkingDays((count % 30) + 1));
        var other = start.PlusDays(-(changed % 40));
        var holiday = new WorkingDayCalendar(calendar.From, calendar.To, [.. calendar.Off, other], calendar.On.Where(known => known != other));
        var worked = new WorkingDayCalendar(calendar.From, calendar.To, calendar.Off.Where(known => known != other), [.. calendar.On, other]);
        var latest = rule.LatestBefore(start, calendar);
        return rule.LatestBefore(start, holiday) <= latest && rule.LatestBefore(start, worked) >= latest;
    }

    // Forward and backward are the same count: seven working days after the latest day is not after the start.
    [Property]
    public bool A_notice_on_the_latest_day_is_due_by_the_start_and_the_next_working_day_is_too_late(ushort day, byte count, ushort[] off, ushort[] on)
    {
        var (start, calendar, rule) = (Start(day), Calendar(off, on), DueDateRule.WithinWorkingDays((count % 30) + 1));
        var latest = rule.LatestBefore(start, calendar);
        var next = DueDateRule.WithinWorkingDays(1).NextDue(latest, calendar);
        return Between(latest, start) == (count % 30) + 1 && Between(next, start) == count % 30;

        int Between(LocalDate first, LocalDate end) => Enumerable.Range(0, Math.Max(Period.DaysBetween(first, end), 0)).Count(i => calendar.IsWorkingDay(first.PlusDays(i)));
    }

    private static LocalDate Start(ushort day) => Epoch.PlusDays(day % 2_000);

    private static WorkingDayCalendar Calendar(ushort[] off, ushort[] on)
    {
        LocalDate[] holidays = [.. off.Select(day => Epoch.PlusDays((day % 2_100) - 100))];
        return new(Epoch.PlusYears(-2), Epoch.PlusYears(8), holidays, on.Select(day => Epoch.PlusDays((day % 2_100) - 100)).Except(holidays));
    }
}
