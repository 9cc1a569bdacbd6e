namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of product classes: their one home.</summary>
internal static class ProductReasons
{
    private static readonly Reason Decisive = Of("supplier.product.decisive", "SUP-03", "8.4.2 a)");
    private static readonly Reason Auxiliary = Of("supplier.product.auxiliary", "SUP-07", "8.4.2 b)");
    private static readonly Reason Other = Of("supplier.product.other", "SUP-08", "8.4.2 c)");
    private static readonly Reason EffectUnknown = Of("supplier.product.effect-unknown", "SUP-02", "8.4.2");
    private static readonly Reason AuxiliaryUnknown = Of("supplier.product.auxiliary-unknown", "SUP-02", "8.4.2");

    public static ValueList<Reason> Explain(ProductEffect effect) => (effect.DecidesRequirement, effect.IsAuxiliary) switch
    {
        (true, _) => [Decisive],
        (false, true) => [Auxiliary],
        (false, false) => [Other],
        (false, null) => [AuxiliaryUnknown],
        (null, null) => [EffectUnknown, AuxiliaryUnknown],
        _ => [EffectUnknown],
    };

    private static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
