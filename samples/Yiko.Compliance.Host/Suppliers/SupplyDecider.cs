using Yiko.Compliance.Host.Data;
using Yiko.Compliance.Host.Decisions;
using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Suppliers;

/// <summary>Decides where a supplier of a product stands on the day of the decision.</summary>
internal sealed class SupplyDecider(ISupplierClassifier classifier, ComplianceRules rules) : IDecider<SupplyItem>
{
    public string Area => Areas.Suppliers;

    public RuleSetStamp RuleSet { get; } = RuleSetStamp.Of(rules.Suppliers);

    public IReadOnlyList<Reason> Decide(SupplyItem item, ChainWriter chain)
    {
        var verdict = classifier.Classify(item.HistoryAsOf(chain.Date));
        item.DecidedBy(chain.Append(Area, item.Id, NewDecision.Of(VerdictFormats.SupplierStatus, DecisionQuestions.SupplierStatus, verdict)), verdict.RuleSet);
        (item.Class, item.Status, item.IsOnList) = (verdict.Class, verdict.Status, verdict.IsOnList);
        (item.NextDue, item.IsOrderAllowed) = (verdict.NextDue, verdict.IsOrderAllowed);
        return verdict.Status == SupplyStatus.NotClassified ? verdict.Rationale : [];
    }
}
