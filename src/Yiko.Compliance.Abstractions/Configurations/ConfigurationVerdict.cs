using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The verdict on an event: accepted with the next state, or refused with everything that stands against it.</summary>
/// <remarks>Equal by content, the rationale included. Immutable and safe for concurrent use.</remarks>
public sealed record ConfigurationVerdict
{
    /// <summary>The event.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationEvent Event
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Whether the event was accepted.</summary>
    public required bool IsAccepted { get; init; }

    /// <summary>The state afterwards; after a refusal the very state before.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationState State
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>What was done, with what is worth noting; or why the event was refused, every reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Which rule set decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
