using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Everything that the accepted events of a log have made true, from the plan to the delivered copies.</summary>
/// <remarks>
/// <para>
/// A value: an event gives another state and leaves this one as it was, at the cost of what the event touches and not of what there is.
/// Equal to another state with the same content, however the events came to it: one by one or in batches.
/// </para>
/// <para>Lists are in the order of their identifiers.</para>
/// </remarks>
public sealed class ConfigurationState : IEquatable<ConfigurationState>
{
    private ConfigurationState()
    {
    }

    internal ConfigurationState(ConfigurationDraft draft)
    {
        Plan = draft.Plan;
        ItemRecords = draft.Items.Freeze();
        RequestRecords = draft.Requests.Freeze();
        BaselineRecords = draft.Baselines.Freeze();
        AuditRecords = draft.Audits.Freeze();
        ReleaseRecords = draft.Releases.Freeze();
        MasterCopyRecords = draft.MasterCopies.Freeze();
        DeliveryRecords = draft.Deliveries.Freeze();
        DeliveryNumbers = draft.DeliveryNumbers.Freeze();
        MaintenanceRecords = draft.Maintenance.Freeze();
        EventIds = draft.EventIds.Freeze();
        LastEvent = draft.LastEvent;
    }

    /// <summary>The state before the first event.</summary>
    public static ConfigurationState Empty { get; } = new();

    /// <summary>The plan in force; null before one is adopted.</summary>
    public ConfigurationPlan? Plan { get; }

    /// <summary>The last accepted event; null before the first.</summary>
    public ConfigurationEvent? LastEvent { get; }

    /// <summary>How many events were accepted, 0 or more.</summary>
    public int EventCount => EventIds.Count;

    internal StateMap<ItemRecord> ItemRecords { get; } = StateMap<ItemRecord>.Empty;

    internal StateMap<RequestRecord> RequestRecords { get; } = StateMap<RequestRecord>.Empty;

    internal StateMap<BaselineRecord> BaselineRecords { get; } = StateMap<BaselineRecord>.Empty;

    internal StateMap<AuditRecord> AuditRecords { get; } = StateMap<AuditRecord>.Empty;

    internal StateMap<ReleaseRecord> ReleaseRecords { get; } = StateMap<ReleaseRecord>.Empty;

    internal StateMap<MasterCopyRecord> MasterCopyRecords { get; } = StateMap<MasterCopyRecord>.Empty;

    internal StateMap<CopyDelivered> DeliveryRecords { get; } = StateMap<CopyDelivered>.Empty;

    internal StateMap<string> DeliveryNumbers { get; } = StateMap<string>.Empty;

    internal StateMap<MaintenanceRecorded> MaintenanceRecords { get; } = StateMap<MaintenanceRecorded>.Empty;

    internal StateMap<string> EventIds { get; } = StateMap<string>.Empty;

    /// <summary>The items.</summary>
    public ValueList<ConfigurationItem> Items() => ItemRecords.Sorted.Select(pair => pair.Value.Item).ToValueList();

    /// <summary>The change requests.</summary>
    public ValueList<ChangeRequest> Requests() => RequestRecords.Sorted.Select(pair => new ChangeRequest(pair.Value)).ToValueList();

    /// <summary>The baselines.</summary>
    public ValueList<Baseline> Baselines() => BaselineRecords.Sorted.Select(pair => new Baseline(pair.Value.Set, pair.Value.Contents)).ToValueList();

    /// <summary>The audits.</summary>
    public ValueList<ConfigurationAudit> Audits() => AuditRecords.Sorted.Select(pair => new ConfigurationAudit(pair.Value)).ToValueList();

    /// <summary>The releases.</summary>
    public ValueList<ConfigurationRelease> Releases() => ReleaseRecords.Sorted.Select(pair => new ConfigurationRelease(pair.Value)).ToValueList();

    /// <summary>The master copies that are kept.</summary>
    public ValueList<MasterCopy> MasterCopies() => MasterCopyRecords.Sorted.Select(pair => new MasterCopy(pair.Value.Kept)).ToValueList();

