using Ardalis.GuardClauses;
using NodaTime;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline (基线): approved item versions that serve as the reference from then on.</summary>
/// <remarks>Never changes: a change gives another baseline.</remarks>
public sealed record Baseline
{
    /// <summary>What the item has to do: its system specification (GJB 3206A-2010, MIL-HDBK-61A).</summary>
    public static Term Functional { get; } = Term.Of("functional", "functional baseline", "功能基线");

    /// <summary>What each part has to do: its development specification (GJB 3206A-2010, MIL-HDBK-61A).</summary>
    public static Term Allocated { get; } = Term.Of("allocated", "allocated baseline", "分配基线");

    /// <summary>The item as it is being developed (SWEBOK).</summary>
    public static Term Developmental { get; } = Term.Of("developmental", "developmental baseline", "开发基线");

    /// <summary>The item as it is built and delivered (GJB 3206A-2010, MIL-HDBK-61A).</summary>
    public static Term Product { get; } = Term.Of("product", "product baseline", "产品基线");

    /// <summary>The identifier, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>What it is the reference for: one of the types above, or a host's own.</summary>
    public required Term Type
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The item versions.</summary>
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
