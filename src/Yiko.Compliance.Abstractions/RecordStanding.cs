using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance;

/// <summary>How a record of the procedures stands on a day, for a register that names it as a control: evidence that only an examination makes.</summary>
[Shaped(typeof(RuleShapes), nameof(RuleShapes.Standing))]
[JsonConverter(typeof(ShapeJsonConverter<RecordStanding>))]
[TypeConverter(typeof(ShapeTypeConverter<RecordStanding>))]
public sealed record RecordStanding
{
    internal RecordStanding(string kind, string id, LocalDate asOf, RuleSetStamp ruleSet) => (Kind, Id, AsOf, RuleSet) = (kind, id, asOf, ruleSet);

    /// <summary>The code of the kind of record, such as <c>programme</c>.</summary>
    public string Kind { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The day for which it was examined.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether what it lays down holds on the day.</summary>
    public bool IsInForce { get; internal init; }

    /// <summary>Whether it is closed.</summary>
    public bool IsClosed { get; internal init; }

    /// <summary>Which procedures decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
