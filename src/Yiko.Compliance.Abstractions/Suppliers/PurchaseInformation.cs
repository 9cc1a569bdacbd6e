namespace Yiko.Compliance.Suppliers;

/// <summary>What has to be communicated to a supplier before a purchase, management manual 8.4.3.</summary>
public enum PurchaseInformation
{
    /// <summary>The products and services to supply, and the processes, 供应的产品和服务以及过程.</summary>
    ProductsAndProcesses = 0,

    /// <summary>What releases or approves products, services, methods, processes and equipment, 放行或批准要求.</summary>
    ReleaseOrApproval = 1,

    /// <summary>The competence of people, qualification included, 人员能力及资格要求.</summary>
    Competence = 2,

    /// <summary>Channel and way of communication, and the persons in charge, 沟通渠道、方式及负责人.</summary>
    Communication = 3,

    /// <summary>How the supplier's performance is controlled and monitored, 业绩的控制和监视.</summary>
    PerformanceMonitoring = 4,

    /// <summary>Verification or validation at the supplier's site, 在供方现场实施的验证或确认.</summary>
    VerificationAtSite = 5,
}
