using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>What a state of configuration management is asked: what is current, what is the status, what is in a copy, what is suspect.</summary>
/// <remarks>For an earlier point of the log, replay the log up to there.</remarks>
/// <example>
/// <code>
/// using NodaTime;
/// using Yiko.Compliance.Configurations;
///
/// LocalDate day = new(2026, 3, 3);
/// var firmware = ConfigurationEvent.Identify(
///     day, "librarian", "E-1", item: "firmware", kind: ConfigurationItem.SourceCode, owner: "technical-department",
///     baselineDocuments: ["SRS-01"], versionReference: "VR-7", details: "meter firmware");
/// var request = ConfigurationEvent.RecordRequest(
///     day, "customer", "E-2", request: "CR-1", items: ["firmware"], reason: "drifts", criteria: ["performance"]);
/// var replay = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard).Replay(ConfigurationState.Empty, [firmware, request]);
/// foreach (var open in new ConfigurationRegister(replay.State).Account(day.PlusDays(30)).OpenRequests)
///     Console.WriteLine($"{open.Request.Id}: open for {open.AgeInDays} days"); // CR-1: open for 30 days
/// </code>
/// </example>
public sealed class ConfigurationRegister
{
    private readonly ConfigurationState _state;

    /// <summary>The register of a state.</summary>
    /// <param name="state">The state.</param>
    public ConfigurationRegister(ConfigurationState state) => _state = Guard.Against.Null(state);

    /// <summary>The life of a change request: nothing is implemented before it is approved, verified before it is implemented, released before it is verified.</summary>
    /// <remarks>The controller goes by it and takes the conditions from the log: who acts, who approved and implemented, what was answered.</remarks>
    public static Lifecycle RequestLifecycle => Configurations.RequestLifecycle.Rules;

    /// <summary>The configuration at the end of a day: the version then current of every controlled item that was not retired, in the order of the items.</summary>
    /// <param name="asOf">The day; null for what is current after the last event.</param>
    public Configuration Current(LocalDate? asOf = null)
    {
        var day = asOf?.WithCalendar(CalendarSystem.Iso) ?? LocalDate.MaxIsoValue;
        return new(_state.ItemRecords.Sorted.Select(pair => pair.Value.CurrentOn(day)).OfType<ItemVersion>().Select(EntryOf));
    }

    /// <summary>What has become of a baseline: its items, each in the version that an approved and verified change has given it since.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <returns>The configuration, or null where the baseline is unknown.</returns>
    public Configuration? CurrentSince(string baseline) => _state.BaselineRecords.Find(Guard.Against.Null(baseline)) is { } record
        ? new(record.Contents.Entries.Select(entry => EntryOf(_state.ItemRecords.Find(entry.Item)!.Current!)))
        : null;

    /// <summary>The status account (配置状态统计): the five parts for each item, open requests and their age.</summary>
    /// <param name="asOf">The day from which the ages of open requests are counted.</param>
    /// <param name="project">The project whose items are accounted for; null for every item.</param>
    /// <param name="cancellation">Stops the work between two items.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public StatusAccount Account(LocalDate asOf, string? project = null, CancellationToken cancellation = default)
    {
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        var open = _state.Requests().Where(request => request.IsOpen && (project is null || request.Items.Any(IsMeant))).ToArray();
        var openByItem = open.SelectMany(request => request.Items, (request, item) => (item, request.Id)).ToLookup(pair => pair.item, pair => pair.Id);
        var releasesByItem = _state.Releases()
            .SelectMany(release => _state.Baseline(release.Baseline)!.Contents.Entries, (release, entry) => (entry.Item, release.Id))
            .ToLookup(pair => pair.Item, pair => pair.Id);
        return new(
            day,
            project,
            events: _state.EventCount,
            _state.ItemRecords.Sorted.Where(pair => project is null || IsMeant(pair.Key)).Select(pair => StatusOf(pair.Value)).ToValueList(),
            open.OrderBy(request => request.Recorded).Select(request => new OpenRequest(request, Period.DaysBetween(request.Recorded, day))).ToValueList());

        bool IsMeant(string item) => string.Equals(_state.ItemRecords.Find(item)!.Item.Project, project, StringComparison.Ordinal);

        ItemStatus StatusOf(ItemRecord record)
        {
            cancellation.ThrowIfCancellationRequested();
            var versions = _state.VersionsOf(record.Item.Id);
            var releases = releasesByItem[record.Item.Id].ToValueList();
            return new(record.Item, record.State)
            {
                Updates = Math.Max(versions.Count - 1, 0),
                Latest = record.Versions?.Version,
                Current = record.Current,
                Releases = releases,
                Comparison = versions.Skip(1).Select((version, i) => Between(versions[i], version)).ToValueList(),
                OpenRequests = openByItem[record.Item.Id].ToValueList(),
                Missing = ConfigurationChecklists.StatusAccount.Lacking(PartsOf(record, releases)),
            };
        }
    }

