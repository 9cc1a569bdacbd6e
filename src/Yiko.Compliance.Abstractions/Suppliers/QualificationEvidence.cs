namespace Yiko.Compliance.Suppliers;

/// <summary>What an initial evaluation rests on: the entry steps of class A and the measures taken, management manual 8.4.2 a).</summary>
[Flags]
public enum QualificationEvidence
{
    /// <summary>Nothing; the default.</summary>
    None = 0,

    /// <summary>The qualification (licence, certificates) is verified, 验证资质.</summary>
    QualificationVerified = 1,

    /// <summary>The capability is verified, 验证能力.</summary>
    CapabilityVerified = 2,

    /// <summary>Information about the company is collected, 收集相关信息.</summary>
    InformationCollected = 4,

    /// <summary>The performance of the company is assessed, 评价公司绩效.</summary>
    PerformanceAssessed = 8,

    /// <summary>A measure: a sample was tried, 样品试用.</summary>
    SampleTrial = 16,

    /// <summary>A measure: the product was tested, inspected or measured, 对产品进行检测或测量.</summary>
    Inspection = 32,

    /// <summary>A measure: other customers were asked, 征询供方其他顾客的意见.</summary>
    References = 64,

    /// <summary>A measure of another kind: the manual's list is open (等).</summary>
    OtherMeasure = 128,

    /// <summary>The four steps before the measure.</summary>
    Steps = QualificationVerified | CapabilityVerified | InformationCollected | PerformanceAssessed,

    /// <summary>The measures, of which one is enough by default.</summary>
    Measures = SampleTrial | Inspection | References | OtherMeasure,

    /// <summary>Everything.</summary>
    All = Steps | Measures,
}
