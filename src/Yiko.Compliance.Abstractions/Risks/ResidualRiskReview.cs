using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Risks;

/// <summary>The verdict on a risk after its controls, and whether that verdict agrees with the controls.</summary>
[Shaped(typeof(RiskShapes), nameof(RiskShapes.Review))]
[JsonConverter(typeof(ShapeJsonConverter<ResidualRiskReview>))]
[TypeConverter(typeof(ShapeTypeConverter<ResidualRiskReview>))]
public sealed class ResidualRiskReview
{
    internal ResidualRiskReview(ResidualRisk risk, RiskAssessment initial, RiskAssessment residual, Rationale rationale, RuleSetStamp ruleSet) =>
        (Risk, Initial, Residual, Rationale, RuleSet) = (risk, initial, residual, rationale, ruleSet);

    /// <summary>The risk that was reviewed, with its controls.</summary>
    public ResidualRisk Risk { get; }

    /// <summary>The verdict on the risk before the controls.</summary>
    public RiskAssessment Initial { get; }

    /// <summary>The verdict on the risk with the controls in place.</summary>
    public RiskAssessment Residual { get; }

    /// <summary>Whether nothing speaks against the residual risk.</summary>
    public bool IsConsistent => Rationale.Count == 0;

    /// <summary>
    /// What does not fit: above the initial risk, lowered without a control, a control taken although one that comes before it is available,
    /// still unacceptable.
    /// </summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set, with its hierarchy of controls, was in force.</summary>
    public RuleSetStamp RuleSet { get; }
}
