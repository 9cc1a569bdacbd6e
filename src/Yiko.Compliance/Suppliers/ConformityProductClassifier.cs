using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>Classifies products by their effect on conformity: management manual 8.4.2, with class C as “neither A nor B”.</summary>
/// <remarks>Immutable and safe for concurrent use: one instance serves a whole application.</remarks>
public sealed class ConformityProductClassifier : IProductClassifier
{
    private static readonly Func<object, ValueList<Reason>> Explain = effect => ProductReasons.Explain((ProductEffect)effect);
    private readonly RuleSetStamp _stamp;

    /// <summary>A classifier that stamps its verdicts with a rule set. The classes themselves are the manual's.</summary>
    /// <param name="rules">The rule set, such as <see cref="SupplierRuleSet.Standard"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public ConformityProductClassifier(SupplierRuleSet rules) => _stamp = RuleSetStamp.Of(Guard.Against.Null(rules));

    /// <inheritdoc/>
    public ProductClassification Classify(ProductEffect effect) => new()
    {
        Effect = Guard.Against.Null(effect),
        Class = ClassOf(effect),
        Rationale = Rationale.Deferred(effect, Explain),
        RuleSet = _stamp,
    };

    // What decides the requirement is A even where somebody also calls it auxiliary.
    private static ProductClass? ClassOf(ProductEffect effect) => (effect.DecidesRequirement, effect.IsAuxiliary) switch
    {
        (true, _) => ProductClass.A,
        (false, true) => ProductClass.B,
        (false, false) => ProductClass.C,
        _ => null,
    };
}
