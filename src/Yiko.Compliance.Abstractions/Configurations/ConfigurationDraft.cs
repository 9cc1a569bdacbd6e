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
        Items = new(state.ItemRecords);
        Requests = new(state.RequestRecords);
        Baselines = new(state.BaselineRecords);
        Audits = new(state.AuditRecords);
        Releases = new(state.ReleaseRecords);
        MasterCopies = new(state.MasterCopyRecords);
        Deliveries = new(state.DeliveryRecords);
        DeliveryNumbers = new(state.DeliveryNumbers);
        Maintenance = new(state.MaintenanceRecords);
        EventIds = new(state.EventIds);
        LastEvent = state.LastEvent;
    }

    public object Owner { get; private set; } = new();

    public ConfigurationPlan? Plan { get; set; }

    public StateMapDraft<ItemRecord> Items { get; }

    public StateMapDraft<RequestRecord> Requests { get; }

    public StateMapDraft<BaselineRecord> Baselines { get; }

    public StateMapDraft<AuditRecord> Audits { get; }

    public StateMapDraft<ReleaseRecord> Releases { get; }

    public StateMapDraft<MasterCopyRecord> MasterCopies { get; }

    public StateMapDraft<CopyDelivered> Deliveries { get; }

    /// <summary>The serial number of each delivery record.</summary>
    public StateMapDraft<string> DeliveryNumbers { get; }

    public StateMapDraft<MaintenanceRecorded> Maintenance { get; }

    public StateMapDraft<string> EventIds { get; }

    public ConfigurationEvent? LastEvent { get; private set; }

    /// <summary>The state that the draft has become; what is written afterwards goes into the next one.</summary>
    public ConfigurationState Freeze()
    {
        Owner = new();
        return new(this);
    }

    public void Add(ItemRecord record) => Items.Set(record.Item.Id, record);

    public void Add(RequestRecord record) => Requests.Set(record.Recorded.Request, record);

    public void Set(BaselineRecord record) => Baselines.Set(record.Set.Baseline, record);

    public void Set(AuditRecord record) => Audits.Set(record.Held.Audit, record);

    public void Set(ReleaseRecord record) => Releases.Set(record.Released.Release, record);

    public void Set(MasterCopyRecord record) =>
        MasterCopies.Set(MasterCopyRecord.KeyOf(record.Kept.Item, record.Kept.Version), record);

    public void RemoveMasterCopy(string item, string version) => MasterCopies.Remove(MasterCopyRecord.KeyOf(item, version));

    public void Add(CopyDelivered delivered)
    {
        Deliveries.Set(delivered.SerialNumber, delivered);
        DeliveryNumbers.Set(delivered.Record, delivered.SerialNumber);
    }

    public void Add(MaintenanceRecorded maintained) => Maintenance.Set(maintained.Record, maintained);

    public void Accept(ConfigurationEvent accepted)
    {
        EventIds.Set(accepted.Id, accepted.Id);
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
