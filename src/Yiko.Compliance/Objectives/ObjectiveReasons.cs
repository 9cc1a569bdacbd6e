using System.Numerics;

namespace Yiko.Compliance.Objectives;

/// <summary>The reason codes of appraisal: their one home.</summary>
internal static class ObjectiveReasons
{
    private static readonly (ReportFaults Fault, Reason Reason)[] Faults =
    [
        (ReportFaults.MeasurementDoesNotFit, Counted("objective.fault.measurement-does-not-fit")),
        (ReportFaults.NegativeNumerator, Counted("objective.fault.negative-numerator")),
        (ReportFaults.NegativeDenominator, Counted("objective.fault.negative-denominator")),
        (ReportFaults.NegativeCount, Counted("objective.fault.negative-count")),
        (ReportFaults.ImpossibleCoverage, Counted("objective.fault.impossible-coverage")),
        (ReportFaults.TargetAboveOne, Defined("objective.fault.target-above-one")),
        (ReportFaults.NegativeTarget, Defined("objective.fault.negative-target")),
    ];

    private static readonly Reason PercentMeant = Defined("objective.fault.percent-meant");
    private static readonly Reason NotAppraised = Counted("objective.fault.not-appraised");
    private static readonly Reason NotMeasured = Counted("objective.no-data.not-measured");
    private static readonly Reason DenominatorZero = Counted("objective.no-data.denominator-zero");
    private static readonly Reason CoverageMissing = Counted("objective.no-data.coverage-missing");
    private static readonly Reason CoverageIncomplete = Counted("objective.no-data.coverage-incomplete");
    private static readonly Reason NothingExposed = Counted("objective.no-data.nothing-exposed");
    private static readonly Reason NoData = Counted("objective.no-data.not-attained");
    private static readonly Reason NotApplicable = Counted("objective.not-applicable.stated");
    private static readonly Reason NothingToCount = Counted("objective.not-applicable.denominator-zero");
    private static readonly Reason AboveTheWhole = Counted("objective.share.above-the-whole");
    private static readonly Reason FirstFailure = Counted("objective.lost.first-failure");
    private static readonly Reason FirstOccurrence = Counted("objective.lost.first-occurrence");
    private static readonly Reason Open = Counted("objective.period.open");
    private static readonly Reason Part = Counted("objective.compound.part");
    private static readonly Reason CompoundMet = Counted("objective.compound.met");
    private static readonly Reason CompoundMissed = Counted("objective.compound.missed");
    private static readonly Reason CompoundUnknown = Counted("objective.compound.unknown");
    private static readonly Reason CompoundNotApplicable = Counted("objective.compound.not-applicable");
    private static readonly Reason CorrectiveAction = Of("objective.action.corrective", "CAP-01", "10.2");

    private static readonly ComparisonReasons Shares = new()
    {
        AtLeast = Pair("objective.share.at-least-met", "objective.share.at-least-missed"),
        AtMost = Pair("objective.share.at-most-met", "objective.share.at-most-missed"),
        Equal = Pair("objective.share.equal-met", "objective.share.equal-missed"),
    };

    private static readonly ComparisonReasons Numbers = new()
    {
        AtLeast = Pair("objective.number.at-least-met", "objective.number.at-least-missed"),
        AtMost = Pair("objective.number.at-most-met", "objective.number.at-most-missed"),
        Equal = Pair("objective.number.equal-met", "objective.number.equal-missed"),
    };

    private static readonly (Reason Met, Reason Missed) Answers = Pair("objective.answer.met", "objective.answer.missed");
    private static readonly (Reason Met, Reason Missed) Occurrences = Pair("objective.zero.met", "objective.zero.missed");

