using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>An assessment in the history of a hazard: what was found, on which day, and who took part.</summary>
/// <remarks>Histories only grow: a new assessment is added, an old one is never changed.</remarks>
[Shaped(typeof(HazardShapes), nameof(HazardShapes.Assessment))]
[JsonConverter(typeof(ShapeJsonConverter<HazardAssessment>))]
public sealed record HazardAssessment
{
    /// <summary>The hazard.</summary>
    public required Hazard Hazard
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The day of the assessment. Which of two on one day was first is not known, so the graver one holds.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>The verdict.</summary>
    public required RiskAssessment Assessment
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The roles that took part; the workers' representative has to be among them (LEC-13).</summary>
    public ValueList<Role> Participants { get; init; }
}
