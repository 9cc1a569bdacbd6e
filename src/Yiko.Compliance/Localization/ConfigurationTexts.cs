namespace Yiko.Compliance.Localization;

/// <summary>Sentences of the configuration engine.</summary>
internal static class ConfigurationTexts
{
    public static (string Code, string English, string Chinese)[] All { get; } =
    [
        .. Log,
        .. Planning,
        .. Identification,
        .. Control,
        .. Audits,
        .. Releases,
        .. Checklists,
    ];

    private static (string Code, string English, string Chinese)[] Log =>
    [
        ("configuration.log.duplicate-event", "An event with the id {event} was accepted before.", "事件编号 {event} 重复，此前已有同号事件。"),
        ("configuration.log.out-of-order", "The event is dated {date}, before the last accepted one of {last}.", "事件日期 {date} 早于上一已接受事件的日期 {last}，顺序有误。"),
        ("configuration.log.tampered", "The event before, {event}, is not the one that this event was written after: the log was altered.", "上一事件 {event} 的哈希与本事件所记不符，日志已被改动。"),
        ("configuration.log.unchained", "The event does not carry the hash of the one before, {event}.", "本事件未记载上一事件 {event} 的哈希。"),
        ("configuration.log.beginning-missing", "The event carries the hash of one before it, but it is the first: the beginning of the log is missing.", "本事件记有上一事件的哈希，却为首条：日志开头缺失。"),
    ];

    private static (string Code, string English, string Chinese)[] Planning =>
    [
        ("configuration.plan.adopted", "The configuration management plan is in force.", "配置管理计划生效。"),
        ("configuration.plan.missing", "There is no configuration management plan; the {role} has to write it before anything is baselined.", "尚无配置管理计划；建立基线之前，应由{role}编制。"),
        ("configuration.plan.authority-missing", "The plan names nobody who may dispose of changes.", "计划未指定更改的处置权限人。"),
        ("configuration.plan.activities-missing", "The plan lacks the activities of configuration management.", "计划缺少要实施的配置管理活动。"),
        ("configuration.plan.procedures-missing", "The plan lacks the procedures that are used.", "计划缺少所采用的规程。"),
        ("configuration.plan.schedule-missing", "The plan lacks the schedule.", "计划缺少进度安排。"),
        ("configuration.plan.departments-missing", "The plan lacks the departments in charge.", "计划缺少负责实施的部门。"),
        ("configuration.plan.people-missing", "The plan lacks the people and their relations.", "计划缺少人员及其相互关系。"),
    ];

    private static (string Code, string English, string Chinese)[] Identification =>
    [
        ("configuration.item.identified", "Item {item} is under configuration management.", "配置项 {item} 已纳入配置管理。"),
        ("configuration.item.duplicate", "There is already an item {item}.", "配置项 {item} 已存在。"),
        ("configuration.item.unknown", "There is no item {item}.", "配置项 {item} 不存在。"),
        ("configuration.item.twice", "Item {item} is named twice.", "配置项 {item} 重复列出。"),
        ("configuration.item.retired", "Item {item} is retired.", "配置项 {item} 已退役。"),
        ("configuration.item.controlled", "Item {item} is in a baseline: it changes by an approved request only.", "配置项 {item} 已受控，只能依据已批准的更改申请更改。"),
        ("configuration.item.open-requests", "Item {item} still has {count} open change request(s).", "配置项 {item} 尚有 {count} 项未关闭的更改申请。"),
        ("configuration.item.in-service", "Item {item} is in a release that is still in service.", "配置项 {item} 仍包含在使用中的放行版本内。"),
        ("configuration.item.taken-out", "Item {item} is retired from now on.", "配置项 {item} 自此退役。"),
        ("configuration.identification.baseline-documents-missing", "The documents that establish the baseline are not named.", "标识缺少建立基线的文档。"),
        ("configuration.identification.version-reference-missing", "The version reference number is missing.", "标识缺少版本基准号。"),
        ("configuration.identification.details-missing", "The identification details are missing.", "标识缺少具体标识细节。"),
        ("configuration.version.added", "Item {item} has version {version}.", "配置项 {item} 新增版本 {version}。"),
        ("configuration.version.unknown-scheme", "The rules know no version scheme {scheme}.", "规则中没有版本编号方案 {scheme}。"),
        ("configuration.version.not-of-scheme", "Version {version} of item {item} is not written as {scheme}.", "配置项 {item} 的版本 {version} 不符合编号方案 {scheme}。"),
        ("configuration.version.not-greater", "Version {version} of item {item} is not later than {last}.", "配置项 {item} 的版本 {version} 不高于现有版本 {last}，版本号须递增。"),
        ("configuration.version.unknown", "Item {item} has no version {version}.", "配置项 {item} 没有版本 {version}。"),
        ("configuration.version.unverified", "Version {version} of item {item} comes from request {request}, which is not verified yet.", "配置项 {item} 的版本 {version} 来自更改申请 {request}，该申请尚未验证。"),
        ("configuration.version.hash-differs", "The content hash stated for version {version} of item {item} is not the recorded one.", "配置项 {item} 版本 {version} 的内容哈希与登记不符。"),
        ("configuration.version.hash-missing", "Version {version} of item {item} has no content hash.", "配置项 {item} 版本 {version} 缺少内容哈希。"),
        ("configuration.link.made", "Item {item} depends on {depends-on}.", "已登记：配置项 {item} 依赖于 {depends-on}。"),
        ("configuration.link.ended", "Item {item} no longer depends on {depends-on}.", "配置项 {item} 不再依赖于 {depends-on}。"),
        ("configuration.link.reviewed", "The dependency of {item} on {depends-on} was reviewed: it is not suspect.", "已复核 {item} 对 {depends-on} 的依赖关系，可疑标记解除。"),
        ("configuration.link.to-itself", "Item {item} cannot depend on itself.", "配置项 {item} 不能依赖于自身。"),
        ("configuration.link.duplicate", "It is already stated that {item} depends on {depends-on}.", "{item} 对 {depends-on} 的依赖关系已登记。"),
        ("configuration.link.unknown", "It is not stated that {item} depends on {depends-on}.", "{item} 对 {depends-on} 的依赖关系未登记。"),
        ("configuration.baseline.set", "Baseline {baseline} ({type}) is approved; its items are under control.", "{type} {baseline} 已批准，所含配置项受控。"),
        ("configuration.baseline.duplicate", "There is already a baseline {baseline}; a baseline never changes.", "基线 {baseline} 已存在；基线一经批准不得改动。"),
        ("configuration.baseline.unknown", "There is no baseline {baseline}.", "基线 {baseline} 不存在。"),
        ("configuration.baseline.empty", "Baseline {baseline} holds no item.", "基线 {baseline} 不含任何配置项。"),
    ];

