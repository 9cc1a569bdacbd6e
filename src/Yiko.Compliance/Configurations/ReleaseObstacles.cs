namespace Yiko.Compliance.Configurations;

/// <summary>Everything that stands against a release: audits of that very baseline, open findings, inspections, master copies, a releaser.</summary>
internal static class ReleaseObstacles
{
    public static void Check(ConfigurationStep step, ReleaseProposal proposal)
    {
        if (string.IsNullOrWhiteSpace(proposal.ReleasedBy)) step.Refuse(ConfigurationReasons.ReleaserMissing);
        if (step.Draft.Baselines.Find(proposal.Baseline) is not { } baseline)
        {
            step.Refuse(ConfigurationReasons.BaselineUnknown(proposal.Baseline));
            return;
        }

        foreach (var missing in MissingMasterCopies(step.Rules, step.Draft, baseline.Baseline)) step.Refuse(missing);
        var waivable = Waivable(step, proposal, baseline).ToArray();
        if (IsWaived(step, proposal.Concession)) return;
        foreach (var obstacle in waivable) step.Refuse(obstacle);
    }

    public static IEnumerable<Reason> MissingMasterCopies(ConfigurationRuleSet rules, ConfigurationDraft draft, Baseline baseline)
    {
        foreach (var entry in baseline.Contents.Entries)
        {
            if (rules.MasterCopyKinds.Contains(draft.Items.Find(entry.Item)!.Item.Kind)
                && draft.MasterCopies.Find(MasterCopyRecord.KeyOf(entry.Item, entry.Version)) is null)
            {
                yield return ConfigurationReasons.MasterCopyMissing(entry.Item, entry.Version);
            }
        }
    }

    // A concession where the rules know none is an obstacle of its own.
    private static bool IsWaived(ConfigurationStep step, ReleaseConcession? concession)
    {
        if (concession is null) return false;
        if (step.Rules.ExceptionalRelease == ExceptionalRelease.Never) step.Refuse(ConfigurationReasons.NoException);
        else if (concession is { AuthorisedBy: { } person, Customer: { } customer } && !string.IsNullOrWhiteSpace(person) && !string.IsNullOrWhiteSpace(customer))
        {
            step.Note(ConfigurationReasons.ReleasedByConcession(person, customer));
            return true;
        }
        else step.Refuse(ConfigurationReasons.ConcessionIncomplete);

        return false;
    }

    private static IEnumerable<Reason> Waivable(ConfigurationStep step, ReleaseProposal proposal, BaselineRecord baseline)
    {
        if (baseline.FunctionalAudit is not { } functional) yield return ConfigurationReasons.FunctionalAuditMissing;
        else if (!step.Draft.Audits.Find(functional)!.IsPassed) yield return ConfigurationReasons.FunctionalAuditFailed(functional);
        if (baseline.PhysicalAudit is not { } physical) yield return ConfigurationReasons.PhysicalAuditMissing;
        else if (!step.Draft.Audits.Find(physical)!.IsPassed) yield return ConfigurationReasons.PhysicalAuditFailed(physical);
        foreach (var audit in baseline.AuditsWithOpenMajorFindings.Sorted)
        {
            foreach (var finding in audit.Value.Findings.Where(finding => finding is { IsOpen: true, Severity: FindingSeverity.Major }))
                yield return ConfigurationReasons.FindingOpen(audit.Key, finding.Id);
        }

        if (proposal.Inspections.IsEmpty) yield return ConfigurationReasons.NoInspection;
        foreach (var inspection in proposal.Inspections.Where(inspection => !inspection.IsComplete))
            yield return ConfigurationReasons.InspectionIncomplete(inspection.Id);
    }
}
