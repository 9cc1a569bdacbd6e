namespace Yiko.Compliance.Configurations;

/// <summary>What configuration management must have to be complete, part by part, as the manual counts it.</summary>
public static class ConfigurationChecklists
{
    internal static ReasonTable Rows { get; } = new();

    /// <summary>The five parts of the plan, management manual 8.5.2.1 a) (CFG-02).</summary>
    public static Checklist Plan { get; } = Checklist.Manual(
        "plan", "configuration management plan", "配置管理计划", "8.5.2.1 a)",
        Rows.Part("activities", "activities", "要实施的配置管理活动", "configuration.plan.activities-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the activities of configuration management.", "计划缺少要实施的配置管理活动。"),
        Rows.Part("procedures", "procedures", "采用的规程", "configuration.plan.procedures-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the procedures that are used.", "计划缺少所采用的规程。"),
        Rows.Part("schedule", "schedule", "进度安排", "configuration.plan.schedule-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the schedule.", "计划缺少进度安排。"),
        Rows.Part("departments", "departments in charge", "负责实施的部门", "configuration.plan.departments-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the departments in charge.", "计划缺少负责实施的部门。"),
        Rows.Part("people", "people and their relations", "人员及其相互关系", "configuration.plan.people-missing", "CFG-02", "8.5.2.1 a)", "The plan lacks the people and their relations.", "计划缺少人员及其相互关系。"));

    /// <summary>The three parts of identification, management manual 8.5.2.1 b) (CFG-03).</summary>
    public static Checklist Identification { get; } = Checklist.Manual(
        "identification", "identification of an item", "配置项标识", "8.5.2.1 b)",
        Rows.Part("baseline-documents", "documents that establish the baseline", "建立基线的文档", "configuration.identification.baseline-documents-missing", "CFG-03", "8.5.2.1 b)", "The documents that establish the baseline are not named.", "标识缺少建立基线的文档。"),
        Rows.Part("version-reference", "version reference number", "版本基准号", "configuration.identification.version-reference-missing", "CFG-03", "8.5.2.1 b)", "The version reference number is missing.", "标识缺少版本基准号。"),
        Rows.Part("details", "identification details", "具体标识细节", "configuration.identification.details-missing", "CFG-03", "8.5.2.1 b)", "The identification details are missing.", "标识缺少具体标识细节。"));

    /// <summary>The five parts of the status account, management manual 8.5.2.1 d) (CFG-05).</summary>
    public static Checklist StatusAccount { get; } = Checklist.Manual(
        "status-account", "status account", "配置状态报告", "8.5.2.1 d)",
        Rows.Part("update-number", "number of updates", "更新号数", "configuration.status.update-number-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the number of updates.", "状态报告缺少更新号数。"),
        Rows.Part("updated-version", "version of the updated item", "更新的服务项目版本", "configuration.status.updated-version-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the version of the updated item.", "状态报告缺少更新的服务项目版本。"),
        Rows.Part("release-identification", "identification of the release", "放行标识", "configuration.status.release-identification-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the identification of the release.", "状态报告缺少放行标识。"),
        Rows.Part("version-identification", "identification of the version", "版本标识", "configuration.status.version-identification-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the identification of the version.", "状态报告缺少版本标识。"),
        Rows.Part("version-comparison", "comparison of the versions", "各版本的比较", "configuration.status.version-comparison-missing", "CFG-05", "8.5.2.1 d)", "The status account lacks the comparison of the versions.", "状态报告缺少各版本的比较。"));

    /// <summary>The steps in which a copy goes to a customer, in their order, management manual 8.5.4.3 (CFG-12).</summary>
    public static Checklist Dispatch { get; } = Checklist.Manual(
        "dispatch", "dispatch of a copy", "拷贝交付", "8.5.4.3",
        Rows.Part("usability-tested", "usability tested", "已测试可用性", "configuration.delivery.usability-not-tested", "CFG-12", "8.5.4.3", "It was not tested that the copy can be used.", "交付前未测试可用性。"),
        Rows.Part("sent", "sent", "已发送", "configuration.delivery.not-sent", "CFG-12", "8.5.4.3", "It is not recorded that the copy was sent.", "没有发送拷贝的记录。"),
        Rows.Part("protection-explained", "protection explained", "已告知防护要点", "configuration.delivery.protection-not-explained", "CFG-12", "8.5.4.3", "The customer was not told how to protect the copy.", "未向顾客告知防护要点。"));

