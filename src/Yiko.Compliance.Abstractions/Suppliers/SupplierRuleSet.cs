using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>The rules of supplier control: evidence for entry, periods by class, what follows a failure, and the score card.</summary>
/// <remarks>
/// <para>
/// The management manual says “every year” and prints no score card, so both are data. An organisation varies a published set with a
/// <c>with</c> expression, and gives the result an id or version of its own.
/// </para>
/// <para>Every instance is valid.</para>
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// var own = SupplierRuleSet.Standard with { Id = "own/suppliers", Version = "2026.1", MissingScores = MissingScorePolicy.Redistribute };
/// var performance = new WeightedSupplierScorer(own).Score(new() { Scores = [new() { Criterion = "quality", Score = 92.5m }] });
/// Console.WriteLine($"{performance.Total} by {performance.RuleSet}"); // 185/2 by own/suppliers@2026.1
/// </code>
/// </example>
[Shaped(typeof(SupplierRuleShapes), nameof(SupplierRuleShapes.Rules))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierRuleSet>))]
[TypeConverter(typeof(ShapeTypeConverter<SupplierRuleSet>))]
public sealed partial record SupplierRuleSet : IRuleSet
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

    /// <summary>How often a class-A supplier is evaluated; null for never again. Counted in years or months.</summary>
    /// <exception cref="ArgumentException">Working days are counted.</exception>
    public DueDateRule? PeriodA
    {
        get;
        init => field = PublishedValues.Own(this, InYearsOrMonths(value, nameof(PeriodA)));
    }

    /// <summary>How often the capability of a class-B supplier is verified; null (default) for never. Counted in years or months.</summary>
    /// <exception cref="ArgumentException">Working days are counted.</exception>
    public DueDateRule? PeriodB
    {
        get;
        init => field = PublishedValues.Own(this, InYearsOrMonths(value, nameof(PeriodB)));
    }

    /// <summary>How often the capability of a class-C supplier is verified; null for never. Counted in years or months.</summary>
    /// <exception cref="ArgumentException">Working days are counted.</exception>
    public DueDateRule? PeriodC
    {
        get;
        init => field = PublishedValues.Own(this, InYearsOrMonths(value, nameof(PeriodC)));
    }

    /// <summary>The steps that an initial evaluation of class A must have taken, of <see cref="QualificationEvidence.Steps"/>. Default all four.</summary>
    /// <exception cref="ArgumentException">The value names a measure, or a step that does not exist.</exception>
    public QualificationEvidence RequiredSteps
    {
        get;
        init => field = PublishedValues.Own(this, (value & ~QualificationEvidence.Steps) == 0
            ? value
            : throw new ArgumentException("Only steps can be required one by one; of measures a number is: " + value, nameof(RequiredSteps)));
    } = QualificationEvidence.Steps;

    /// <summary>How many measures an initial evaluation of class A must have taken, from 0 to 4, both included. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int LeastMeasures
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.OutOfRange(value, nameof(LeastMeasures), 0, 4));
    } = 1;

    /// <summary>
    /// Whether a class-C supplier of which nothing shows that it is a regular one (正规) stays a candidate. Default false: it is used, and the
    /// missing evidence is named.
    /// </summary>
    public bool RequiresRegularSupplier { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>
    /// Who evaluates and who approves the list of qualified suppliers; null (default) where nobody is named. Whoever buys never evaluates,
    /// unless one person may sign twice.
    /// </summary>
    public ApprovalRoute? ListApproval { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>Whether a cancelled or replaced supplier may come back, through a new initial evaluation with all its evidence for class A. Default true.</summary>
    public bool MayReturn { get; init => field = PublishedValues.Own(this, value); } = true;

    /// <summary>
    /// Whether a failed evaluation or verification stops a supplier of classes B and C, as in class A. Default false: another supplier is selected, as when
    /// a class-B product does not meet its use.
    /// </summary>
    public bool FailedVerificationStops { get; init => field = PublishedValues.Own(this, value); }

    /// <summary>How performance is scored. The status on the list does not depend on it.</summary>
    public required SupplierScoreCard ScoreCard
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Null(value));
    }

    /// <summary>What becomes of a criterion without a score. Default no total.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public MissingScorePolicy MissingScores
    {
        get;
        init => field = PublishedValues.Own(this, Guard.Against.Undefined(value));
    }

    /// <summary>How often a supplier of a class is evaluated or verified; null for never.</summary>
    /// <param name="productClass">The class of the product.</param>
    internal DueDateRule? PeriodOf(ProductClass productClass) => productClass switch
    {
        ProductClass.A => PeriodA,
        ProductClass.B => PeriodB,
        _ => PeriodC,
    };

    /// <inheritdoc/>
    public string ContentHash => SupplierRuleShapes.Rules.ToHash(this);

    // No supplier is evaluated every so many days, and a rule set has no calendar.
    private static DueDateRule? InYearsOrMonths(DueDateRule? period, string name) =>
        period?.Reading is DueDateReading.WorkingDays or DueDateReading.Days
            ? throw new ArgumentException(name + " is counted in years or months, not in days.", name)
            : period;
}
