using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Objectives;

/// <summary>The rules by which objectives are appraised: period, readings, caps and what follows.</summary>
/// <remarks>
/// The management manual sets seven objectives and leaves open how they are counted, over which period and what follows when one is
/// missed, so each of these is data. Every instance is valid.
/// </remarks>
[Shaped(typeof(ObjectiveRuleShapes), nameof(ObjectiveRuleShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<ObjectiveRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<ObjectiveRuleSet>))]
public sealed partial record ObjectiveRuleSet : IRuleSet
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

    /// <summary>The period of an objective that names none. Default the year.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ObjectivePeriod Period
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>
    /// Whether attainment where less is better is target ÷ actual: half the target gives 200 %, twice the target 50 %, and no number where nothing
    /// was measured but 0. Default false: 2 − actual ÷ target, not below 0; half the target gives 150 %, twice the target 0.
    /// </summary>
    public bool AttainmentIsTargetByActual { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>The greatest attainment that counts, 1 or more: 1.2 caps at 120 %. Default null: no cap.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public Ratio? AttainmentCap
    {
        get;
        init => field = PublishedValues.Own(this, value is { } cap && cap < Ratio.One
            ? throw new ArgumentOutOfRangeException(nameof(AttainmentCap), cap, "A cap below 1 would hide attained objectives.")
            : value);
    }

    /// <summary>Whether a ratio with a denominator of 0 is not applicable, as no case arose (不适用). Default false: there is no data (无数据).</summary>
    public bool EmptyDenominatorIsNotApplicable { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>
    /// Whether shares above 1 are meant as they stand, 120 % of a plan, in a target and in what is measured. Default false: a fault, 95 where 95 % was
    /// meant, or 11 of 10.
    /// </summary>
    public bool TargetAboveOneIsMeant { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether an objective that is not attained asks for corrective action (AMB-20). Default true.</summary>
    public bool LossAsksForCorrectiveAction { get; init => field = PublishedValues.Own(this, value); } = true;

    /// <summary>The lost working days from which an injury is serious, included, 1 or more; GB 6441-1986 says 105. Default 105.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int SeriousInjuryFromLostDays
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.NegativeOrZero(value));
    } = 105;

    /// <inheritdoc/>
    public string ContentHash => ObjectiveRuleShapes.Rules.ToHash(this);
}
