namespace Yiko.Compliance.Configurations;

/// <content>Baselines and their audits.</content>
internal sealed partial class ConfigurationStep
{
    public Func<object, ValueList<Reason>>? Decide(BaselineSet set)
    {
        if (Draft.Plan is null) Refuse(ConfigurationReasons.PlanMissing(Rules.Responsible));
        else if (!Authority.Covers(set, null, Draft.Plan)) Refuse(ConfigurationReasons.BaselineNotAuthorised(set.By));
        if (Draft.Baselines.Find(set.Baseline) is not null) Refuse(ConfigurationReasons.BaselineDuplicate(set.Baseline));
        if (set.Items.IsEmpty) Refuse(ConfigurationReasons.BaselineEmpty(set.Baseline));
        var versions = VersionsOf(set.Items);
        if (IsRefused) return null;
        foreach (var version in versions) PutUnderControl(version, set);
        Draft.Set(new BaselineRecord
        {
            Set = set,
            Contents = new(versions.Select(version => new ConfigurationEntry { Item = version.Item, Version = version.Version, ContentHash = version.ContentHash })),
        });
        return ConfigurationAcceptances.BaselineSet;
    }

    public Func<object, ValueList<Reason>>? Decide(AuditHeld held)
    {
        if (Draft.Audits.Find(held.Audit) is not null) Refuse(ConfigurationReasons.AuditDuplicate(held.Audit));
        foreach (var group in held.Findings.GroupBy(finding => finding.Id).Where(group => group.Skip(1).Any()))
            Refuse(ConfigurationReasons.FindingDuplicate(group.Key));
        var baseline = Draft.Baselines.Find(held.Baseline);
        if (baseline is null) Refuse(ConfigurationReasons.BaselineUnknown(held.Baseline));
        if (IsRefused) return null;
        var audit = new AuditRecord { Held = held, Shortfalls = AuditEvidence.Shortfalls(held, baseline!.Contents), Findings = held.Findings };
        SetAudit(audit, baseline with
        {
            FunctionalAudit = held.AuditKind == AuditKind.Functional ? held.Audit : baseline.FunctionalAudit,
            PhysicalAudit = held.AuditKind == AuditKind.Physical ? held.Audit : baseline.PhysicalAudit,
        });
        return ConfigurationAcceptances.AuditHeld;
    }

    public Func<object, ValueList<Reason>>? Decide(FindingClosed closed)
    {
        if (Draft.Audits.Find(closed.Audit) is not { } audit)
        {
            Refuse(ConfigurationReasons.AuditUnknown(closed.Audit));
            return null;
        }

        var found = audit.Findings.FirstOrDefault(finding => finding.Id == closed.Finding);
        if (found is null) Refuse(ConfigurationReasons.FindingUnknown(closed.Finding));
        else if (!found.IsOpen) Refuse(ConfigurationReasons.FindingClosed(closed.Finding));
        if (IsRefused) return null;
        var findings = audit.Findings.Select(finding => finding.Id == closed.Finding ? finding with { IsOpen = false } : finding).ToValueList();
        SetAudit(audit with { Findings = findings }, Draft.Baselines.Find(audit.Held.Baseline)!);
        return ConfigurationAcceptances.FindingClosed;
    }

    private void SetAudit(AuditRecord audit, BaselineRecord baseline)
    {
        var open = baseline.AuditsWithOpenMajorFindings;
        Draft.Set(audit);
        Draft.Set(baseline with
        {
            AuditsWithOpenMajorFindings = audit.Findings.Any(finding => finding is { IsOpen: true, IsMajor: true })
                ? open.Set(audit.Held.Audit, audit, Draft.Owner)
                : open.Without(audit.Held.Audit, Draft.Owner),
        });
    }

    private ItemVersion[] VersionsOf(ValueList<ConfigurationEntry> entries)
    {
        var versions = new ItemVersion[entries.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < versions.Length; i++)
        {
            var entry = entries[i];
            if (!seen.Add(entry.Item)) Refuse(ConfigurationReasons.ItemTwice(entry.Item));
            if (ItemInUse(entry.Item) is not { } record) continue;
            if (record.Find(entry.Version) is { } version)
            {
                CheckContent(entry, version);
                versions[i] = version;
            }
            else
            {
                Refuse(ConfigurationReasons.VersionUnknown(entry.Item, entry.Version));
            }
        }

        return versions;
    }

    private void CheckContent(ConfigurationEntry entry, ItemVersion version)
    {
        if (entry.ContentHash is not null && !HashText.IsSame(entry.ContentHash, version.ContentHash)) Refuse(ConfigurationReasons.HashDiffers(entry.Item, entry.Version));
        if (version.Request is { } request && Draft.Requests.Find(request)!.State.Code is not ("verified" or "released"))
            Refuse(ConfigurationReasons.VersionUnverified(entry.Item, entry.Version, request));
    }

    private void PutUnderControl(ItemVersion version, BaselineSet set)
    {
        var record = EditItem(version.Item);
        record.IsControlled = true;
        record.MakeCurrent(version, set.Date);
    }
}
