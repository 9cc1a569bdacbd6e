using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>The reason codes of configuration management: why an event is refused, and what is worth noting. Their one home.</summary>
internal static class ConfigurationReasons
{
    public static ReasonTable Rows { get; } = new();

    public static readonly Func<string, Reason> EventDuplicate =
        Logged("configuration.log.duplicate-event", "An event with the id {event} was accepted before.", "事件编号 {event} 重复，此前已有同号事件。").About("event");
    public static readonly Func<string, Reason> EventTampered =
        Logged("configuration.log.tampered", "The event before, {event}, is not the one that this event was written after: the log was altered.", "上一事件 {event} 的哈希与本事件所记不符，日志已被改动。").About("event");
    public static readonly Func<string, Reason> EventUnchained =
        Logged("configuration.log.unchained", "The event does not carry the hash of the one before, {event}.", "本事件未记载上一事件 {event} 的哈希。").About("event");
    public static readonly Reason LogBeginningMissing =
        Logged("configuration.log.beginning-missing", "The event carries the hash of one before it, but it is the first: the beginning of the log is missing.", "本事件记有上一事件的哈希，却为首条：日志开头缺失。");
    public static readonly Func<string, Reason> PlanNotAuthorised =
        Iso("configuration.plan.not-authorised", "{person} is not authorised to adopt the configuration management plan.", "{person}无权批准配置管理计划。", "CFG-02", "4.2").About("person");
    public static readonly Func<string, Reason> PlanNamesItsAuthor =
        Iso("configuration.plan.names-its-author", "Note: {person} adopts the plan, and it names the same person as an authority for changes.", "提示：{person}批准的计划指定其本人为更改处置权限人。", "CFG-02", "4.2").About("person");
    public static readonly Reason PlanWithoutAuthority =
        Iso("configuration.plan.authority-missing", "The plan names nobody who may dispose of changes.", "计划未指定更改的处置权限人。", "CFG-02", "5.2");

    public static readonly Func<string, Reason> ItemDuplicate =
        Identified("configuration.item.duplicate", "There is already an item {item}.", "配置项 {item} 已存在。").About("item");
    public static readonly Func<string, Reason> NumberMissing =
        Manual("configuration.identification.number-missing", "Software item {item} has no number.", "软件配置项 {item} 没有编号。", "CFG-09", "8.5.2.2 b)").About("item");
    public static readonly Func<string, Reason> ItemUnknown =
        Identified("configuration.item.unknown", "There is no item {item}.", "配置项 {item} 不存在。").About("item");
    public static readonly Func<string, Reason> ItemTwice =
        Identified("configuration.item.twice", "Item {item} is named twice.", "配置项 {item} 重复列出。").About("item");
    public static readonly Func<string, Reason> ItemRetired =
        Controlled("configuration.item.retired", "Item {item} is retired.", "配置项 {item} 已退役。").About("item");
    public static readonly Func<string, Reason> ItemControlled =
        Controlled("configuration.item.controlled", "Item {item} is in a baseline: it changes by an approved request only.", "配置项 {item} 已受控，只能依据已批准的更改申请更改。").About("item");
    public static readonly Func<string, Reason> ItemInService =
        Kept("configuration.item.in-service", "Item {item} is in a release that is still in service.", "配置项 {item} 仍包含在使用中的放行版本内。").About("item");
    public static readonly Func<string, Reason> SchemeUnknown =
        Identified("configuration.version.unknown-scheme", "The rules know no version scheme {scheme}.", "规则中没有版本编号方案 {scheme}。").About("scheme");
    public static readonly Func<string, string, string, Reason> VersionNotOfScheme =
        Identified("configuration.version.not-of-scheme", "Version {version} of item {item} is not written as {scheme}.", "配置项 {item} 的版本 {version} 不符合编号方案 {scheme}。").About("item", "version", "scheme");
    public static readonly Func<string, string, string, Reason> VersionNotGreater =
        Identified("configuration.version.not-greater", "Version {version} of item {item} is not later than {last}.", "配置项 {item} 的版本 {version} 不高于现有版本 {last}，版本号须递增。").About("item", "version", "last");
    public static readonly Func<string, string, Reason> VersionUnknown =
        Identified("configuration.version.unknown", "Item {item} has no version {version}.", "配置项 {item} 没有版本 {version}。").About("item", "version");
    public static readonly Func<string, string, string, Reason> VersionUnverified =
        Controlled("configuration.version.unverified", "Version {version} of item {item} comes from request {request}, which is not verified yet.", "配置项 {item} 的版本 {version} 来自更改申请 {request}，该申请尚未验证。").About("item", "version", "request");
    public static readonly Func<string, string, Reason> HashDiffers =
        Evaluated("configuration.version.hash-differs", "The content hash stated for version {version} of item {item} is not the recorded one.", "配置项 {item} 版本 {version} 的内容哈希与登记不符。").About("item", "version");
    public static readonly Func<string, string, Reason> HashMissing =
        Identified("configuration.version.hash-missing", "Version {version} of item {item} has no content hash.", "配置项 {item} 版本 {version} 缺少内容哈希。").About("item", "version");
    public static readonly Func<string, Reason> LinkToItself =
        Identified("configuration.link.to-itself", "Item {item} cannot depend on itself.", "配置项 {item} 不能依赖于自身。").About("item");
    public static readonly Func<string, string, Reason> LinkDuplicate =
        Identified("configuration.link.duplicate", "It is already stated that {item} depends on {depends-on}.", "{item} 对 {depends-on} 的依赖关系已登记。").About("item", "depends-on");
    public static readonly Func<string, string, Reason> LinkUnknown =
        Identified("configuration.link.unknown", "It is not stated that {item} depends on {depends-on}.", "{item} 对 {depends-on} 的依赖关系未登记。").About("item", "depends-on");

