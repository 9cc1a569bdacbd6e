using Yiko.Compliance.Shapes;
using static Yiko.Compliance.Configurations.EventPartShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How the events of baselines, audits, master copies and releases stand in JSON: as in their canonical text, over which their hash is taken.</summary>
internal static class BaselineEventShapes
{
    public static UnionCase<ConfigurationEvent>[] All { get; } =
    [
        EventShapes.Case<BaselineSet>("set-baseline", (happened, at) =>
        {
            var baseline = happened.Required("baseline", Shape.FilledText, of => of.Baseline);
            var type = happened.Required("type", TypeOfBaseline, of => of.Type);
            var items = happened.List("items", Entry, of => of.Items);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Baseline = baseline(read),
                Type = type(read),
                Items = items(read),
            };
        }),
        EventShapes.Case<AuditHeld>("audit", (happened, at) =>
        {
            var audit = happened.Required("audit", Shape.FilledText, of => of.Audit);
            var kind = happened.Required("kind", KindOfAudit, of => of.AuditKind);
            var baseline = happened.Required("baseline", Shape.FilledText, of => of.Baseline);
            var requirements = happened.List("requirements", Evidence, of => of.Requirements);
            var built = happened.List("built", Entry, of => of.Built);
            var findings = happened.List("findings", EventPartShapes.Finding, of => of.Findings);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Audit = audit(read),
                AuditKind = kind(read),
                Baseline = baseline(read),
                Requirements = requirements(read),
                Built = built(read),
                Findings = findings(read),
            };
        }),
        EventShapes.Case<FindingClosed>("close-finding", (happened, at) =>
        {
            var audit = happened.Required("audit", Shape.FilledText, of => of.Audit);
            var finding = happened.Required("finding", Shape.FilledText, of => of.Finding);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Audit = audit(read),
                Finding = finding(read),
            };
        }),
        EventShapes.Case<MasterCopyKept>("keep-master-copy", (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item);
            var version = happened.Required("version", Shape.FilledText, of => of.Version);
            var location = happened.Required("location", Shape.FilledText, of => of.Location);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Item = item(read),
                Version = version(read),
                Location = location(read),
            };
        }),
        EventShapes.Case<MasterCopyRemoved>("remove-master-copy", (happened, at) =>
        {
            var item = happened.Required("item", Shape.FilledText, of => of.Item);
            var version = happened.Required("version", Shape.FilledText, of => of.Version);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Item = item(read),
                Version = version(read),
            };
        }),
        EventShapes.Case<BaselineReleased>("release", (happened, at) =>
        {
            var release = happened.Required("release", Shape.FilledText, of => of.Release);
            var baseline = happened.Required("baseline", Shape.FilledText, of => of.Baseline);
            var inspections = happened.List("inspections", Inspection, of => of.Inspections);
            var concession = happened.Optional("concession", EventPartShapes.Concession, of => of.Concession);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Release = release(read),
                Baseline = baseline(read),
                Inspections = inspections(read),
                Concession = concession(read),
            };
        }),
        EventShapes.Case<CopyDelivered>("deliver", (happened, at) =>
        {
            var serial = happened.Required("serial", Shape.FilledText, of => of.SerialNumber);
            var record = happened.Required("record", Shape.FilledText, of => of.Record);
            var release = happened.Required("release", Shape.FilledText, of => of.Release);
            var copyDate = happened.Required("copyDate", Shape.Date, of => of.CopyDate);
            var engineer = happened.Required("engineer", Shape.FilledText, of => of.Engineer);
            var steps = happened.List("steps", Dispatch, of => of.Steps);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                SerialNumber = serial(read),
                Record = record(read),
                Release = release(read),
                CopyDate = copyDate(read),
                Engineer = engineer(read),
                Steps = steps(read),
            };
        }),
        EventShapes.Case<EndOfLifeReached>("end-of-life", (happened, at) =>
        {
            var release = happened.Required("release", Shape.FilledText, of => of.Release);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Release = release(read),
            };
        }),
    ];
}
