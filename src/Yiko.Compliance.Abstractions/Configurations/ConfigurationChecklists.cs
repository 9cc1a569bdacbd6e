namespace Yiko.Compliance.Configurations;

/// <summary>What configuration management must have to be complete, part by part, as the manual counts it.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class ConfigurationChecklists
{
    /// <summary>The five parts of the plan, management manual 8.5.2.1 a) (CFG-02).</summary>
    public static Checklist<PlanPart> Plan { get; } = new(
    [
        Part(PlanPart.Activities, "configuration.plan.activities-missing", "CFG-02", "8.5.2.1 a)"),
        Part(PlanPart.Procedures, "configuration.plan.procedures-missing", "CFG-02", "8.5.2.1 a)"),
        Part(PlanPart.Schedule, "configuration.plan.schedule-missing", "CFG-02", "8.5.2.1 a)"),
        Part(PlanPart.Departments, "configuration.plan.departments-missing", "CFG-02", "8.5.2.1 a)"),
        Part(PlanPart.People, "configuration.plan.people-missing", "CFG-02", "8.5.2.1 a)"),
    ]);

    /// <summary>The three parts of identification, management manual 8.5.2.1 b) (CFG-03).</summary>
    public static Checklist<IdentificationPart> Identification { get; } = new(
    [
        Part(IdentificationPart.BaselineDocuments, "configuration.identification.baseline-documents-missing", "CFG-03", "8.5.2.1 b)"),
        Part(IdentificationPart.VersionReference, "configuration.identification.version-reference-missing", "CFG-03", "8.5.2.1 b)"),
        Part(IdentificationPart.Details, "configuration.identification.details-missing", "CFG-03", "8.5.2.1 b)"),
    ]);

    /// <summary>The five parts of the status account, management manual 8.5.2.1 d) (CFG-05).</summary>
    public static Checklist<StatusPart> StatusAccount { get; } = new(
    [
        Part(StatusPart.UpdateNumber, "configuration.status.update-number-missing", "CFG-05", "8.5.2.1 d)"),
        Part(StatusPart.UpdatedVersion, "configuration.status.updated-version-missing", "CFG-05", "8.5.2.1 d)"),
        Part(StatusPart.ReleaseIdentification, "configuration.status.release-identification-missing", "CFG-05", "8.5.2.1 d)"),
        Part(StatusPart.VersionIdentification, "configuration.status.version-identification-missing", "CFG-05", "8.5.2.1 d)"),
        Part(StatusPart.VersionComparison, "configuration.status.version-comparison-missing", "CFG-05", "8.5.2.1 d)"),
    ]);

    /// <summary>What is done before a copy goes to a customer, management manual 8.5.4.3 (CFG-12).</summary>
    public static Checklist<DispatchStep> Dispatch { get; } = new(
    [
        Part(DispatchStep.UsabilityTested, "configuration.delivery.usability-not-tested", "CFG-12", "8.5.4.3"),
        Part(DispatchStep.ProtectionExplained, "configuration.delivery.protection-not-explained", "CFG-12", "8.5.4.3"),
    ]);

    /// <summary>How items in work are protected, management manual 8.5.4.2 (CFG-11).</summary>
    public static Checklist<WorkProtection> Protection { get; } = new(
    [
        Part(WorkProtection.VirusProtection, "configuration.protection.virus-protection-missing", "CFG-11", "8.5.4.2"),
        Part(WorkProtection.StageBackup, "configuration.protection.stage-backup-missing", "CFG-11", "8.5.4.2"),
        Part(WorkProtection.AccessControl, "configuration.protection.access-control-missing", "CFG-11", "8.5.4.2"),
    ]);

    /// <summary>The steps of a maintenance change, management manual 8.5.5 (CFG-13).</summary>
    public static Checklist<MaintenanceStep> Maintenance { get; } = new(
    [
        Part(MaintenanceStep.TypeAnalysed, "configuration.maintenance.type-not-analysed", "CFG-13", "8.5.5"),
        Part(MaintenanceStep.Modified, "configuration.maintenance.not-modified", "CFG-13", "8.5.5"),
        Part(MaintenanceStep.Tested, "configuration.maintenance.not-tested", "CFG-13", "8.5.5"),
        Part(MaintenanceStep.JointlyAccepted, "configuration.maintenance.not-accepted", "CFG-13", "8.5.5"),
        Part(MaintenanceStep.RecordSigned, "configuration.maintenance.record-not-signed", "CFG-13", "8.5.5"),
    ]);

    /// <summary>How products are identified, management manual 8.5.2.2 (CFG-09, TRC-01).</summary>
    public static Checklist<IdentificationMethod> Methods { get; } = new(
    [
        Part(IdentificationMethod.RecordNumber, "configuration.method.record-number-missing", "TRC-01", "8.5.2.2"),
        Part(IdentificationMethod.Label, "configuration.method.label-missing", "TRC-01", "8.5.2.2"),
        Part(IdentificationMethod.ConfigurationIdentification, "configuration.method.configuration-identification-missing", "TRC-01", "8.5.2.2"),
    ]);

    /// <summary>How software that measures is shown to be fit, management manual 7.1.5 (CFG-14).</summary>
    public static Checklist<MeasuringSoftwareProof> MeasuringSoftware { get; } = new(
    [
        Part(MeasuringSoftwareProof.VerifiedBeforeFirstUse, "configuration.measuring-software.not-verified", "CFG-14", "7.1.5"),
        Part(MeasuringSoftwareProof.UnderConfigurationManagement, "configuration.measuring-software.not-under-control", "CFG-14", "7.1.5"),
    ]);

    private static RequiredPart<TPart> Part<TPart>(TPart part, string code, string rule, string clause)
        where TPart : notnull =>
        new() { Part = part, WhenMissing = new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) } };
}
