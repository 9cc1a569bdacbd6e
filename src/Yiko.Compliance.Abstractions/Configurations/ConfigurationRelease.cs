using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A release (放行) of one baseline.</summary>
public sealed class ConfigurationRelease
{
    private readonly BaselineReleased _released;

    internal ConfigurationRelease(ReleaseRecord record) => (_released, State) = (record.Released, record.State);

    /// <summary>The identifier, compared exactly.</summary>
    public string Id => _released.Release;

    /// <summary>The baseline that is released.</summary>
    public string Baseline => _released.Baseline;

    /// <summary>Who released it.</summary>
    public string ReleasedBy => _released.By;

    /// <summary>On which day.</summary>
    public LocalDate Date => _released.Date;

    /// <summary>Where it stands.</summary>
    public ReleaseState State { get; }

    /// <summary>The authorised person of an exceptional release; null for an ordinary one.</summary>
    public string? AuthorisedBy => _released.Concession?.AuthorisedBy;

    /// <summary>The customer who agreed to an exceptional release; null for an ordinary one.</summary>
    public string? Customer => _released.Concession?.Customer;
}

/// <summary>Where a release stands.</summary>
public enum ReleaseState
{
    /// <summary>Released.</summary>
    [Word("released", "released", "已放行")]
    Released = 0,

    /// <summary>Copies of it were delivered.</summary>
    [Word("delivered", "delivered", "已交付")]
    Delivered = 1,

    /// <summary>The product reached the end of its life.</summary>
    [Word("archived", "archived", "已归档")]
    Archived = 2,
}

/// <summary>A planned inspection, and whether it is complete.</summary>
internal sealed record ReleaseInspection
{
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    public bool IsComplete { get; init; }

    public static ValueList<ReleaseInspection> Of(ValueList<(string Inspection, bool IsComplete)> inspections) =>
        inspections.Select(each => new ReleaseInspection { Id = each.Inspection, IsComplete = each.IsComplete }).ToValueList();
}

/// <summary>Who agreed to release although something is missing; only some rule sets know it.</summary>
internal sealed record ReleaseConcession
{
    public string? AuthorisedBy { get; init; }

    public string? Customer { get; init; }

    public static ReleaseConcession? Of(string? authorisedBy, string? customer) =>
        authorisedBy is null && customer is null ? null : new() { AuthorisedBy = authorisedBy, Customer = customer };
}

/// <summary>The master copy (主拷贝) of an item version.</summary>
public sealed class MasterCopy
{
    internal MasterCopy(MasterCopyChanged kept) => (Item, Version, Location) = (kept.Item, kept.Version, kept.Location!);

    /// <summary>The item.</summary>
    public string Item { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>Where it is kept.</summary>
    public string Location { get; }
}

/// <summary>A delivered copy (交付).</summary>
public sealed class Delivery
{
    internal Delivery(CopyDelivered delivered) =>
        (SerialNumber, Record, Release, CopyDate, Engineer) = (delivered.SerialNumber, delivered.Record, delivered.Release, delivered.CopyDate, delivered.Engineer);

    /// <summary>The serial number, unique.</summary>
    public string SerialNumber { get; }

    /// <summary>The number of the installation or delivery record.</summary>
    public string Record { get; }

    /// <summary>The release that was copied.</summary>
    public string Release { get; }

    /// <summary>On which day the copy was made.</summary>
    public LocalDate CopyDate { get; }

    /// <summary>The engineer who delivered it.</summary>
    public string Engineer { get; }
}
