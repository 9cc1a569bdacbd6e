namespace Yiko.Compliance.Configurations;

/// <summary>
/// The rules once more, slow and obvious: there is no state, every question goes through the whole list of accepted events. Decides like
/// the published rule sets with the plan's authority.
/// </summary>
internal sealed class LogOracle(ConfigurationRuleSet rules)
{
    private readonly List<ConfigurationEvent> _log = [];

    public IReadOnlyList<ConfigurationEvent> Log => _log;

    public bool Take(ConfigurationEvent happened)
    {
        var accepted = _log.All(earlier => earlier.Id != happened.Id && earlier.Date <= happened.Date) && IsChained(happened) && IsAllowed(happened);
        if (accepted) _log.Add(happened);
        return accepted;
    }

    public string? StateOf(string request) => _log.Aggregate((string?)null, (state, happened) => happened switch
    {
        RequestRecorded it when it.Request == request => "recorded",
        RequestAnalysed it when it.Request == request => "analysed",
        RequestApproved it when it.Request == request => "approved",
        RequestDeclined it when it.Request == request => it.IsDeferred ? "deferred" : "rejected",
        RequestImplemented it when it.Request == request => "implemented",
        RequestVerified it when it.Request == request => it.Passed ? "verified" : "approved",
        ChangeReleased it when it.Request == request => "released",
        _ => state,
    });

    public (string Version, string? Request)[] VersionsOf(string item, int until = int.MaxValue) =>
    [
        .. _log.Take(until).SelectMany(happened => happened switch
        {
            VersionAdded it when it.Item == item => [(it.Version, null)],
            RequestImplemented it => it.Versions.Where(entry => entry.Item == item).Select(entry => (entry.Version, (string?)it.Request)),
            _ => Enumerable.Empty<(string, string?)>(),
        }),
    ];

    /// <summary>What the log was at the end of a day.</summary>
    public LogOracle On(NodaTime.LocalDate day)
    {
        LogOracle then = new(rules);
        then._log.AddRange(_log.Where(happened => happened.Date <= day));
        return then;
    }

    /// <summary>Baseline and approved, verified changes: the last version that either of them brought.</summary>
    public string? CurrentOf(string item)
    {
        string[] labels = [.. VersionsOf(item).Select(version => version.Version)];
        var current = -1;
        for (var i = 0; i < _log.Count; i++)
        {
            var version = _log[i] switch
            {
                BaselineSet set => set.Items.FirstOrDefault(entry => entry.Item == item)?.Version,
                RequestVerified { Passed: true } it when IsControlled(item, i) => VersionsOf(item, i).LastOrDefault(made => made.Request == it.Request).Version,
                _ => null,
            };
            if (version is not null) current = Math.Max(current, Array.IndexOf(labels, version));
        }

        return current < 0 ? null : labels[current];
    }

    public bool IsRetired(string item) => Of<ItemRetired>().Any(it => it.Item == item);

    public IEnumerable<string> OpenRequestsOn(string item) => Of<RequestRecorded>()
        .Where(it => it.Items.Contains(item) && StateOf(it.Request) is not ("rejected" or "released"))
        .Select(it => it.Request);

    public IEnumerable<T> Of<T>()
        where T : ConfigurationEvent => _log.OfType<T>();

    private bool IsChained(ConfigurationEvent happened) => (_log.LastOrDefault(), happened.Previous) switch
    {
        (null, var previous) => previous is null,
        ({ } last, null) => !rules.RequiresHashChain && last.Previous is null,
        ({ } last, var previous) => previous == last.ToHash(),
    };

