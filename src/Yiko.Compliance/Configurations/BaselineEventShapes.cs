using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.Configurations.EventPartShapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the events of baselines, audits, master copies and releases stand in JSON: as in their canonical text, over which their hash is taken.</summary>
internal static class BaselineEventShapes
{
    public static UnionCase<ConfigurationEvent>[] All { get; } =
    [
        EventShapes.Case<BaselineSet>("set-baseline", (happened, at) =>
        {
            var baseline = happened.Required("baseline", Saying, of => of.Baseline);
            var type = happened.Required("type", TypeOfBaseline, of => of.Type);
            var items = happened.List("items", Entry, of => of.Items);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Baseline = baseline.Of(read),
                Type = type.Of(read),
                Items = items.Of(read),
            };
        }),
        EventShapes.Case<AuditHeld>("audit", (happened, at) =>
        {
            var audit = happened.Required("audit", Saying, of => of.Audit);
            var kind = happened.Required("kind", KindOfAudit, of => of.AuditKind);
            var baseline = happened.Required("baseline", Saying, of => of.Baseline);
            var requirements = happened.List("requirements", Evidence, of => of.Requirements);
            var built = happened.List("built", Entry, of => of.Built);
            var findings = happened.List("findings", Finding, of => of.Findings);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Audit = audit.Of(read),
                AuditKind = kind.Of(read),
                Baseline = baseline.Of(read),
                Requirements = requirements.Of(read),
                Built = built.Of(read),
                Findings = findings.Of(read),
            };
        }),
        EventShapes.Case<FindingClosed>("close-finding", (happened, at) =>
        {
            var audit = happened.Required("audit", Saying, of => of.Audit);
            var finding = happened.Required("finding", Saying, of => of.Finding);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Audit = audit.Of(read),
                Finding = finding.Of(read),
            };
        }),
        EventShapes.Case<MasterCopyKept>("keep-master-copy", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            var version = happened.Required("version", Saying, of => of.Version);
            var location = happened.Required("location", Saying, of => of.Location);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
                Version = version.Of(read),
                Location = location.Of(read),
            };
        }),
        EventShapes.Case<MasterCopyRemoved>("remove-master-copy", (happened, at) =>
        {
            var item = happened.Required("item", Saying, of => of.Item);
            var version = happened.Required("version", Saying, of => of.Version);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Item = item.Of(read),
                Version = version.Of(read),
            };
        }),
        EventShapes.Case<BaselineReleased>("release", (happened, at) =>
        {
            var release = happened.Required("release", Saying, of => of.Release);
            var baseline = happened.Required("baseline", Saying, of => of.Baseline);
            var inspections = happened.List("inspections", Inspection, of => of.Inspections);
            var concession = happened.Optional("concession", EventPartShapes.Concession, of => of.Concession);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Release = release.Of(read),
                Baseline = baseline.Of(read),
                Inspections = inspections.Of(read),
                Concession = concession.Of(read),
            };
        }),
        EventShapes.Case<CopyDelivered>("deliver", (happened, at) =>
        {
            var serial = happened.Required("serial", Saying, of => of.SerialNumber);
            var record = happened.Required("record", Saying, of => of.Record);
            var release = happened.Required("release", Saying, of => of.Release);
            var copyDate = happened.Required("copyDate", CommonShapes.Date, of => of.CopyDate);
            var engineer = happened.Required("engineer", Saying, of => of.Engineer);
            var steps = happened.List("steps", Dispatch, of => of.Steps);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                SerialNumber = serial.Of(read),
                Record = record.Of(read),
                Release = release.Of(read),
                CopyDate = copyDate.Of(read),
                Engineer = engineer.Of(read),
                Steps = steps.Of(read),
            };
        }),
        EventShapes.Case<EndOfLifeReached>("end-of-life", (happened, at) =>
        {
            var release = happened.Required("release", Saying, of => of.Release);
            return read => new()
            {
                Id = at.Id.Of(read),
                Date = at.Date.Of(read),
                By = at.By.Of(read),
                Previous = at.Previous.Of(read),
                Release = release.Of(read),
            };
        }),
    ];
}
