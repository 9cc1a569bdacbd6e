using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>A year, quarter or month of the calendar, as months counted from January of the year 0.</summary>
internal readonly record struct CalendarPeriod(int First, int Length)
{
    private const int MonthsOfYear = 12;

    public LocalDate Start => MonthOf(First).OnDayOfMonth(1);

    /// <summary>The last day, included.</summary>
    public LocalDate End => MonthOf(First + Length - 1).ToDateInterval().End;

    public YearMonth From => MonthOf(First);

    public YearMonth To => MonthOf(First + Length - 1);

    public CalendarPeriod Next => this with { First = First + Length };

    /// <summary>The period in which a day lies.</summary>
    public static CalendarPeriod Of(ObjectivePeriod kind, LocalDate day)
    {
        var length = kind switch
        {
            ObjectivePeriod.Year => MonthsOfYear,
            ObjectivePeriod.Quarter => 3,
            _ => 1,
        };
        var month = (day.Year * MonthsOfYear) + day.Month - 1;
        return new(Floor(month, length) * length, length);
    }

    /// <summary>The period of a report; null where it does not say which one it is.</summary>
    public static CalendarPeriod? Of(ObjectiveRuleSet rules, ObjectiveReport report) =>
        report.DayInPeriod is { } day ? Of(report.Objective.Period ?? rules.Period, day) : null;

    /// <summary>Whether a report is final: by the word of the host, or because the day after the last of its period has come.</summary>
    public static bool IsClosed(ObjectiveRuleSet rules, ObjectiveReport report) =>
        report.IsPeriodClosed || (report.AsOf is { } asOf && Of(rules, report) is { } period && asOf > period.End);

    // Years before the year 0 are negative, and division rounds towards zero.
    private static int Floor(int value, int by) => (value >= 0 ? value : value - by + 1) / by;

    private static YearMonth MonthOf(int month) => new(Floor(month, MonthsOfYear), month - (Floor(month, MonthsOfYear) * MonthsOfYear) + 1);
}