    public static ValueList<Reason> Explain(ObjectiveRuleSet rules, ObjectiveReport report)
    {
        var decision = ObjectiveDecision.Of(rules, report.Objective.Criterion, report.Measurement, report.IsPeriodClosed);
        List<Reason> reasons = [];
        Add(reasons, report.Objective.Criterion, report.Measurement, decision, report.IsPeriodClosed);
        switch (decision.Status)
        {
            case ObjectiveStatus.NotAppraised:
                reasons.Add(NotAppraised);
                break;
            case ObjectiveStatus.NoData:
                reasons.Add(NoData);
                break;
            case ObjectiveStatus.ProvisionallyAttained or ObjectiveStatus.ProvisionallyNotAttained:
                reasons.Add(Open);
                break;
            case ObjectiveStatus.NotAttained when rules.LossAsksForCorrectiveAction:
                reasons.Add(CorrectiveAction);
                break;
        }

        return reasons.ToValueList();
    }

    /// <summary>A reason that rests on what is counted, 9.1.1 (OBJ-10).</summary>
    public static Reason Counted(string code) => Of(code, "OBJ-10", "9.1.1");

    /// <summary>A reason that rests on how the objective was set, 6.2.1 b): measurable (OBJ-08).</summary>
    public static Reason Defined(string code) => Of(code, "OBJ-08", "6.2.1 b)");