    private static (string Code, string English, string Chinese)[] Control =>
    [
        ("configuration.request.recorded", "Change request {request} is recorded.", "更改申请 {request} 已登记。"),
        ("configuration.request.analysed", "Change request {request} is analysed and evaluated.", "更改申请 {request} 已分析评价。"),
        ("configuration.request.approved", "{person} approved change request {request}.", "{person}批准更改申请 {request}。"),
        ("configuration.request.rejected", "{person} rejected change request {request}: nothing changes.", "{person}否决更改申请 {request}，不作任何更改。"),
        ("configuration.request.deferred", "{person} put change request {request} off; it has to be analysed again.", "{person}暂缓更改申请 {request}，须重新分析。"),
        ("configuration.request.implemented", "{person} implemented change request {request}.", "{person}实施了更改申请 {request}。"),
        ("configuration.request.verified", "{person} verified change request {request}: its versions join the current configuration.", "{person}验证通过更改申请 {request}，新版本纳入当前配置。"),
        ("configuration.request.verification-failed", "{person} did not find change request {request} well implemented: it has to be implemented again.", "{person}验证更改申请 {request} 未通过，须重新实施。"),
        ("configuration.request.released", "The changed items of request {request} are released and those concerned are told.", "更改申请 {request} 所涉配置项已放行，并已通知有关部门。"),
        ("configuration.request.duplicate", "There is already a change request {request}.", "更改申请 {request} 已存在。"),
        ("configuration.request.unknown", "There is no change request {request}: a change is recorded before anything else.", "更改申请 {request} 不存在；更改须先登记。"),
        ("configuration.request.no-item", "Change request {request} names no item.", "更改申请 {request} 未列出配置项。"),
        ("configuration.request.unknown-criterion", "The rules know no criterion “{criterion}”, so it cannot be said whether the change is major.", "规则中没有判定准则“{criterion}”，无法判定更改类别。"),
        ("configuration.request.concurrent", "Note: {count} other open request(s) concern item {item}.", "提示：配置项 {item} 另有 {count} 项未关闭的更改申请。"),
        ("configuration.request.no-such-step", "The change request is “{state}”: it cannot {event} now.", "更改申请当前状态为“{state}”，不能执行“{event}”。"),
        ("configuration.request.necessity-unanswered", "It is not confirmed that the change is necessary and its consequences are acceptable.", "尚未确认更改的必要性及其后果可接受。"),
        ("configuration.request.documentation-unanswered", "It is not confirmed that the change is properly documented and categorised.", "尚未确认更改已形成文件并正确分类。"),
        ("configuration.request.implementation-unanswered", "It is not confirmed that the planned implementation is satisfactory.", "尚未确认所策划的实施活动满足要求。"),
        ("configuration.request.not-authorised", "{person} does not belong to the dispositioning authority for this change.", "{person}无权处置该更改。"),
        ("configuration.request.approver-implements", "{person} approved the change and may not implement it as well.", "{person}已批准该更改，不得再实施。"),
        ("configuration.request.approver-verifies", "{person} approved the change and may not verify it as well.", "{person}已批准该更改，不得再验证。"),
        ("configuration.request.implementer-verifies", "{person} implemented the change and may not verify it as well.", "{person}已实施该更改，不得自行验证。"),
        ("configuration.request.same-person-noted", "Note: {person} does two of the three acts of approving, implementing and verifying.", "提示：{person}承担了批准、实施、验证中的两项。"),
        ("configuration.request.version-missing", "Request {request} names item {item}, which gets no new version.", "更改申请 {request} 所列配置项 {item} 未给出新版本。"),
        ("configuration.request.version-outside", "Request {request} does not name item {item}: it must not change under it.", "配置项 {item} 不在更改申请 {request} 范围内，不得据此更改。"),
        ("configuration.request.nobody-told", "Nobody was told of the change of request {request}; the departments concerned have to know.", "更改申请 {request} 的更改未通知任何有关部门。"),
    ];

