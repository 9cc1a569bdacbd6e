using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Configuration management as a fold of its event log: each event is decided against the state that those before it have made.</summary>
/// <remarks>
/// <para><see cref="Apply"/> and <see cref="Replay"/> decide with the same code; a replay only writes the whole batch into one draft.</para>
/// <para>Immutable and safe for concurrent use: one instance serves a whole application.</para>
/// </remarks>
public sealed class EventSourcedConfigurationController : IConfigurationController
{
    private static readonly Func<object, ValueList<Reason>> Explain = accepted => [ConfigurationReasons.Accepted((ConfigurationEvent)accepted)];

    private readonly RuleSetStamp _stamp;

    /// <summary>A controller that goes by a rule set.</summary>
    /// <param name="rules">The rule set, such as <see cref="ConfigurationRuleSet.Standard"/>.</param>
    /// <param name="authority">Who may dispose of changes; by default whoever the plan in force names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public EventSourcedConfigurationController(ConfigurationRuleSet rules, IDispositioningAuthority? authority = null)
    {
        Rules = Guard.Against.Null(rules);
        Authority = authority ?? PlannedAuthority.Instance;
        _stamp = RuleSetStamp.Of(rules);
    }

    /// <summary>The rule set that decides.</summary>
    public ConfigurationRuleSet Rules { get; }

    /// <summary>Who may dispose of changes.</summary>
    public IDispositioningAuthority Authority { get; }

    /// <inheritdoc/>
    public ConfigurationVerdict Apply(ConfigurationState state, ConfigurationEvent configurationEvent)
    {
        Guard.Against.Null(state);
        Guard.Against.Null(configurationEvent);
        var draft = new ConfigurationDraft(state);
        var step = new ConfigurationStep(Rules, Authority, draft);
        ConfigurationDecisions.Decide(step, configurationEvent);
        return new()
        {
            Event = configurationEvent,
            IsAccepted = !step.IsRefused,
            State = step.IsRefused ? state : draft.Freeze(),
            Rationale = RationaleOf(step, configurationEvent),
            RuleSet = _stamp,
        };
    }

    /// <summary>Applies a batch of events, in their order: the same state as one by one, at about the cost of a mutable fold.</summary>
    /// <param name="state">The state before; <see cref="ConfigurationState.Empty"/> to begin with.</param>
    /// <param name="events">The events, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two events.</param>
    /// <returns>The state afterwards, and each refused event with its reasons.</returns>
    /// <exception cref="ArgumentNullException">An argument or an event is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ConfigurationReplay Replay(ConfigurationState state, IEnumerable<ConfigurationEvent> events, CancellationToken cancellation = default)
    {
        var draft = new ConfigurationDraft(Guard.Against.Null(state));
        var step = new ConfigurationStep(Rules, Authority, draft);
        List<RefusedEvent> refused = [];
        var position = 0;
        foreach (var happened in Guard.Against.Null(events))
        {
            cancellation.ThrowIfCancellationRequested();
            position++;
            ConfigurationDecisions.Decide(step, Guard.Against.Null(happened));
            if (step.IsRefused) refused.Add(new() { Position = position, Event = happened, Rationale = RationaleOf(step, happened) });
        }

        return new() { State = draft.Freeze(), Accepted = position - refused.Count, Refused = refused.ToValueList(), RuleSet = _stamp };
    }

    /// <summary>Whether a baseline may be released as proposed, with everything that stands against it.</summary>
    /// <param name="state">The state.</param>
    /// <param name="proposal">What is to be released.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ReleaseVerdict CanRelease(ConfigurationState state, ReleaseProposal proposal)
    {
        var step = new ConfigurationStep(Rules, Authority, new(Guard.Against.Null(state)));
        ReleaseObstacles.Check(step, Guard.Against.Null(proposal));
        return new() { Reasons = step.Refusals.ToValueList(), RuleSet = _stamp };
    }

    /// <summary>The master copies that a release of a baseline would still need (CFG-08).</summary>
    /// <param name="state">The state.</param>
    /// <param name="baseline">The baseline.</param>
    /// <returns>A reason for each missing copy; empty when every one is kept.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueList<Reason> MissingMasterCopies(ConfigurationState state, Baseline baseline) =>
        ReleaseObstacles.MissingMasterCopies(Rules, new(Guard.Against.Null(state)), Guard.Against.Null(baseline)).ToValueList();

    private static Rationale RationaleOf(ConfigurationStep step, ConfigurationEvent happened)
    {
        if (step.IsRefused) return new(step.Refusals.Distinct());
        return step.Notes.Count == 0 ? Rationale.Deferred(happened, Explain) : new(step.Notes.Prepend(ConfigurationReasons.Accepted(happened)));
    }
}
