using System.ComponentModel;
using System.Text.Json.Serialization;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is owed for one supplier over all its products: the strictest of each.</summary>
/// <remarks>Another product never relaxes anything.</remarks>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Duties))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierDuties>))]
[TypeConverter(typeof(ShapeTypeConverter<SupplierDuties>))]
public sealed class SupplierDuties
{
    internal SupplierDuties(SupplierRecord record, Rationale rationale, RuleSetStamp ruleSet) =>
        (Record, Rationale, RuleSet) = (record, rationale, ruleSet);

    /// <summary>What was known of the supplier.</summary>
    public SupplierRecord Record { get; }

    /// <summary>
    /// The class that asks for most among those of the products: A before C before B; null where no class is known. C comes before B,
    /// because the manual verifies C every year and B never.
    /// </summary>
    public ProductClass? StrictestClass { get; internal init; }

    /// <summary>What is owed, each kind once, in the order of <see cref="SupplierDutyKind"/>.</summary>
    public ValueList<SupplierDuty> Duties { get; internal init; }

    /// <summary>The rule that asks for each of the duties, in their order; then the products of which nothing can be said.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}

/// <summary>One thing that is owed for a supplier.</summary>
public sealed class SupplierDuty
{
    internal SupplierDuty(SupplierDutyKind kind, ValueList<string> products) => (Kind, Products) = (kind, products);

    /// <summary>What is owed.</summary>
    public SupplierDutyKind Kind { get; }

    /// <summary>For which products, in ordinal order.</summary>
    public ValueList<string> Products { get; }

    /// <summary>The earliest day until which it is owed over those products; null where no day is set.</summary>
    public LocalDate? NextDue { get; internal init; }
}

/// <summary>What may be owed for a supplier.</summary>
public enum SupplierDutyKind
{
    /// <summary>Every product is verified against the acceptance standard when it arrives (SUP-01).</summary>
    [Word("incoming-verification", "verification of what arrives", "进货验证")]
    IncomingVerification = 0,

    /// <summary>The product has to meet its use; where it does not, that is acted on or noted (SUP-07).</summary>
    [Word("fitness-for-use", "fitness for use", "满足使用要求")]
    FitnessForUse = 1,

    /// <summary>The initial evaluation with its evidence, as long as a class-A supplier is not on the list (SUP-04).</summary>
    [Word("initial-evaluation", "initial evaluation", "初次评价")]
    InitialEvaluation = 2,

    /// <summary>The recurring evaluation of a class-A supplier (SUP-05); it covers the verification of capability.</summary>
    [Word("annual-evaluation", "annual evaluation", "年度评价")]
    AnnualEvaluation = 3,

    /// <summary>The recurring verification of a supplier's capability (SUP-08).</summary>
    [Word("annual-verification", "annual verification of capability", "年度能力验证")]
    AnnualVerification = 4,
}
