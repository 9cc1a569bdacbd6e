namespace Yiko.Compliance.Configurations;

/// <content>Master copies, releases, deliveries and the end of life.</content>
internal sealed partial class ConfigurationStep
{
    public Func<object, ValueList<Reason>>? Decide(MasterCopyChanged changed) => changed.Location is null ? GiveUpCopy(changed) : KeepCopy(changed);

    public Func<object, ValueList<Reason>>? Decide(BaselineReleased released)
    {
        if (Draft.Releases.Find(released.Release) is not null) Refuse(ConfigurationReasons.ReleaseDuplicate(released.Release));
        CheckRelease(released);
        if (IsRefused) return null;
        Draft.Set(new ReleaseRecord { Released = released, State = ReleaseState.Released });
        CountInService(released.Baseline, 1);
        return ConfigurationAcceptances.BaselineReleased;
    }

    public Func<object, ValueList<Reason>>? Decide(CopyDelivered delivered)
    {
        if (Draft.Deliveries.Find(delivered.SerialNumber) is not null) Refuse(ConfigurationReasons.SerialDuplicate(delivered.SerialNumber));
        if (Draft.DeliveryNumbers.Find(delivered.Record) is { } other) Refuse(ConfigurationReasons.DeliveryRecordDuplicate(delivered.Record, other));
        CheckSteps(ConfigurationChecklists.Dispatch, delivered.Steps, ConfigurationReasons.DispatchOrder);
        var release = ReleaseInService(delivered.Release);
        if (release is not null && (delivered.CopyDate < release.Released.Date || delivered.CopyDate > delivered.Date))
            Refuse(ConfigurationReasons.CopiedOutsideRelease(delivered.CopyDate));
        if (IsRefused) return null;
        Draft.Add(delivered);
        if (release!.State == ReleaseState.Released) Draft.Set(release with { State = ReleaseState.Delivered });
        return ConfigurationAcceptances.CopyDelivered;
    }

    public Func<object, ValueList<Reason>>? Decide(MaintenanceRecorded maintained)
    {
        if (Draft.Maintenance.Find(maintained.Record) is not null) Refuse(ConfigurationReasons.MaintenanceDuplicate(maintained.Record));
        if (Draft.Deliveries.Find(maintained.SerialNumber) is null) Refuse(ConfigurationReasons.SerialUnknown(maintained.SerialNumber));
        CheckSteps(ConfigurationChecklists.Maintenance, maintained.Steps, ConfigurationReasons.MaintenanceOrder);
        CheckSignatures(maintained);
        if (maintained.IsStructural) CheckNewVersion(maintained.Request);
        if (IsRefused) return null;
        Draft.Add(maintained);
        return ConfigurationAcceptances.MaintenanceRecorded;
    }

    public Func<object, ValueList<Reason>>? Decide(EndOfLifeReached ended)
    {
        if (ReleaseInService(ended.Release) is not { } release) return null;
        Draft.Set(release with { State = ReleaseState.Archived });
        CountInService(release.Released.Baseline, -1);
        return ConfigurationAcceptances.EndOfLifeReached;
    }

    // Where a step was done twice, it counts when it was done first.
    private void CheckSteps(Checklist steps, ValueList<string> done, Func<LocalizedText, LocalizedText, Reason> wrongOrder)
    {
        foreach (var missing in steps.Lacking(done)) Refuse(missing);
        ChecklistPart[] present = [.. steps.Parts.Where(step => done.Contains(step.Code))];
        for (var i = 1; i < present.Length; i++)
        {
            if (PlaceOf(present[i], done) < PlaceOf(present[i - 1], done)) Refuse(wrongOrder(present[i - 1].Name, present[i].Name));
        }
    }

    private static int PlaceOf(ChecklistPart step, ValueList<string> done) => done.TakeWhile(other => other != step.Code).Count();

    private void CheckSignatures(MaintenanceRecorded maintained)
    {
        if (!maintained.Steps.Contains("record-signed")) return;
        if (string.IsNullOrWhiteSpace(maintained.Customer)) Refuse(ConfigurationReasons.CustomerUnsigned(maintained.Record));
        if (string.IsNullOrWhiteSpace(maintained.Engineer)) Refuse(ConfigurationReasons.EngineerUnsigned(maintained.Record));
        else if (Persons.IsSame(maintained.Customer, maintained.Engineer)) Refuse(ConfigurationReasons.SignedByOne(maintained.Record));
    }

    private void CheckNewVersion(string? request)
    {
        if (request is null || Draft.Requests.Find(request) is { State.Code: not ("verified" or "released") }) Refuse(ConfigurationReasons.StructureWithoutVersion);
        else if (Draft.Requests.Find(request) is null) Refuse(ConfigurationReasons.RequestUnknown(request));
    }

    private Func<object, ValueList<Reason>>? KeepCopy(MasterCopyChanged changed)
    {
        if (Item(changed.Item) is not { } record) return null;
        if (record.Find(changed.Version) is null) Refuse(ConfigurationReasons.VersionUnknown(changed.Item, changed.Version));
        if (CopyOf(changed.Item, changed.Version) is not null) Refuse(ConfigurationReasons.MasterCopyDuplicate(changed.Item, changed.Version));
        if (IsRefused) return null;
        Draft.Set(new MasterCopyRecord { Kept = changed });
        return ConfigurationAcceptances.MasterCopyKept;
    }

    private Func<object, ValueList<Reason>>? GiveUpCopy(MasterCopyChanged changed)
    {
        var record = CopyOf(changed.Item, changed.Version);
        if (record is null) Refuse(ConfigurationReasons.MasterCopyUnknown(changed.Item, changed.Version));
        else if (record.ReleasesInService > 0) Refuse(ConfigurationReasons.MasterCopyInUse(changed.Item, changed.Version));
        if (IsRefused) return null;
        Draft.RemoveMasterCopy(changed.Item, changed.Version);
        return ConfigurationAcceptances.MasterCopyRemoved;
    }

    private ReleaseRecord? ReleaseInService(string id)
    {
        var release = Draft.Releases.Find(id);
        if (release is { State: not ReleaseState.Archived }) return release;
        Refuse(release is null ? ConfigurationReasons.ReleaseUnknown(id) : ConfigurationReasons.ReleaseEnded(id));
        return null;
    }

    private void CountInService(string baseline, int difference)
    {
        foreach (var entry in Draft.Baselines.Find(baseline)!.Contents.Entries)
        {
            var record = EditItem(entry.Item);
            record.ReleasesInService += difference;
            if (!Rules.NeedsMasterCopy(record.Item.Kind)) continue;
            var copy = CopyOf(entry.Item, entry.Version)!;
            Draft.Set(copy with { ReleasesInService = copy.ReleasesInService + difference });
        }
    }

    private MasterCopyRecord? CopyOf(string item, string version) => Draft.MasterCopies.Find(MasterCopyRecord.KeyOf(item, version));
}
