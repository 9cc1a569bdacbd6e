using System.Numerics;

namespace Yiko.Compliance.Objectives;

/// <summary>What makes a report impossible to appraise.</summary>
[Flags]
internal enum ReportFaults
{
    None = 0,
    MeasurementDoesNotFit = 1,
    NegativeNumerator = 2,
    NegativeDenominator = 4,
    NegativeCount = 8,
    ImpossibleCoverage = 16,
    TargetAboveOne = 32,
    NegativeTarget = 64,
    AboveTheWhole = 128,
    ShareOffTheWhole = 256,
    UnitDiffers = 512,
}

/// <summary>Finds every fault of a measurement, alone and against its target.</summary>
internal static class ReportFaultFinder
{
    public static ReportFaults Of(Measurement measurement) => measurement switch
    {
        RatioMeasurement ratio =>
            If(ratio.Numerator.Sign < 0, ReportFaults.NegativeNumerator)
            | If(ratio.Denominator.Sign < 0, ReportFaults.NegativeDenominator)
            | Of(ratio.Coverage),
        CountMeasurement count => If(count.Occurrences.Sign < 0, ReportFaults.NegativeCount) | Of(count.Coverage),
        _ => ReportFaults.None,
    };

    /// <summary>
    /// Every fault of a measurement against its target. What has occurred is not undone by what is said of coverage: of a zero objective with an
    /// occurrence, impossible coverage is a remark.
    /// </summary>
    public static ReportFaults Of(ObjectiveRuleSet rules, Objective objective, TargetCriterion criterion, Measurement measurement)
    {
        var own = Of(measurement);
        return (HasOccurred(criterion, measurement) ? own & ~ReportFaults.ImpossibleCoverage : own)
            | Against(rules, objective, criterion, measurement);
    }

    /// <summary>Whether something occurred that was not to occur at all.</summary>
    public static bool HasOccurred(TargetCriterion criterion, Measurement measurement) =>
        criterion.Comparator == ObjectiveComparator.ZeroOccurrences && measurement.Counted is { Sign: > 0 };

    private static ReportFaults Against(ObjectiveRuleSet rules, Objective objective, TargetCriterion criterion, Measurement measurement)
    {
        var zero = criterion.Comparator == ObjectiveComparator.ZeroOccurrences;
        var bounded = !rules.TargetAboveOneIsMeant;
        return measurement switch
        {
            RatioMeasurement ratio =>
                If(bounded && criterion.Target > Ratio.One, ReportFaults.TargetAboveOne)
                | If(criterion.Target < Ratio.Zero, ReportFaults.NegativeTarget)
                | If(bounded && !zero && ratio.Denominator.Sign > 0 && ratio.Numerator > ratio.Denominator, ReportFaults.AboveTheWhole)
                | If(!zero && objective.IsShare == false, ReportFaults.UnitDiffers),
            CountMeasurement =>
                If(criterion.Target < Ratio.Zero, ReportFaults.NegativeTarget)
                | If(!zero && objective.IsShare == true, ReportFaults.UnitDiffers),
            ValueMeasurement value when !zero && objective.IsShare == true =>
                If(bounded && criterion.Target > Ratio.One, ReportFaults.TargetAboveOne)
                | If(criterion.Target < Ratio.Zero, ReportFaults.NegativeTarget)
                | If(value.Value < Ratio.Zero || (bounded && value.Value > Ratio.One), ReportFaults.ShareOffTheWhole),
            YesNoMeasurement => If(zero || criterion.Target != Ratio.One, ReportFaults.MeasurementDoesNotFit),
            CompoundMeasurement => ReportFaults.MeasurementDoesNotFit,
            _ => ReportFaults.None,
        };
    }

    private static ReportFaults Of(Coverage? coverage) => If(
        coverage is not null && (coverage.Covered < Ratio.Zero || coverage.Covered > coverage.Exposed),
        ReportFaults.ImpossibleCoverage);

    private static ReportFaults If(bool found, ReportFaults fault) => found ? fault : ReportFaults.None;
}
