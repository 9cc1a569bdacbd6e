using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A release (放行) of one baseline.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
    /// <summary>Released, 已放行.</summary>
    Released = 0,

    /// <summary>Copies of it were delivered, 已交付.</summary>
    Delivered = 1,

    /// <summary>The product reached the end of its life, 已归档.</summary>
    Archived = 2,
}

/// <summary>What is to be released, for the question whether it may be.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ReleaseProposal
{
    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Who is to release it; null where nobody is named.</summary>
    public string? ReleasedBy { get; init; }

    /// <summary>The inspections that were planned.</summary>
    public ValueList<ReleaseInspection> Inspections { get; init; }

    /// <summary>Who agreed to an exceptional release; null for an ordinary one.</summary>
    public ReleaseConcession? Concession { get; init; }
}

/// <summary>A planned inspection, and whether it is complete.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ReleaseConcession
{
    /// <summary>The authorised person; null where there is none.</summary>
    public string? AuthorisedBy { get; init; }

    /// <summary>The customer who agreed; null where there is none.</summary>
    public string? Customer { get; init; }
}

/// <summary>Whether a baseline may be released.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ReleaseVerdict
{
    /// <summary>Everything that stands against it; empty when it may be released.</summary>
    public ValueList<Reason> Reasons { get; init; }

    /// <summary>Which rule set decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether nothing stands against the release.</summary>
    public bool IsAllowed => Reasons.IsEmpty;
}

/// <summary>The master copy (主拷贝) of an item version.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
/// <remarks>Immutable and safe for concurrent use.</remarks>
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
    /// <summary>It is tested that the copy can be used, 先测试可用性.</summary>
    UsabilityTested = 0,

    /// <summary>The customer is told how to protect it, 告知防护要点.</summary>
    ProtectionExplained = 1,
}
