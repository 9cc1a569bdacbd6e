namespace Yiko.Compliance.Configurations;

/// <summary>
/// A state that is being written: what it touches is copied once and then changed in place, until it is frozen into a state of its own.
/// One event makes one draft; a replay writes a whole batch into one.
/// </summary>
internal sealed class ConfigurationDraft
{
    public ConfigurationDraft(ConfigurationState state)
    {
        Plan = state.Plan;
        Items = state.ItemRecords;
        Requests = state.RequestRecords;
        Baselines = state.BaselineRecords;
        Audits = state.AuditRecords;
        Releases = state.ReleaseRecords;
        MasterCopies = state.MasterCopyRecords;
        Deliveries = state.DeliveryRecords;
        EventIds = state.EventIds;
        LastEvent = state.LastEvent;
    }

    public object Owner { get; private set; } = new();

    public ConfigurationPlan? Plan { get; set; }

    public PersistentMap<ItemRecord> Items { get; private set; }

    public PersistentMap<RequestRecord> Requests { get; private set; }

    public PersistentMap<BaselineRecord> Baselines { get; private set; }

    public PersistentMap<ConfigurationAudit> Audits { get; private set; }

    public PersistentMap<ConfigurationRelease> Releases { get; private set; }

    public PersistentMap<MasterCopyRecord> MasterCopies { get; private set; }

    public PersistentMap<Delivery> Deliveries { get; private set; }

    public PersistentMap<string> EventIds { get; private set; }

    public ConfigurationEvent? LastEvent { get; private set; }

    /// <summary>The state that the draft has become; what is written afterwards goes into the next one.</summary>
    public ConfigurationState Freeze()
    {
        Owner = new();
        return new(this);
    }

    public void Add(ItemRecord record) => Items = Items.Set(record.Item.Id, record, Owner);

    public void Add(RequestRecord record) => Requests = Requests.Set(record.Recorded.Request, record, Owner);

    public void Set(BaselineRecord record) => Baselines = Baselines.Set(record.Baseline.Id, record, Owner);

    public void Set(ConfigurationAudit audit) => Audits = Audits.Set(audit.Id, audit, Owner);

    public void Set(ConfigurationRelease release) => Releases = Releases.Set(release.Id, release, Owner);

    public void Set(MasterCopyRecord record) =>
        MasterCopies = MasterCopies.Set(MasterCopyRecord.KeyOf(record.Copy.Item, record.Copy.Version), record, Owner);

    public void RemoveMasterCopy(string item, string version) => MasterCopies = MasterCopies.Without(MasterCopyRecord.KeyOf(item, version), Owner);

    public void Add(Delivery delivery) => Deliveries = Deliveries.Set(delivery.SerialNumber, delivery, Owner);

    public void Accept(ConfigurationEvent accepted)
    {
        EventIds = EventIds.Set(accepted.Id, accepted.Id, Owner);
        LastEvent = accepted;
    }

    /// <summary>The record, ready to be changed in place.</summary>
    public ItemRecord Edit(ItemRecord record)
    {
        if (ReferenceEquals(record.Owner, Owner)) return record;
        var copy = record.CopyFor(Owner);
        Add(copy);
        return copy;
    }

    /// <summary>The record, ready to be changed in place.</summary>
    public RequestRecord Edit(RequestRecord record)
    {
        if (ReferenceEquals(record.Owner, Owner)) return record;
        var copy = record.CopyFor(Owner);
        Add(copy);
        return copy;
    }
}