    public static readonly Func<string, Reason> RequestDuplicate =
        Controlled("configuration.request.duplicate", "There is already a change request {request}.", "更改申请 {request} 已存在。").About("request");
    public static readonly Func<string, Reason> RequestUnknown =
        Controlled("configuration.request.unknown", "There is no change request {request}: a change is recorded before anything else.", "更改申请 {request} 不存在；更改须先登记。").About("request");
    public static readonly Func<string, Reason> RequestWithoutItem =
        Controlled("configuration.request.no-item", "Change request {request} names no item.", "更改申请 {request} 未列出配置项。").About("request");
    public static readonly Func<string, Reason> CriterionUnknown =
        Iso("configuration.request.unknown-criterion", "The rules know no criterion “{criterion}”, so it cannot be said whether the change is major.", "规则中没有判定准则“{criterion}”，无法判定更改类别。", "CFG-04", "5.4.2").About("criterion");
    public static readonly Reason NoSuchStep =
        Controlled("configuration.request.no-such-step", "The change request is “{state}”: it cannot {event} now.", "更改申请当前状态为“{state}”，不能执行“{event}”。");
    public static readonly Func<string, Reason> NotAuthorised =
        Iso("configuration.request.not-authorised", "{person} does not belong to the dispositioning authority for this change.", "{person}无权处置该更改。", "CFG-04", "4.2").About("person");
    public static readonly Func<string, Reason> ApproverImplements =
        Controlled("configuration.request.approver-implements", "{person} approved the change and may not implement it as well.", "{person}已批准该更改，不得再实施。").About("person");
    public static readonly Func<string, Reason> ApproverVerifies =
        Controlled("configuration.request.approver-verifies", "{person} approved the change and may not verify it as well.", "{person}已批准该更改，不得再验证。").About("person");
    public static readonly Func<string, Reason> ImplementerVerifies =
        Controlled("configuration.request.implementer-verifies", "{person} implemented the change and may not verify it as well.", "{person}已实施该更改，不得自行验证。").About("person");
    public static readonly Func<string, Reason> OnePersonForAll =
        Controlled("configuration.request.one-person", "{person} approved the change and implemented it: the verification takes another person.", "{person}已批准并实施该更改，验证须由他人进行。").About("person");
    public static readonly Func<string, Reason> SamePersonNoted =
        Controlled("configuration.request.same-person-noted", "Note: {person} does two of the three acts of approving, implementing and verifying.", "提示：{person}承担了批准、实施、验证中的两项。").About("person");
    public static readonly Func<string, string, Reason> VersionOfRequestMissing =
        Controlled("configuration.request.version-missing", "Request {request} names item {item}, which gets no new version.", "更改申请 {request} 所列配置项 {item} 未给出新版本。").About("item", "request");
    public static readonly Func<string, string, Reason> VersionOutsideRequest =
        Controlled("configuration.request.version-outside", "Request {request} does not name item {item}: it must not change under it.", "配置项 {item} 不在更改申请 {request} 范围内，不得据此更改。").About("item", "request");
    public static readonly Func<string, Reason> NobodyTold =
        Manual("configuration.request.nobody-told", "Nobody was told of the change of request {request}; the departments concerned have to know.", "更改申请 {request} 的更改未通知任何有关部门。", "CFG-15", "8.3.6").About("request");

