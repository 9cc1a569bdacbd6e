using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>What is known of a risk: three factors, and the direct criteria that apply. The form that an assessor fills in.</summary>
/// <remarks>
/// A blank cell of a register is null here, not zero. Nothing is checked: what cannot be rated is a verdict, not an exception.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// RiskFactors scored = new() { Likelihood = 3, Exposure = 6, Consequence = 15 };
/// RiskFactors direct = new() { Criteria = RiskCriteria.LawBreached };
/// RiskFactors unfinished = new() { Likelihood = 3, Exposure = 6 };
/// var verdicts = new LecRiskAssessor(LecRuleSet.Standard).AssessAll([scored, direct, unfinished]);
/// Console.WriteLine(string.Join(", ", verdicts.Select(verdict => verdict.Status))); // Rated, Overridden, NotRated
/// </code>
/// </example>
[Shaped(typeof(RiskShapes), nameof(RiskShapes.Factors))]
[JsonConverter(typeof(ShapeJsonConverter<RiskFactors>))]
public sealed record RiskFactors
{
    /// <summary>How likely an accident is, L, in points of the rule set's scale (classic: 0.1 to 10); null where it is missing.</summary>
    public decimal? Likelihood { get; init; }

    /// <summary>
    /// How often people are exposed, E, in points of the rule set's scale (classic: 0.5 to 10); null where it is missing, or the method has no
    /// exposure.
    /// </summary>
    public decimal? Exposure { get; init; }

    /// <summary>How grave the consequence is, C, in points of the rule set's scale (classic: 1 to 100); null where it is missing.</summary>
    public decimal? Consequence { get; init; }

    /// <summary>The direct criteria that apply; default none. A flag that is none of them keeps the risk from being rated.</summary>
    public RiskCriteria Criteria { get; init; }

    /// <summary>The codes of the organisation's own direct criteria that apply; default none. One that the rule set does not know keeps the risk from being rated.</summary>
    /// <exception cref="ArgumentException">A code is blank or has other characters than lower-case letters, digits and hyphens.</exception>
    public ValueList<string> OwnCriteria
    {
        get;
        init
        {
            foreach (var code in value) CodeSyntax.Word(code, nameof(OwnCriteria));
            field = value;
        }
    }
}
