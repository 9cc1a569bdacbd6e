using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>A risk before and after its controls, with the controls: what a residual assessment looks at.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// ResidualRisk risk = new()
/// {
///     Initial = new() { Likelihood = 3, Exposure = 6, Consequence = 15 },
///     Residual = new() { Likelihood = 1, Exposure = 6, Consequence = 7 },
///     Controls = [new() { Level = "reduce", Lowers = RiskFactorKinds.Likelihood | RiskFactorKinds.Consequence }],
/// };
/// var review = new LecResidualRiskReviewer(LecRuleSet.Standard).Review(risk);
/// Console.WriteLine($"from {review.Initial.Score} to {review.Residual.Score}, consistent: {review.IsConsistent}");
/// // from 270 to 42, consistent: True
/// </code>
/// </example>
[Shaped(typeof(RiskShapes), nameof(RiskShapes.Residual))]
[JsonConverter(typeof(ShapeJsonConverter<ResidualRisk>))]
public sealed record ResidualRisk
{
    /// <summary>The risk before the controls.</summary>
    public required RiskFactors Initial
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The risk with the controls in place, direct criteria included where they still apply.</summary>
    public required RiskFactors Residual
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The controls, those in place and those that could be taken but are not; default none.</summary>
    public ValueList<RiskControl> Controls { get; init; }
}
