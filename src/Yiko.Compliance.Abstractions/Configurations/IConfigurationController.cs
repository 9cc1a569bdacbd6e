namespace Yiko.Compliance.Configurations;

/// <summary>Says what an event makes of the state of configuration management: the next state, or a refusal with its reasons.</summary>
/// <remarks>Implementations are pure: the same state and event give an equal verdict, whenever and on whichever thread.</remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Configurations;
/// using Yiko.Compliance.Localization;
///
/// IConfigurationController controller = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard);
/// var added = ConfigurationEvent.AddVersion(new(2026, 3, 3), "developer-1", "E-1", item: "firmware", version: "1.0.0", contentHash: "9f2c");
/// var (verdict, state) = controller.Apply(ConfigurationState.Empty, added);
/// Console.WriteLine($"accepted: {verdict.IsAccepted}, events so far: {state.EventCount}"); // accepted: False, events so far: 0
/// foreach (var reason in verdict.Rationale) Console.WriteLine(RationaleFormatter.English.Sentence(reason)); // There is no item firmware.
/// </code>
/// </example>
public interface IConfigurationController
{
    /// <summary>Applies one event.</summary>
    /// <param name="state">The state before; <see cref="ConfigurationState.Empty"/> to begin with.</param>
    /// <param name="configurationEvent">What happens.</param>
    /// <returns>
    /// The verdict, with what was done or with everything that stands against the event; and the state afterwards, which after a refusal is the
    /// very state before.
    /// </returns>
    (ConfigurationVerdict Verdict, ConfigurationState State) Apply(ConfigurationState state, ConfigurationEvent configurationEvent);

    /// <summary>Applies a batch of events, in their order: the same state as one by one.</summary>
    /// <param name="state">The state before; <see cref="ConfigurationState.Empty"/> to begin with.</param>
    /// <param name="events">The events, which may be a stream.</param>
    /// <param name="cancellation">Stops the work between two events.</param>
    /// <returns>The state afterwards, and the verdict on each refused event.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    ConfigurationReplay Replay(ConfigurationState state, IEnumerable<ConfigurationEvent> events, CancellationToken cancellation = default);
}

/// <summary>The dispositioning authority (更改处置权限): who may approve, reject or put off which change, set a baseline, and adopt the plan. Injected by the host.</summary>
/// <remarks>Implementations must be pure, or a log does not replay to the same state.</remarks>
public interface IDispositioningAuthority
{
    /// <summary>Whether the person of an event may do what it says.</summary>
    /// <param name="act">What somebody does: a disposition of a change request, a baseline or a plan, which its <see cref="ConfigurationEvent.Kind"/> tells.</param>
    /// <param name="request">The change request that is disposed of, which says whether the change is a major one; null for a baseline or a plan.</param>
    /// <param name="plan">The plan in force; null before one is adopted.</param>
    bool Covers(ConfigurationEvent act, ChangeRequest? request, ConfigurationPlan? plan);
}
