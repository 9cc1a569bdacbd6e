namespace Yiko.Compliance.Configurations;

/// <summary>What an accepted event did: the reason codes of acceptance, their one home.</summary>
internal static class ConfigurationAcceptances
{
    public static ReasonTable Rows { get; } = new();

    public static readonly Func<object, ValueList<Reason>> PlanAdopted =
        Row("configuration.plan.adopted", "The configuration management plan is in force.", "配置管理计划生效。", "CFG-02", "8.5.2.1 a)").Of((PlanAdopted _) => []);
    public static readonly Func<object, ValueList<Reason>> ItemIdentified =
        Identified("configuration.item.identified", "Item {item} is under configuration management.", "配置项 {item} 已纳入配置管理。").Of((ItemIdentified it) => [Arg("item", it.Item)]);
    public static readonly Func<object, ValueList<Reason>> VersionAdded =
        Identified("configuration.version.added", "Item {item} has version {version}.", "配置项 {item} 新增版本 {version}。").Of((VersionAdded it) => [Arg("item", it.Item), Arg("version", it.Version)]);
    public static readonly Func<object, ValueList<Reason>> LinkMade =
        Identified("configuration.link.made", "Item {item} depends on {depends-on}.", "已登记：配置项 {item} 依赖于 {depends-on}。").Of<LinkChanged>(Ends);
    public static readonly Func<object, ValueList<Reason>> LinkEnded =
        Identified("configuration.link.ended", "Item {item} no longer depends on {depends-on}.", "配置项 {item} 不再依赖于 {depends-on}。").Of<LinkChanged>(Ends);
    public static readonly Func<object, ValueList<Reason>> LinkReviewed =
        Controlled("configuration.link.reviewed", "The dependency of {item} on {depends-on} was reviewed: it is not suspect.", "已复核 {item} 对 {depends-on} 的依赖关系，可疑标记解除。").Of<LinkChanged>(Ends);
    public static readonly Func<object, ValueList<Reason>> ItemRetired =
        Controlled("configuration.item.taken-out", "Item {item} is retired from now on.", "配置项 {item} 自此退役。").Of((ItemRetired it) => [Arg("item", it.Item)]);

    public static readonly Func<object, ValueList<Reason>> BaselineSet =
        Identified("configuration.baseline.set", "Baseline {baseline} ({type}) is approved; its items are under control.", "{type} {baseline} 已批准，所含配置项受控。").Of((BaselineSet it) => [Arg("baseline", it.Baseline), ReasonArgument.Of("type", it.Type.Name)]);

    public static readonly Func<object, ValueList<Reason>> RequestRecorded =
        Controlled("configuration.request.recorded", "Change request {request} is recorded.", "更改申请 {request} 已登记。").Of((RequestRecorded it) => [Arg("request", it.Request)]);
    public static readonly Func<object, ValueList<Reason>> RequestAnalysed =
        Controlled("configuration.request.analysed", "Change request {request} is analysed and evaluated.", "更改申请 {request} 已分析评价。").Of((RequestAnalysed it) => [Arg("request", it.Request)]);
    public static readonly Func<object, ValueList<Reason>> RequestApproved =
        Controlled("configuration.request.approved", "{person} approved change request {request}.", "{person}批准更改申请 {request}。").Of((RequestApproved it) => By(it, it.Request));
    public static readonly Func<object, ValueList<Reason>> RequestRejected =
        Controlled("configuration.request.rejected", "{person} rejected change request {request}: nothing changes.", "{person}否决更改申请 {request}，不作任何更改。").Of((RequestDeclined it) => By(it, it.Request));
    public static readonly Func<object, ValueList<Reason>> RequestDeferred =
        Controlled("configuration.request.deferred", "{person} put change request {request} off; it has to be analysed again.", "{person}暂缓更改申请 {request}，须重新分析。").Of((RequestDeclined it) => By(it, it.Request));
    public static readonly Func<object, ValueList<Reason>> RequestImplemented =
        Controlled("configuration.request.implemented", "{person} implemented change request {request}.", "{person}实施了更改申请 {request}。").Of((RequestImplemented it) => By(it, it.Request));
    public static readonly Func<object, ValueList<Reason>> RequestVerified =
        Controlled("configuration.request.verified", "{person} verified change request {request}: its versions join the current configuration.", "{person}验证通过更改申请 {request}，新版本纳入当前配置。").Of((RequestVerified it) => By(it, it.Request));
    public static readonly Func<object, ValueList<Reason>> VerificationFailed =
        Controlled("configuration.request.verification-failed", "{person} did not find change request {request} well implemented: it has to be implemented again.", "{person}验证更改申请 {request} 未通过，须重新实施。").Of((RequestVerified it) => By(it, it.Request));
    public static readonly Func<object, ValueList<Reason>> ChangeReleased =
        Controlled("configuration.request.released", "The changed items of request {request} are released and those concerned are told.", "更改申请 {request} 所涉配置项已放行，并已通知有关部门。").Of((ChangeReleased it) => [Arg("request", it.Request)]);
    public static readonly Func<object, ValueList<Reason>> AuditHeld =
        Evaluated("configuration.audit.held", "Audit {audit} of baseline {baseline} is recorded.", "已登记对基线 {baseline} 的审核 {audit}。").Of((AuditHeld it) => [Arg("audit", it.Audit), Arg("baseline", it.Baseline)]);

