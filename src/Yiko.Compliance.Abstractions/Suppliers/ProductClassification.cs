using System.ComponentModel;
using System.Text.Json.Serialization;
using Yiko.Compliance.Shapes;
namespace Yiko.Compliance.Suppliers;

/// <summary>The verdict on a product: its class, and why.</summary>
[Shaped(typeof(SupplierShapes), nameof(SupplierShapes.ProductClassification))]
[JsonConverter(typeof(ShapeJsonConverter<ProductClassification>))]
[TypeConverter(typeof(ShapeTypeConverter<ProductClassification>))]
public sealed class ProductClassification
{
    internal ProductClassification(ProductEffect effect, Rationale rationale, RuleSetStamp ruleSet) =>
        (Effect, Rationale, RuleSet) = (effect, rationale, ruleSet);

    /// <summary>What was known of the product.</summary>
    public ProductEffect Effect { get; }

    /// <summary>The class; null as long as an answer is missing that it depends on.</summary>
    public ProductClass? Class { get; internal init; }

    /// <summary>Why, step by step.</summary>
    public Rationale Rationale { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