    private static (string Code, string English, string Chinese)[] Audits =>
    [
        ("configuration.audit.held", "Audit {audit} of baseline {baseline} is recorded.", "已登记对基线 {baseline} 的审核 {audit}。"),
        ("configuration.audit.duplicate", "There is already an audit {audit}.", "审核 {audit} 已存在。"),
        ("configuration.audit.unknown", "There is no audit {audit}.", "审核 {audit} 不存在。"),
        ("configuration.audit.finding-duplicate", "Finding {finding} is named twice.", "审核发现 {finding} 重复列出。"),
        ("configuration.audit.finding-unknown", "The audit has no finding {finding}.", "该审核没有审核发现 {finding}。"),
        ("configuration.audit.finding-closed", "Finding {finding} is closed already.", "审核发现 {finding} 已关闭。"),
        ("configuration.audit.finding-dealt-with", "Finding {finding} of audit {audit} is closed.", "审核 {audit} 的发现 {finding} 已关闭。"),
        ("configuration.audit.no-requirement", "No requirement was looked at: functional completeness is not shown.", "未核查任何要求，不能证明功能完整性。"),
        ("configuration.audit.requirement-unverified", "Requirement {requirement} is not verified.", "要求 {requirement} 未经验证。"),
        ("configuration.audit.built-missing", "Item {item} of the baseline was not built.", "基线中的配置项 {item} 未见实物。"),
        ("configuration.audit.built-extra", "Item {item} was built and is not in the baseline.", "实物中的配置项 {item} 不在基线内。"),
        ("configuration.audit.built-twice", "Item {item} was built twice.", "实物中配置项 {item} 重复出现。"),
        ("configuration.audit.built-differs", "Item {item} as built is not what the baseline holds.", "配置项 {item} 的实物与基线不一致。"),
    ];

