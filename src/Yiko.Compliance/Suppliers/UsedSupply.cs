using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>Classes B and C: in use until a supply or a verification fails; verified again and again where the rule set has a period.</summary>
internal static class UsedSupply
{
    public static SupplyDecision Decide(
        SupplierRuleSet rules,
        ProductClass productClass,
        ReadOnlySpan<SupplierEvent> events,
        LocalDate asOf,
        List<Reason>? reasons)
    {
        SupplierEvent? verified = null;
        SupplierEvent? failed = null;
        var evidence = QualificationEvidence.None;
        foreach (var happened in events)
        {
            if (happened.Kind == SupplierEventKind.Nonconforming || happened.Result == EvaluationResult.Fail)
            {
                (verified, failed, evidence) = (null, happened, QualificationEvidence.None);
            }
            else if (happened.Kind == SupplierEventKind.Receipt)
            {
                // What arrives in order proves nothing of the supplier's capability.
                continue;
            }
            else if (happened.Kind == SupplierEventKind.Annual)
            {
                reasons?.Add(SupplyReasons.NotAsked(happened));
            }
            else if (failed is null || (happened.Kind == SupplierEventKind.Initial && rules.MayReturn))
            {
                (verified, failed, evidence) = (happened, null, evidence | happened.Evidence);
            }
            else
            {
                reasons?.Add(SupplyReasons.NoReturn(happened));
            }
        }

        return failed is not null
            ? Failed(rules, productClass, failed, reasons)
            : InUse(rules, productClass, verified, productClass == ProductClass.C ? QualificationEvidence.RegularSupplier & ~evidence : QualificationEvidence.None, asOf, reasons);
    }

    private static SupplyDecision Failed(SupplierRuleSet rules, ProductClass productClass, SupplierEvent failed, List<Reason>? reasons)
    {
        var nonconforming = failed.Kind is SupplierEventKind.Nonconforming or SupplierEventKind.Receipt;
        reasons?.Add(nonconforming ? SupplyReasons.NonconformingReplaced(productClass, failed) : SupplyReasons.VerificationFailed(productClass, failed));
        reasons?.Add(rules.MayReturn ? SupplyReasons.SelectAnother(productClass) : SupplyReasons.CancelledForGood);
        return new()
        {
            Class = productClass,
            Status = !nonconforming && rules.FailedVerificationStops ? SupplyStatus.Disqualified : SupplyStatus.Replaced,
            DecidedOn = failed.Date,
        };
    }

    private static SupplyDecision InUse(
        SupplierRuleSet rules, ProductClass productClass, SupplierEvent? verified, QualificationEvidence missing, LocalDate asOf, List<Reason>? reasons)
    {
        var period = rules.PeriodOf(productClass);
        var due = verified?.Date is { } last ? period?.NextDue(last) : null;
        var overdue = due is { } day && DueDateRule.IsOverdue(day, asOf);
        var unverified = period is not null && verified is null;
        var candidate = unverified || (rules.RequiresRegularSupplier && missing != QualificationEvidence.None);
        if (reasons is not null)
        {
            reasons.Add(unverified ? SupplyReasons.NotVerified(productClass)
                : period is null ? SupplyReasons.GeneralControl(productClass)
                : SupplyReasons.Verified(productClass, verified!));
            if (!unverified) reasons.Add(SupplyReasons.Due(productClass, due, overdue));
            if (missing != QualificationEvidence.None) reasons.Add(rules.RequiresRegularSupplier ? EvidenceReasons.RegularRequired : EvidenceReasons.RegularMissing);
        }

        return new()
        {
            Class = productClass,
            Status = candidate ? SupplyStatus.Candidate : overdue ? SupplyStatus.Overdue : SupplyStatus.InUse,
            DecidedOn = verified?.Date,
            NextDue = due,
            MissingEvidence = missing,
        };
    }
}
