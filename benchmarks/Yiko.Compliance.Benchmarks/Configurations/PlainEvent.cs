using NodaTime;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks.Configurations;

/// <summary>An event as an application without the library has it, and what the library makes of it.</summary>
internal abstract record PlainEvent(string Id, LocalDate Date, string By)
{
    public abstract ConfigurationEvent ToEvent();
}

internal sealed record PlainPlanAdopted(string Id, LocalDate Date, string By, string[] Parts, string[] MajorAuthority) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.AdoptPlan(Date, By, Id, [.. Parts], [.. MajorAuthority]);
}

internal sealed record PlainItemIdentified(string Id, LocalDate Date, string By, string Item, string Owner, string[] BaselineDocuments, string VersionReference, string Details)
    : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.Identify(
        Date, By, Id, Item, ConfigurationItem.SourceCode, Owner, baselineDocuments: [.. BaselineDocuments], versionReference: VersionReference, details: Details);
}

internal sealed record PlainVersionAdded(string Id, LocalDate Date, string By, string Item, string Version, string ContentHash) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.AddVersion(Date, By, Id, Item, Version, ContentHash);
}

internal sealed record PlainBaselineSet(string Id, LocalDate Date, string By, string Baseline, (string Item, string Version)[] Items) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.SetBaseline(
        Date, By, Id, Baseline, Compliance.Configurations.Baseline.Product, [.. Items.Select(entry => new ConfigurationEntry { Item = entry.Item, Version = entry.Version })]);
}

internal sealed record PlainRequestRecorded(string Id, LocalDate Date, string By, string Request, string[] Items, string Reason, string[] Criteria) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.RecordRequest(Date, By, Id, Request, [.. Items], Reason, [.. Criteria]);
}

internal sealed record PlainRequestAnalysed(string Id, LocalDate Date, string By, string Request, string Consequences) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.AnalyseRequest(Date, By, Id, Request, Consequences);
}

internal sealed record PlainRequestApproved(string Id, LocalDate Date, string By, string Request, string[] Answers) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.ApproveRequest(Date, By, Id, Request, [.. Answers]);
}

internal sealed record PlainRequestImplemented(string Id, LocalDate Date, string By, string Request, (string Item, string Version, string? Hash)[] Versions)
    : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.ImplementRequest(
        Date, By, Id, Request, [.. Versions.Select(entry => new ConfigurationEntry { Item = entry.Item, Version = entry.Version, ContentHash = entry.Hash })]);
}

internal sealed record PlainRequestVerified(string Id, LocalDate Date, string By, string Request) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.VerifyRequest(Date, By, Id, Request);
}

internal sealed record PlainChangeReleased(string Id, LocalDate Date, string By, string Request, string[] Told) : PlainEvent(Id, Date, By)
{
    public override ConfigurationEvent ToEvent() => ConfigurationEvent.ReleaseChange(Date, By, Id, Request, [.. Told]);
}