    public static readonly Func<string, Reason> BaselineDuplicate =
        Identified("configuration.baseline.duplicate", "There is already a baseline {baseline}; a baseline never changes.", "基线 {baseline} 已存在；基线一经批准不得改动。").About("baseline");
    public static readonly Func<string, Reason> BaselineNotAuthorised =
        Iso("configuration.baseline.not-authorised", "{person} is not authorised to approve a baseline.", "{person}无权批准基线。", "CFG-03", "4.2").About("person");
    public static readonly Func<string, Reason> BaselineUnknown =
        Identified("configuration.baseline.unknown", "There is no baseline {baseline}.", "基线 {baseline} 不存在。").About("baseline");
    public static readonly Func<string, Reason> BaselineEmpty =
        Identified("configuration.baseline.empty", "Baseline {baseline} holds no item.", "基线 {baseline} 不含任何配置项。").About("baseline");
    public static readonly Func<string, Reason> AuditDuplicate =
        Evaluated("configuration.audit.duplicate", "There is already an audit {audit}.", "审核 {audit} 已存在。").About("audit");
    public static readonly Func<string, Reason> AuditUnknown =
        Evaluated("configuration.audit.unknown", "There is no audit {audit}.", "审核 {audit} 不存在。").About("audit");
    public static readonly Func<string, Reason> FindingDuplicate =
        Evaluated("configuration.audit.finding-duplicate", "Finding {finding} is named twice.", "审核发现 {finding} 重复列出。").About("finding");
    public static readonly Func<string, Reason> FindingUnknown =
        Evaluated("configuration.audit.finding-unknown", "The audit has no finding {finding}.", "该审核没有审核发现 {finding}。").About("finding");
    public static readonly Func<string, Reason> FindingClosed =
        Evaluated("configuration.audit.finding-closed", "Finding {finding} is closed already.", "审核发现 {finding} 已关闭。").About("finding");
    public static readonly Reason NoRequirement =
        Evaluated("configuration.audit.no-requirement", "No requirement was looked at: functional completeness is not shown.", "未核查任何要求，不能证明功能完整性。");
    public static readonly Func<string, Reason> RequirementUnverified =
        Evaluated("configuration.audit.requirement-unverified", "Requirement {requirement} is not verified.", "要求 {requirement} 未经验证。").About("requirement");
    public static readonly Func<string, Reason> BuiltMissing =
        Evaluated("configuration.audit.built-missing", "Item {item} of the baseline was not built.", "基线中的配置项 {item} 未见实物。").About("item");
    public static readonly Func<string, Reason> BuiltExtra =
        Evaluated("configuration.audit.built-extra", "Item {item} was built and is not in the baseline.", "实物中的配置项 {item} 不在基线内。").About("item");
    public static readonly Func<string, Reason> BuiltTwice =
        Evaluated("configuration.audit.built-twice", "Item {item} was built twice.", "实物中配置项 {item} 重复出现。").About("item");
    public static readonly Func<string, Reason> BuiltDiffers =
        Evaluated("configuration.audit.built-differs", "Item {item} as built is not what the baseline holds.", "配置项 {item} 的实物与基线不一致。").About("item");

