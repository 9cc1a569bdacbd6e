using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>What is known of a service project before it starts, management manual 6.1.6.3 g).</summary>
/// <example>
/// <code>
/// using Yiko.Compliance;
/// using Yiko.Compliance.Localization;
/// using Yiko.Compliance.Risks;
///
/// ProjectStart project = new() { Date = new(2026, 7, 1), IdentifiedBy = [Role.ProjectLeader] };
/// var start = new HazardRegister(LecRuleSet.Standard).CheckProjectStart(project);
/// Console.WriteLine($"may start: {start.IsAllowed}"); // may start: False
/// Console.WriteLine(RationaleFormatter.English.Sentence(start.Rationale[0])); // No hazard of the project has been identified.
/// </code>
/// </example>
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

    /// <summary>
    /// What controls the hazards, each naming its hazard as item: the record of a <c>programme</c> by its id, which counts while it is in force, or
    /// the document of an <c>operational-control</c> by its number. Default nothing.
    /// </summary>
    /// <exception cref="ArgumentException">A link has another word, or does not name both.</exception>
    public ValueList<CaseLink> Controls
    {
        get;
        init => field = ControlLinks.Checked(value, namesItem: true, nameof(Controls), HazardShapes.ProjectControlWords);
    }

    /// <summary>The standings on <see cref="Date"/> of the records that <see cref="Controls"/> name; those of other records and other days are passed over. Default none.</summary>
    public ValueList<RecordStanding> Standings { get; init; }
}
