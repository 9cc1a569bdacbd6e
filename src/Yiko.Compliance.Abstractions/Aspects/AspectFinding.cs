using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Aspects;

/// <summary>The verdict on how the register keeps an aspect: what it lacks, or that it lacks nothing.</summary>
[Shaped(typeof(AspectShapes), nameof(AspectShapes.Finding))]
[JsonConverter(typeof(ShapeJsonConverter<AspectFinding>))]
[TypeConverter(typeof(ShapeTypeConverter<AspectFinding>))]
public sealed class AspectFinding
{
    internal AspectFinding(AspectCase asked, bool conforms, ValueList<AspectControls> demands, Rationale rationale, RuleSetStamp ruleSet) =>
        (Case, Conforms, Demands, Rationale, RuleSet) = (asked, conforms, demands, rationale, ruleSet);

    /// <summary>What was asked.</summary>
    public AspectCase Case { get; }

    /// <summary>Whether nothing is lacking.</summary>
    public bool Conforms { get; }

    /// <summary>
    /// What the aspect demands to be taken care of: one entry for each demand, which any one of its controls meets. A significant aspect demands a
    /// programme or a documented control, or the programme alone where the rule set says so; one of an emergency demands a plan. Empty where it
    /// demands nothing.
    /// </summary>
    public ValueList<AspectControls> Demands { get; }

    /// <summary>
    /// Everything that is lacking: an evaluation, signatures on the latest one, what the register says of the aspect, an answer to a change in
    /// time, what the aspect demands; and that a regional problem is on the list, or that evaluations of one day disagree. Or that nothing is.
    /// </summary>
    public Rationale Rationale { get; }

    /// <summary>The rule set by which the register is kept.</summary>
    public RuleSetStamp RuleSet { get; }
}
