using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>The reason codes of configuration management: why an event is refused, and what is worth noting. Their one home.</summary>
internal static partial class ConfigurationReasons
{
    private const string Identification = "8.5.2.1 b)";
    private const string Control = "8.5.2.1 c)";
    private const string StatusAccounting = "8.5.2.1 d)";
    private const string Evaluation = "8.5.2.1 e)";
    private const string Release = "8.5.2.1 f)";

    public static Reason PlanMissing(Role responsible) =>
        Of("configuration.plan.missing", "CFG-02", "8.5.2.1 a)").With(ReasonArgument.Of("role", responsible.Name));

    public static Reason PlanWithoutAuthority { get; } = Iso("configuration.plan.authority-missing", "CFG-02", "5.2");

    public static Reason EventDuplicate(string id) => Of("configuration.log.duplicate-event", "CFG-05", StatusAccounting).With(Arg("event", id));

    public static Reason EventOutOfOrder(LocalDate date, LocalDate last) =>
        Of("configuration.log.out-of-order", "CFG-05", StatusAccounting).With(ReasonArgument.Of("date", date), ReasonArgument.Of("last", last));

    public static Reason EventTampered(string before) => Of("configuration.log.tampered", "CFG-05", StatusAccounting).With(Arg("event", before));

    public static Reason EventUnchained(string before) => Of("configuration.log.unchained", "CFG-05", StatusAccounting).With(Arg("event", before));

    public static Reason LogBeginningMissing { get; } = Of("configuration.log.beginning-missing", "CFG-05", StatusAccounting);

    public static Reason ItemDuplicate(string item) => Of("configuration.item.duplicate", "CFG-03", Identification).With(Arg("item", item));

    public static Reason ItemUnknown(string item) => Of("configuration.item.unknown", "CFG-03", Identification).With(Arg("item", item));

    public static Reason ItemRetired(string item) => Of("configuration.item.retired", "CFG-04", Control).With(Arg("item", item));

    public static Reason ItemTwice(string item) => Of("configuration.item.twice", "CFG-03", Identification).With(Arg("item", item));

    public static Reason ItemControlled(string item) => Of("configuration.item.controlled", "CFG-04", Control).With(Arg("item", item));

    public static Reason ItemHasOpenRequests(string item, int count) =>
        Of("configuration.item.open-requests", "CFG-04", Control).With(Arg("item", item), ReasonArgument.Of("count", count));

    public static Reason ItemInService(string item) => Of("configuration.item.in-service", "CFG-08", Release).With(Arg("item", item));

    public static Reason SchemeUnknown(string scheme) => Of("configuration.version.unknown-scheme", "CFG-03", Identification).With(Arg("scheme", scheme));

    public static Reason VersionNotOfScheme(string item, string version, VersionScheme scheme) =>
        Of("configuration.version.not-of-scheme", "CFG-03", Identification).With(Arg("item", item), Arg("version", version), Arg("scheme", scheme.Pattern));

    public static Reason VersionNotGreater(string item, string version, string last) =>
        Of("configuration.version.not-greater", "CFG-03", Identification).With(Arg("item", item), Arg("version", version), Arg("last", last));

    public static Reason VersionUnknown(string item, string version) =>
        Of("configuration.version.unknown", "CFG-03", Identification).With(Arg("item", item), Arg("version", version));

    public static Reason VersionUnverified(string item, string version, string request) =>
        Of("configuration.version.unverified", "CFG-04", Control).With(Arg("item", item), Arg("version", version), Arg("request", request));

    public static Reason HashDiffers(string item, string version) =>
        Of("configuration.version.hash-differs", "CFG-06", Evaluation).With(Arg("item", item), Arg("version", version));

    public static Reason HashMissing(string item, string version) =>
        Of("configuration.version.hash-missing", "CFG-03", Identification).With(Arg("item", item), Arg("version", version));

    public static Reason LinkToItself(string item) => Of("configuration.link.to-itself", "CFG-03", Identification).With(Arg("item", item));

    public static Reason LinkDuplicate(string item, string dependsOn) =>
        Of("configuration.link.duplicate", "CFG-03", Identification).With(Arg("item", item), Arg("depends-on", dependsOn));

