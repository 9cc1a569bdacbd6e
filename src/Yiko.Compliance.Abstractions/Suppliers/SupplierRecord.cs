using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is known of one supplier over all its products, and the day on which one looks.</summary>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Record))]
[JsonConverter(typeof(ShapeJsonConverter<SupplierRecord>))]
public sealed record SupplierRecord
{
    /// <summary>The supplier, by the host's name.</summary>
    public required string Supplier
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What is known of each of its products, in any order; each tells of the same supplier.</summary>
    public ValueList<SupplyHistory> Supplies { get; init; }
}
