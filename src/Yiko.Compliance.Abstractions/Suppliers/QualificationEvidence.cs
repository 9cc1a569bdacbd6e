namespace Yiko.Compliance.Suppliers;

/// <summary>What an initial evaluation rests on: the entry steps of class A and the measures taken, management manual 8.4.2 a).</summary>
[Flags]
public enum QualificationEvidence
{
    /// <summary>Nothing; the default.</summary>
    None = 0,

    /// <summary>The qualification (licence, certificates) is verified, 验证资质.</summary>
    [Word("qualification-verified", "qualification verified", "资质验证")]
    QualificationVerified = 1,

    /// <summary>The capability is verified, 验证能力.</summary>
    [Word("capability-verified", "capability verified", "能力验证")]
    CapabilityVerified = 2,

    /// <summary>Information about the company is collected, 收集相关信息.</summary>
    [Word("information-collected", "information collected", "信息收集")]
    InformationCollected = 4,

    /// <summary>The performance of the company is assessed, 评价公司绩效.</summary>
    [Word("performance-assessed", "performance assessed", "绩效评价")]
    PerformanceAssessed = 8,

    /// <summary>A measure: a sample was tried, 样品试用.</summary>
    [Word("sample-trial", "sample trial", "样品试用")]
    SampleTrial = 16,

    /// <summary>A measure: the product was tested, inspected or measured, 对产品进行检测或测量.</summary>
    [Word("inspection", "inspection", "检测或测量")]
    Inspection = 32,

    /// <summary>A measure: other customers were asked, 征询供方其他顾客的意见.</summary>
    [Word("references", "references", "征询其他顾客意见")]
    References = 64,

    /// <summary>A measure of another kind: the manual's list is open (等).</summary>
    [Word("other-measure", "another measure", "其他措施")]
    OtherMeasure = 128,

    /// <summary>Class C: the supplier is a regular one, with licence and standing, 正规供方 (SUP-08).</summary>
    [Word("regular-supplier", "regular supplier", "正规供方")]
    RegularSupplier = 256,

    /// <summary>The four steps before the measure.</summary>
    Steps = QualificationVerified | CapabilityVerified | InformationCollected | PerformanceAssessed,

    /// <summary>The measures, of which one is enough by default.</summary>
    Measures = SampleTrial | Inspection | References | OtherMeasure,
}
