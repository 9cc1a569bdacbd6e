namespace Yiko.Compliance.Suppliers;

/// <summary>What has to be communicated to a supplier before a purchase, management manual 8.4.3.</summary>
public enum PurchaseInformation
{
    /// <summary>The products and services to supply, and the processes, 供应的产品和服务以及过程.</summary>
    [Word("products-and-processes", "products, services and processes", "供应的产品、服务和过程")]
    ProductsAndProcesses = 0,

    /// <summary>What releases or approves products, services, methods, processes and equipment, 放行或批准要求.</summary>
    [Word("release-or-approval", "release or approval", "放行或批准要求")]
    ReleaseOrApproval = 1,

    /// <summary>The competence of people, qualification included, 人员能力及资格要求.</summary>
    [Word("competence", "competence of people", "人员能力及资格要求")]
    Competence = 2,

    /// <summary>Channel and way of communication, and the persons in charge, 沟通渠道、方式及负责人.</summary>
    [Word("communication", "channel, way and persons of communication", "沟通渠道、方式及负责人")]
    Communication = 3,

    /// <summary>How the supplier's performance is controlled and monitored, 业绩的控制和监视.</summary>
    [Word("performance-monitoring", "control and monitoring of performance", "业绩的控制和监视")]
    PerformanceMonitoring = 4,

    /// <summary>Verification or validation at the supplier's site, 在供方现场实施的验证或确认.</summary>
    [Word("verification-at-site", "verification or validation at the supplier's site", "在供方现场的验证或确认")]
    VerificationAtSite = 5,
}