    /// <summary>The delivered copies.</summary>
    public ValueList<Delivery> Deliveries() => DeliveryRecords.Sorted.Select(pair => new Delivery(pair.Value)).ToValueList();

    /// <summary>The dependencies, by dependent item.</summary>
    public ValueList<ItemLink> Links() => ItemRecords.Sorted.SelectMany(pair => pair.Value.Links.Sorted).Select(pair => new ItemLink(pair.Value)).ToValueList();

    /// <summary>An item, or null where it is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public ConfigurationItem? Item(string id) => ItemRecords.Find(Guard.Against.Null(id))?.Item;

    /// <summary>Where an item stands, or null where it is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public ItemState? StateOf(string id) => ItemRecords.Find(Guard.Against.Null(id))?.State;

    /// <summary>The versions of an item, the first one first; empty where the item is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public ValueList<ItemVersion> VersionsOf(string id)
    {
        List<ItemVersion> versions = [];
        for (var at = ItemRecords.Find(Guard.Against.Null(id))?.Versions; at is not null; at = at.Before) versions.Add(at.Version);
        versions.Reverse();
        return versions.ToValueList();
    }

    /// <summary>The version of an item in the current configuration; null where it has none.</summary>
    /// <param name="id">The identifier.</param>
    public ItemVersion? CurrentVersionOf(string id) => ItemRecords.Find(Guard.Against.Null(id))?.Current;

    /// <summary>A change request, or null where it is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public ChangeRequest? Request(string id) => RequestRecords.Find(Guard.Against.Null(id)) is { } record ? new(record) : null;

    /// <summary>A baseline, or null where it is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public Baseline? Baseline(string id) => BaselineRecords.Find(Guard.Against.Null(id)) is { } record ? new(record.Set, record.Contents) : null;

    /// <summary>An audit, or null where it is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public ConfigurationAudit? Audit(string id) => AuditRecords.Find(Guard.Against.Null(id)) is { } record ? new(record) : null;

    /// <summary>A release, or null where it is unknown.</summary>
    /// <param name="id">The identifier.</param>
    public ConfigurationRelease? Release(string id) => ReleaseRecords.Find(Guard.Against.Null(id)) is { } record ? new(record) : null;

    /// <summary>A delivered copy, or null where the serial number is unknown.</summary>
    /// <param name="serialNumber">The serial number.</param>
    public Delivery? Delivery(string serialNumber) => DeliveryRecords.Find(Guard.Against.Null(serialNumber)) is { } delivered ? new(delivered) : null;

    /// <summary>The master copy of an item version, or null where none is kept.</summary>
    /// <param name="item">The item.</param>
    /// <param name="version">The version.</param>
    public MasterCopy? MasterCopy(string item, string version) =>
        MasterCopyRecords.Find(MasterCopyRecord.KeyOf(Guard.Against.Null(item), Guard.Against.Null(version))) is { } record ? new(record.Kept) : null;

    /// <inheritdoc/>
    public bool Equals(ConfigurationState? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Plan?.Adopted == other.Plan?.Adopted
            && LastEvent == other.LastEvent
            && EventIds.HasSameContent(other.EventIds)
            && ItemRecords.HasSameContent(other.ItemRecords)
            && RequestRecords.HasSameContent(other.RequestRecords)
            && BaselineRecords.HasSameContent(other.BaselineRecords)
            && AuditRecords.HasSameContent(other.AuditRecords)
            && ReleaseRecords.HasSameContent(other.ReleaseRecords)
            && MasterCopyRecords.HasSameContent(other.MasterCopyRecords)
            && DeliveryRecords.HasSameContent(other.DeliveryRecords)
            && MaintenanceRecords.HasSameContent(other.MaintenanceRecords));

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(ConfigurationState? left, ConfigurationState? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(ConfigurationState? left, ConfigurationState? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConfigurationState);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EventCount, LastEvent);
}
