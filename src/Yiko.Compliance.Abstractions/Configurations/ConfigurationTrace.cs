using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The way from a delivered copy to what is in it (TRC-03, TRC-04).</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ConfigurationTrace
{
    /// <summary>The delivered copy, with serial number, copy date and engineer.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Delivery Delivery
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The release that was copied.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationRelease Release
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The baseline that was released, with its item versions.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Baseline Baseline
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>Open change requests that concern one item.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RequestConflict
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The requests, two or more, in the order of their identifiers.</summary>
    public ValueList<string> Requests { get; init; }
}
