namespace Yiko.Compliance.Suppliers;

/// <summary>The words by which values stand in rule sets and verdicts of supplier control. They outlive the software and are never renamed.</summary>
internal static class SupplierWords
{
    /// <summary>The steps of entry, which a rule set may ask for.</summary>
    public static (string Word, QualificationEvidence Value)[] Steps { get; } =
    [
        ("qualification-verified", QualificationEvidence.QualificationVerified),
        ("capability-verified", QualificationEvidence.CapabilityVerified),
        ("information-collected", QualificationEvidence.InformationCollected),
        ("performance-assessed", QualificationEvidence.PerformanceAssessed),
    ];

    /// <summary>The steps of entry, then the measures.</summary>
    public static (string Word, QualificationEvidence Value)[] Evidence { get; } =
    [
        .. Steps,
        ("sample-trial", QualificationEvidence.SampleTrial),
        ("inspection", QualificationEvidence.Inspection),
        ("references", QualificationEvidence.References),
        ("other-measure", QualificationEvidence.OtherMeasure),
    ];
}
