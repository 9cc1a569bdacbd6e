namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of product classes: their one home.</summary>
internal static class ProductReasons
{
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow Decisive = Row("SUP-03", "8.4.2 a)", "supplier.product.decisive", "The product directly decides whether the customer's requirement is met: class A.", "该产品直接决定能否满足顾客要求，为 A 类。");
    private static readonly ReasonRow Auxiliary = Row("SUP-07", "8.4.2 b)", "supplier.product.auxiliary", "The product is auxiliary without major effect on conformity: class B.", "该产品为辅助材料，对符合要求没有重大影响，为 B 类。");
    private static readonly ReasonRow Other = Row("SUP-08", "8.4.2 c)", "supplier.product.other", "The product belongs neither to A nor to B: class C.", "该产品不属于 A 类，也不属于 B 类，为 C 类。");
    private static readonly ReasonRow EffectUnknown = Row("SUP-02", "8.4.2", "supplier.product.effect-unknown", "Nobody has judged whether the product decides if the customer's requirement is met.", "尚未判断该产品是否直接决定满足顾客要求。");
    private static readonly ReasonRow AuxiliaryUnknown = Row("SUP-02", "8.4.2", "supplier.product.auxiliary-unknown", "Nobody has judged whether the product is auxiliary without major effect.", "尚未判断该产品是否为没有重大影响的辅助材料。");

    public static ValueList<Reason> Explain(ProductEffect effect) => (effect.DecidesRequirement, effect.IsAuxiliary) switch
    {
        (true, _) => [Decisive],
        (false, true) => [Auxiliary],
        (false, false) => [Other],
        (false, null) => [AuxiliaryUnknown],
        (null, null) => [EffectUnknown, AuxiliaryUnknown],
        _ => [EffectUnknown],
    };

    private static ReasonRow Row(string rule, string clause, string code, string english, string chinese) => Rows.Manual(code, rule, clause, english, chinese);
}