    /// <summary>The dependencies between the items.</summary>
    public DependencyGraph Dependencies() => new(_state.Links().Select(link => (link.Item, link.DependsOn)));

    /// <summary>The links that are suspect: the item depended on has versions that nobody has considered for the link.</summary>
    public ValueList<ItemLink> SuspectLinks() =>
        _state.Links().Where(link => _state.ItemRecords.Find(link.DependsOn)!.VersionCount > link.ReviewedVersions).ToValueList();

    /// <summary>What is in a delivered copy, and who delivered it: it leads back to exactly the item versions that lead forward to it.</summary>
    /// <param name="serialNumber">The serial number.</param>
    /// <returns>The trace, or null where the serial number is unknown.</returns>
    public ConfigurationTrace? TraceOf(string serialNumber)
    {
        if (_state.Delivery(serialNumber) is not { } delivery) return null;
        var release = _state.Release(delivery.Release)!;
        var baseline = _state.Baseline(release.Baseline)!;
        var maintenance = _state.MaintenanceRecords.Sorted.Where(pair => pair.Value.SerialNumber == serialNumber).Select(pair => pair.Key).ToValueList();
        return new(delivery, release, baseline, maintenance, NotStored(release).ToValueList());
    }

    /// <summary>Where traces have gaps: releases in service that lead to no serial number, and item versions in them of which nothing is stored (TRC-05).</summary>
    public ValueList<Reason> Gaps()
    {
        HashSet<string> delivered = new(_state.Deliveries().Select(delivery => delivery.Release), StringComparer.Ordinal);
        List<Reason> gaps = [];
        foreach (var release in _state.Releases().Where(release => release.State != ReleaseState.Archived))
        {
            if (!delivered.Contains(release.Id)) gaps.Add(ConfigurationReasons.NoCopy(release.Id));
            gaps.AddRange(NotStored(release));
        }

        return gaps.ToValueList();
    }

    /// <summary>The delivered copies that an item version is in, in the order of the serial numbers.</summary>
    /// <param name="item">The item.</param>
    /// <param name="version">The version.</param>
    public ValueList<Delivery> CopiesWith(string item, string version)
    {
        Guard.Against.Null(version);
        var releases = _state.Releases()
            .Where(release => _state.Baseline(release.Baseline)!.Contents.Find(item)?.Version == version)
            .Select(release => release.Id)
            .ToArray();
        return _state.Deliveries().Where(delivery => releases.Contains(delivery.Release)).ToValueList();
    }

    /// <summary>The delivered copies of a release, in the order of the serial numbers.</summary>
    /// <param name="release">The release.</param>
    public ValueList<Delivery> CopiesOf(string release)
    {
        Guard.Against.Null(release);
        return _state.Deliveries().Where(delivery => delivery.Release == release).ToValueList();
    }

    private IEnumerable<Reason> NotStored(ConfigurationRelease release) => release.State == ReleaseState.Archived
        ? []
        : _state.Baseline(release.Baseline)!.Contents.Entries
            .Where(entry => _state.MasterCopy(entry.Item, entry.Version) is null)
            .Select(entry => ConfigurationReasons.NotStored(entry.Item, entry.Version, release.Id));

    // A number of updates there is always, and of one version alone nothing can be compared.
    private static IEnumerable<string> PartsOf(ItemRecord record, ValueList<string> releases)
    {
        yield return "update-number";
        if (record.Versions is not null) yield return "updated-version";
        if (!releases.IsEmpty) yield return "release-identification";
        if (record.Current is not null) yield return "version-identification";
        if (record.Versions is not null) yield return "version-comparison";
    }

    private static ItemChange Between(ItemVersion old, ItemVersion version) =>
        new(old.Item, EntryOf(old), EntryOf(version));

    private static ConfigurationEntry EntryOf(ItemVersion version) =>
        new() { Item = version.Item, Version = version.Version, ContentHash = version.ContentHash };
}