    private bool IsAllowed(ConfigurationEvent happened) => happened switch
    {
        PlanAdopted it => it.Parts.Distinct().Count() == 5 && !it.MajorAuthority.IsEmpty && (!Of<PlanAdopted>().Any() || IsAuthority(it.By)),
        ItemIdentified it => !IsKnown(it.Item) && !it.BaselineDocuments.IsEmpty && it is { VersionReference: not null, Details: not null },
        VersionAdded it => IsInUse(it.Item) && !IsControlled(it.Item) && IsLater(it.Item, it.Version),
        LinkChanged { Change: LinkChange.Made } it => it.Item != it.DependsOn && IsInUse(it.Item) && IsInUse(it.DependsOn) && !IsLinked(it.Item, it.DependsOn),
        LinkChanged it => IsLinked(it.Item, it.DependsOn),
        ItemRetired it => IsInUse(it.Item) && !OpenRequestsOn(it.Item).Any() && !InService(it.Item),
        BaselineSet it => IsAuthority(it.By)
            && !it.Items.IsEmpty
            && Of<BaselineSet>().All(set => set.Baseline != it.Baseline)
            && it.Items.Select(entry => entry.Item).Distinct().Count() == it.Items.Count
            && it.Items.All(entry => IsInUse(entry.Item) && MayBeBaselined(entry)),
        RequestRecorded it => StateOf(it.Request) is null && !it.Items.IsEmpty && it.Items.Distinct().Count() == it.Items.Count && it.Items.All(IsInUse),
        RequestAnalysed it => StateOf(it.Request) is "recorded" or "deferred",
        RequestApproved it => StateOf(it.Request) is "analysed" && IsAuthority(it.By) && it.Answers.Distinct().Count() == 3 && AreTogether(it),
        RequestDeclined it => StateOf(it.Request) is "analysed" && IsAuthority(it.By),
        RequestImplemented it => StateOf(it.Request) is "approved"
            && (rules.SamePerson != SamePersonPolicy.Forbid || !IsSame(ApproverOf(it.Request), it.By))
            && it.Versions.Select(entry => entry.Item).Order().SequenceEqual(ItemsOf(it.Request).Order())
            && it.Versions.All(entry => entry.ContentHash is not null && IsLater(entry.Item, entry.Version)),
        RequestVerified it => StateOf(it.Request) is "implemented"
            && MayVerify(it),
        ChangeReleased it => StateOf(it.Request) is "verified" && !it.Told.IsEmpty,
        AuditHeld it => Of<AuditHeld>().All(held => held.Audit != it.Audit) && Of<BaselineSet>().Any(set => set.Baseline == it.Baseline),
        FindingClosed it => Of<AuditHeld>().Any(held => held.Audit == it.Audit && held.Findings.Any(finding => finding.Id == it.Finding))
            && !Of<FindingClosed>().Any(closed => closed.Audit == it.Audit && closed.Finding == it.Finding),
        MasterCopyChanged { Location: not null } it => VersionsOf(it.Item).Any(version => version.Version == it.Version) && !IsKept(it.Item, it.Version),
        MasterCopyChanged it => IsKept(it.Item, it.Version)
            && !ReleasesInService().Any(release => Contents(release.Baseline).Any(entry => entry.Item == it.Item && entry.Version == it.Version)),
        BaselineReleased it => Of<BaselineReleased>().All(release => release.Release != it.Release) && MayBeReleased(it),
        CopyDelivered it => ReleasesInService().FirstOrDefault(release => release.Release == it.Release) is { } release
            && Of<CopyDelivered>().All(delivered => delivered.SerialNumber != it.SerialNumber && delivered.Record != it.Record)
            && it.Steps.Distinct().SequenceEqual(Events.ThreeSteps)
            && release.Date <= it.CopyDate
            && it.CopyDate <= it.Date,
        MaintenanceRecorded it => Of<MaintenanceRecorded>().All(maintained => maintained.Record != it.Record)
            && Of<CopyDelivered>().Any(delivered => delivered.SerialNumber == it.SerialNumber)
            && it.Steps.Distinct().SequenceEqual(Events.FiveSteps)
            && it is { Customer: { } customer, Engineer: { } engineer }
            && !IsSame(customer, engineer)
            && (!it.IsStructural || (it.Request is { } request && StateOf(request) is "verified" or "released")),
        EndOfLifeReached it => ReleasesInService().Any(release => release.Release == it.Release),
        _ => throw new InvalidOperationException("An event that the oracle does not know."),
    };

    // The departments of 8.5.6 decide together where one of its four factors is concerned.
    private bool AreTogether(RequestApproved approved) =>
        !Of<RequestRecorded>().Single(it => it.Request == approved.Request).Criteria.Any(criterion => criterion is "process" or "conditions" or "environment" or "people")
        || (approved.Departments.Contains("technical-department") && approved.Departments.Contains("general-department"));

