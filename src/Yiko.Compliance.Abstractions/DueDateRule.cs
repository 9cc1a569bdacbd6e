using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>When something that recurs is due again and whether it is overdue; and by which day something is to be told beforehand.</summary>
/// <remarks>
/// <para>
/// “Every year” (每年度) has two readings: once in each calendar year, or within twelve months. Which one holds is data. The next due
/// date is always later than the last date, and the calendar-year reading is never earlier than the twelve-month one.
/// </para>
/// <para>Working days are those of a calendar, and it is never asked for a day that it does not know: what needs such a day is refused.</para>
/// <para>Every instance is valid.</para>
/// </remarks>
[Shaped(typeof(Shape), nameof(Shape.AnyPeriod))]
[JsonConverter(typeof(ShapeJsonConverter<DueDateRule>))]
[TypeConverter(typeof(ShapeTypeConverter<DueDateRule>))]
public sealed record DueDateRule
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly LocalDate LastDay = LocalDate.MaxIsoValue;

    private DueDateRule()
    {
    }

    /// <summary>Once in each calendar year: due on 31 December of the following year.</summary>
    public static DueDateRule EachCalendarYear { get; } = new() { Reading = DueDateReading.CalendarYears, Count = 1 };

    /// <summary>Within twelve months: due on the same day of the following year, or on the last of that month.</summary>
    public static DueDateRule WithinTwelveMonths { get; } = WithinMonths(12);

    /// <summary>How the period is read.</summary>
    public DueDateReading Reading { get; private init; }

    /// <summary>The number of years, months, working days or days, 1 or more.</summary>
    public int Count { get; private init; }

    /// <summary>Within a number of months from the last date.</summary>
    /// <param name="months">1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="months"/> is below 1.</exception>
    public static DueDateRule WithinMonths(int months) =>
        new() { Reading = DueDateReading.Months, Count = Guard.Against.NegativeOrZero(months) };

    /// <summary>Within a number of working days from the last date, which is not counted.</summary>
    /// <param name="days">1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="days"/> is below 1.</exception>
    public static DueDateRule WithinWorkingDays(int days) =>
        new() { Reading = DueDateReading.WorkingDays, Count = Guard.Against.NegativeOrZero(days) };

    /// <summary>Within a number of days of the calendar, worked or not: a week is 7. The first day is not counted.</summary>
    /// <param name="days">1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="days"/> is below 1.</exception>
    public static DueDateRule WithinDays(int days) =>
        new() { Reading = DueDateReading.Days, Count = Guard.Against.NegativeOrZero(days) };

    /// <summary>The last day on which the next time is still in time; the last day of the calendar, 9999-12-31, where that would lie beyond it.</summary>
    /// <param name="last">The day on which it was done last.</param>
    /// <param name="calendar">The working days; needed for that reading only.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day has to be counted that the calendar does not know.</exception>
    public LocalDate NextDue(LocalDate last, IWorkingDayCalendar? calendar = null) =>
        TryNextDue(last, calendar) ?? throw NotKnown(nameof(last), last.WithCalendar(CalendarSystem.Iso), calendar);

    /// <summary>The last day on which a notice is still in time: so many days before something starts, 提前若干个工作日.</summary>
    /// <remarks>
    /// <para>
    /// The start is not counted. The n-th day before it is the latest; where n clear days have to lie between the notice and the start, the
    /// notice goes out the day before these: read so, it is never later.
    /// </para>
    /// <para>
    /// The latest day in working days is one itself. Months count back to the same day or the last of that month, calendar years to 31 December
    /// of the year that lies so many before.
    /// </para>
    /// </remarks>
    /// <param name="start">The day on which it starts.</param>
    /// <param name="calendar">The working days; needed for that reading only.</param>
    /// <param name="isClear">Whether all days counted lie between the notice and the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day has to be counted that the calendar does not know, or one before 0001-01-01.</exception>
    public LocalDate LatestBefore(LocalDate start, IWorkingDayCalendar? calendar = null, bool isClear = false) =>
        TryLatestBefore(start, calendar, isClear) ?? throw NotKnown(nameof(start), start, calendar);

    /// <summary>As <see cref="NextDue"/>; null where the calendar does not know a day that has to be counted.</summary>
    internal LocalDate? TryNextDue(LocalDate last, IWorkingDayCalendar? calendar) => NextAfter(last.WithCalendar(CalendarSystem.Iso), calendar);

    private LocalDate? NextAfter(LocalDate last, IWorkingDayCalendar? calendar) => Reading switch
    {
        DueDateReading.CalendarYears when (long)last.Year + Count < LastDay.Year => new(last.Year + Count, 12, 31),
        DueDateReading.Months when (12L * last.Year) + last.Month + Count <= (12L * LastDay.Year) + LastDay.Month => last.PlusMonths(Count),
        DueDateReading.Days when Count <= Period.DaysBetween(last, LastDay) => last.PlusDays(Count),
        DueDateReading.CalendarYears or DueDateReading.Months or DueDateReading.Days => LastDay,
        _ => PlusWorkingDays(last, Guard.Against.Null(calendar)),
    };

    /// <summary>As <see cref="LatestBefore"/>; null where the calendar does not know a day that has to be counted, or no day lies so long before.</summary>
    /// <param name="start">The day on which it starts.</param>
    /// <param name="calendar">The working days; needed for that reading only.</param>
    /// <param name="isClear">Whether all days counted lie between the notice and the start.</param>
    public LocalDate? TryLatestBefore(LocalDate start, IWorkingDayCalendar? calendar = null, bool isClear = false)
    {
        var day = start.WithCalendar(CalendarSystem.Iso);
        if (Reading == DueDateReading.WorkingDays) return MinusWorkingDays(day, Guard.Against.Null(calendar), isClear ? Count + 1L : Count);
        var latest = Reading switch
        {
            DueDateReading.CalendarYears => Count < day.Year ? new LocalDate(day.Year - Count, 12, 31) : (LocalDate?)null,
            DueDateReading.Months => Count < (12L * day.Year) + day.Month - 12 ? day.PlusMonths(-Count) : null,
            _ => Count <= Period.DaysBetween(FirstDay, day) ? day.PlusDays(-Count) : null,
        };
        return !isClear ? latest : latest > FirstDay ? latest.Value.PlusDays(-1) : null;
    }

    /// <summary>Whether a due date has passed: from the day after it.</summary>
    /// <param name="due">The due date.</param>
    /// <param name="asOf">The day on which one looks.</param>
    public static bool IsOverdue(LocalDate due, LocalDate asOf) => asOf.WithCalendar(CalendarSystem.Iso) > due.WithCalendar(CalendarSystem.Iso);

    /// <summary>The working day nearest to a day that is none, at most 31 days away, the earlier of two; null where the day is worked, or nothing is known.</summary>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The working days.</param>
    public static LocalDate? NearestWorkingDay(LocalDate day, IWorkingDayCalendar calendar)
    {
        const int Farthest = 31;
        Guard.Against.Null(calendar);
        var (before, after) = (day.WithCalendar(CalendarSystem.Iso), day.WithCalendar(CalendarSystem.Iso));
        if (before < calendar.From || before > calendar.To || calendar.IsWorkingDay(before)) return null;
        for (var distance = 1; distance <= Farthest; distance++)
        {
            if (before > calendar.From && calendar.IsWorkingDay(before = before.PlusDays(-1))) return before;
            if (after < calendar.To && calendar.IsWorkingDay(after = after.PlusDays(1))) return after;
        }

        return null;
    }

    private ArgumentOutOfRangeException NotKnown(string name, LocalDate day, IWorkingDayCalendar? calendar) => new(
        name,
        day,
        Reading == DueDateReading.WorkingDays && calendar is not null
            ? $"The calendar knows the days from {LocalDatePattern.Iso.Format(calendar.From)} to {LocalDatePattern.Iso.Format(calendar.To)} only."
            : "No day lies so long before it.");

    private LocalDate? PlusWorkingDays(LocalDate last, IWorkingDayCalendar calendar)
    {
        var day = last.WithCalendar(CalendarSystem.Iso);
        for (var counted = 0; counted < Count && day < LastDay;)
        {
            day = day.PlusDays(1);
            if (day < calendar.From || day > calendar.To) return null;
            if (calendar.IsWorkingDay(day)) counted++;
        }

        return day;
    }

    private static LocalDate? MinusWorkingDays(LocalDate start, IWorkingDayCalendar calendar, long count)
    {
        var day = start;
        for (var counted = 0L; counted < count;)
        {
            if (day <= FirstDay) return null;
            day = day.PlusDays(-1);
            if (day < calendar.From || day > calendar.To) return null;
            if (calendar.IsWorkingDay(day)) counted++;
        }

        return day;
    }
}

