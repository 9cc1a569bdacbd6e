namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of evidence and information that is missing: their one home.</summary>
internal static class EvidenceReasons
{
    public static ReasonTable Rows { get; } = new();

    public static ValueList<RequiredPart<QualificationEvidence>> Qualification { get; } =
    [
        Evidence(QualificationEvidence.QualificationVerified, "supplier.evidence.qualification-missing", "The qualification is not verified.", "尚未验证供方资质。"),
        Evidence(QualificationEvidence.CapabilityVerified, "supplier.evidence.capability-missing", "The capability is not verified.", "尚未验证供方能力。"),
        Evidence(QualificationEvidence.InformationCollected, "supplier.evidence.information-missing", "No information about the company is collected.", "尚未收集供方相关信息。"),
        Evidence(QualificationEvidence.PerformanceAssessed, "supplier.evidence.performance-missing", "The performance of the company is not assessed.", "尚未评价供方公司绩效。"),
        Evidence(QualificationEvidence.Measures, "supplier.evidence.measure-missing", "Too few measures are taken; at least {least} is needed: sample trial, inspection, other customers asked, or another one.", "采取的措施不足，至少应有 {least} 项（样品试用、检测或测量、征询其他顾客意见等）。"),
    ];

    // Class C: 选择正规的物资供应商.
    public static ReasonRow RegularMissing { get; } = Rows.Manual("supplier.evidence.regular-missing", "SUP-08", "8.4.2 c)", "Nothing shows that the supplier is a regular one, with licence and standing.", "尚无证据表明其为正规供应商（如营业执照、经营资质）。");

    public static ReasonRow RegularRequired { get; } = Rows.Manual("supplier.status.not-regular", "SUP-08", "8.4.2 c)", "Nothing shows that the supplier is a regular one: a candidate until it is shown.", "尚无证据表明其为正规供应商，在补齐之前为候选供方。");

    public static Checklist<PurchaseInformation> Purchase { get; } = new(
    [
        Information(PurchaseInformation.ProductsAndProcesses, "8.4.3 a)", "supplier.purchase.products-and-processes-missing", "The products, services and processes to supply are not communicated.", "未沟通供应的产品、服务以及实施的过程。"),
        Information(PurchaseInformation.ReleaseOrApproval, "8.4.3 b)", "supplier.purchase.release-or-approval-missing", "The requirements for release or approval are not communicated.", "未沟通产品、服务、程序、过程和设备的放行或批准要求。"),
        Information(PurchaseInformation.Competence, "8.4.3 c)", "supplier.purchase.competence-missing", "The required competence of people, qualification included, is not communicated.", "未沟通人员能力要求（包括必要的资格）。"),
        Information(PurchaseInformation.Communication, "8.4.3 d)", "supplier.purchase.communication-missing", "Channel, way and persons of communication are not communicated.", "未明确沟通渠道、方式及负责人。"),
        Information(PurchaseInformation.PerformanceMonitoring, "8.4.3 e)", "supplier.purchase.performance-monitoring-missing", "The control and monitoring of performance are not communicated.", "未沟通对供方业绩的控制和监视。"),
        Information(PurchaseInformation.VerificationAtSite, "8.4.3 f)", "supplier.purchase.verification-at-site-missing", "Verification or validation at the supplier's site is not communicated.", "未沟通拟在供方现场实施的验证或确认活动。"),
    ]);

    private static RequiredPart<QualificationEvidence> Evidence(QualificationEvidence part, string code, string english, string chinese) =>
        new() { Part = part, WhenMissing = Rows.Manual(code, "SUP-04", "8.4.2 a)", english, chinese) };

    private static RequiredPart<PurchaseInformation> Information(PurchaseInformation part, string clause, string code, string english, string chinese) =>
        new() { Part = part, WhenMissing = Rows.Manual(code, "SUP-09", clause, english, chinese) };
}
