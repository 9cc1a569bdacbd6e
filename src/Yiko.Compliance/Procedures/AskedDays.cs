using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>A calendar that remembers which days it was asked for, so that what it told can be stored with the case.</summary>
internal sealed class AskedDays(IWorkingDayCalendar calendar) : IWorkingDayCalendar
{
    private bool _wasAsked;
    private LocalDate? _first;
    private LocalDate? _last;

    public LocalDate From => Asked(calendar.From);

    public LocalDate To => Asked(calendar.To);

    public bool IsWorkingDay(LocalDate date)
    {
        if (!(_first <= date)) _first = date;
        if (!(_last >= date)) _last = date;
        return calendar.IsWorkingDay(date);
    }

    /// <summary>
    /// The days from the first to the last that was asked for; null where none was. A calendar that knew none of them answers like one that
    /// knows the first of its days alone.
    /// </summary>
    public WorkingDayCalendar? Told()
    {
        if (!_wasAsked) return null;
        var (first, last) = (_first ?? calendar.From, _last ?? calendar.From);
        List<LocalDate> off = [], on = [];
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            var isWeekend = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
            if (calendar.IsWorkingDay(day) == isWeekend) (isWeekend ? on : off).Add(day);
            if (day == LocalDate.MaxIsoValue) break;
        }

        return new(first, last, off, on);
    }

    private LocalDate Asked(LocalDate bound)
    {
        _wasAsked = true;
        return bound;
    }
}
