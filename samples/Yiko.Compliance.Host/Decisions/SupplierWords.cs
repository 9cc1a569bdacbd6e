using Yiko.Compliance.Suppliers;

namespace Yiko.Compliance.Host.Decisions;

/// <summary>The words of supplier evidence: those of the steps are columns of a register, those of the measures stand in one cell.</summary>
internal static class SupplierWords
{
    public static readonly (QualificationEvidence Evidence, string Word)[] Steps =
    [
        (QualificationEvidence.QualificationVerified, "qualification_verified"),
        (QualificationEvidence.CapabilityVerified, "capability_verified"),
        (QualificationEvidence.InformationCollected, "information_collected"),
        (QualificationEvidence.PerformanceAssessed, "performance_assessed"),
    ];

    public static readonly (QualificationEvidence Evidence, string Word)[] Measures =
    [
        (QualificationEvidence.SampleTrial, "sample-trial"),
        (QualificationEvidence.Inspection, "inspection"),
        (QualificationEvidence.References, "references"),
        (QualificationEvidence.OtherMeasure, "other"),
    ];

    public static readonly (QualificationEvidence Evidence, string Word)[] All = [.. Steps, .. Measures];

    public static IEnumerable<string> Of(QualificationEvidence evidence) =>
        All.Where(known => evidence.HasFlag(known.Evidence)).Select(known => known.Word);
}