    public static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };

    /// <summary>A whole number, of any size.</summary>
    public static ReasonArgument Whole(string name, BigInteger value) => ReasonArgument.Of(name, Ratio.Of(value, 1));

    private static void Add(List<Reason> reasons, ObjectiveCriterion criterion, Measurement measurement, ObjectiveDecision decision, bool closed)
    {
        if (decision.Faults != ReportFaults.None) AddFaults(reasons, criterion, measurement, decision.Faults);
        else if (decision.Gap != MeasurementGap.None) reasons.Add(GapReason(measurement, decision));
        else if (decision.Parts is { } parts) AddParts(reasons, (AllOfCriterion)criterion, (CompoundMeasurement)measurement, parts, decision.Status, closed);
        else AddComparison(reasons, (TargetCriterion)criterion, measurement, decision, closed);
    }

    private static void AddFaults(List<Reason> reasons, ObjectiveCriterion criterion, Measurement measurement, ReportFaults faults)
    {
        var target = (criterion as TargetCriterion)?.Target ?? Ratio.Zero;
        foreach (var (fault, reason) in Faults)
        {
            if (!faults.HasFlag(fault)) continue;
            reasons.Add(fault switch
            {
                ReportFaults.TargetAboveOne when target <= Ratio.Of(100, 1) => PercentMeant.With(Exact("target", target)),
                ReportFaults.TargetAboveOne or ReportFaults.NegativeTarget => reason.With(Exact("target", target)),
                ReportFaults.NegativeNumerator => reason.With(Whole("value", ((RatioMeasurement)measurement).Numerator)),
                ReportFaults.NegativeDenominator => reason.With(Whole("value", ((RatioMeasurement)measurement).Denominator)),
                ReportFaults.NegativeCount => reason.With(Whole("value", ((CountMeasurement)measurement).Occurrences)),
                ReportFaults.ImpossibleCoverage => reason.With(Covered(measurement)),
                _ => reason,
            });
        }
    }

    private static Reason GapReason(Measurement measurement, ObjectiveDecision decision) => decision.Gap switch
    {
        MeasurementGap.DenominatorZero => decision.Status == ObjectiveStatus.NotApplicable ? NothingToCount : DenominatorZero,
        MeasurementGap.NotApplicable => NotApplicable,
        MeasurementGap.CoverageMissing => CoverageMissing,
        MeasurementGap.CoverageIncomplete => CoverageIncomplete.With(Covered(measurement)),
        MeasurementGap.NothingExposed => NothingExposed,
        _ => ((NoMeasurement)measurement).Why ?? NotMeasured,
    };

    private static void AddParts(
        List<Reason> reasons,
        AllOfCriterion criterion,
        CompoundMeasurement measurement,
        ObjectiveDecision[] parts,
        ObjectiveStatus status,
        bool closed)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            reasons.Add(Part.With(ReasonArgument.Of("number", i + 1)));
            Add(reasons, criterion.Parts[i], measurement.Parts[i], parts[i], closed);
        }

        reasons.Add(status switch
        {
            ObjectiveStatus.Attained or ObjectiveStatus.ProvisionallyAttained => CompoundMet,
            ObjectiveStatus.NotAttained or ObjectiveStatus.ProvisionallyNotAttained => CompoundMissed,
            ObjectiveStatus.NotApplicable => CompoundNotApplicable,
            _ => CompoundUnknown,
        });
    }

    private static void AddComparison(
        List<Reason> reasons,
        TargetCriterion criterion,
        Measurement measurement,
        ObjectiveDecision decision,
        bool closed)
    {
        reasons.Add(ComparisonOf(criterion, measurement, decision));
        if (measurement is RatioMeasurement ratio && criterion.Comparator != ObjectiveComparator.ZeroOccurrences && ratio.Numerator > ratio.Denominator)
            reasons.Add(AboveTheWhole.With(Whole("numerator", ratio.Numerator), Whole("denominator", ratio.Denominator)));
        if (decision.IsLost && !closed) reasons.Add(criterion.Target == Ratio.One ? FirstFailure : FirstOccurrence);
    }

    private static Reason ComparisonOf(TargetCriterion criterion, Measurement measurement, ObjectiveDecision decision)
    {
        var actual = decision.Actual!.Value;
        if (measurement is YesNoMeasurement) return decision.IsMet ? Answers.Met : Answers.Missed;
        if (criterion.Comparator == ObjectiveComparator.ZeroOccurrences) return Occurrence(measurement, decision);
        var margin = Exact("margin", decision.Margin!.Value);
        return measurement is RatioMeasurement ratio
            ? Shares.Of(criterion.Comparator, decision.IsMet).With(
                Whole("numerator", ratio.Numerator),
                Whole("denominator", ratio.Denominator),
                ReasonArgument.Of("actual", actual),
                ReasonArgument.Of("target", criterion.Target),
                margin)
            : Numbers.Of(criterion.Comparator, decision.IsMet).With(Exact("actual", actual), Exact("target", criterion.Target), margin);
    }

    private static Reason Occurrence(Measurement measurement, ObjectiveDecision decision)
    {
        if (decision.IsMet) return Occurrences.Met.With(Covered(measurement));
        return Occurrences.Missed.With(measurement is RatioMeasurement ratio ? Whole("count", ratio.Numerator) : Exact("count", decision.Actual!.Value));
    }

    private static ReadOnlySpan<ReasonArgument> Covered(Measurement measurement)
    {
        var coverage = (measurement is RatioMeasurement ratio ? ratio.Coverage : ((CountMeasurement)measurement).Coverage)!;
        return new[] { Exact("covered", coverage.Covered), Exact("exposed", coverage.Exposed) };
    }

    // A fraction that ends after a few decimals reads better as a number: 94.96, not 2374/25.
    private static ReasonArgument Exact(string name, Ratio value) =>
        value.TryToDecimal(out var number) ? ReasonArgument.Of(name, number) : ReasonArgument.Of(name, value);

    private static (Reason Met, Reason Missed) Pair(string met, string missed) => (Counted(met), Counted(missed));

    /// <summary>Met and missed for each comparator.</summary>
    private sealed class ComparisonReasons
    {
        public required (Reason Met, Reason Missed) AtLeast { get; init; }

        public required (Reason Met, Reason Missed) AtMost { get; init; }

        public required (Reason Met, Reason Missed) Equal { get; init; }

        public Reason Of(ObjectiveComparator comparator, bool met)
        {
            var pair = comparator switch
            {
                ObjectiveComparator.AtLeast => AtLeast,
                ObjectiveComparator.AtMost => AtMost,
                _ => Equal,
            };
            return met ? pair.Met : pair.Missed;
        }
    }
}
