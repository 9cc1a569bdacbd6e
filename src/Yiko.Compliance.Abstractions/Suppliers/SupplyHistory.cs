using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is known of one supplier of one product, and the day on which one looks.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// SupplierEvent received = new()
/// {
///     Supplier = "启明五金",
///     Product = "螺栓",
///     Class = ProductClass.B,
///     Date = new(2026, 5, 8),
///     Kind = SupplierEventKind.Receipt,
///     Result = EvaluationResult.Fail,
/// };
/// SupplyHistory history = new() { Supplier = "启明五金", Product = "螺栓", Events = [received], AsOf = new(2026, 5, 7) };
/// AbcSupplierClassifier classifier = new(SupplierRuleSet.Standard);
/// Console.WriteLine($"the day before: {classifier.Classify(history).Status}"); // the day before: InUse
/// Console.WriteLine($"afterwards: {classifier.Classify(history with { AsOf = new(2026, 5, 8) }).Status}"); // afterwards: Replaced
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
