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
        foreach (var happened in events)
        {
            if (happened.Kind == SupplierEventKind.Nonconforming || happened.Result == EvaluationResult.Fail)
            {
                (verified, failed) = (null, happened);
            }
            else if (happened.Kind == SupplierEventKind.Annual)
            {
                reasons?.Add(SupplyReasons.NotAsked(happened));
            }
            else if (failed is null || (happened.Kind == SupplierEventKind.Initial && rules.MayReturn))
            {
                (verified, failed) = (happened, null);
            }
            else
            {
                reasons?.Add(SupplyReasons.NoReturn(happened));
            }
        }

        return failed is not null
            ? Failed(rules, productClass, failed, reasons)
            : InUse(productClass, rules.PeriodOf(productClass), verified, asOf, reasons);
    }

    private static SupplyDecision Failed(SupplierRuleSet rules, ProductClass productClass, SupplierEvent failed, List<Reason>? reasons)
    {
        var nonconforming = failed.Kind == SupplierEventKind.Nonconforming;
        reasons?.Add(nonconforming ? SupplyReasons.NonconformingReplaced(productClass, failed) : SupplyReasons.VerificationFailed(productClass, failed));
        reasons?.Add(rules.MayReturn ? SupplyReasons.SelectAnother(productClass) : SupplyReasons.CancelledForGood);
        return new()
        {
            Class = productClass,
            Status = !nonconforming && rules.FailedVerificationStops ? SupplyStatus.Disqualified : SupplyStatus.Replaced,
            DecidedOn = failed.Date,
        };
    }

    private static SupplyDecision InUse(ProductClass productClass, DueDateRule? period, SupplierEvent? verified, LocalDate asOf, List<Reason>? reasons)
    {
        var due = verified?.Date is { } last ? period?.NextDue(last) : null;
        var overdue = due is { } day && DueDateRule.IsOverdue(day, asOf);
        var candidate = period is not null && verified is null;
        if (reasons is not null)
        {
            reasons.Add(candidate ? SupplyReasons.NotVerified(productClass)
                : period is null ? SupplyReasons.GeneralControl(productClass)
                : SupplyReasons.Verified(productClass, verified!));
            if (!candidate) reasons.Add(SupplyReasons.Due(productClass, due, overdue));
        }

        return new()
        {
            Class = productClass,
            Status = candidate ? SupplyStatus.Candidate : overdue ? SupplyStatus.Overdue : SupplyStatus.InUse,
            DecidedOn = verified?.Date,
            NextDue = due,
        };
    }
}
