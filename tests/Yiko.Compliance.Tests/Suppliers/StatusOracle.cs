using NodaTime;

namespace Yiko.Compliance.Suppliers;

/// <summary>
/// The status of a supplier by the letter of the rules: slow, without a fold. It asks of the whole history what must have happened and
/// what must not have happened since.
/// </summary>
internal static class StatusOracle
{
    public static (SupplyStatus Status, bool? OnList, LocalDate? NextDue, bool OrderAllowed) Of(SupplierRuleSet rules, SupplyHistory history)
    {
        var events = history.Events
            .Where(happened => happened.Date <= history.AsOf)
            .OrderBy(happened => happened.Date)
            .ThenBy(happened => happened.Kind)
            .ThenBy(happened => happened.Result == EvaluationResult.Fail)
            .ToList();
        var productClass = ClassOf(history, events);
        var counting = Enumerable.Range(0, events.Count).Where(i => Counts(rules, productClass, events, i)).ToList();
        var good = counting.Where(i => !events.Skip(i + 1).Any(later => Fails(productClass, later))).ToList();
        var failed = events.Where(happened => Fails(productClass, happened)).ToList();
        var period = rules.PeriodOf(productClass);
        // Class C: nothing since the last failure shows a regular supplier.
        var isIrregular = rules.RequiresRegularSupplier && productClass == ProductClass.C
            && !good.Any(i => events[i].Evidence.HasFlag(QualificationEvidence.RegularSupplier));
        if (good.Count > 0)
        {
            var due = period?.NextDue(events[good.Max()].Date!.Value);
            var overdue = due < history.AsOf;
            var fine = productClass == ProductClass.A ? SupplyStatus.Qualified : SupplyStatus.InUse;
            return isIrregular ? (SupplyStatus.Candidate, false, due, false) : (overdue ? SupplyStatus.Overdue : fine, productClass == ProductClass.A, due, !overdue);
        }

        if (failed.Count > 0)
        {
            var stopped = productClass == ProductClass.A
                || (rules.FailedVerificationStops && failed[^1].Kind is not (SupplierEventKind.Nonconforming or SupplierEventKind.Receipt));
            return (stopped ? SupplyStatus.Disqualified : SupplyStatus.Replaced, false, null, false);
        }

        var free = productClass != ProductClass.A && period is null && !isIrregular;
        return (free ? SupplyStatus.InUse : SupplyStatus.Candidate, false, null, free);
    }

    // Whether the event at a place is an evaluation that passed and that the class asks for.
    private static bool Counts(SupplierRuleSet rules, ProductClass productClass, List<SupplierEvent> events, int place)
    {
        var happened = events[place];
        if (happened.Result != EvaluationResult.Pass || happened.Kind is SupplierEventKind.Nonconforming or SupplierEventKind.Receipt) return false;
        var failedBefore = events.Take(place).Any(earlier => Fails(productClass, earlier));
        var comesBack = !failedBefore || rules.MayReturn;
        var isEntry = happened.Kind == SupplierEventKind.Initial && comesBack && (productClass != ProductClass.A || IsComplete(rules, happened.Evidence));
        if (isEntry) return true;
        var lastFailure = events.FindLastIndex(place, place + 1, earlier => Fails(productClass, earlier));
        if (productClass == ProductClass.A)
        {
            // An annual evaluation keeps on the list what an entry since the last failure has put there.
            return happened.Kind == SupplierEventKind.Annual
                && Enumerable.Range(0, place).Any(i => i > lastFailure && events[i].Kind == SupplierEventKind.Initial && Counts(rules, productClass, events, i));
        }

        return happened.Kind == SupplierEventKind.Verification
            && (!failedBefore || Enumerable.Range(0, place).Any(i => i > lastFailure && events[i].Kind == SupplierEventKind.Initial && Counts(rules, productClass, events, i)));
    }

    // What arrives and fails, and what does not meet its use, ends the use of B and C; of A it is noted.
    private static bool Fails(ProductClass productClass, SupplierEvent happened) => happened.Kind switch
    {
        SupplierEventKind.Nonconforming => productClass != ProductClass.A,
        SupplierEventKind.Receipt => productClass != ProductClass.A && happened.Result == EvaluationResult.Fail,
        _ => happened.Result == EvaluationResult.Fail,
    };

    private static bool IsComplete(SupplierRuleSet rules, QualificationEvidence evidence)
    {
        QualificationEvidence[] measures =
            [QualificationEvidence.SampleTrial, QualificationEvidence.Inspection, QualificationEvidence.References, QualificationEvidence.OtherMeasure];
        return evidence.HasFlag(rules.RequiredSteps) && measures.Count(measure => evidence.HasFlag(measure)) >= rules.LeastMeasures;
    }

    private static ProductClass ClassOf(SupplyHistory history, List<SupplierEvent> events)
    {
        if (history.Class is { } settled) return settled;
        var known = events.Count > 0
            ? events.Where(happened => happened.Date == events[^1].Date)
            : history.Events.Where(happened => happened.Date == history.Events.Min(each => each.Date));
        var classes = known.Select(happened => happened.Class!.Value).ToList();
        return classes.Contains(ProductClass.A) ? ProductClass.A : classes.Contains(ProductClass.C) ? ProductClass.C : ProductClass.B;
    }
}
