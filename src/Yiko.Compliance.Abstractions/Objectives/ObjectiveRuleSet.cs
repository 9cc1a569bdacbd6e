using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Objectives;

/// <summary>The rules by which objectives are appraised: period, readings, caps and what follows.</summary>
/// <remarks>
/// The management manual sets seven objectives and leaves open how they are counted, over which period and what follows when one is
/// missed, so each of these is data. Every instance is valid. Immutable and safe for concurrent use.
/// </remarks>
public sealed partial record ObjectiveRuleSet : IRuleSet
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is not of words joined by slashes.</exception>
    public required string Id
    {
        get;
        init => field = CodeSyntax.Path(value, nameof(Id));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <inheritdoc/>
    public LocalDate? EffectiveFrom { get; init; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Source
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The period of an objective that names none. Default the year.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public ObjectivePeriod Period
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>How attainment is reckoned where less is better. Default 2 − actual ÷ target.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public AttainmentReading LowerIsBetter
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The greatest attainment that counts, 1 or more: 1.2 caps at 120 %. Default null: no cap.</summary>
    /// <exception cref="ArgumentException">The value is below 1.</exception>
    public Ratio? AttainmentCap
    {
        get;
        init => field = value is { } cap && cap < Ratio.One
            ? throw new ArgumentOutOfRangeException(nameof(AttainmentCap), cap, "A cap below 1 would hide attained objectives.")
            : value;
    }

    /// <summary>What a ratio with a denominator of 0 is. Default no data.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public EmptyDenominatorReading EmptyDenominator
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>What an occurrence is without coverage. Default no data.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public UncoveredOccurrenceReading UncoveredOccurrence
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>What a target above 1 is where a ratio was measured. Default a fault.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public TargetAboveOneReading TargetAboveOne
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Whether an objective that is not attained asks for corrective action (AMB-20). Default true.</summary>
    public bool LossAsksForCorrectiveAction { get; init; } = true;

    /// <summary>The lost working days from which an injury is serious, included, 1 or more; GB 6441-1986 says 105. Default 105.</summary>
    /// <exception cref="ArgumentException">The value is 0 or less.</exception>
    public int SeriousInjuryFromLostDays
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value);
    } = 105;

    /// <inheritdoc/>
    public string ContentHash => Sha256Text.Of(ToCanonicalJson().ToString());

    /// <inheritdoc/>
    public CanonicalJson ToCanonicalJson() => CanonicalJson.Object(
        ("method", CanonicalJson.Of("exact")),
        ("period", CanonicalJson.Of(Period switch
        {
            ObjectivePeriod.Year => "year",
            ObjectivePeriod.Quarter => "quarter",
            _ => "month",
        })),
        ("lowerIsBetter", CanonicalJson.Of(LowerIsBetter == AttainmentReading.TwoLessShare ? "two-less-share" : "target-by-actual")),
        ("attainmentCap", AttainmentCap is { } cap ? CanonicalJson.Of(cap.ToString()) : CanonicalJson.Null),
        ("emptyDenominator", CanonicalJson.Of(EmptyDenominator == EmptyDenominatorReading.NoData ? "no-data" : "not-applicable")),
        ("uncoveredOccurrence", CanonicalJson.Of(UncoveredOccurrence == UncoveredOccurrenceReading.NoData ? "no-data" : "counts")),
        ("targetAboveOne", CanonicalJson.Of(TargetAboveOne == TargetAboveOneReading.Fault ? "fault" : "meant")),
        ("lossAsksForCorrectiveAction", CanonicalJson.Of(LossAsksForCorrectiveAction)),
        ("seriousInjuryFromLostDays", CanonicalJson.Of(SeriousInjuryFromLostDays)));
}
