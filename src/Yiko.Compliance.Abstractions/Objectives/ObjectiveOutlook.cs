using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>Whether a target can still be reached, how many failures it still bears, and since when it cannot.</summary>
[Shaped(typeof(ObjectiveShapes), nameof(ObjectiveShapes.Outlook))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveOutlook>))]
[TypeConverter(typeof(ShapeTypeConverter<ObjectiveOutlook>))]
public sealed class ObjectiveOutlook
{
    internal ObjectiveOutlook(ObjectiveCourse course, ObjectiveProspect prospect, Rationale rationale, RuleSetStamp ruleSet) =>
        (Course, Prospect, Rationale, RuleSet) = (course, prospect, rationale, ruleSet);

    /// <summary>The course that was looked at.</summary>
    public ObjectiveCourse Course { get; }

    /// <summary>What may still become of the target.</summary>
    public ObjectiveProspect Prospect { get; }

    /// <summary>
    /// How many of the cases to come may fail without losing the target, 0 or more: a case that does not count where more is better, an
    /// occurrence where less is better. Null where the target is lost, where no number bounds them, and where nothing is known.
    /// </summary>
    public BigInteger? FailuresLeft { get; internal init; }

    /// <summary>The day on which the target was lost: the first after which nothing to come could have saved it. Null where it is not lost
    /// and where it could never be reached.</summary>
    public LocalDate? LostOn { get; internal init; }

    /// <summary>Why, step by step.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set the register went by.</summary>
    public RuleSetStamp RuleSet { get; }
}

/// <summary>What may still become of a target.</summary>
public enum ObjectiveProspect
{
    /// <summary>That cannot be said from what is known; the default.</summary>
    [Word("unknown", "not foreseeable", "尚不可预见")]
    Unknown = 0,

    /// <summary>It may be reached or missed, 尚可完成.</summary>
    [Word("open", "can still be reached", "尚可完成")]
    Open = 1,

    /// <summary>It is reached, whatever is still to come, 已确保.</summary>
    [Word("secured", "secured", "已确保完成")]
    Secured = 2,

    /// <summary>It cannot be reached any more, whatever is still to come, 已无法完成.</summary>
    [Word("lost", "out of reach", "已无法完成")]
    Lost = 3,
}
