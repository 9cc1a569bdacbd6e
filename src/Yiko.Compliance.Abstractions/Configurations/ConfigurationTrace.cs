using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The way from a delivered copy to what is in it (TRC-03, TRC-04).</summary>
public sealed record ConfigurationTrace
{
    /// <summary>The delivered copy, with serial number, copy date and engineer.</summary>
    public required Delivery Delivery
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The release that was copied.</summary>
    public required ConfigurationRelease Release
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The baseline that was released, with its item versions.</summary>
    public required Baseline Baseline
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
