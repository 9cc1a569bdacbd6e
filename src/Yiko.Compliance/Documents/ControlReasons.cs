using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of document control: approval, standing, lives. Their one home.</summary>
internal static class ControlReasons
{
    /// <summary>The reasons that document control can give, those of copies and registers aside.</summary>
    public static ReasonTable Rows { get; } = new();

    public static readonly ReasonRow NoSuchStep = Row("document.lifecycle.no-such-step", "DOC-03", "0.6-5", "Nothing leads on from “{state}” by “{event}”.", "当前状态为“{state}”，不能执行“{event}”。");
    public static readonly ReasonRow NotApproved = Row("document.lifecycle.not-approved", "DOC-03", "0.6-5", "The signatures are not complete.", "审核、批准签字不齐全。");
    public static readonly ReasonRow NotDue = Row("document.lifecycle.not-due", "DOC-09", "0.1", "The effective date has not come.", "未到生效日期。");
    public static readonly ReasonRow NoSuccessor = Row("document.lifecycle.no-successor", "DOC-11", "7.5.3", "No later version is in force.", "尚无后续版本生效。");
    public static readonly ReasonRow CopiesOut = Row("document.lifecycle.copies-out", "DOC-11", "7.5.3", "Copies are neither back nor marked as kept.", "尚有受控副本未回收，也未标识作废保留。");
    public static readonly ReasonRow ReviewNotPassed = Row("document.lifecycle.review-not-passed", "DOC-03", "0.6-5", "The change review was not passed.", "变更评审未通过。");
    public static readonly ReasonRow ReviewNotFailed = Row("document.lifecycle.review-not-failed", "DOC-03", "0.6-5", "The change review did not end with a refusal.", "变更评审并未作出不通过的结论。");
    public static readonly ReasonRow DecisionNotPositive = Row("document.lifecycle.decision-not-positive", "DOC-03", "0.6-5", "The change was not approved.", "更改未获批准。");
    public static readonly ReasonRow DecisionNotNegative = Row("document.lifecycle.decision-not-negative", "DOC-03", "0.6-5", "The change was not refused.", "更改并未被否决。");
    public static readonly ReasonRow NoneEffective = Row("document.standing.none-effective", "DOC-12", "7.5.3", "No version is in force.", "没有现行有效版本。");

    private static readonly ReasonRow RouteMissing = Row("document.approval.no-route", "DOC-14", "5.3", "The rules name no route for this: {scope} of {kind}.", "规则未规定{kind}{scope}的审批权限。");
    private static readonly ReasonRow ApproverMissing = Row("document.approval.approver-not-stated", "DOC-14", "5.3", "The rules do not say who approves this: {scope} of {kind}.", "规则未规定{kind}{scope}的批准人。");
    private static readonly ReasonRow RecordKept = Row("document.approval.record", "DOC-13", "7.5.1", "Records are documented information, but evidence of what was done: nobody approves them, and they are kept as they are. The blank form is approved.", "记录属于成文信息，是已完成活动的证据，不作审批，按原样保存；需审批的是空白表式。");
    private static readonly ReasonRow Late = Row("document.standing.signed-late", "DOC-03", "0.6-5", "Version {version} was signed only on {signed}, after its effective date {effective}.", "{version} 版于 {signed} 才完成签批，晚于生效日期 {effective}。");
    private static readonly ReasonRow Early = Row("document.standing.not-yet-effective", "DOC-09", "0.1", "Version {version} takes effect on {effective}.", "{version} 版自 {effective} 起生效，尚未到期。");
    private static readonly ReasonRow Reused = Row("document.standing.version-reused", "DOC-02", "0.6-5", "Version {version} was used twice.", "版本号 {version} 重复使用。");
    private static readonly ReasonRow Falls = Row("document.standing.version-falls", "DOC-02", "0.6-5", "Version {version} follows {earlier}, which is higher.", "{version} 版排在更高的 {earlier} 版之后，版本号倒退。");

    public static readonly ReasonRow ReleaseRefused = Row("document.approval.release-refused", "DOC-05", "0.6-3", "Nothing is handed to anybody outside: it has not been approved.", "未经批准，不得对外提供。");

    public static readonly ReasonRow InstructionStays = Row("document.approval.instruction-stays", "DOC-15", "8.5.1.6 f)", "The work instruction stays as it is: a change of it takes what a change of a document takes.", "作业指导书暂不更改：其更改执行文件更改的有关规定，审批尚未完成。");

    public static Reason NoRoute(DocumentKind kind, ApprovalScope scope) =>
        kind == DocumentKind.Record && scope != ApprovalScope.ExternalRelease ? RecordKept : Approval(RouteMissing, kind, scope);

    public static Reason ApproverNotStated(DocumentKind kind, ApprovalScope scope) => Approval(ApproverMissing, kind, scope);

    public static Reason SignedLate(DocumentIssue issue, LocalDate signed) =>
        Late.With(Version(issue.Version), ReasonArgument.Of("signed", signed), ReasonArgument.Of("effective", issue.EffectiveFrom));

    public static Reason NotYetEffective(DocumentIssue issue) => Early.With(Version(issue.Version), ReasonArgument.Of("effective", issue.EffectiveFrom));

    public static Reason VersionReused(DocumentVersion version) => Reused.With(Version(version));

    public static Reason VersionFalls(DocumentVersion version, DocumentVersion earlier) =>
        Falls.With(Version(version), ReasonArgument.Of("earlier", earlier.ToString()));

    private static Reason Approval(ReasonRow row, DocumentKind kind, ApprovalScope scope) =>
        row.With(ReasonArgument.Of("kind", Words.Of(kind).Name), ReasonArgument.Of("scope", Words.Of(scope).Name));

    private static ReasonArgument Version(DocumentVersion version) => ReasonArgument.Of("version", version.ToString());

    private static ReasonRow Row(string code, string rule, string clause, string english, string chinese) => Rows.Manual(code, rule, clause, english, chinese);
}
