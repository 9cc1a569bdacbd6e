namespace Yiko.Compliance.Suppliers;

/// <summary>What an initial evaluation must rest on, and what must be communicated before a purchase, as checklists.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class SupplierChecklists
{
    /// <summary>
    /// The evidence for entry of a class-A supplier, management manual 8.4.2 a) (SUP-04). The last part,
    /// <see cref="QualificationEvidence.Measures"/>, stands for one of them or as many as the rule set asks for.
    /// </summary>
    public static Checklist<QualificationEvidence> Qualification { get; } = new(
    [
        Evidence(QualificationEvidence.QualificationVerified, "supplier.evidence.qualification-missing"),
        Evidence(QualificationEvidence.CapabilityVerified, "supplier.evidence.capability-missing"),
        Evidence(QualificationEvidence.InformationCollected, "supplier.evidence.information-missing"),
        Evidence(QualificationEvidence.PerformanceAssessed, "supplier.evidence.performance-missing"),
        Evidence(QualificationEvidence.Measures, "supplier.evidence.measure-missing"),
    ]);

    /// <summary>The six kinds of information before a purchase, management manual 8.4.3 (SUP-09).</summary>
    public static Checklist<PurchaseInformation> Purchase { get; } = new(
    [
        Information(PurchaseInformation.ProductsAndProcesses, "supplier.purchase.products-and-processes-missing", "8.4.3 a)"),
        Information(PurchaseInformation.ReleaseOrApproval, "supplier.purchase.release-or-approval-missing", "8.4.3 b)"),
        Information(PurchaseInformation.Competence, "supplier.purchase.competence-missing", "8.4.3 c)"),
        Information(PurchaseInformation.Communication, "supplier.purchase.communication-missing", "8.4.3 d)"),
        Information(PurchaseInformation.PerformanceMonitoring, "supplier.purchase.performance-monitoring-missing", "8.4.3 e)"),
        Information(PurchaseInformation.VerificationAtSite, "supplier.purchase.verification-at-site-missing", "8.4.3 f)"),
    ]);

    /// <summary>What a purchase order or agreement does not yet communicate.</summary>
    /// <param name="present">The kinds of information that it gives.</param>
    /// <returns>A reason for each missing kind; empty when the information is complete.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="present"/> is null.</exception>
    public static ValueList<Reason> MissingPurchaseInformation(IEnumerable<PurchaseInformation> present) =>
        Purchase.Missing(present).Select(part => part.WhenMissing).ToValueList();

    private static RequiredPart<QualificationEvidence> Evidence(QualificationEvidence part, string code) =>
        new() { Part = part, WhenMissing = Of(code, "SUP-04", "8.4.2 a)") };

    private static RequiredPart<PurchaseInformation> Information(PurchaseInformation part, string code, string clause) =>
        new() { Part = part, WhenMissing = Of(code, "SUP-09", clause) };

    private static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };
}
