using System.Reflection;
using Yiko.Compliance.Engines;
using Yiko.Compliance.RuleSets.Replay;

namespace Yiko.Compliance.Suppliers;

public sealed class ProductClassificationTests
{
    // All nine combinations of what may be known.
    [Theory]
    [InlineData(true, true, ProductClass.A, "supplier.product.decisive")]
    [InlineData(true, false, ProductClass.A, "supplier.product.decisive")]
    [InlineData(true, null, ProductClass.A, "supplier.product.decisive")]
    [InlineData(false, true, ProductClass.B, "supplier.product.auxiliary")]
    [InlineData(false, false, ProductClass.C, "supplier.product.other")]
    [InlineData(false, null, null, "supplier.product.auxiliary-unknown")]
    [InlineData(null, true, null, "supplier.product.effect-unknown")]
    [InlineData(null, false, null, "supplier.product.effect-unknown")]
    [InlineData(null, null, null, "supplier.product.effect-unknown;supplier.product.auxiliary-unknown")]
    public void The_class_follows_from_the_effect_on_conformity(bool? decides, bool? auxiliary, ProductClass? expected, string reasons)
    {
        var verdict = new SupplierRegister(SupplierRuleSet.Standard).ClassifyProduct(new() { Product = "钢板", DecidesRequirement = decides, IsAuxiliary = auxiliary });
        Assert.Equal((expected, reasons), (verdict.Class, verdict.Rationale.ToString()));
        Assert.Equal(("suppliers/standard", "钢板"), (verdict.RuleSet.Id, verdict.Effect.Product));
        StoredVerdicts.AssertSurvives(SupplierEngines.Products, verdict, SupplierRuleSet.Standard);
    }

    [Fact]
    public void A_class_of_a_product_and_a_grade_of_a_supplier_do_not_convert_into_one_another()
    {
        Assert.False(typeof(Grade).IsAssignableFrom(typeof(ProductClass)) || typeof(ProductClass).IsAssignableFrom(typeof(Grade)));
        Assert.DoesNotContain(
            typeof(Grade).GetMethods(BindingFlags.Public | BindingFlags.Static),
            method => method.Name is "op_Implicit" or "op_Explicit");
        Assert.Equal(typeof(Grade), typeof(SupplierPerformance).GetProperty(nameof(SupplierPerformance.Grade))!.PropertyType);
        Assert.Equal(typeof(ProductClass?), typeof(SupplierClassification).GetProperty(nameof(SupplierClassification.Class))!.PropertyType);
    }

    [Fact]
    public void No_rule_set_changes_a_class()
    {
        ProductEffect[] effects = [new() { Product = "钢板", DecidesRequirement = true }, new() { Product = "手套" }];

        var comparison = SupplierEngines.Products.Compare(SupplierRuleSet.Standard, SupplierRuleSet.YearlyForAll).Compare(effects);

        Assert.Empty(comparison.Changed);
        Assert.Equal(["- → -: 1", "a → a: 1"], comparison.Grades.Select(cell => cell.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_invalid_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new SupplierRegister(SupplierRuleSet.Standard).ClassifyProduct(null!));
        Assert.Throws<ArgumentException>(() => new ProductEffect { Product = " " });
    }
}
