using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A baseline (基线): approved item versions that serve as the reference from then on.</summary>
/// <remarks>Never changes: a change gives another baseline.</remarks>
public sealed class Baseline
{
    /// <summary>What the item has to do: its system specification (GJB 3206A-2010, MIL-HDBK-61A).</summary>
    public static Term Functional { get; } = Term.Of("functional", "functional baseline", "功能基线");

    /// <summary>What each part has to do: its development specification (GJB 3206A-2010, MIL-HDBK-61A).</summary>
    public static Term Allocated { get; } = Term.Of("allocated", "allocated baseline", "分配基线");

    /// <summary>The item as it is being developed (SWEBOK).</summary>
    public static Term Developmental { get; } = Term.Of("developmental", "developmental baseline", "开发基线");

    /// <summary>The item as it is built and delivered (GJB 3206A-2010, MIL-HDBK-61A).</summary>
    public static Term Product { get; } = Term.Of("product", "product baseline", "产品基线");

    internal Baseline(BaselineSet set, Configuration contents) => (Set, Contents) = (set, contents);

    internal BaselineSet Set { get; }

    /// <summary>The identifier, compared exactly.</summary>
    public string Id => Set.Baseline;

    /// <summary>What it is the reference for: one of the types above, or a host's own.</summary>
    public Term Type => Set.Type;

    /// <summary>The item versions, each with its recorded hash.</summary>
    public Configuration Contents { get; }

    /// <summary>Who approved it.</summary>
    public string ApprovedBy => Set.By;

    /// <summary>On which day.</summary>
    public LocalDate Date => Set.Date;
}

/// <summary>An item in one version.</summary>
[Shaped(typeof(EventPartShapes), nameof(EventPartShapes.Entry))]
[JsonConverter(typeof(ShapeJsonConverter<ConfigurationEntry>))]
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