    public static readonly Func<object, ValueList<Reason>> FindingClosed =
        Evaluated("configuration.audit.finding-dealt-with", "Finding {finding} of audit {audit} is closed.", "审核 {audit} 的发现 {finding} 已关闭。").Of((FindingClosed it) => [Arg("audit", it.Audit), Arg("finding", it.Finding)]);

    public static readonly Func<object, ValueList<Reason>> MasterCopyKept =
        Kept("configuration.master-copy.kept", "The master copy of {item} {version} is kept.", "{item} {version} 的主拷贝已存放。").Of<MasterCopyChanged>(Copied);
    public static readonly Func<object, ValueList<Reason>> MasterCopyRemoved =
        Kept("configuration.master-copy.removed", "The master copy of {item} {version} is given up.", "{item} {version} 的主拷贝已撤除。").Of<MasterCopyChanged>(Copied);

    public static readonly Func<object, ValueList<Reason>> BaselineReleased =
        Row("configuration.release.released", "{person} released baseline {baseline} as {release}.", "{person}将基线 {baseline} 放行为 {release}。", "CFG-07", "8.5.2.1 f)")
        .Of((BaselineReleased it) => [Arg("release", it.Release), Arg("baseline", it.Baseline), Arg("person", it.By)]);

    public static readonly Func<object, ValueList<Reason>> CopyDelivered =
        Row("configuration.delivery.delivered", "{engineer} delivered copy {serial} of {release}.", "{engineer}交付了 {release} 的拷贝，序列号 {serial}。", "TRC-04", "8.5.2.3")
        .Of((CopyDelivered it) => [Arg("serial", it.SerialNumber), Arg("release", it.Release), Arg("engineer", it.Engineer)]);

    public static readonly Func<object, ValueList<Reason>> MaintenanceRecorded =
        Row("configuration.maintenance.recorded", "The maintenance of copy {serial} is recorded as {record}, accepted and signed by both.", "拷贝 {serial} 的维护修改已登记为 {record}，双方已验收并签字。", "CFG-13", "8.5.5")
        .Of((MaintenanceRecorded it) => [Arg("serial", it.SerialNumber), Arg("record", it.Record)]);

    public static readonly Func<object, ValueList<Reason>> EndOfLifeReached =
        Kept("configuration.release.end-of-life", "Release {release} has reached the end of its life: its master copies need not be kept for it any longer.", "{release} 生存期结束，不再要求为其保存主拷贝。").Of((EndOfLifeReached it) => [Arg("release", it.Release)]);

    private static ReasonArgument[] Ends(LinkChanged it) => [Arg("item", it.Item), Arg("depends-on", it.DependsOn)];

    private static ReasonArgument[] Copied(MasterCopyChanged it) => [Arg("item", it.Item), Arg("version", it.Version)];

    private static ReasonArgument[] By(ConfigurationEvent it, string request) => [Arg("request", request), Arg("person", it.By)];

    private static ReasonArgument Arg(string name, string value) => ReasonArgument.Of(name, value);

    private static ReasonRow Identified(string code, string english, string chinese) => Row(code, english, chinese, "CFG-03", "8.5.2.1 b)");

    private static ReasonRow Controlled(string code, string english, string chinese) => Row(code, english, chinese, "CFG-04", "8.5.2.1 c)");

    private static ReasonRow Evaluated(string code, string english, string chinese) => Row(code, english, chinese, "CFG-06", "8.5.2.1 e)");

    private static ReasonRow Kept(string code, string english, string chinese) => Row(code, english, chinese, "CFG-08", "8.5.2.1 f)");

    private static ReasonRow Row(string code, string english, string chinese, string rule, string clause) => Rows.Manual(code, rule, clause, english, chinese);
}
