using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Suppliers;

/// <summary>What is known of a product's effect on conformity: the form from which its class follows.</summary>
/// <remarks>An answer that is not known yet is null, not “no”.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Suppliers;
///
/// SupplierRegister register = new(SupplierRuleSet.Standard);
/// ProductEffect plates = new() { Product = "钢板", DecidesRequirement = true, IsAuxiliary = false };
/// ProductEffect bolts = new() { Product = "螺栓" };
/// Console.WriteLine($"{plates.Product}: {register.ClassifyProduct(plates).Class}"); // 钢板: A
/// Console.WriteLine($"{bolts.Product} has a class: {register.ClassifyProduct(bolts).Class is not null}"); // 螺栓 has a class: False
/// </code>
/// </example>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.Effect))]
[JsonConverter(typeof(ShapeJsonConverter<ProductEffect>))]
public sealed record ProductEffect
{
    /// <summary>The product, material or service, by the host's name; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Product
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it directly decides if the customer's requirement is met; null where nobody has judged it.</summary>
    public bool? DecidesRequirement { get; init; }

    /// <summary>Whether it is auxiliary material without major effect on conformity; null where nobody has judged it.</summary>
    public bool? IsAuxiliary { get; init; }
}
