using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Configuration management as a fold of its event log: each event is decided against the state that those before it have made.</summary>
/// <remarks><see cref="Apply"/> and <see cref="Replay"/> decide with the same code; a replay only writes the whole batch into one draft.</remarks>
/// <inheritdoc cref="IConfigurationController" path="/example"/>
public sealed class EventSourcedConfigurationController : IConfigurationController
{
    private readonly IDispositioningAuthority _authority;
    private readonly RuleSetStamp _stamp;

    /// <summary>A controller that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="ConfigurationRuleSet.Standard"/>.</param>
    /// <param name="authority">Who may dispose of changes; by default whoever the plan in force names.</param>
    public EventSourcedConfigurationController(ConfigurationRuleSet rules, IDispositioningAuthority? authority = null)
    {
        Rules = Guard.Against.Null(rules);
        _authority = authority ?? PlannedAuthority.Instance;
        _stamp = RuleSetStamp.Of(rules);
    }

    /// <summary>The rule set that decides.</summary>
    public ConfigurationRuleSet Rules { get; }

    /// <inheritdoc/>
    public (ConfigurationVerdict Verdict, ConfigurationState State) Apply(ConfigurationState state, ConfigurationEvent configurationEvent)
    {
        Guard.Against.Null(configurationEvent);
        ConfigurationDraft draft = new(Guard.Against.Null(state));
        var verdict = Decide(new(Rules, _authority, draft), configurationEvent);
        return (verdict, verdict.IsAccepted ? draft.Freeze() : state);
    }

    /// <inheritdoc/>
    public ConfigurationReplay Replay(ConfigurationState state, IEnumerable<ConfigurationEvent> events, CancellationToken cancellation = default)
    {
        ConfigurationDraft draft = new(Guard.Against.Null(state));
        ConfigurationStep step = new(Rules, _authority, draft);
        List<(int, ConfigurationVerdict)> refused = [];
        var place = 0;
        foreach (var happened in Guard.Against.Null(events))
        {
            cancellation.ThrowIfCancellationRequested();
            place++;
            var (isAccepted, rationale) = step.Decide(Guard.Against.Null(happened));
            if (!isAccepted) refused.Add((place, VerdictOf(happened, isAccepted, rationale)));
        }

        return new(draft.Freeze(), accepted: place - refused.Count, refused.ToValueList(), _stamp);
    }

    private ConfigurationVerdict Decide(ConfigurationStep step, ConfigurationEvent happened)
    {
        var (isAccepted, rationale) = step.Decide(happened);
        return VerdictOf(happened, isAccepted, rationale);
    }

    private ConfigurationVerdict VerdictOf(ConfigurationEvent happened, bool isAccepted, Rationale rationale) =>
        new() { Event = happened, IsAccepted = isAccepted, Rationale = Rules.Citations.Cite(rationale), RuleSet = _stamp };
}