/// <summary>How the period of a <see cref="DueDateRule"/> is read.</summary>
public enum DueDateReading
{
    /// <summary>Calendar years: until 31 December of the year that follows by so many years.</summary>
    CalendarYears = 0,

    /// <summary>Months, day by day.</summary>
    Months = 1,

    /// <summary>Working days; the first day is not counted.</summary>
    WorkingDays = 2,

    /// <summary>Days of the calendar, worked or not; the first day is not counted.</summary>
    Days = 3,
}

/// <summary>Which days are worked: statutory holidays and make-up working days (调休) are announced year by year, so a calendar says which days it knows.</summary>
/// <remarks>Whoever counts with it asks for no other day, and never takes one for Monday to Friday.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance;
///
/// IWorkingDayCalendar calendar = new WorkingDayCalendar(
///     from: new(2021, 1, 1), to: new(2021, 12, 31),
///     off: [new(2021, 10, 1), new(2021, 10, 4), new(2021, 10, 5), new(2021, 10, 6), new(2021, 10, 7)],
///     on: [new(2021, 9, 26), new(2021, 10, 9)]);
/// Console.WriteLine(calendar.IsWorkingDay(new(2021, 10, 9))); // True
/// Console.WriteLine($"{DueDateRule.WithinWorkingDays(7).LatestBefore(new(2021, 10, 11), calendar):uuuu-MM-dd}"); // 2021-09-26
/// </code>
/// </example>
public interface IWorkingDayCalendar
{
    /// <summary>The first day that it knows.</summary>
    LocalDate From { get; }

    /// <summary>The last day that it knows.</summary>
    LocalDate To { get; }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="date">A day from <see cref="From"/> to <see cref="To"/>, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the day.</exception>
    bool IsWorkingDay(LocalDate date);
}