    public static Reason LinkUnknown(string item, string dependsOn) =>
        Of("configuration.link.unknown", "CFG-03", Identification).With(Arg("item", item), Arg("depends-on", dependsOn));

    public static Reason RequestDuplicate(string request) => Of("configuration.request.duplicate", "CFG-04", Control).With(Arg("request", request));

    public static Reason RequestUnknown(string request) => Of("configuration.request.unknown", "CFG-04", Control).With(Arg("request", request));

    public static Reason RequestWithoutItem(string request) => Of("configuration.request.no-item", "CFG-04", Control).With(Arg("request", request));

    public static Reason CriterionUnknown(string criterion) =>
        Iso("configuration.request.unknown-criterion", "CFG-04", "5.4.2").With(Arg("criterion", criterion));

    public static Reason RequestConcurrent(string item, int count) =>
        Of("configuration.request.concurrent", "CFG-04", Control).With(Arg("item", item), ReasonArgument.Of("count", count));

    public static Reason NoSuchStep { get; } = Of("configuration.request.no-such-step", "CFG-04", Control);

    public static Reason NotNecessary { get; } = Iso("configuration.request.necessity-unanswered", "CFG-04", "5.4.4");

    public static Reason NotDocumented { get; } = Iso("configuration.request.documentation-unanswered", "CFG-04", "5.4.4");

    public static Reason NotPlanned { get; } = Iso("configuration.request.implementation-unanswered", "CFG-04", "5.4.4");

    public static Reason NotAuthorised(string person) => Iso("configuration.request.not-authorised", "CFG-04", "4.2").With(Arg("person", person));

    public static Reason ApproverImplements(string person) => Of("configuration.request.approver-implements", "CFG-04", Control).With(Arg("person", person));

    public static Reason ApproverVerifies(string person) => Of("configuration.request.approver-verifies", "CFG-04", Control).With(Arg("person", person));

    public static Reason ImplementerVerifies(string person) => Of("configuration.request.implementer-verifies", "CFG-04", Control).With(Arg("person", person));

    public static Reason SamePersonNoted(string person) => Of("configuration.request.same-person-noted", "CFG-04", Control).With(Arg("person", person));

    public static Reason VersionOfRequestMissing(string item, string request) =>
        Of("configuration.request.version-missing", "CFG-04", Control).With(Arg("item", item), Arg("request", request));

    public static Reason VersionOutsideRequest(string item, string request) =>
        Of("configuration.request.version-outside", "CFG-04", Control).With(Arg("item", item), Arg("request", request));

    public static Reason NobodyTold(string request) => Of("configuration.request.nobody-told", "CFG-15", "8.3.6").With(Arg("request", request));

    public static Reason BaselineDuplicate(string baseline) => Of("configuration.baseline.duplicate", "CFG-03", Identification).With(Arg("baseline", baseline));

    public static Reason BaselineUnknown(string baseline) => Of("configuration.baseline.unknown", "CFG-03", Identification).With(Arg("baseline", baseline));

    public static Reason BaselineEmpty(string baseline) => Of("configuration.baseline.empty", "CFG-03", Identification).With(Arg("baseline", baseline));

    public static Reason AuditDuplicate(string audit) => Of("configuration.audit.duplicate", "CFG-06", Evaluation).With(Arg("audit", audit));

    public static Reason AuditUnknown(string audit) => Of("configuration.audit.unknown", "CFG-06", Evaluation).With(Arg("audit", audit));

    public static Reason FindingDuplicate(string finding) => Of("configuration.audit.finding-duplicate", "CFG-06", Evaluation).With(Arg("finding", finding));

    public static Reason FindingUnknown(string finding) => Of("configuration.audit.finding-unknown", "CFG-06", Evaluation).With(Arg("finding", finding));

    public static Reason FindingClosed(string finding) => Of("configuration.audit.finding-closed", "CFG-06", Evaluation).With(Arg("finding", finding));

    public static Reason NoRequirement { get; } = Of("configuration.audit.no-requirement", "CFG-06", Evaluation);

