using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>Whether a hazard is due for assessment again, since when and why.</summary>
[Shaped(typeof(HazardShapes), nameof(HazardShapes.Due))]
[JsonConverter(typeof(ShapeJsonConverter<ReassessmentDue>))]
[TypeConverter(typeof(ShapeTypeConverter<ReassessmentDue>))]
public sealed class ReassessmentDue
{
    internal ReassessmentDue(AssessedHazard hazard, Rationale rationale, RuleSetStamp ruleSet) =>
        (Hazard, Rationale, RuleSet) = (hazard, rationale, ruleSet);

    /// <summary>The hazard with what happened since its latest assessment.</summary>
    public AssessedHazard Hazard { get; }

    /// <summary>Whether anything that happened makes it due.</summary>
    public bool IsDue => Since is not null;

    /// <summary>The day since which it is due: that of the earliest event after the latest assessment; null where it is not due.</summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>Each event that makes it due, the earliest first, with its day.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set was in force.</summary>
    public RuleSetStamp RuleSet { get; }
}
