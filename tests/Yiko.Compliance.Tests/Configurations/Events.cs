using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>Writes the events of a test log: ids count up, days follow one another, whatever a test does not speak of is in order.</summary>
internal sealed class Events
{
    public static readonly LocalDate Start = new(2025, 1, 6);
    public static readonly string[] FiveParts = ["activities", "procedures", "schedule", "departments", "people"];
    public static readonly string[] ThreeAnswers =
        ["necessary-and-acceptable", "documented-and-categorised", "implementation-planned"];

    public static readonly string[] ThreeSteps = ["usability-tested", "sent", "protection-explained"];
    public static readonly string[] FiveSteps =
        ["type-analysed", "modified", "tested", "jointly-accepted", "record-signed"];

    private int _count;

    public LocalDate Today { get; set; } = Start;

    public static ConfigurationEntry Entry(string item, string version, string? hash = null) => new() { Item = item, Version = version, ContentHash = hash };

    public static string HashOf(string item, string version) => $"hash of {item} {version}";

    public PlanAdopted Plan(string[]? parts = null, string[]? major = null, string[]? minor = null, string by = "planner") => new()
    {
        Id = Next(),
        Date = Today,
        By = by,
        Parts = (parts ?? FiveParts).ToValueList(),
        MajorAuthority = (major ?? ["board"]).ToValueList(),
        MinorAuthority = (minor ?? []).ToValueList(),
        Methods = ["record-number", "label", "configuration-identification"],
    };

    public ItemIdentified Identify(string item, Term? kind = null, string? scheme = null) => new()
    {
        Id = Next(),
        Date = Today,
        By = "librarian",
        Item = item,
        ItemKind = kind ?? ConfigurationItem.SourceCode,
        Owner = "technical-department",
        Scheme = scheme,
        BaselineDocuments = ["specification"],
        VersionReference = "VR-1",
        Details = "part of the product",
    };

    public VersionAdded Version(string item, string version) =>
        new() { Id = Next(), Date = Today, By = "author", Item = item, Version = version, ContentHash = HashOf(item, version) };

    public LinkChanged Link(string item, string dependsOn) => Changed(LinkChange.Made, item, dependsOn);

    public LinkChanged Unlink(string item, string dependsOn) => Changed(LinkChange.Ended, item, dependsOn);

    public LinkChanged ReviewLink(string item, string dependsOn) => Changed(LinkChange.Reviewed, item, dependsOn);

    public ItemRetired Retire(string item) => new() { Id = Next(), Date = Today, By = "librarian", Item = item };

    public BaselineSet Baseline(string baseline, params ConfigurationEntry[] items) =>
        new() { Id = Next(), Date = Today, By = "board", Baseline = baseline, Type = Configurations.Baseline.Product, Items = items.ToValueList() };

    public RequestRecorded Record(string request, params string[] items) => new()
    {
        Id = Next(),
        Date = Today,
        By = "customer",
        Request = request,
        Items = items.ToValueList(),
        Reason = "the pump stops",
        Criteria = ["performance"],
        Urgency = "soon",
    };

    public RequestAnalysed Analyse(string request) => new() { Id = Next(), Date = Today, By = "analyst", Request = request, Consequences = "one module" };

    public RequestApproved Approve(string request, string by = "board", string[]? answers = null) =>
        new() { Id = Next(), Date = Today, By = by, Request = request, Answers = (answers ?? ThreeAnswers).ToValueList() };

    public RequestDeclined Reject(string request, string by = "board") => new() { Id = Next(), Date = Today, By = by, Request = request, Reason = "too dear" };

    public RequestDeclined Defer(string request, string by = "board") =>
        new() { Id = Next(), Date = Today, By = by, Request = request, Reason = "next year", IsDeferred = true };

    public RequestImplemented Implement(string request, string by, params ConfigurationEntry[] versions) =>
        new() { Id = Next(), Date = Today, By = by, Request = request, Versions = versions.ToValueList() };

    public RequestImplemented Implement(string request, string item, string version, string by = "engineer") =>
        Implement(request, by, Entry(item, version, HashOf(item, version)));

    public RequestVerified Verify(string request, string by = "tester", bool passed = true) =>
        new() { Id = Next(), Date = Today, By = by, Request = request, Passed = passed };

    public ChangeReleased ReleaseChange(string request, params string[] told) =>
        new() { Id = Next(), Date = Today, By = "librarian", Request = request, Told = told.ToValueList() };

    public AuditHeld Functional(string audit, string baseline, params RequirementEvidence[] requirements) => new()
    {
        Id = Next(),
        Date = Today,
        By = "auditor",
        Audit = audit,
        AuditKind = AuditKind.Functional,
        Baseline = baseline,
        Requirements = requirements.ToValueList(),
    };

    public AuditHeld Functional(string audit, string baseline) => Functional(audit, baseline, new RequirementEvidence { Requirement = "R-1", IsVerified = true });

    public AuditHeld Physical(string audit, string baseline, params ConfigurationEntry[] built) =>
        new() { Id = Next(), Date = Today, By = "auditor", Audit = audit, AuditKind = AuditKind.Physical, Baseline = baseline, Built = built.ToValueList() };

