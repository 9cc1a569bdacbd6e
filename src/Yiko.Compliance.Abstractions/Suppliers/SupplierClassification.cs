using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>The verdict on a supplier of a product as of a day: status, listed or not, next due, order allowed or not, and why.</summary>
/// <remarks>Equal by content, the rationale included.</remarks>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Classification))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierClassification>))]
[TypeConverter(typeof(ShapeTypeConverter<SupplierClassification>))]
public sealed record SupplierClassification
{
    /// <summary>The history that was looked at.</summary>
    public required SupplyHistory History
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The class of the product on the day; null where it is unknown.</summary>
    public ProductClass? Class { get; init; }

    /// <summary>Where the supplier stands.</summary>
    public required SupplyStatus Status { get; init; }

    /// <summary>The day of the event that decided: the evaluation that counts, or the failure; null where nothing has happened that decides.</summary>
    public LocalDate? DecidedOn { get; init; }

    /// <summary>Whether the supplier is on the list of qualified suppliers, which holds class A only; null if nothing could be decided.</summary>
    public bool? IsOnList { get; init; }

    /// <summary>The last day on which the next evaluation or verification is in time; null where none is due.</summary>
    public LocalDate? NextDue { get; init; }

    /// <summary>Whether the product may be ordered from the supplier on that day. Never true where nothing could be decided.</summary>
    public required bool IsOrderAllowed { get; init; }

    /// <summary>
    /// What a class-A supplier off the list still lacks for entry; of the measures all that are not taken, of which as many are
    /// needed as the rule set says. Of a class-C supplier, whether anything shows that it is a regular one. None for suppliers on the list and
    /// for class B.
    /// </summary>
    public QualificationEvidence MissingEvidence { get; init; }

    /// <summary>Why, step by step.</summary>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
