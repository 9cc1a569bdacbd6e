namespace Yiko.Compliance.Suppliers;

/// <summary>The reason codes of evidence and information that is missing: their one home.</summary>
internal static class EvidenceReasons
{
    public static ReasonTable Rows { get; } = new();

    public static ValueList<(QualificationEvidence Part, ReasonRow WhenMissing)> Qualification { get; } =
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

    public static Checklist Purchase { get; } = Checklist.Manual(
        "purchase-information", "information before a purchase", "采购前应沟通的信息", "8.4.3",
        Information("products-and-processes", "products, services and processes", "供应的产品、服务和过程", "supplier.purchase.products-and-processes-missing", "8.4.3 a)", "The products, services and processes to supply are not communicated.", "未沟通供应的产品、服务以及实施的过程。"),
        Information("release-or-approval", "release or approval", "放行或批准要求", "supplier.purchase.release-or-approval-missing", "8.4.3 b)", "The requirements for release or approval are not communicated.", "未沟通产品、服务、程序、过程和设备的放行或批准要求。"),
        Information("competence", "competence of people", "人员能力及资格要求", "supplier.purchase.competence-missing", "8.4.3 c)", "The required competence of people, qualification included, is not communicated.", "未沟通人员能力要求（包括必要的资格）。"),
        Information("communication", "channel, way and persons of communication", "沟通渠道、方式及负责人", "supplier.purchase.communication-missing", "8.4.3 d)", "Channel, way and persons of communication are not communicated.", "未明确沟通渠道、方式及负责人。"),
        Information("performance-monitoring", "control and monitoring of performance", "业绩的控制和监视", "supplier.purchase.performance-monitoring-missing", "8.4.3 e)", "The control and monitoring of performance are not communicated.", "未沟通对供方业绩的控制和监视。"),
        Information("verification-at-site", "verification or validation at the supplier's site", "在供方现场的验证或确认", "supplier.purchase.verification-at-site-missing", "8.4.3 f)", "Verification or validation at the supplier's site is not communicated.", "未沟通拟在供方现场实施的验证或确认活动。"));

    private static (QualificationEvidence Part, ReasonRow WhenMissing) Evidence(QualificationEvidence part, string code, string english, string chinese) =>
        (part, Rows.Manual(code, "SUP-04", "8.4.2 a)", english, chinese));

    private static ChecklistPart Information(string part, string name, string word, string code, string clause, string english, string chinese) =>
        Rows.Part(part, name, word, code, "SUP-09", clause, english, chinese);
}
