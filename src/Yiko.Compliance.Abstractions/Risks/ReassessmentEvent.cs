using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>Something that happened and makes hazards due for assessment again.</summary>
[Shaped(typeof(HazardShapes), nameof(HazardShapes.Event))]
[JsonConverter(typeof(ShapeJsonConverter<ReassessmentEvent>))]
public sealed record ReassessmentEvent
{
    /// <summary>What happened.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ReassessmentTrigger Trigger
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The ids of the hazards concerned; empty for all.</summary>
    public ValueList<string> HazardIds { get; init; }
}
