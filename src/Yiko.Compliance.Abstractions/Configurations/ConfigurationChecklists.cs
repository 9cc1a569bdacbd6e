namespace Yiko.Compliance.Configurations;

/// <summary>What configuration management must have to be complete, part by part, as the manual counts it.</summary>
public static class ConfigurationChecklists
{
    internal static ReasonTable Rows { get; } = new();

    /// <summary>The five parts of the plan, management manual 8.5.2.1 a) (CFG-02).</summary>
    public static Checklist<PlanPart> Plan { get; } = new(
    [
        Part(PlanPart.Activities, "configuration.plan.activities-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the activities of configuration management.", "计划缺少要实施的配置管理活动。"),
        Part(PlanPart.Procedures, "configuration.plan.procedures-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the procedures that are used.", "计划缺少所采用的规程。"),
        Part(PlanPart.Schedule, "configuration.plan.schedule-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the schedule.", "计划缺少进度安排。"),
        Part(PlanPart.Departments, "configuration.plan.departments-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the departments in charge.", "计划缺少负责实施的部门。"),
        Part(PlanPart.People, "configuration.plan.people-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the people and their relations.", "计划缺少人员及其相互关系。"),
    ]);

    /// <summary>The three parts of identification, management manual 8.5.2.1 b) (CFG-03).</summary>
    public static Checklist<IdentificationPart> Identification { get; } = new(
    [
        Part(IdentificationPart.BaselineDocuments, "configuration.identification.baseline-documents-missing", "CFG-03", "8.5.2.1 b)", "The documents that establish the baseline are not named.", "标识缺少建立基线的文档。"),
        Part(IdentificationPart.VersionReference, "configuration.identification.version-reference-missing", "CFG-03", "8.5.2.1 b)", "The version reference number is missing.", "标识缺少版本基准号。"),
        Part(IdentificationPart.Details, "configuration.identification.details-missing", "CFG-03", "8.5.2.1 b)", "The identification details are missing.", "标识缺少具体标识细节。"),
    ]);

    /// <summary>The five parts of the status account, management manual 8.5.2.1 d) (CFG-05).</summary>
    public static Checklist<StatusPart> StatusAccount { get; } = new(
    [
        Part(StatusPart.UpdateNumber, "configuration.status.update-number-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the number of updates.", "状态报告缺少更新号数。"),
        Part(StatusPart.UpdatedVersion, "configuration.status.updated-version-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the version of the updated item.", "状态报告缺少更新的服务项目版本。"),
        Part(StatusPart.ReleaseIdentification, "configuration.status.release-identification-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the identification of the release.", "状态报告缺少放行标识。"),
        Part(StatusPart.VersionIdentification, "configuration.status.version-identification-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the identification of the version.", "状态报告缺少版本标识。"),
        Part(StatusPart.VersionComparison, "configuration.status.version-comparison-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the comparison of the versions.", "状态报告缺少各版本的比较。"),
    ]);

    /// <summary>The steps in which a copy goes to a customer, in their order, management manual 8.5.4.3 (CFG-12).</summary>
    public static Checklist<DispatchStep> Dispatch { get; } = new(
    [
        Part(DispatchStep.UsabilityTested, "configuration.delivery.usability-not-tested", "CFG-12", "8.5.4.3", "It was not tested that the copy can be used.", "交付前未测试可用性。"),
        Part(DispatchStep.Sent, "configuration.delivery.not-sent", "CFG-12", "8.5.4.3", "It is not recorded that the copy was sent.", "没有发送拷贝的记录。"),
        Part(DispatchStep.ProtectionExplained, "configuration.delivery.protection-not-explained", "CFG-12", "8.5.4.3", "The customer was not told how to protect the copy.", "未向顾客告知防护要点。"),
    ]);

    /// <summary>How items in work are protected, management manual 8.5.4.2 (CFG-11).</summary>
    public static Checklist<WorkProtection> Protection { get; } = new(
    [
        Part(WorkProtection.VirusProtection, "configuration.protection.virus-protection-missing", "CFG-11", "8.5.4.2", "Items in work are not protected against viruses.", "在制品未采取病毒防护措施。"),
        Part(WorkProtection.StageBackup, "configuration.protection.stage-backup-missing", "CFG-11", "8.5.4.2", "There is no backup of each stage.", "未对各阶段成果进行备份。"),
        Part(WorkProtection.AccessControl, "configuration.protection.access-control-missing", "CFG-11", "8.5.4.2", "Unauthorised access and change are not prevented.", "未防止非授权的访问和更改。"),
    ]);

    /// <summary>The steps of a maintenance change, in their order, management manual 8.5.5 (CFG-13).</summary>
    public static Checklist<MaintenanceStep> Maintenance { get; } = new(
    [
        Part(MaintenanceStep.TypeAnalysed, "configuration.maintenance.type-not-analysed", "CFG-13", "8.5.5", "The type of the maintenance change was not analysed.", "未分析维护修改的类型。"),
        Part(MaintenanceStep.Modified, "configuration.maintenance.not-modified", "CFG-13", "8.5.5", "The maintenance change was not made.", "维护修改尚未实施。"),
        Part(MaintenanceStep.Tested, "configuration.maintenance.not-tested", "CFG-13", "8.5.5", "The maintenance change was not tested.", "维护修改未经测试。"),
        Part(MaintenanceStep.JointlyAccepted, "configuration.maintenance.not-accepted", "CFG-13", "8.5.5", "Customer and engineer have not accepted the maintenance change together.", "维护修改未经顾客与工程师共同验收。"),
        Part(MaintenanceStep.RecordSigned, "configuration.maintenance.record-not-signed", "CFG-13", "8.5.5", "The maintenance record is not signed.", "维护记录未签字。"),
    ]);

    /// <summary>How products are identified, management manual 8.5.2.2 (CFG-09, TRC-01).</summary>
    public static Checklist<IdentificationMethod> Methods { get; } = new(
    [
        Part(IdentificationMethod.RecordNumber, "configuration.method.record-number-missing", "TRC-01", "8.5.2.2", "Quality records are not used for identification.", "未采用质量记录编号进行标识。"),
        Part(IdentificationMethod.Label, "configuration.method.label-missing", "TRC-01", "8.5.2.2", "Labels are not used for identification.", "未采用标签进行标识。"),
        Part(IdentificationMethod.ConfigurationIdentification, "configuration.method.configuration-identification-missing", "CFG-09", "8.5.2.2", "Configuration identification is not used.", "未采用配置标识。"),
    ]);

    /// <summary>How software that measures is shown to be fit, management manual 7.1.5 (CFG-14).</summary>
    public static Checklist<MeasuringSoftwareProof> MeasuringSoftware { get; } = new(
    [
        Part(MeasuringSoftwareProof.VerifiedBeforeFirstUse, "configuration.measuring-software.not-verified", "CFG-14", "7.1.5", "The measuring software was not verified before its first use.", "测量软件初次使用前未经验证。"),
        Part(MeasuringSoftwareProof.UnderConfigurationManagement, "configuration.measuring-software.not-under-control", "CFG-14", "7.1.5", "The measuring software is not under configuration management.", "测量软件未纳入配置管理。"),
    ]);

    private static RequiredPart<TPart> Part<TPart>(TPart part, string code, string rule, string clause, string english, string chinese)
        where TPart : notnull =>
        new() { Part = part, WhenMissing = Rows.Manual(code, rule, clause, english, chinese) };
}
