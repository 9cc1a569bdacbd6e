using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>Which period the reports on one objective make up together: that which all name, or the year of which they name parts.</summary>
/// <remarks>Reports of one department on months and quarters of a year add up to the year where no month is told twice and none that is over is left out.</remarks>
internal sealed class PooledPeriod
{
    /// <summary>How the pooled objective is counted, and a day of the pooled period; as it stands in the reports where these name one period or none.</summary>
    public ObjectivePeriod? Kind { get; private init; }

    public LocalDate? Day { get; private init; }

    public LocalDate? AsOf { get; private init; }

    /// <summary>Whether every department has reported every month.</summary>
    public bool IsWhole { get; private init; } = true;

    /// <summary>Whether a department has left out a month that is over, or that lies before another that is reported.</summary>
    public bool Lacks { get; private init; }

    /// <summary>Whether a department has told a month in two periods, so that its figures would count twice.</summary>
    public bool Overlaps { get; private init; }

    public static PooledPeriod Of(ObjectiveRuleSet rules, IReadOnlyList<ObjectiveReport> reports)
    {
        var asOf = reports.Max(report => report.AsOf);
        (string? Department, CalendarPeriod Period)[] told =
            [.. from report in reports where report.DayInPeriod is not null select (report.Department, CalendarPeriod.Of(rules, report)!.Value)];
        if (told.Select(part => part.Period).Distinct().Skip(1).Any() is false)
            return new() { Kind = reports[0].Objective.Period, Day = reports[0].DayInPeriod, AsOf = asOf };

        var year = CalendarPeriod.Of(ObjectivePeriod.Year, told[0].Period.Start);
        var reached = Math.Max(told.Max(part => part.Period.First), asOf is { } day ? MonthsOver(year, day) : 0);
        var (whole, lacks, overlaps) = (true, false, false);
        foreach (var department in told.GroupBy(part => part.Department, part => part.Period, StringComparer.Ordinal))
        {
            var times = new int[year.Length];
            foreach (var period in department.Distinct())
            {
                for (var i = 0; i < period.Length; i++) times[period.First - year.First + i]++;
            }

            whole &= Array.TrueForAll(times, count => count > 0);
            overlaps |= Array.Exists(times, count => count > 1);
            for (var month = year.First; month < Math.Min(reached, year.First + year.Length); month++) lacks |= times[month - year.First] == 0;
        }

        return new() { Kind = ObjectivePeriod.Year, Day = year.End, AsOf = asOf, IsWhole = whole, Lacks = lacks, Overlaps = overlaps };
    }

    // The first month of the year that is not over on a day.
    private static int MonthsOver(CalendarPeriod year, LocalDate day)
    {
        var month = year.First;
        while (month < year.First + year.Length && day > new CalendarPeriod(month, 1).End) month++;
        return month;
    }
}
