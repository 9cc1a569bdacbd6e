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

    public static ReportFaults Of(ObjectiveRuleSet rules, TargetCriterion criterion, Measurement measurement) => Of(measurement) | measurement switch
    {
        RatioMeasurement =>
            If(!rules.TargetAboveOneIsMeant && criterion.Target.Numerator > criterion.Target.Denominator, ReportFaults.TargetAboveOne)
            | If(criterion.Target.Numerator.Sign < 0, ReportFaults.NegativeTarget),
        CountMeasurement => If(criterion.Target.Numerator.Sign < 0, ReportFaults.NegativeTarget),
        YesNoMeasurement => If(criterion.Comparator == ObjectiveComparator.ZeroOccurrences || criterion.Target != Ratio.One, ReportFaults.MeasurementDoesNotFit),
        CompoundMeasurement => ReportFaults.MeasurementDoesNotFit,
        _ => ReportFaults.None,
    };

    private static ReportFaults Of(Coverage? coverage) => If(
        coverage is not null && (coverage.Covered < Ratio.Zero || coverage.Covered > coverage.Exposed),
        ReportFaults.ImpossibleCoverage);

    private static ReportFaults If(bool found, ReportFaults fault) => found ? fault : ReportFaults.None;
}
