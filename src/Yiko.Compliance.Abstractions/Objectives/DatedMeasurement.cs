using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>What a day added to the figures of an objective: so many more cases, so many more occurrences. Figures of a month or a quarter stand on its last day.</summary>
public sealed record DatedMeasurement
{
    /// <summary>The day.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What it added, not the total so far.</summary>
    public required Measurement Measurement
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