    private bool MayVerify(RequestVerified verified)
    {
        var (approved, implemented) = (IsSame(ApproverOf(verified.Request), verified.By), IsSame(Last<RequestImplemented>(it => it.Request == verified.Request).By, verified.By));
        return rules.SamePerson == SamePersonPolicy.Forbid ? !approved && !implemented : !approved || !implemented;
    }

    private string ApproverOf(string request) => Last<RequestApproved>(approved => approved.Request == request).By;

    private static bool IsSame(string person, string other) => person.Trim() == other.Trim();

    private bool MayBeReleased(BaselineReleased released)
    {
        var baseline = released.Baseline;
        if (Of<BaselineSet>().All(set => set.Baseline != baseline)) return false;
        if (!Contents(baseline).All(entry => IsKept(entry.Item, entry.Version))) return false;
        if (released.Concession is { } concession)
            return rules.AllowsExceptionalRelease && !string.IsNullOrWhiteSpace(concession.AuthorisedBy) && !string.IsNullOrWhiteSpace(concession.Customer);
        if (released.Inspections.IsEmpty || released.Inspections.Any(inspection => !inspection.IsComplete)) return false;
        var audits = Of<AuditHeld>().Where(held => held.Baseline == baseline).ToArray();
        var functional = audits.LastOrDefault(held => held.AuditKind == AuditKind.Functional);
        var physical = audits.LastOrDefault(held => held.AuditKind == AuditKind.Physical);
        return functional is not null
            && !functional.Requirements.IsEmpty
            && functional.Requirements.All(requirement => requirement.IsVerified)
            && physical is not null
            && physical.Built.Select(entry => (entry.Item, entry.Version, entry.ContentHash)).Order()
                .SequenceEqual(Contents(baseline).Select(entry => (entry.Item, entry.Version, (string?)Events.HashOf(entry.Item, entry.Version))).Order())
            && audits.All(held => held.Findings.All(finding => !finding.IsMajor
                || Of<FindingClosed>().Any(closed => closed.Audit == held.Audit && closed.Finding == finding.Id)));
    }

    private bool MayBeBaselined(ConfigurationEntry entry) => VersionsOf(entry.Item).Any(version =>
        version.Version == entry.Version
        && (version.Request is null || StateOf(version.Request) is "verified" or "released"));

    private bool IsKnown(string item) => Of<ItemIdentified>().Any(it => it.Item == item);

    private bool IsInUse(string item) => IsKnown(item) && !IsRetired(item);

    private bool IsControlled(string item, int until = int.MaxValue) => _log.Take(until).OfType<BaselineSet>().Any(set => set.Items.Any(entry => entry.Item == item));

    private bool InService(string item) => ReleasesInService().Any(release => Contents(release.Baseline).Any(entry => entry.Item == item));

    private IEnumerable<BaselineReleased> ReleasesInService() => Of<BaselineReleased>().Where(release => Of<EndOfLifeReached>().All(ended => ended.Release != release.Release));

    private ValueList<ConfigurationEntry> Contents(string baseline) => Of<BaselineSet>().Single(set => set.Baseline == baseline).Items;

    private ValueList<string> ItemsOf(string request) => Of<RequestRecorded>().Single(it => it.Request == request).Items;

    private bool IsAuthority(string person) => Of<PlanAdopted>().LastOrDefault()?.MajorAuthority.Any(named => IsSame(named, person)) == true;

    private bool IsLater(string item, string version) =>
        System.Version.TryParse(version, out var later) && VersionsOf(item).All(earlier => System.Version.Parse(earlier.Version) < later);

    private bool IsKept(string item, string version) => _log.Aggregate(false, (kept, happened) => happened switch
    {
        MasterCopyChanged it when it.Item == item && it.Version == version => it.Location is not null,
        _ => kept,
    });

    private bool IsLinked(string item, string dependsOn) => _log.Aggregate(false, (linked, happened) => happened switch
    {
        LinkChanged it when it.Item == item && it.DependsOn == dependsOn => it.Change != LinkChange.Ended,
        _ => linked,
    });

    private T Last<T>(Func<T, bool> isMeant)
        where T : ConfigurationEvent => Of<T>().Last(isMeant);
}
