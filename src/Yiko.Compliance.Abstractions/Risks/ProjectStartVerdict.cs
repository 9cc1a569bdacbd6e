using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Risks;

/// <summary>Whether a project may start.</summary>
[Shaped(typeof(HazardShapes), nameof(HazardShapes.ProjectVerdict))]
[JsonConverter(typeof(ShapeJsonConverter<ProjectStartVerdict>))]
[TypeConverter(typeof(ShapeTypeConverter<ProjectStartVerdict>))]
public sealed class ProjectStartVerdict
{
    internal ProjectStartVerdict(ProjectStart project, Rationale rationale, RuleSetStamp ruleSet) =>
        (Project, Rationale, RuleSet) = (project, rationale, ruleSet);

    /// <summary>The project that was checked.</summary>
    public ProjectStart Project { get; }

    /// <summary>Whether nothing stands against the start.</summary>
    public bool IsAllowed => Rationale.Count == 0;

    /// <summary>What stands against the start; empty when the project may start.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set was in force.</summary>
    public RuleSetStamp RuleSet { get; }
}
