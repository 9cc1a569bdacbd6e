using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is known of one supplier over all its products, and the day on which one looks.</summary>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// SupplyHistory bolts = new() { Supplier = "启明五金", Product = "螺栓", Class = ProductClass.B, AsOf = new(2026, 8, 1) };
/// SupplyHistory plates = new() { Supplier = "启明五金", Product = "钢板", Class = ProductClass.A, AsOf = new(2026, 8, 1) };
/// SupplierRecord record = new() { Supplier = "启明五金", Supplies = [bolts, plates] };
/// var owed = new SupplierRegister(SupplierRuleSet.Standard).Duties(record);
/// foreach (var duty in owed.Duties) Console.WriteLine($"{duty.Kind}: {string.Join(", ", duty.Products)}");
/// // IncomingVerification: 螺栓, 钢板
/// // FitnessForUse: 螺栓, 钢板
/// // InitialEvaluation: 钢板
/// // AnnualEvaluation: 钢板
/// </code>
/// </example>
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
