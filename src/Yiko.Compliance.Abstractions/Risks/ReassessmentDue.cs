using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Risks;

/// <summary>Whether a hazard is due for assessment again, since when and why.</summary>
public sealed record ReassessmentDue
{
    /// <summary>The hazard with what happened since its latest assessment.</summary>
    public required AssessedHazard Hazard
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether anything that happened makes it due.</summary>
    public bool IsDue => Since is not null;

    /// <summary>The day since which it is due: that of the earliest event after the latest assessment; null where it is not due.</summary>
    public LocalDate? Since
    {
        get;
        init => field = value?.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Each event that makes it due, the earliest first, with its day.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set was in force.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
