using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>A hazard since its latest assessment: what happened, seen on a day. From this alone it follows whether it is due again.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// AssessedHazard hazard = new()
/// {
///     Id = "H-07",
///     AssessedOn = new(2026, 1, 12),
///     Events = [new() { Trigger = ReassessmentTrigger.Incident, Date = new(2026, 4, 2), HazardIds = ["H-07"] }],
///     AsOf = new(2026, 6, 30),
/// };
/// var due = new HazardRegister(LecRuleSet.Standard).CheckReassessment(hazard);
/// Console.WriteLine($"due: {due.IsDue}, since {due.Since:uuuu-MM-dd}"); // due: True, since 2026-04-02
/// </code>
/// </example>
[Shaped(typeof(HazardShapes), nameof(HazardShapes.Assessed))]
[JsonConverter(typeof(ShapeJsonConverter<AssessedHazard>))]
public sealed record AssessedHazard
{
    /// <summary>The id of the hazard; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The day of its latest assessment.</summary>
    public required LocalDate AssessedOn
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>What happened, in any order. What is not about this hazard, or is answered by the assessment, makes nothing due.</summary>
    public ValueList<ReassessmentEvent> Events { get; init; }

    /// <summary>The day on which it is looked at; later events make nothing due.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }
}
