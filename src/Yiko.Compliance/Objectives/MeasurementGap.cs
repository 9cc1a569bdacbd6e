namespace Yiko.Compliance.Objectives;

/// <summary>Why a sound report still says nothing of its target.</summary>
internal enum MeasurementGap
{
    None,
    NotMeasured,
    NotApplicable,
    DenominatorZero,
    CoverageMissing,
    CoverageIncomplete,
    NothingExposed,
}