    /// <summary>How items in work are protected, management manual 8.5.4.2 (CFG-11).</summary>
    public static Checklist Protection { get; } = Checklist.Manual(
        "protection", "protection of items in work", "在制品防护", "8.5.4.2",
        Rows.Part("virus-protection", "virus protection", "病毒防护", "configuration.protection.virus-protection-missing", "CFG-11", "8.5.4.2", "Items in work are not protected against viruses.", "在制品未采取病毒防护措施。"),
        Rows.Part("stage-backup", "backup of each stage", "阶段备份", "configuration.protection.stage-backup-missing", "CFG-11", "8.5.4.2", "There is no backup of each stage.", "未对各阶段成果进行备份。"),
        Rows.Part("access-control", "no unauthorised access or change", "防止非授权的访问和更改", "configuration.protection.access-control-missing", "CFG-11", "8.5.4.2", "Unauthorised access and change are not prevented.", "未防止非授权的访问和更改。"));

    /// <summary>The steps of a maintenance change, in their order, management manual 8.5.5 (CFG-13).</summary>
    public static Checklist Maintenance { get; } = Checklist.Manual(
        "maintenance", "maintenance change", "维护修改", "8.5.5",
        Rows.Part("type-analysed", "type analysed", "分析修改类型", "configuration.maintenance.type-not-analysed", "CFG-13", "8.5.5", "The type of the maintenance change was not analysed.", "未分析维护修改的类型。"),
        Rows.Part("modified", "modified", "修改", "configuration.maintenance.not-modified", "CFG-13", "8.5.5", "The maintenance change was not made.", "维护修改尚未实施。"),
        Rows.Part("tested", "tested", "测试", "configuration.maintenance.not-tested", "CFG-13", "8.5.5", "The maintenance change was not tested.", "维护修改未经测试。"),
        Rows.Part("jointly-accepted", "jointly accepted", "共同验收", "configuration.maintenance.not-accepted", "CFG-13", "8.5.5", "Customer and engineer have not accepted the maintenance change together.", "维护修改未经顾客与工程师共同验收。"),
        Rows.Part("record-signed", "record signed", "维护记录签字", "configuration.maintenance.record-not-signed", "CFG-13", "8.5.5", "The maintenance record is not signed.", "维护记录未签字。"));

    /// <summary>How products are identified, management manual 8.5.2.2 (CFG-09, TRC-01).</summary>
    public static Checklist Methods { get; } = Checklist.Manual(
        "methods", "ways of identifying products", "产品标识方式", "8.5.2.2",
        Rows.Part("record-number", "number of a quality record", "质量记录编号", "configuration.method.record-number-missing", "TRC-01", "8.5.2.2", "Quality records are not used for identification.", "未采用质量记录编号进行标识。"),
        Rows.Part("label", "label", "标签", "configuration.method.label-missing", "TRC-01", "8.5.2.2", "Labels are not used for identification.", "未采用标签进行标识。"),
        Rows.Part("configuration-identification", "configuration identification", "配置标识", "configuration.method.configuration-identification-missing", "CFG-09", "8.5.2.2", "Configuration identification is not used.", "未采用配置标识。"));

    /// <summary>How software that measures is shown to be fit, management manual 7.1.5 (CFG-14).</summary>
    public static Checklist MeasuringSoftware { get; } = Checklist.Manual(
        "measuring-software", "proof of measuring software", "测量软件的证明", "7.1.5",
        Rows.Part("verified-before-first-use", "verified before first use", "初次使用前验证", "configuration.measuring-software.not-verified", "CFG-14", "7.1.5", "The measuring software was not verified before its first use.", "测量软件初次使用前未经验证。"),
        Rows.Part("under-configuration-management", "under configuration management", "纳入配置管理", "configuration.measuring-software.not-under-control", "CFG-14", "7.1.5", "The measuring software is not under configuration management.", "测量软件未纳入配置管理。"));

    /// <summary>The three questions that the dispositioning authority answers before it approves a change, ISO 10007:2017, 5.4.4 (CFG-04).</summary>
    public static Checklist Disposition { get; } = Checklist.Of(
        "disposition", LocalizedText.Of("disposition of a change", "更改处置"), ClauseReference.Standard("ISO 10007:2017", "5.4.4"),
        Question("necessary-and-acceptable", "necessary, with acceptable consequences", "更改必要且后果可接受", "configuration.request.necessity-unanswered", "It is not confirmed that the change is necessary and its consequences are acceptable.", "尚未确认更改的必要性及其后果可接受。"),
        Question("documented-and-categorised", "documented and categorised", "更改已形成文件并分类", "configuration.request.documentation-unanswered", "It is not confirmed that the change is properly documented and categorised.", "尚未确认更改已形成文件并正确分类。"),
        Question("implementation-planned", "implementation planned satisfactorily", "实施计划满意", "configuration.request.implementation-unanswered", "It is not confirmed that the planned implementation is satisfactory.", "尚未确认所策划的实施活动满足要求。"));

    private static ChecklistPart Question(string part, string name, string word, string code, string english, string chinese) =>
        ReasonTable.Part(part, name, word, Rows.Standard(code, "CFG-04", "ISO 10007:2017", "5.4.4", english, chinese));
}
