using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What a batch of events has made of a state.</summary>
public sealed record ConfigurationReplay
{
    /// <summary>The state after the last event.</summary>
    public required ConfigurationState State
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>How many events were accepted, 0 or more.</summary>
    public required int Accepted { get; init; }

    /// <summary>The verdicts on the events that were refused, in their order, each with the place of its event in the batch, from 1.</summary>
    public ValueList<(int Place, ConfigurationVerdict Verdict)> Refused { get; init; }

    /// <summary>Which rule set decided.</summary>
    public required RuleSetStamp RuleSet
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}
