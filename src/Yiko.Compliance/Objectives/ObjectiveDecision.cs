namespace Yiko.Compliance.Objectives;

/// <summary>The decision itself, without its words: computed alike for the verdict and, when somebody reads it, for the rationale.</summary>
internal readonly struct ObjectiveDecision
{
    public ObjectiveStatus Status { get; private init; }

    public Ratio? Actual { get; private init; }

    /// <summary>How far the target was exceeded; below 0 where it was missed.</summary>
    public Ratio? Margin { get; private init; }

    /// <summary>Whether what was measured meets the target; asked only where something was.</summary>
    public bool IsMet => Margin!.Value.Numerator.Sign >= 0;

    /// <summary>Lost at the first failure, whatever the period still brings.</summary>
    public bool IsLost { get; private init; }

    public ReportFaults Faults { get; private init; }

    public MeasurementGap Gap { get; private init; }

    public ObjectiveDecision[]? Parts { get; private init; }

    public static ObjectiveDecision Of(ObjectiveRuleSet rules, ObjectiveReport report) =>
        Of(rules, report.Objective, report.Objective.Criterion, report.Measurement, CalendarPeriod.IsClosed(rules, report));

    private static ObjectiveDecision Of(ObjectiveRuleSet rules, Objective objective, ObjectiveCriterion criterion, Measurement measurement, bool closed) =>
        criterion is AllOfCriterion all
            ? OfAll(rules, objective, all, measurement, closed)
            : OfTarget(rules, objective, (TargetCriterion)criterion, measurement, closed);

    private static ObjectiveDecision OfTarget(ObjectiveRuleSet rules, Objective objective, TargetCriterion criterion, Measurement measurement, bool closed)
    {
        var faults = ReportFaultFinder.Of(rules, objective, criterion, measurement);
        if (faults != ReportFaults.None) return Faulty(faults);
        if (ActualOf(criterion, measurement) is not { } actual) return Silent(rules, GapOf(measurement));
        var margin = Attainments.MarginOf(criterion, actual);
        var met = margin.Numerator.Sign >= 0;
        var gap = CoverageGap(criterion, measurement, met, actual);
        if (gap != MeasurementGap.None) return Silent(rules, gap);
        var lost = !met && IsLostAtFirstFailure(criterion, measurement, actual);
        return new() { Status = StatusOf(met, lost || closed), Actual = actual, Margin = margin, IsLost = lost };
    }

    // Accidents out of no case at all are accidents nevertheless.
    private static Ratio? ActualOf(TargetCriterion criterion, Measurement measurement) =>
        measurement.Actual ?? (ReportFaultFinder.HasOccurred(criterion, measurement) ? Ratio.Of(measurement.Counted!.Value, 1) : null);

    private static ObjectiveDecision OfAll(ObjectiveRuleSet rules, Objective objective, AllOfCriterion criterion, Measurement measurement, bool closed)
    {
        if (measurement is NoMeasurement or NotApplicableMeasurement) return Silent(rules, GapOf(measurement));
        if (measurement is not CompoundMeasurement compound || compound.Parts.Count != criterion.Parts.Count)
            return Faulty(ReportFaults.MeasurementDoesNotFit);
        var parts = new ObjectiveDecision[compound.Parts.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Of(rules, objective, criterion.Parts[i], compound.Parts[i], closed);
        return new() { Status = ThreeValuedLogic.AllOf(parts.Select(part => part.Status)), Parts = parts };
    }

    private static MeasurementGap GapOf(Measurement measurement) => measurement switch
    {
        RatioMeasurement => MeasurementGap.DenominatorZero,
        NotApplicableMeasurement => MeasurementGap.NotApplicable,
        _ => MeasurementGap.NotMeasured,
    };

    // What was not watched may hold more occurrences: a verdict falls only where more of them would not change it. One is enough to miss zero.
    private static MeasurementGap CoverageGap(TargetCriterion criterion, Measurement measurement, bool met, Ratio actual)
    {
        var zero = criterion.Comparator == ObjectiveComparator.ZeroOccurrences;
        if (zero ? !met : measurement is not CountMeasurement) return MeasurementGap.None;
        if (measurement.Coverage is not { } coverage) return zero ? MeasurementGap.CoverageMissing : MeasurementGap.None;
        var settled = coverage.IsComplete
            || (criterion.Comparator == ObjectiveComparator.AtLeast ? met : actual > criterion.Target);
        if (settled) return MeasurementGap.None;
        return coverage.Exposed == Ratio.Zero ? MeasurementGap.NothingExposed : MeasurementGap.CoverageIncomplete;
    }

    // At the ends of the scale nothing later makes up for a failure: not all of them can be good, not none of them bad any more.
    private static bool IsLostAtFirstFailure(TargetCriterion criterion, Measurement measurement, Ratio actual) => criterion.Comparator switch
    {
        ObjectiveComparator.ZeroOccurrences => true,
        ObjectiveComparator.AtLeast => measurement is RatioMeasurement && criterion.Target == Ratio.One,
        ObjectiveComparator.AtMost => measurement is RatioMeasurement or CountMeasurement && criterion.Target == Ratio.Zero,
        _ => (measurement is RatioMeasurement && criterion.Target == Ratio.One && actual < Ratio.One)
            || (measurement is RatioMeasurement or CountMeasurement && criterion.Target == Ratio.Zero),
    };

    private static ObjectiveStatus StatusOf(bool met, bool final) => met
        ? final ? ObjectiveStatus.Attained : ObjectiveStatus.ProvisionallyAttained
        : final ? ObjectiveStatus.NotAttained : ObjectiveStatus.ProvisionallyNotAttained;

    private static ObjectiveDecision Faulty(ReportFaults faults) => new() { Status = ObjectiveStatus.NotAppraised, Faults = faults };

    private static ObjectiveDecision Silent(ObjectiveRuleSet rules, MeasurementGap gap)
    {
        var inapplicable = gap == MeasurementGap.NotApplicable
            || (gap == MeasurementGap.DenominatorZero && rules.EmptyDenominatorIsNotApplicable);
        return new() { Status = inapplicable ? ObjectiveStatus.NotApplicable : ObjectiveStatus.NoData, Gap = gap };
    }
}
