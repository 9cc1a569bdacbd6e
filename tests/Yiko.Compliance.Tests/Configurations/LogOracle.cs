namespace Yiko.Compliance.Configurations;

/// <summary>
/// The rules once more, slow and obvious: there is no state, every question goes through the whole list of accepted events. Decides like
/// the standard rule set with the plan's authority.
/// </summary>
internal sealed class LogOracle
{
    private readonly List<ConfigurationEvent> _log = [];

    public IReadOnlyList<ConfigurationEvent> Log => _log;

    public bool Take(ConfigurationEvent happened)
    {
        var accepted = _log.All(earlier => earlier.Id != happened.Id && earlier.Date <= happened.Date) && IsAllowed(happened);
        if (accepted) _log.Add(happened);
        return accepted;
    }

    public RequestState? StateOf(string request) => _log.Aggregate((RequestState?)null, (state, happened) => happened switch
    {
        RequestRecorded it when it.Request == request => RequestState.Recorded,
        RequestAnalysed it when it.Request == request => RequestState.Analysed,
        RequestApproved it when it.Request == request => RequestState.Approved,
        RequestDeclined it when it.Request == request => it.IsDeferred ? RequestState.Deferred : RequestState.Rejected,
        RequestImplemented it when it.Request == request => RequestState.Implemented,
        RequestVerified it when it.Request == request => it.Passed ? RequestState.Verified : RequestState.Approved,
        ChangeReleased it when it.Request == request => RequestState.Released,
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
        .Where(it => it.Items.Contains(item) && StateOf(it.Request) is not (RequestState.Rejected or RequestState.Released))
        .Select(it => it.Request);

    public IEnumerable<T> Of<T>()
        where T : ConfigurationEvent => _log.OfType<T>();

    private bool IsAllowed(ConfigurationEvent happened) => happened switch
    {
        PlanAdopted it => it.Parts.Distinct().Count() == 5 && !it.MajorAuthority.IsEmpty,
        ItemIdentified it => !IsKnown(it.Item) && !it.BaselineDocuments.IsEmpty && it is { VersionReference: not null, Details: not null },
        VersionAdded it => IsInUse(it.Item) && !IsControlled(it.Item) && IsLater(it.Item, it.Version),
        LinkChanged { Change: LinkChange.Made } it => it.Item != it.DependsOn && IsInUse(it.Item) && IsInUse(it.DependsOn) && !IsLinked(it.Item, it.DependsOn),
        LinkChanged it => IsLinked(it.Item, it.DependsOn),
        ItemRetired it => IsInUse(it.Item) && !OpenRequestsOn(it.Item).Any() && !InService(it.Item),
        BaselineSet it => Of<PlanAdopted>().Any()
            && !it.Items.IsEmpty
            && Of<BaselineSet>().All(set => set.Baseline != it.Baseline)
            && it.Items.Select(entry => entry.Item).Distinct().Count() == it.Items.Count
            && it.Items.All(entry => IsInUse(entry.Item) && MayBeBaselined(entry)),
        RequestRecorded it => StateOf(it.Request) is null && !it.Items.IsEmpty && it.Items.Distinct().Count() == it.Items.Count && it.Items.All(IsInUse),
        RequestAnalysed it => StateOf(it.Request) is RequestState.Recorded or RequestState.Deferred,
        RequestApproved it => StateOf(it.Request) is RequestState.Analysed && IsAuthority(it.By) && it.Answers.Distinct().Count() == 3,
        RequestDeclined it => StateOf(it.Request) is RequestState.Analysed && IsAuthority(it.By),
        RequestImplemented it => StateOf(it.Request) is RequestState.Approved
            && Last<RequestApproved>(approved => approved.Request == it.Request).By != it.By
            && it.Versions.Select(entry => entry.Item).Order().SequenceEqual(ItemsOf(it.Request).Order())
            && it.Versions.All(entry => entry.ContentHash is not null && IsLater(entry.Item, entry.Version)),
        RequestVerified it => StateOf(it.Request) is RequestState.Implemented
            && Last<RequestApproved>(approved => approved.Request == it.Request).By != it.By
            && Last<RequestImplemented>(implemented => implemented.Request == it.Request).By != it.By,
        ChangeReleased it => StateOf(it.Request) is RequestState.Verified && !it.Told.IsEmpty,
        AuditHeld it => Of<AuditHeld>().All(held => held.Audit != it.Audit) && Of<BaselineSet>().Any(set => set.Baseline == it.Baseline),
        FindingClosed it => Of<AuditHeld>().Any(held => held.Audit == it.Audit && held.Findings.Any(finding => finding.Id == it.Finding))
            && !Of<FindingClosed>().Any(closed => closed.Audit == it.Audit && closed.Finding == it.Finding),
        MasterCopyChanged { Location: not null } it => VersionsOf(it.Item).Any(version => version.Version == it.Version) && !IsKept(it.Item, it.Version),
        MasterCopyChanged it => IsKept(it.Item, it.Version)
            && !ReleasesInService().Any(release => Contents(release.Baseline).Any(entry => entry.Item == it.Item && entry.Version == it.Version)),
        BaselineReleased it => Of<BaselineReleased>().All(release => release.Release != it.Release) && MayBeReleased(it.Baseline),
        CopyDelivered it => ReleasesInService().FirstOrDefault(release => release.Release == it.Release) is { } release
            && Of<CopyDelivered>().All(delivered => delivered.SerialNumber != it.SerialNumber)
            && release.Date <= it.CopyDate
            && it.CopyDate <= it.Date,
        EndOfLifeReached it => ReleasesInService().Any(release => release.Release == it.Release),
        _ => throw new InvalidOperationException("An event that the oracle does not know."),
    };

    private bool MayBeReleased(string baseline)
    {
        if (Of<BaselineSet>().All(set => set.Baseline != baseline)) return false;
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
                || Of<FindingClosed>().Any(closed => closed.Audit == held.Audit && closed.Finding == finding.Id)))
            && Contents(baseline).All(entry => IsKept(entry.Item, entry.Version));
    }

    private bool MayBeBaselined(ConfigurationEntry entry) => VersionsOf(entry.Item).Any(version =>
        version.Version == entry.Version
        && (version.Request is null || StateOf(version.Request) is RequestState.Verified or RequestState.Released));

    private bool IsKnown(string item) => Of<ItemIdentified>().Any(it => it.Item == item);

    private bool IsInUse(string item) => IsKnown(item) && !IsRetired(item);

    private bool IsControlled(string item, int until = int.MaxValue) => _log.Take(until).OfType<BaselineSet>().Any(set => set.Items.Any(entry => entry.Item == item));

    private bool InService(string item) => ReleasesInService().Any(release => Contents(release.Baseline).Any(entry => entry.Item == item));

    private IEnumerable<BaselineReleased> ReleasesInService() => Of<BaselineReleased>().Where(release => Of<EndOfLifeReached>().All(ended => ended.Release != release.Release));

    private ValueList<ConfigurationEntry> Contents(string baseline) => Of<BaselineSet>().Single(set => set.Baseline == baseline).Items;

    private ValueList<string> ItemsOf(string request) => Of<RequestRecorded>().Single(it => it.Request == request).Items;

    private bool IsAuthority(string person) => Of<PlanAdopted>().LastOrDefault()?.MajorAuthority.Contains(person) == true;

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
