namespace Yiko.Compliance.Configurations;

/// <summary>Baselines and their audits.</summary>
internal static class BaselineDecisions
{
    public static void Decide(ConfigurationStep step, BaselineSet set)
    {
        if (step.Draft.Plan is null) step.Refuse(ConfigurationReasons.PlanMissing(step.Rules.Responsible));
        if (step.Draft.Baselines.Find(set.Baseline) is not null) step.Refuse(ConfigurationReasons.BaselineDuplicate(set.Baseline));
        if (set.Items.IsEmpty) step.Refuse(ConfigurationReasons.BaselineEmpty(set.Baseline));
        var versions = VersionsOf(step, set.Items);
        if (step.IsRefused) return;
        foreach (var version in versions) PutUnderControl(step.Draft, version);
        step.Draft.Set(new BaselineRecord
        {
            Baseline = new()
            {
                Id = set.Baseline,
                Type = set.Type,
                Contents = new(versions.Select(version => new ConfigurationEntry
                {
                    Item = version.Item,
                    Version = version.Version,
                    ContentHash = version.ContentHash,
                })),
                ApprovedBy = set.By,
                Date = set.Date,
            },
        });
    }

    public static void Decide(ConfigurationStep step, AuditHeld held)
    {
        if (step.Draft.Audits.Find(held.Audit) is not null) step.Refuse(ConfigurationReasons.AuditDuplicate(held.Audit));
        foreach (var group in held.Findings.GroupBy(finding => finding.Id).Where(group => group.Skip(1).Any()))
            step.Refuse(ConfigurationReasons.FindingDuplicate(group.Key));
        var baseline = step.Draft.Baselines.Find(held.Baseline);
        if (baseline is null) step.Refuse(ConfigurationReasons.BaselineUnknown(held.Baseline));
        if (step.IsRefused) return;
        var audit = new ConfigurationAudit
        {
            Id = held.Audit,
            Kind = held.AuditKind,
            Baseline = held.Baseline,
            By = held.By,
            Date = held.Date,
            Shortfalls = AuditEvidence.Shortfalls(held, baseline!.Baseline.Contents),
            Findings = held.Findings,
        };
        SetAudit(step.Draft, audit, baseline with
        {
            FunctionalAudit = audit.Kind == AuditKind.Functional ? audit.Id : baseline.FunctionalAudit,
            PhysicalAudit = audit.Kind == AuditKind.Physical ? audit.Id : baseline.PhysicalAudit,
        });
    }

    public static void Decide(ConfigurationStep step, FindingClosed closed)
    {
        if (step.Draft.Audits.Find(closed.Audit) is not { } audit)
        {
            step.Refuse(ConfigurationReasons.AuditUnknown(closed.Audit));
            return;
        }

        var found = audit.Findings.FirstOrDefault(finding => finding.Id == closed.Finding);
        if (found is null) step.Refuse(ConfigurationReasons.FindingUnknown(closed.Finding));
        else if (!found.IsOpen) step.Refuse(ConfigurationReasons.FindingClosed(closed.Finding));
        if (step.IsRefused) return;
        var findings = audit.Findings.Select(finding => finding.Id == closed.Finding ? finding with { IsOpen = false } : finding).ToValueList();
        SetAudit(step.Draft, audit with { Findings = findings }, step.Draft.Baselines.Find(audit.Baseline)!);
    }

    private static void SetAudit(ConfigurationDraft draft, ConfigurationAudit audit, BaselineRecord baseline)
    {
        var open = baseline.AuditsWithOpenMajorFindings;
        draft.Set(audit);
        draft.Set(baseline with
        {
            AuditsWithOpenMajorFindings = audit.Findings.Any(finding => finding is { IsOpen: true, Severity: FindingSeverity.Major })
                ? open.Set(audit.Id, audit, draft.Owner)
                : open.Without(audit.Id, draft.Owner),
        });
    }

    private static ItemVersion[] VersionsOf(ConfigurationStep step, ValueList<ConfigurationEntry> entries)
    {
        var versions = new ItemVersion[entries.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < versions.Length; i++)
        {
            var entry = entries[i];
            if (!seen.Add(entry.Item)) step.Refuse(ConfigurationReasons.ItemTwice(entry.Item));
            if (step.ItemInUse(entry.Item) is not { } record) continue;
            if (record.Find(entry.Version) is { } version)
            {
                CheckContent(step, entry, version);
                versions[i] = version;
            }
            else
            {
                step.Refuse(ConfigurationReasons.VersionUnknown(entry.Item, entry.Version));
            }
        }

        return versions;
    }

    private static void CheckContent(ConfigurationStep step, ConfigurationEntry entry, ItemVersion version)
    {
        if (entry.ContentHash is not null && entry.ContentHash != version.ContentHash) step.Refuse(ConfigurationReasons.HashDiffers(entry.Item, entry.Version));
        if (version.Request is { } request && step.Draft.Requests.Find(request)!.State is not (RequestState.Verified or RequestState.Released))
            step.Refuse(ConfigurationReasons.VersionUnverified(entry.Item, entry.Version, request));
    }

    private static void PutUnderControl(ConfigurationDraft draft, ItemVersion version)
    {
        var record = draft.Edit(draft.Items.Find(version.Item)!);
        record.IsControlled = true;
        if (version.Number > (record.Current?.Number ?? 0)) record.Current = version;
    }
}