    public static readonly Func<string, string, Reason> MasterCopyDuplicate =
        Kept("configuration.master-copy.duplicate", "The master copy of {item} {version} is kept already.", "{item} {version} 的主拷贝已存放，无须重复登记。").About("item", "version");
    public static readonly Func<string, string, Reason> MasterCopyUnknown =
        Kept("configuration.master-copy.unknown", "No master copy of {item} {version} is kept.", "没有 {item} {version} 的主拷贝。").About("item", "version");
    public static readonly Func<string, string, Reason> MasterCopyInUse =
        Kept("configuration.master-copy.in-use", "The master copy of {item} {version} has to be kept until the product reaches the end of its life.", "产品生存期内应保存 {item} {version} 的主拷贝，不得撤除。").About("item", "version");
    public static readonly Func<string, string, Reason> MasterCopyMissing =
        Kept("configuration.release.master-copy-missing", "There is no master copy of {item} {version}.", "缺少 {item} {version} 的主拷贝。").About("item", "version");
    public static readonly Func<string, Reason> ReleaseDuplicate =
        Released("configuration.release.duplicate", "There is already a release {release}.", "放行标识 {release} 已存在。").About("release");
    public static readonly Func<string, Reason> ReleaseUnknown =
        Released("configuration.release.unknown", "There is no release {release}.", "放行标识 {release} 不存在。").About("release");
    public static readonly Func<string, Reason> ReleaseEnded =
        Kept("configuration.release.ended", "Release {release} has reached the end of its life.", "{release} 的生存期已结束。").About("release");
    public static readonly Reason FunctionalAuditMissing =
        Evaluated("configuration.release.functional-audit-missing", "The baseline had no functional configuration audit.", "该基线未进行功能审核。");
    public static readonly Func<string, Reason> FunctionalAuditFailed =
        Evaluated("configuration.release.functional-audit-failed", "The functional audit {audit} did not show functional completeness.", "功能审核 {audit} 未通过，功能完整性未得到证实。").About("audit");
    public static readonly Reason PhysicalAuditMissing =
        Evaluated("configuration.release.physical-audit-missing", "The baseline had no physical configuration audit.", "该基线未进行物理审核。");
    public static readonly Func<string, Reason> PhysicalAuditFailed =
        Evaluated("configuration.release.physical-audit-failed", "The physical audit {audit} did not show physical completeness.", "物理审核 {audit} 未通过，物理完整性未得到证实。").About("audit");
    public static readonly Func<string, string, Reason> FindingOpen =
        Evaluated("configuration.release.finding-open", "Major finding {finding} of audit {audit} is still open.", "审核 {audit} 的严重不符合 {finding} 尚未关闭。").About("audit", "finding");
    public static readonly Reason NoInspection =
        Manual("configuration.release.no-inspection", "No inspection is recorded.", "没有检验记录。", "CFG-07", "8.6");
    public static readonly Func<string, Reason> InspectionIncomplete =
        Manual("configuration.release.inspection-incomplete", "Inspection {inspection} is not complete.", "检验 {inspection} 尚未完成。", "CFG-07", "8.6").About("inspection");
    public static readonly Reason NoException =
        Manual("configuration.release.no-exception", "There is no exceptional release, whoever agrees to it.", "不得例外放行。", "CFG-07", "8.6");
    public static readonly Reason ConcessionIncomplete =
        Manual("configuration.release.concession-incomplete", "An exceptional release takes an authorised person and the customer.", "例外放行须经授权人批准并经顾客同意。", "CFG-07", "8.6");
    public static readonly Func<string, string, Reason> ReleasedByConcession =
        Manual("configuration.release.by-concession", "Note: exceptional release, authorised by {person}, agreed to by {customer}.", "提示：例外放行，由{person}批准，经{customer}同意。", "CFG-07", "8.6").About("person", "customer");
    public static readonly Func<string, Reason> RetiredInRelease =
        Released("configuration.release.retired-item", "Note: item {item} of the baseline is retired.", "提示：基线中的配置项 {item} 已退役。").About("item");
    public static readonly Func<string, string, Reason> DeliveryRecordDuplicate =
        Manual("configuration.delivery.record-duplicate", "The delivery record {record} stands for the serial number {serial} already.", "交付记录 {record} 已用于序列号 {serial}。", "CFG-10", "8.5.2.3").About("record", "serial");
    public static readonly Func<string, Reason> SerialUnknown =
        Manual("configuration.delivery.serial-unknown", "There is no delivered copy with the serial number {serial}.", "没有序列号为 {serial} 的交付拷贝。", "TRC-03", "8.5.2.3").About("serial");
    public static readonly Func<string, Reason> MaintenanceDuplicate =
        Maintained("configuration.maintenance.duplicate", "There is already a maintenance record {record}.", "维护记录 {record} 已存在。").About("record");
    public static readonly Func<string, Reason> CustomerUnsigned =
        Maintained("configuration.maintenance.customer-unsigned", "The customer has not signed the maintenance record {record}.", "顾客未在维护记录 {record} 上签字。").About("record");
    public static readonly Func<string, Reason> EngineerUnsigned =
        Maintained("configuration.maintenance.engineer-unsigned", "The engineer has not signed the maintenance record {record}.", "技术人员未在维护记录 {record} 上签字。").About("record");
    public static readonly Func<string, Reason> SignedByOne =
        Maintained("configuration.maintenance.signed-by-one", "One person has signed the maintenance record {record} for customer and engineer.", "维护记录 {record} 的顾客与技术人员签字为同一人。").About("record");
    public static readonly Reason StructureWithoutVersion =
        Maintained("configuration.maintenance.no-new-version", "A structural change takes a new version: no verified change request is named.", "结构性修改须通过版本升级处理，未注明已验证的更改申请。");
    public static readonly Func<string, string, string, Reason> NotStored =
        Manual("configuration.trace.not-stored", "{item} {version} is in service in release {release}, and no master copy of it is kept.", "{release} 正在使用的 {item} {version} 没有存放主拷贝。", "TRC-05", "8.5.4.3").About("item", "version", "release");
    public static readonly Func<string, Reason> NoCopy =
        Manual("configuration.trace.no-copy", "Release {release} leads to no serial number: no copy of it was delivered.", "{release} 没有交付拷贝，无法追溯到序列号。", "TRC-03", "8.5.2.3").About("release");
    public static readonly Func<string, Reason> SerialDuplicate =
        Manual("configuration.delivery.serial-duplicate", "The serial number {serial} is taken.", "序列号 {serial} 已使用。", "TRC-03", "8.5.2.3").About("serial");

