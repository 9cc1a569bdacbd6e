using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A release (放行) of one baseline.</summary>
public sealed record ConfigurationRelease
{
    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The baseline that is released; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who released it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string ReleasedBy
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Where it stands.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required ReleaseState State
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>Who agreed to an exceptional release; null for an ordinary one.</summary>
    public ReleaseConcession? Concession { get; init; }
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
public sealed record ReleaseInspection
{
    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it was carried out and passed; default no.</summary>
    public bool IsComplete { get; init; }
}

/// <summary>Who agreed to release although something is missing; only some rule sets know it.</summary>
public sealed record ReleaseConcession
{
    /// <summary>The authorised person; null where there is none.</summary>
    public string? AuthorisedBy { get; init; }

    /// <summary>The customer who agreed; null where there is none.</summary>
    public string? Customer { get; init; }
}

/// <summary>The master copy (主拷贝) of an item version.</summary>
public sealed record MasterCopy
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The version; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Where it is kept; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Location
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }
}

/// <summary>A delivered copy (交付).</summary>
public sealed record Delivery
{
    /// <summary>The serial number, unique; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string SerialNumber
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The number of the installation or delivery record; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Record
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The release that was copied; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day the copy was made.</summary>
    public required LocalDate CopyDate { get; init; }

    /// <summary>The engineer who delivered it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Engineer
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }
}

/// <summary>What is done before a copy goes to a customer, management manual 8.5.4.3.</summary>
public enum DispatchStep
{
    /// <summary>It is tested that the copy can be used.</summary>
    [Word("usability-tested", "usability tested", "已测试可用性")]
    UsabilityTested = 0,

    /// <summary>The customer is told how to protect it.</summary>
    [Word("protection-explained", "protection explained", "已告知防护要点")]
    ProtectionExplained = 1,
}
