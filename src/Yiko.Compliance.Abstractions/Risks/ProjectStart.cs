using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>What is known of a service project before it starts, management manual 6.1.6.3 g).</summary>
[Shaped(typeof(HazardShapes), nameof(HazardShapes.Project))]
[JsonConverter(typeof(ShapeJsonConverter<ProjectStart>))]
public sealed record ProjectStart
{
    /// <summary>The day on which the project is to start.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The assessments of the project's hazards.</summary>
    public ValueList<HazardAssessment> Assessments { get; init; }

    /// <summary>The roles that identified the hazards; the project leader has to be among them.</summary>
    public ValueList<Role> IdentifiedBy { get; init; }

    /// <summary>The ids of the hazards for which a programme or controls are in place.</summary>
    public ValueList<string> ControlledHazardIds { get; init; }
}
