using Ardalis.GuardClauses;
using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.RuleSets;

/// <summary>A rule set with the days on which it is in force.</summary>
/// <typeparam name="T">The type of the rule set.</typeparam>
/// <remarks>
/// Whether the first day comes before the last is checked where periods meet, in <see cref="RuleSetTimeline{T}"/>. Dates count as days,
/// whatever calendar they are given in.
/// </remarks>
public sealed class RuleSetPeriod<T>
    where T : class, IRuleSet
{
    /// <summary>The rule set.</summary>
    public required T RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The first day, included; null where the rule set was in force from the beginning.</summary>
    public LocalDate? From
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The last day, included; null where no end is set.</summary>
    public LocalDate? Until
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Whether a day, in any calendar, lies in the period.</summary>
    internal bool Contains(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return (From is not { } from || day >= from) && (Until is not { } until || day <= until);
    }

    /// <summary>Id and version with the days: <c>own/rules@2 (2026-01-01 – 2026-12-31)</c>.</summary>
    public override string ToString() => $"{RuleSet.Id}@{RuleSet.Version} ({Day(From)} – {Day(Until)})";

    private static string Day(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "…";
}
