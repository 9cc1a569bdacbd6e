using NodaTime;

namespace Yiko.Compliance.Documents;

/// <summary>The reason codes of document control: approval, standing, copies. Their one home.</summary>
internal static class ControlReasons
{
    private static readonly LocalizedText[] Kinds =
    [
        LocalizedText.Of("the manual", "管理手册"),
        LocalizedText.Of("procedures", "程序文件"),
        LocalizedText.Of("technical documents", "技术性文件"),
        LocalizedText.Of("other management documents", "其他管理性文件"),
    ];

    private static readonly LocalizedText[] Scopes =
    [
        LocalizedText.Of("issue", "发布"),
        LocalizedText.Of("change", "更改"),
        LocalizedText.Of("release outside", "对外提供"),
    ];

    public static Reason NoSuchStep { get; } = DocumentRules.Manual("document.lifecycle.no-such-step", "DOC-03", "0.6-5");

    public static Reason NotApproved { get; } = DocumentRules.Manual("document.lifecycle.not-approved", "DOC-03", "0.6-5");

    public static Reason NotDue { get; } = DocumentRules.Manual("document.lifecycle.not-due", "DOC-09", "0.1");

    public static Reason NoSuccessor { get; } = DocumentRules.Manual("document.lifecycle.no-successor", "DOC-11", "7.5.3");

    public static Reason CopiesOut { get; } = DocumentRules.Manual("document.lifecycle.copies-out", "DOC-11", "7.5.3");

    public static Reason ReviewNotPassed { get; } = DocumentRules.Manual("document.lifecycle.review-not-passed", "DOC-03", "0.6-5");

    public static Reason ReviewNotFailed { get; } = DocumentRules.Manual("document.lifecycle.review-not-failed", "DOC-03", "0.6-5");

    public static Reason DecisionNotPositive { get; } = DocumentRules.Manual("document.lifecycle.decision-not-positive", "DOC-03", "0.6-5");

    public static Reason DecisionNotNegative { get; } = DocumentRules.Manual("document.lifecycle.decision-not-negative", "DOC-03", "0.6-5");

    public static Reason NoneEffective { get; } = DocumentRules.Manual("document.standing.none-effective", "DOC-12", "7.5.3");

    /// <summary>What a kind of document is called: the manual, 管理手册.</summary>
    public static LocalizedText NameOf(DocumentKind kind) => Kinds[(int)kind];

    public static Reason NoRoute(DocumentKind kind, ApprovalScope scope) => Approval("document.approval.no-route", kind, scope);

    public static Reason ApproverNotStated(DocumentKind kind, ApprovalScope scope) => Approval("document.approval.approver-not-stated", kind, scope);

    public static Reason SignedLate(DocumentIssue issue, LocalDate signed) => DocumentRules.Manual("document.standing.signed-late", "DOC-03", "0.6-5")
        .With(Version(issue.Version), ReasonArgument.Of("signed", signed), ReasonArgument.Of("effective", issue.EffectiveFrom));

    public static Reason NotYetEffective(DocumentIssue issue) => DocumentRules.Manual("document.standing.not-yet-effective", "DOC-09", "0.1")
        .With(Version(issue.Version), ReasonArgument.Of("effective", issue.EffectiveFrom));

    public static Reason VersionReused(DocumentVersion version) =>
        DocumentRules.Manual("document.standing.version-reused", "DOC-02", "0.6-5").With(Version(version));

    public static Reason VersionFalls(DocumentVersion version, DocumentVersion earlier) =>
        DocumentRules.Manual("document.standing.version-falls", "DOC-02", "0.6-5").With(Version(version), ReasonArgument.Of("earlier", earlier.ToString()));

    public static Reason OutOfDate(ControlledCopy copy, DocumentVersion effective) => DocumentRules.Manual("document.copy.out-of-date", "DOC-11", "7.5.3")
        .With(Number(copy), Version(copy.Version), ReasonArgument.Of("effective", effective.ToString()));

    public static Reason DocumentVoid(ControlledCopy copy) =>
        DocumentRules.Manual("document.copy.document-void", "DOC-11", "7.5.3").With(Number(copy), Version(copy.Version));

    public static Reason NotYetInForce(ControlledCopy copy, DocumentVersion effective) => DocumentRules.Manual("document.copy.not-in-force", "DOC-11", "7.5.3")
        .With(Number(copy), Version(copy.Version), ReasonArgument.Of("effective", effective.ToString()));

    public static Reason HolderLeft(ControlledCopy copy, LocalDate date) => DocumentRules.Manual("document.copy.holder-left", "DOC-06", "0.6-3")
        .With(Number(copy), ReasonArgument.Of("holder", copy.Holder), ReasonArgument.Of("date", date));

    public static Reason Replacement(string holder, DocumentVersion version) =>
        DocumentRules.Manual("document.copy.replacement", "DOC-03", "0.6-5").With(ReasonArgument.Of("holder", holder), Version(version));

    public static Reason DepartmentWithout(string department, DocumentVersion version) =>
        DocumentRules.Manual("document.copy.department-without", "DOC-08", "0.6-4").With(ReasonArgument.Of("department", department), Version(version));

    private static Reason Approval(string code, DocumentKind kind, ApprovalScope scope) => DocumentRules.Manual(code, "DOC-14", "5.3")
        .With(ReasonArgument.Of("kind", NameOf(kind)), ReasonArgument.Of("scope", Scopes[(int)scope]));

    private static ReasonArgument Version(DocumentVersion version) => ReasonArgument.Of("version", version.ToString());

    private static ReasonArgument Number(ControlledCopy copy) => ReasonArgument.Of("number", copy.Number);
}
