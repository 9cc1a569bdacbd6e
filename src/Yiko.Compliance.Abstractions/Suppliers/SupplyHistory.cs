using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is known of one supplier of one product, and the day on which one looks.</summary>
/// <example>
/// <code>
/// var history = new SupplyHistory
/// {
///     Supplier = "S-01",
///     Product = "steel",
///     Class = ProductClass.B,
///     AsOf = new LocalDate(2026, 8, 1),
///     Events = [new SupplierEvent { Supplier = "S-01", Product = "steel", Class = ProductClass.B, Date = new LocalDate(2024, 3, 1), Kind = SupplierEventKind.Initial, Result = EvaluationResult.Pass }],
/// };
/// </code>
/// </example>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.History))]
[JsonConverter(typeof(ShapeJsonConverter<SupplyHistory>))]
public sealed record SupplyHistory
{
    /// <summary>The supplier, by the host's name.</summary>
    public required string Supplier
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The product, by the host's name.</summary>
    public required string Product
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The class of the product as the host has settled it; null (default) to take it from the latest event.</summary>
    public ProductClass? Class { get; init; }

    /// <summary>What happened, in any order; events after <see cref="AsOf"/> are ignored. Default nothing.</summary>
    public ValueList<SupplierEvent> Events { get; init; }

    /// <summary>The day on which one looks, included.</summary>
    public required LocalDate AsOf
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }
}
