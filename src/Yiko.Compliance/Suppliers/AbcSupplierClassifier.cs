using Ardalis.GuardClauses;

namespace Yiko.Compliance.Suppliers;

/// <summary>Classifies suppliers by the class A, B or C of what they supply: management manual 8.4.2.</summary>
/// <remarks>
/// A failed evaluation or verification of any kind counts against a supplier at once; what passes counts only where the class asks for
/// it.
/// </remarks>
/// <inheritdoc cref="ISupplierClassifier" path="/example"/>
public sealed class AbcSupplierClassifier : ISupplierClassifier
{
    private readonly SupplierRuleSet _rules;
    private readonly RuleSetStamp _stamp;
    private readonly Func<object, ValueList<Reason>> _explain;

    /// <summary>A classifier that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="SupplierRuleSet.Standard"/>.</param>
    public AbcSupplierClassifier(SupplierRuleSet rules)
    {
        _rules = Guard.Against.Null(rules);
        _stamp = RuleSetStamp.Of(rules);
        _explain = rules.Citations.Cite(history => Explain(_rules, (SupplyHistory)history));
    }

    /// <inheritdoc/>
    public SupplierClassification Classify(SupplyHistory history)
    {
        var decision = SupplyDecision.Of(_rules, Guard.Against.Null(history), reasons: null);
        return new()
        {
            History = history,
            Class = decision.Class,
            Status = decision.Status,
            DecidedOn = decision.DecidedOn,
            IsOnList = decision.IsOnList,
            NextDue = decision.NextDue,
            IsOrderAllowed = decision.IsOrderAllowed,
            MissingEvidence = decision.MissingEvidence,
            Rationale = Rationale.Deferred(history, _explain),
            RuleSet = _stamp,
        };
    }

    private static ValueList<Reason> Explain(SupplierRuleSet rules, SupplyHistory history)
    {
        List<Reason> reasons = [];
        SupplyDecision.Of(rules, history, reasons);
        return reasons.ToValueList();
    }
}
