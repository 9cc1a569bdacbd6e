using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline is approved.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record BaselineSet : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "set-baseline";

    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What it is the reference for.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required BaselineType Type
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The item versions; a hash may be left out and is then the recorded one.</summary>
    public ValueList<ConfigurationEntry> Items { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("baseline", Baseline);
        members.Add("type", Type.Code);
        members.Add("items", Items);
    }
}

/// <summary>A baseline was audited.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record AuditHeld : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "audit";

    /// <summary>The audit; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Audit
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What was audited.</summary>
    /// <exception cref="ArgumentException">The value is not one of the enumeration.</exception>
    public required AuditKind AuditKind
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The evidence of a functional audit.</summary>
    public ValueList<RequirementEvidence> Requirements { get; init; }

    /// <summary>What was built, with hashes: the evidence of a physical audit.</summary>
    public ValueList<ConfigurationEntry> Built { get; init; }

    /// <summary>What the auditor found besides.</summary>
    public ValueList<AuditFinding> Findings { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("audit", Audit);
        members.Add("kind", WireName.Of(AuditKind));
        members.Add("baseline", Baseline);
        members.Add("requirements", Requirements);
        members.Add("built", Built);
        members.Add("findings", Findings);
    }
}

/// <summary>A finding of an audit was dealt with.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record FindingClosed : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "close-finding";

    /// <summary>The audit; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Audit
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The finding; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Finding
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("audit", Audit);
        members.Add("finding", Finding);
    }
}

/// <summary>A master copy of an item version is put in its place.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record MasterCopyKept : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "keep-master-copy";

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

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
        members.Add("version", Version);
        members.Add("location", Location);
    }
}

/// <summary>A master copy is given up.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record MasterCopyRemoved : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "remove-master-copy";

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

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
        members.Add("version", Version);
    }
}

/// <summary>A baseline is released by the person of the event.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record BaselineReleased : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "release";

    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The baseline; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Baseline
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The planned inspections.</summary>
    public ValueList<ReleaseInspection> Inspections { get; init; }

    /// <summary>Who agreed to an exceptional release; null for an ordinary one.</summary>
    public ReleaseConcession? Concession { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("release", Release);
        members.Add("baseline", Baseline);
        members.Add("inspections", Inspections);
        members.Add("concession", Concession);
    }
}

/// <summary>A copy of a release goes to a customer.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record CopyDelivered : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "deliver";

    /// <summary>The serial number; not blank.</summary>
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

    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day the copy was made.</summary>
    public required LocalDate CopyDate { get; init; }

    /// <summary>The engineer; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Engineer
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What was done before.</summary>
    public ValueList<DispatchStep> Steps { get; init; }

    private protected override void Write(EventMembers members)
    {
        members.Add("serial", SerialNumber);
        members.Add("record", Record);
        members.Add("release", Release);
        members.Add("copyDate", CopyDate);
        members.Add("engineer", Engineer);
        members.Add("steps", Steps);
    }
}

/// <summary>The product of a release reaches the end of its life, by the host's word.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record EndOfLifeReached : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "end-of-life";

    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("release", Release);
    }
}