    public static Reason RequirementUnverified(string requirement) =>
        Of("configuration.audit.requirement-unverified", "CFG-06", Evaluation).With(Arg("requirement", requirement));

    public static Reason BuiltMissing(string item) => Of("configuration.audit.built-missing", "CFG-06", Evaluation).With(Arg("item", item));

    public static Reason BuiltExtra(string item) => Of("configuration.audit.built-extra", "CFG-06", Evaluation).With(Arg("item", item));

    public static Reason BuiltTwice(string item) => Of("configuration.audit.built-twice", "CFG-06", Evaluation).With(Arg("item", item));

    public static Reason BuiltDiffers(string item) => Of("configuration.audit.built-differs", "CFG-06", Evaluation).With(Arg("item", item));

    public static Reason MasterCopyDuplicate(string item, string version) =>
        Of("configuration.master-copy.duplicate", "CFG-08", Release).With(Arg("item", item), Arg("version", version));

    public static Reason MasterCopyUnknown(string item, string version) =>
        Of("configuration.master-copy.unknown", "CFG-08", Release).With(Arg("item", item), Arg("version", version));

    public static Reason MasterCopyInUse(string item, string version) =>
        Of("configuration.master-copy.in-use", "CFG-08", Release).With(Arg("item", item), Arg("version", version));

    public static Reason MasterCopyMissing(string item, string version) =>
        Of("configuration.release.master-copy-missing", "CFG-08", Release).With(Arg("item", item), Arg("version", version));

    public static Reason ReleaseDuplicate(string release) => Of("configuration.release.duplicate", "CFG-07", Release).With(Arg("release", release));

    public static Reason ReleaseUnknown(string release) => Of("configuration.release.unknown", "CFG-07", Release).With(Arg("release", release));

    public static Reason ReleaseEnded(string release) => Of("configuration.release.ended", "CFG-08", Release).With(Arg("release", release));

    public static Reason ReleaserMissing { get; } = Of("configuration.release.no-releaser", "CFG-07", Release);

    public static Reason FunctionalAuditMissing { get; } = Of("configuration.release.functional-audit-missing", "CFG-06", Evaluation);

    public static Reason FunctionalAuditFailed(string audit) =>
        Of("configuration.release.functional-audit-failed", "CFG-06", Evaluation).With(Arg("audit", audit));

    public static Reason PhysicalAuditMissing { get; } = Of("configuration.release.physical-audit-missing", "CFG-06", Evaluation);

    public static Reason PhysicalAuditFailed(string audit) =>
        Of("configuration.release.physical-audit-failed", "CFG-06", Evaluation).With(Arg("audit", audit));

    public static Reason FindingOpen(string audit, string finding) =>
        Of("configuration.release.finding-open", "CFG-06", Evaluation).With(Arg("audit", audit), Arg("finding", finding));

    public static Reason NoInspection { get; } = Of("configuration.release.no-inspection", "CFG-07", "8.6");

    public static Reason InspectionIncomplete(string inspection) =>
        Of("configuration.release.inspection-incomplete", "CFG-07", "8.6").With(Arg("inspection", inspection));

    public static Reason NoException { get; } = Of("configuration.release.no-exception", "CFG-07", "8.6");

    public static Reason ConcessionIncomplete { get; } = Of("configuration.release.concession-incomplete", "CFG-07", "8.6");

    public static Reason ReleasedByConcession(string person, string customer) =>
        Of("configuration.release.by-concession", "CFG-07", "8.6").With(Arg("person", person), Arg("customer", customer));

    public static Reason SerialDuplicate(string serial) => Of("configuration.delivery.serial-duplicate", "TRC-03", "8.5.2.3").With(Arg("serial", serial));

    public static Reason CopiedOutsideRelease(LocalDate copied) =>
        Of("configuration.delivery.copy-date", "TRC-03", "8.5.2.3").With(ReasonArgument.Of("date", copied));

    private static Reason Of(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Manual(clause) };

    private static Reason Iso(string code, string rule, string clause) =>
        new() { Code = code, Rule = RuleId.Parse(rule), Clause = ClauseReference.Standard("ISO 10007:2017", clause) };

    private static ReasonArgument Arg(string name, string value) => ReasonArgument.Of(name, value);
}
