using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline (基线): approved item versions that serve as the reference from then on.</summary>
/// <remarks>Never changes: a change gives another baseline. Immutable and safe for concurrent use.</remarks>
public sealed record Baseline
{
    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
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

    /// <summary>The item versions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Configuration Contents
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Who approved it; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string ApprovedBy
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day.</summary>
    public required LocalDate Date { get; init; }
}

/// <summary>An item in one version.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ConfigurationEntry
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

    /// <summary>The hash of the content; null where it is not stated.</summary>
    public string? ContentHash { get; init; }
}
