using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>Class A: on the list if and only if a complete initial evaluation passed and none failed since.</summary>
internal static class ListedSupply
{
    public static SupplyDecision Decide(SupplierRuleSet rules, ReadOnlySpan<SupplierEvent> events, LocalDate asOf, List<Reason>? reasons)
    {
        var evaluatedBefore = false;
        SupplierEvent? valid = null;
        SupplierEvent? failed = null;
        SupplierEvent? incomplete = null;
        foreach (var happened in events)
        {
            var isInitial = happened.Kind == SupplierEventKind.Initial;
            evaluatedBefore |= isInitial;
            if (!evaluatedBefore) reasons?.Add(SupplyReasons.BeforeInitial(happened));
            if (happened.Kind is SupplierEventKind.Nonconforming or SupplierEventKind.Receipt)
            {
                if (happened.Result != EvaluationResult.Pass || happened.Kind == SupplierEventKind.Nonconforming) reasons?.Add(SupplyReasons.NonconformingNoted(happened));
            }
            else if (happened.Result == EvaluationResult.Fail)
            {
                (valid, failed, incomplete) = (null, happened, null);
            }
            else if (isInitial && EntryEvidence.Missing(rules, happened.Evidence) != QualificationEvidence.None)
            {
                reasons?.Add(SupplyReasons.InitialIncomplete(happened));
                if (valid is null) incomplete = happened;
            }
            else if (isInitial && failed is not null && !rules.MayReturn)
            {
                reasons?.Add(SupplyReasons.NoReturn(happened));
            }
            else if (isInitial || (happened.Kind == SupplierEventKind.Annual && valid is not null))
            {
                (valid, failed, incomplete) = (happened, null, null);
            }
            else
            {
                reasons?.Add(happened.Kind == SupplierEventKind.Annual ? SupplyReasons.NotListed(happened) : SupplyReasons.NotAsked(happened));
            }
        }

        return valid is not null
            ? Listed(rules, valid, asOf, reasons)
            : Unlisted(rules, failed, incomplete, reasons);
    }

    private static SupplyDecision Listed(SupplierRuleSet rules, SupplierEvent valid, LocalDate asOf, List<Reason>? reasons)
    {
        reasons?.Add(valid.Kind == SupplierEventKind.Initial ? SupplyReasons.Entered(valid) : SupplyReasons.Evaluated(valid));
        var due = rules.PeriodA?.NextDue(valid.Date!.Value);
        var overdue = due is { } day && DueDateRule.IsOverdue(day, asOf);
        reasons?.Add(SupplyReasons.Due(ProductClass.A, due, overdue));
        return new()
        {
            Class = ProductClass.A,
            Status = overdue ? SupplyStatus.Overdue : SupplyStatus.Qualified,
            DecidedOn = valid.Date,
            NextDue = due,
        };
    }

    private static SupplyDecision Unlisted(SupplierRuleSet rules, SupplierEvent? failed, SupplierEvent? incomplete, List<Reason>? reasons)
    {
        var forGood = failed is not null && !rules.MayReturn;
        var missing = forGood ? QualificationEvidence.None : EntryEvidence.Missing(rules, incomplete?.Evidence ?? QualificationEvidence.None);
        if (reasons is not null)
        {
            reasons.Add(failed is not null ? SupplyReasons.Cancelled(failed)
                : incomplete is not null ? SupplyReasons.NotEntered(incomplete)
                : SupplyReasons.NoInitial);
            if (failed is not null) reasons.Add(forGood ? SupplyReasons.CancelledForGood : SupplyReasons.SelectAnother(ProductClass.A));
            reasons.AddRange(EntryEvidence.Reasons(rules, missing));
        }

        return new()
        {
            Class = ProductClass.A,
            Status = failed is not null ? SupplyStatus.Disqualified : SupplyStatus.Candidate,
            DecidedOn = failed?.Date ?? incomplete?.Date,
            MissingEvidence = missing,
        };
    }
}
