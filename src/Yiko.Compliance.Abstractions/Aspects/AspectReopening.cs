using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>The verdict whether an aspect is due for identification and evaluation again.</summary>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Reopening))]
[JsonConverter(typeof(ShapeJsonConverter<AspectReopening>))]
[TypeConverter(typeof(ShapeTypeConverter<AspectReopening>))]
public sealed class AspectReopening
{
    internal AspectReopening(AspectCase asked, LocalDate? since, Rationale rationale, RuleSetStamp ruleSet) =>
        (Case, Since, Rationale, RuleSet) = (asked, since, rationale, ruleSet);

    /// <summary>What was asked.</summary>
    public AspectCase Case { get; }

    /// <summary>
    /// The day since which it is due: that of the earliest change after the latest evaluation. Null where no change concerns it since then,
    /// and where it was never evaluated: then the rationale says so.
    /// </summary>
    public LocalDate? Since { get; }

    /// <summary>Each change that makes it due, the earliest first, with its day; or why it is not due.</summary>
    public Rationale Rationale { get; }

    /// <summary>The rule set by which the register is kept.</summary>
    public RuleSetStamp RuleSet { get; }
}