    private static (string Code, string English, string Chinese)[] Releases =>
    [
        ("configuration.master-copy.kept", "The master copy of {item} {version} is kept.", "{item} {version} 的主拷贝已存放。"),
        ("configuration.master-copy.removed", "The master copy of {item} {version} is given up.", "{item} {version} 的主拷贝已撤除。"),
        ("configuration.master-copy.duplicate", "The master copy of {item} {version} is kept already.", "{item} {version} 的主拷贝已存放，无须重复登记。"),
        ("configuration.master-copy.unknown", "No master copy of {item} {version} is kept.", "没有 {item} {version} 的主拷贝。"),
        ("configuration.master-copy.in-use", "The master copy of {item} {version} has to be kept until the product reaches the end of its life.", "产品生存期内应保存 {item} {version} 的主拷贝，不得撤除。"),
        ("configuration.release.released", "{person} released baseline {baseline} as {release}.", "{person}将基线 {baseline} 放行为 {release}。"),
        ("configuration.release.duplicate", "There is already a release {release}.", "放行标识 {release} 已存在。"),
        ("configuration.release.unknown", "There is no release {release}.", "放行标识 {release} 不存在。"),
        ("configuration.release.ended", "Release {release} has reached the end of its life.", "{release} 的生存期已结束。"),
        ("configuration.release.end-of-life", "Release {release} has reached the end of its life: its master copies need not be kept for it any longer.", "{release} 生存期结束，不再要求为其保存主拷贝。"),
        ("configuration.release.no-releaser", "Nobody is named who releases.", "未指明放行人。"),
        ("configuration.release.functional-audit-missing", "The baseline had no functional configuration audit.", "该基线未进行功能审核。"),
        ("configuration.release.functional-audit-failed", "The functional audit {audit} did not show functional completeness.", "功能审核 {audit} 未通过，功能完整性未得到证实。"),
        ("configuration.release.physical-audit-missing", "The baseline had no physical configuration audit.", "该基线未进行物理审核。"),
        ("configuration.release.physical-audit-failed", "The physical audit {audit} did not show physical completeness.", "物理审核 {audit} 未通过，物理完整性未得到证实。"),
        ("configuration.release.finding-open", "Major finding {finding} of audit {audit} is still open.", "审核 {audit} 的严重不符合 {finding} 尚未关闭。"),
        ("configuration.release.no-inspection", "No inspection is recorded.", "没有检验记录。"),
        ("configuration.release.inspection-incomplete", "Inspection {inspection} is not complete.", "检验 {inspection} 尚未完成。"),
        ("configuration.release.master-copy-missing", "There is no master copy of {item} {version}.", "缺少 {item} {version} 的主拷贝。"),
        ("configuration.release.no-exception", "There is no exceptional release, whoever agrees to it.", "不得例外放行。"),
        ("configuration.release.concession-incomplete", "An exceptional release takes an authorised person and the customer.", "例外放行须经授权人批准并经顾客同意。"),
        ("configuration.release.by-concession", "Note: exceptional release, authorised by {person}, agreed to by {customer}.", "提示：例外放行，由{person}批准，经{customer}同意。"),
        ("configuration.delivery.delivered", "{engineer} delivered copy {serial} of {release}.", "{engineer}交付了 {release} 的拷贝，序列号 {serial}。"),
        ("configuration.delivery.serial-duplicate", "The serial number {serial} is taken.", "序列号 {serial} 已使用。"),
        ("configuration.delivery.copy-date", "A copy made on {date} was made before the release or after the delivery.", "拷贝日期 {date} 早于放行日期或晚于交付日期。"),
        ("configuration.delivery.usability-not-tested", "It was not tested that the copy can be used.", "交付前未测试可用性。"),
        ("configuration.delivery.protection-not-explained", "The customer was not told how to protect the copy.", "未向顾客告知防护要点。"),
    ];

    private static (string Code, string English, string Chinese)[] Checklists =>
    [
        ("configuration.status.update-number-missing", "The status account lacks the number of updates.", "状态报告缺少更新号数。"),
        ("configuration.status.updated-version-missing", "The status account lacks the version of the updated item.", "状态报告缺少更新的服务项目版本。"),
        ("configuration.status.release-identification-missing", "The status account lacks the identification of the release.", "状态报告缺少放行标识。"),
        ("configuration.status.version-identification-missing", "The status account lacks the identification of the version.", "状态报告缺少版本标识。"),
        ("configuration.status.version-comparison-missing", "The status account lacks the comparison of the versions.", "状态报告缺少各版本的比较。"),
        ("configuration.protection.virus-protection-missing", "Items in work are not protected against viruses.", "在制品未采取病毒防护措施。"),
        ("configuration.protection.stage-backup-missing", "There is no backup of each stage.", "未对各阶段成果进行备份。"),
        ("configuration.protection.access-control-missing", "Unauthorised access and change are not prevented.", "未防止非授权的访问和更改。"),
        ("configuration.maintenance.type-not-analysed", "The type of the maintenance change was not analysed.", "未分析维护修改的类型。"),
        ("configuration.maintenance.not-modified", "The maintenance change was not made.", "维护修改尚未实施。"),
        ("configuration.maintenance.not-tested", "The maintenance change was not tested.", "维护修改未经测试。"),
        ("configuration.maintenance.not-accepted", "Customer and engineer have not accepted the maintenance change together.", "维护修改未经顾客与工程师共同验收。"),
        ("configuration.maintenance.record-not-signed", "The maintenance record is not signed.", "维护记录未签字。"),
        ("configuration.method.record-number-missing", "Quality records are not used for identification.", "未采用质量记录编号进行标识。"),
        ("configuration.method.label-missing", "Labels are not used for identification.", "未采用标签进行标识。"),
        ("configuration.method.configuration-identification-missing", "Configuration identification is not used.", "未采用配置标识。"),
        ("configuration.measuring-software.not-verified", "The measuring software was not verified before its first use.", "测量软件初次使用前未经验证。"),
        ("configuration.measuring-software.not-under-control", "The measuring software is not under configuration management.", "测量软件未纳入配置管理。"),
    ];
}
