using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>When something that recurs is due again, and whether it is overdue.</summary>
/// <remarks>
/// <para>
/// “Every year” (每年度) has two readings: once in each calendar year, or within twelve months. Which one holds is data. The next due
/// date is always later than the last date, and the calendar-year reading is never earlier than the twelve-month one.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
[Shaped(typeof(Shape), nameof(Shape.AnyPeriod))]
[JsonConverter(typeof(ShapeJsonConverter<DueDateRule>))]
[TypeConverter(typeof(ShapeTypeConverter<DueDateRule>))]
public sealed record DueDateRule
{
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

    /// <summary>The number of years, months or working days, 1 or more.</summary>
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

    /// <summary>The last day on which the next time is still in time; the last day of the calendar, 9999-12-31, where that would lie beyond it.</summary>
    /// <param name="last">The day on which it was done last.</param>
    /// <param name="calendar">The working days; needed for that reading only.</param>
    public LocalDate NextDue(LocalDate last, IWorkingDayCalendar? calendar = null) => Reading switch
    {
        DueDateReading.CalendarYears when (long)last.Year + Count < LastDay.Year => new(last.Year + Count, 12, 31),
        DueDateReading.Months when (12L * last.Year) + last.Month + Count <= (12L * LastDay.Year) + LastDay.Month => last.PlusMonths(Count),
        DueDateReading.CalendarYears or DueDateReading.Months => LastDay,
        _ => PlusWorkingDays(last, Guard.Against.Null(calendar)),
    };

    /// <summary>Whether a due date has passed: from the day after it.</summary>
    /// <param name="due">The due date.</param>
    /// <param name="asOf">The day on which one looks.</param>
    public static bool IsOverdue(LocalDate due, LocalDate asOf) => asOf > due;

    private LocalDate PlusWorkingDays(LocalDate last, IWorkingDayCalendar calendar)
    {
        var day = last;
        for (var counted = 0; counted < Count && day < LastDay;)
        {
            day = day.PlusDays(1);
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
}

/// <summary>Which days are worked: statutory holidays and make-up working days (调休) are the host's to know.</summary>
public interface IWorkingDayCalendar
{
    /// <summary>Whether a day is a working day.</summary>
    /// <param name="date">The day.</param>
    bool IsWorkingDay(LocalDate date);
}
