namespace Yiko.Compliance.Configurations;

/// <summary>Master copies, releases, deliveries and the end of life.</summary>
internal static class ReleaseDecisions
{
    public static void Decide(ConfigurationStep step, MasterCopyKept kept)
    {
        if (step.Item(kept.Item) is not { } record) return;
        if (record.Find(kept.Version) is null) step.Refuse(ConfigurationReasons.VersionUnknown(kept.Item, kept.Version));
        if (CopyOf(step, kept.Item, kept.Version) is not null) step.Refuse(ConfigurationReasons.MasterCopyDuplicate(kept.Item, kept.Version));
        if (!step.IsRefused) step.Draft.Set(new MasterCopyRecord { Copy = new() { Item = kept.Item, Version = kept.Version, Location = kept.Location } });
    }

    public static void Decide(ConfigurationStep step, MasterCopyRemoved removed)
    {
        var record = CopyOf(step, removed.Item, removed.Version);
        if (record is null) step.Refuse(ConfigurationReasons.MasterCopyUnknown(removed.Item, removed.Version));
        else if (record.ReleasesInService > 0) step.Refuse(ConfigurationReasons.MasterCopyInUse(removed.Item, removed.Version));
        if (!step.IsRefused) step.Draft.RemoveMasterCopy(removed.Item, removed.Version);
    }

    public static void Decide(ConfigurationStep step, BaselineReleased released)
    {
        if (step.Draft.Releases.Find(released.Release) is not null) step.Refuse(ConfigurationReasons.ReleaseDuplicate(released.Release));
        ReleaseObstacles.Check(step, new()
        {
            Baseline = released.Baseline,
            ReleasedBy = released.By,
            Inspections = released.Inspections,
            Concession = released.Concession,
        });
        if (step.IsRefused) return;
        step.Draft.Set(new ConfigurationRelease
        {
            Id = released.Release,
            Baseline = released.Baseline,
            ReleasedBy = released.By,
            Date = released.Date,
            State = ReleaseState.Released,
            Concession = released.Concession,
        });
        CountInService(step, released.Baseline, 1);
    }

    public static void Decide(ConfigurationStep step, CopyDelivered delivered)
    {
        if (step.Draft.Deliveries.Find(delivered.SerialNumber) is not null) step.Refuse(ConfigurationReasons.SerialDuplicate(delivered.SerialNumber));
        foreach (var part in ConfigurationChecklists.Dispatch.Missing(delivered.Steps)) step.Refuse(part.WhenMissing);
        var release = ReleaseInService(step, delivered.Release);
        if (release is not null && (delivered.CopyDate < release.Date || delivered.CopyDate > delivered.Date))
            step.Refuse(ConfigurationReasons.CopiedOutsideRelease(delivered.CopyDate));
        if (step.IsRefused) return;
        step.Draft.Add(new Delivery
        {
            SerialNumber = delivered.SerialNumber,
            Record = delivered.Record,
            Release = delivered.Release,
            CopyDate = delivered.CopyDate,
            Engineer = delivered.Engineer,
        });
        if (release!.State == ReleaseState.Released) step.Draft.Set(release with { State = ReleaseState.Delivered });
    }

    public static void Decide(ConfigurationStep step, EndOfLifeReached ended)
    {
        if (ReleaseInService(step, ended.Release) is not { } release) return;
        step.Draft.Set(release with { State = ReleaseState.Archived });
        CountInService(step, release.Baseline, -1);
    }

    private static ConfigurationRelease? ReleaseInService(ConfigurationStep step, string id)
    {
        var release = step.Draft.Releases.Find(id);
        if (release is { State: not ReleaseState.Archived }) return release;
        step.Refuse(release is null ? ConfigurationReasons.ReleaseUnknown(id) : ConfigurationReasons.ReleaseEnded(id));
        return null;
    }

    private static void CountInService(ConfigurationStep step, string baseline, int difference)
    {
        foreach (var entry in step.Draft.Baselines.Find(baseline)!.Baseline.Contents.Entries)
        {
            var record = step.Draft.Edit(step.Draft.Items.Find(entry.Item)!);
            record.ReleasesInService += difference;
            if (!step.Rules.MasterCopyKinds.Contains(record.Item.Kind)) continue;
            var copy = CopyOf(step, entry.Item, entry.Version)!;
            step.Draft.Set(copy with { ReleasesInService = copy.ReleasesInService + difference });
        }
    }

    private static MasterCopyRecord? CopyOf(ConfigurationStep step, string item, string version) =>
        step.Draft.MasterCopies.Find(MasterCopyRecord.KeyOf(item, version));
}