    private static readonly ReasonRow OutOfOrder =
        Logged("configuration.log.out-of-order", "The event is dated {date}, before the last accepted one of {last}.", "事件日期 {date} 早于上一已接受事件的日期 {last}，顺序有误。");
    private static readonly ReasonRow NoPlan =
        Manual("configuration.plan.missing", "There is no configuration management plan; the {role} has to write it before anything is baselined.", "尚无配置管理计划；建立基线之前，应由{role}编制。", "CFG-02", "8.5.2.1 a)");
    private static readonly ReasonRow ResponsibleRole =
        Manual("configuration.plan.responsible", "The {role} answers for configuration management.", "配置管理由{role}负责。", "CFG-01", "8.5.1.3 b)");
    private static readonly ReasonRow NoMethods =
        Manual("configuration.plan.methods-missing", "Note: the plan does not say how products are identified; the {role} has to decide it.", "提示：计划未规定标识方法，应由{role}确定和设计。", "TRC-02", "8.5.2.2 b)");
    private static readonly ReasonRow NoDepartment =
        Manual("configuration.request.department-missing", "The change concerns “{criterion}”: the {role} has to decide it together with the others.", "更改涉及“{criterion}”因素，须由{role}参与共同商议决定。", "CFG-16", "8.5.6");
    private static readonly ReasonRow WrongDispatch =
        Manual("configuration.delivery.wrong-order", "“{earlier}” comes before “{step}”; it was done after it.", "应先“{earlier}”后“{step}”，实际顺序颠倒。", "CFG-12", "8.5.4.3");
    private static readonly ReasonRow WrongMaintenance =
        Maintained("configuration.maintenance.wrong-order", "“{earlier}” comes before “{step}”; it was done after it.", "应先“{earlier}”后“{step}”，实际顺序颠倒。");
    private static readonly ReasonRow OpenRequests =
        Controlled("configuration.item.open-requests", "Item {item} still has {count} open change request(s).", "配置项 {item} 尚有 {count} 项未关闭的更改申请。");
    private static readonly ReasonRow Concurrent =
        Controlled("configuration.request.concurrent", "Note: {count} other open request(s) concern item {item}.", "提示：配置项 {item} 另有 {count} 项未关闭的更改申请。");
    private static readonly ReasonRow CopyDate =
        Manual("configuration.delivery.copy-date", "A copy made on {date} was made before the release or after the delivery.", "拷贝日期 {date} 早于放行日期或晚于交付日期。", "TRC-03", "8.5.2.3");

