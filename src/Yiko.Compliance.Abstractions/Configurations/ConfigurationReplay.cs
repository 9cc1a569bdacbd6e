using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What a batch of events has made of a state.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record ConfigurationReplay
{
    /// <summary>The state after the last event.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationState State
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How many events were accepted, 0 or more.</summary>
    public required int Accepted { get; init; }

    /// <summary>The refused events, in their order.</summary>
    public ValueList<RefusedEvent> Refused { get; init; }

    /// <summary>Which rule set decided.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>An event of a batch that was refused.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed record RefusedEvent
{
    /// <summary>The place in the batch, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The event.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required ConfigurationEvent Event
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>Everything that stands against it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Rationale Rationale
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
