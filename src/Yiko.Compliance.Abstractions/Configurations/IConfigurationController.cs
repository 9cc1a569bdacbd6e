namespace Yiko.Compliance.Configurations;

/// <summary>Says what an event makes of the state of configuration management: the next state, or a refusal with its reasons.</summary>
/// <remarks>Implementations are pure: the same state and event give an equal verdict, whenever and on whichever thread.</remarks>
public interface IConfigurationController
{
    /// <summary>Applies one event.</summary>
    /// <param name="state">The state before; <see cref="ConfigurationState.Empty"/> to begin with.</param>
    /// <param name="configurationEvent">What happens.</param>
    /// <returns>The state afterwards with what was done, or the same state with everything that stands against the event.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    ConfigurationVerdict Apply(ConfigurationState state, ConfigurationEvent configurationEvent);
}

/// <summary>The dispositioning authority (更改处置权限): who may approve, reject or put off which change. Injected by the host.</summary>
/// <remarks>Implementations must be pure, or a log does not replay to the same state.</remarks>
public interface IDispositioningAuthority
{
    /// <summary>Whether somebody may dispose of a change request.</summary>
    /// <param name="person">Who acts, by the identifier that events carry.</param>
    /// <param name="request">The change request, with its class.</param>
    /// <param name="plan">The plan in force; null before one is adopted.</param>
    bool Covers(string person, ChangeRequest request, ConfigurationPlan? plan);
}