    public static Reason EventOutOfOrder(LocalDate date, LocalDate last) => OutOfOrder.With(ReasonArgument.Of("date", date), ReasonArgument.Of("last", last));

    public static Reason PlanMissing(Role responsible) => NoPlan.With(ReasonArgument.Of("role", responsible.Name));

    public static Reason Responsible(Role role) => ResponsibleRole.With(ReasonArgument.Of("role", role.Name));

    public static Reason MethodsMissing(Role responsible) => NoMethods.With(ReasonArgument.Of("role", responsible.Name));

    public static Reason DepartmentMissing(string criterion, Role role) => NoDepartment.With(ReasonArgument.Of("criterion", criterion), ReasonArgument.Of("role", role.Name));

    public static Reason DispatchOrder(LocalizedText earlier, LocalizedText step) =>
        WrongDispatch.With(ReasonArgument.Of("earlier", earlier), ReasonArgument.Of("step", step));

    public static Reason MaintenanceOrder(LocalizedText earlier, LocalizedText step) =>
        WrongMaintenance.With(ReasonArgument.Of("earlier", earlier), ReasonArgument.Of("step", step));

    public static Reason ItemHasOpenRequests(string item, int count) => OpenRequests.With(ReasonArgument.Of("item", item), ReasonArgument.Of("count", count));

    public static Reason RequestConcurrent(string item, int count) => Concurrent.With(ReasonArgument.Of("item", item), ReasonArgument.Of("count", count));

    public static Reason CopiedOutsideRelease(LocalDate copied) => CopyDate.With(ReasonArgument.Of("date", copied));

    private static ReasonRow Logged(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-05", "8.5.2.1 d)");

    private static ReasonRow Identified(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-03", "8.5.2.1 b)");

    private static ReasonRow Controlled(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-04", "8.5.2.1 c)");

    private static ReasonRow Evaluated(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-06", "8.5.2.1 e)");

    private static ReasonRow Released(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-07", "8.5.2.1 f)");

    private static ReasonRow Kept(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-08", "8.5.2.1 f)");

    private static ReasonRow Maintained(string code, string english, string chinese) => Manual(code, english, chinese, "CFG-13", "8.5.5");

    private static ReasonRow Manual(string code, string english, string chinese, string rule, string clause) => Rows.Manual(code, rule, clause, english, chinese);

    private static ReasonRow Iso(string code, string english, string chinese, string rule, string clause) =>
        Rows.Standard(code, rule, "ISO 10007:2017", clause, english, chinese);
}
