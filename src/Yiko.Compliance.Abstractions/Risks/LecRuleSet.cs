using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Risks;

/// <summary>
/// The rules of LEC scoring (作业条件危险性评价法), or of a risk matrix (风险矩阵法) of two factors: scales, bands, limit, direct criteria and
/// hierarchy of controls.
/// </summary>
/// <remarks>
/// <para>
/// The management manual names the method and prints no table, so each table here is data. An organisation varies a published
/// set with a <c>with</c> expression, and gives the result an id or version of its own.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Risks;
///
/// var own = LecRuleSet.Standard with { Id = "own/risks", Version = "2026.1", UnacceptableFrom = 160 };
/// var assessment = new LecRiskAssessor(own).Assess(new() { Likelihood = 3, Exposure = 3, Consequence = 15 });
/// Console.WriteLine($"{assessment.Score}, acceptable: {assessment.IsAcceptable}, by {assessment.RuleSet}");
/// // 135, acceptable: True, by own/risks@2026.1
/// </code>
/// </example>
[Shaped(typeof(RiskShapes), nameof(RiskShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<LecRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<LecRuleSet>))]
public sealed partial record LecRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = PublishedValues.Own(this, CodeSyntax.Path(value, nameof(Id)));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NullOrWhiteSpace(value));
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init => field = PublishedValues.Own(this, value); }

    /// <inheritdoc/>
    public required LocalizedText Source
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>Whose clauses the reasons cite. Default <see cref="CitationTable.Manual"/>, the management manual from which the rules were taken.</summary>
    public CitationTable Citations
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    } = CitationTable.Manual;

    /// <summary>The points of the likelihood, L.</summary>
    public required FactorScale Likelihood
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The points of the exposure, E; null where the method has two factors only, likelihood and consequence, as a risk matrix has.</summary>
    public required FactorScale? Exposure { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The points of the consequence, C.</summary>
    public required FactorScale Consequence
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The bands of the score D and their grades. The side of the floors is also that of <see cref="UnacceptableFrom"/>.</summary>
    public required GradeScale<decimal> Grades
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>The score from which a risk is unacceptable, above 0; need not be the floor of a band.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public required decimal UnacceptableFrom
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value));
    }

    /// <summary>The direct criteria that this rule set knows; others are ignored. Default all four.</summary>
    public RiskCriteria DirectCriteria { get; init => field = PublishedValues.Own(this, value); } = RiskCriteria.All;

    /// <summary>Direct criteria of the organisation's own: a risk to which one applies is unacceptable whatever its score. Default none.</summary>
    /// <exception cref="ArgumentException">Two criteria have one code; the message lists every fault.</exception>
    public ValueList<RiskCriterion> OwnCriteria
    {
        get;
        init
        {
            Faults.ThrowIfAny(
                value.GroupBy(criterion => criterion.Code, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"the criterion {group.Key} occurs twice"),
                nameof(OwnCriteria));
            field = PublishedValues.Own(this, value);
        }
    }

    /// <summary>
    /// Whether a factor between the lowest and the highest point of its scale counts as it stands. Default no: what is not a point is not
    /// rated, with the reason. A value is never moved to the nearest point.
    /// </summary>
    public bool TakesValuesBetweenPoints { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The kinds of control, the most effective first.</summary>
    public required ControlHierarchy Controls
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>In which direction the grades are numbered when they are shown; decides nothing. Default the lowest is 1.</summary>
    public GradeNumbering Numbering { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The grade of the band in which the unacceptable risks begin: what a direct criterion makes of a lower one.</summary>
    public Grade LowestUnacceptableGrade =>
        Grades.Bands.Last(band => band.Floor is not { } floor || floor <= UnacceptableFrom).Grade;

    /// <inheritdoc/>
    public string ContentHash => RiskShapes.Rules.ToHash(this);
}
