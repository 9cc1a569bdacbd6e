using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What a batch of events has made of a state.</summary>
public sealed class ConfigurationReplay
{
    /// <summary>What a batch of events has made of a state.</summary>
    /// <param name="state">The state after the last event.</param>
    /// <param name="accepted">How many events were accepted, 0 or more.</param>
    /// <param name="refused">The verdicts on the events that were refused, each with the place of its event in the batch, from 1.</param>
    /// <param name="ruleSet">Which rule set decided.</param>
    public ConfigurationReplay(ConfigurationState state, int accepted, ValueList<(int Place, ConfigurationVerdict Verdict)> refused, RuleSetStamp ruleSet) =>
        (State, Accepted, Refused, RuleSet) = (Guard.Against.Null(state), accepted, refused, Guard.Against.Null(ruleSet));

    /// <summary>The state after the last event.</summary>
    public ConfigurationState State { get; }

    /// <summary>How many events were accepted, 0 or more.</summary>
    public int Accepted { get; }

    /// <summary>The verdicts on the events that were refused, in their order, each with the place of its event in the batch, from 1.</summary>
    public ValueList<(int Place, ConfigurationVerdict Verdict)> Refused { get; }

    /// <summary>Which rule set decided.</summary>
    public RuleSetStamp RuleSet { get; }
}