    public AuditHeld Process(string audit, string baseline, params AuditFinding[] findings) =>
        new() { Id = Next(), Date = Today, By = "auditor", Audit = audit, AuditKind = AuditKind.Process, Baseline = baseline, Findings = findings.ToValueList() };

    public FindingClosed Close(string audit, string finding) => new() { Id = Next(), Date = Today, By = "auditor", Audit = audit, Finding = finding };

    public MasterCopyChanged Keep(string item, string version) =>
        new() { Id = Next(), Date = Today, By = "librarian", Item = item, Version = version, Location = "library 1" };

    public MasterCopyChanged Remove(string item, string version) => new() { Id = Next(), Date = Today, By = "librarian", Item = item, Version = version };

    public BaselineReleased Release(string release, string baseline, ReleaseConcession? concession = null, params ReleaseInspection[] inspections) => new()
    {
        Id = Next(),
        Date = Today,
        By = "releaser",
        Release = release,
        Baseline = baseline,
        Inspections = inspections.Length == 0 ? [new() { Id = "I-1", IsComplete = true }] : inspections.ToValueList(),
        Concession = concession,
    };

    public CopyDelivered Deliver(string serial, string release, LocalDate? copied = null, string[]? steps = null) => new()
    {
        Id = Next(),
        Date = Today,
        By = "engineer",
        SerialNumber = serial,
        Record = "DR-" + serial,
        Release = release,
        CopyDate = copied ?? Today,
        Engineer = "field-engineer",
        Steps = (steps ?? ThreeSteps).ToValueList(),
    };

    public MaintenanceRecorded Maintain(string record, string serial, string[]? steps = null) => new()
    {
        Id = Next(),
        Date = Today,
        By = "engineer",
        Record = record,
        SerialNumber = serial,
        Steps = (steps ?? FiveSteps).ToValueList(),
        Customer = "customer",
        Engineer = "field-engineer",
    };

    public EndOfLifeReached End(string release) => new() { Id = Next(), Date = Today, By = "host", Release = release };

    /// <summary>A plan, code and a manual in version 1.0.0, and their baseline B-1.</summary>
    public ConfigurationEvent[] UnderControl() =>
    [
        Plan(),
        Identify("code"),
        Identify("manual", ConfigurationItem.Document),
        Version("code", "1.0.0"),
        Version("manual", "1.0.0"),
        Baseline("B-1", Entry("code", "1.0.0"), Entry("manual", "1.0.0")),
    ];

    /// <summary>A change of the code from 1.0.0 to another version, from its record to the release of the changed item.</summary>
    public ConfigurationEvent[] WholeChange(string request, string version) =>
    [
        Record(request, "code"),
        Analyse(request),
        Approve(request),
        Implement(request, "code", version),
        Verify(request),
        ReleaseChange(request, "technical-department"),
    ];

    /// <summary>What makes the baseline of <see cref="UnderControl"/> ready for release.</summary>
    public ConfigurationEvent[] ReadyForRelease() =>
    [
        Functional("FCA-1", "B-1"),
        Physical("PCA-1", "B-1", Entry("code", "1.0.0", HashOf("code", "1.0.0")), Entry("manual", "1.0.0", HashOf("manual", "1.0.0"))),
        Keep("code", "1.0.0"),
        Keep("manual", "1.0.0"),
    ];

    private LinkChanged Changed(LinkChange change, string item, string dependsOn) =>
        new() { Id = Next(), Date = Today, By = "author", Change = change, Item = item, DependsOn = dependsOn };

    private string Next() => $"E-{++_count:D4}";
}

/// <summary>What tests ask a controller.</summary>
internal static class ControllerAsked
{
    public static readonly EventSourcedConfigurationController Standard = new(ConfigurationRuleSet.Standard);

    /// <summary>The state after events each of which is accepted.</summary>
    public static ConfigurationState After(this IConfigurationController controller, params IEnumerable<ConfigurationEvent>[] batches) =>
        batches.SelectMany(batch => batch).Aggregate(ConfigurationState.Empty, (state, happened) =>
        {
            var (verdict, next) = controller.Apply(state, happened);
            Assert.True(verdict.IsAccepted, $"{happened.Kind} {happened.Id}: {verdict.Rationale}");
            return next;
        });

    /// <summary>The codes of a refusal, which leaves the very state.</summary>
    public static string[] Refusal(this IConfigurationController controller, ConfigurationState state, ConfigurationEvent happened)
    {
        var (verdict, after) = controller.Apply(state, happened);
        Assert.False(verdict.IsAccepted, $"{happened.Kind} was accepted.");
        Assert.Same(state, after);
        Assert.Same(happened, verdict.Event);
        return [.. verdict.Rationale.Select(reason => reason.Code)];
    }

    /// <summary>The codes of an acceptance.</summary>
    public static string[] Acceptance(this IConfigurationController controller, ConfigurationState state, ConfigurationEvent happened)
    {
        var verdict = controller.Apply(state, happened).Verdict;
        Assert.True(verdict.IsAccepted, verdict.Rationale.ToString());
        return [.. verdict.Rationale.Select(reason => reason.Code)];
    }
}
