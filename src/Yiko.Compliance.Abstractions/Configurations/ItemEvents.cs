using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The configuration management plan is adopted or revised.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record PlanAdopted : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "adopt-plan";

    /// <summary>The plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationPlan Plan
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("parts", Plan.Parts);
        members.Add("majorAuthority", Plan.MajorAuthority);
        members.Add("minorAuthority", Plan.MinorAuthority);
    }
}

/// <summary>An item comes under configuration management.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ItemIdentified : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "identify";

    /// <summary>The item.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationItem Item
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item.Id);
        members.Add("kind", Item.Kind.Code);
        members.Add("owner", Item.Owner);
        members.Add("scheme", Item.Scheme);
        members.Add("baselineDocuments", Item.BaselineDocuments);
        members.Add("versionReference", Item.VersionReference);
        members.Add("details", Item.Details);
    }
}

/// <summary>A version of an item that is not in a baseline yet.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record VersionAdded : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "add-version";

    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The version, later than every one before; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Version
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The hash of the content; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string ContentHash
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
        members.Add("version", Version);
        members.Add("hash", ContentHash);
    }
}

/// <summary>It is stated that one item depends on another.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ItemsLinked : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "link";

    /// <summary>The item that depends; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The item that it depends on; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string DependsOn
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
        members.Add("dependsOn", DependsOn);
    }
}

/// <summary>One item no longer depends on another.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ItemsUnlinked : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "unlink";

    /// <summary>The item that depended; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The item that it depended on; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string DependsOn
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
        members.Add("dependsOn", DependsOn);
    }
}

/// <summary>A dependency was reviewed after a change: it is not suspect any more.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record LinkReviewed : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "review-link";

    /// <summary>The item that depends; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The item that it depends on; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string DependsOn
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
        members.Add("dependsOn", DependsOn);
    }
}

/// <summary>An item leaves configuration management.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ItemRetired : ConfigurationEvent
{
    /// <inheritdoc/>
    public override string Kind => "retire";

    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    private protected override void Write(EventMembers members)
    {
        members.Add("item", Item);
    }
}
