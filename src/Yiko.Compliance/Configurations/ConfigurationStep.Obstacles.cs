namespace Yiko.Compliance.Configurations;

/// <content>What stands against a release: audits of that very baseline, open findings, inspections, master copies.</content>
internal sealed partial class ConfigurationStep
{
    private void CheckRelease(BaselineReleased released)
    {
        if (Draft.Baselines.Find(released.Baseline) is not { } baseline)
        {
            Refuse(ConfigurationReasons.BaselineUnknown(released.Baseline));
            return;
        }

        foreach (var missing in MissingMasterCopies(baseline)) Refuse(missing);
        foreach (var entry in baseline.Contents.Entries.Where(entry => Draft.Items.Find(entry.Item)!.IsRetired)) Note(ConfigurationReasons.RetiredInRelease(entry.Item));
        if (IsWaived(released.Concession)) return;
        foreach (var obstacle in Waivable(released, baseline)) Refuse(obstacle);
    }

    private IEnumerable<Reason> MissingMasterCopies(BaselineRecord baseline) =>
        from entry in baseline.Contents.Entries
        where Rules.NeedsMasterCopy(Draft.Items.Find(entry.Item)!.Item.Kind) && CopyOf(entry.Item, entry.Version) is null
        select ConfigurationReasons.MasterCopyMissing(entry.Item, entry.Version);

    // A concession where the rules know none is an obstacle of its own.
    private bool IsWaived(ReleaseConcession? concession)
    {
        if (concession is null) return false;
        if (!Rules.AllowsExceptionalRelease)
        {
            Refuse(ConfigurationReasons.NoException);
            return false;
        }

        if (concession is { AuthorisedBy: { } person, Customer: { } customer } && !string.IsNullOrWhiteSpace(person) && !string.IsNullOrWhiteSpace(customer))
        {
            Note(ConfigurationReasons.ReleasedByConcession(person, customer));
            return true;
        }

        Refuse(ConfigurationReasons.ConcessionIncomplete);
        return false;
    }

    private IEnumerable<Reason> Waivable(BaselineReleased released, BaselineRecord baseline)
    {
        if (baseline.FunctionalAudit is not { } functional) yield return ConfigurationReasons.FunctionalAuditMissing;
        else if (!Draft.Audits.Find(functional)!.IsPassed) yield return ConfigurationReasons.FunctionalAuditFailed(functional);
        if (baseline.PhysicalAudit is not { } physical) yield return ConfigurationReasons.PhysicalAuditMissing;
        else if (!Draft.Audits.Find(physical)!.IsPassed) yield return ConfigurationReasons.PhysicalAuditFailed(physical);
        foreach (var audit in baseline.AuditsWithOpenMajorFindings.Sorted)
        {
            foreach (var finding in audit.Value.Findings.Where(finding => finding is { IsOpen: true, IsMajor: true }))
                yield return ConfigurationReasons.FindingOpen(audit.Key, finding.Id);
        }

        if (released.Inspections.IsEmpty) yield return ConfigurationReasons.NoInspection;
        foreach (var inspection in released.Inspections.Where(inspection => !inspection.IsComplete))
            yield return ConfigurationReasons.InspectionIncomplete(inspection.Id);
    }
}
