using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The dispositioning authority that the configuration management plan in force names; before a plan, nobody.</summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class PlannedAuthority : IDispositioningAuthority
{
    private PlannedAuthority()
    {
    }

    /// <summary>The only instance.</summary>
    public static PlannedAuthority Instance { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public bool Covers(string person, ChangeRequest request, ConfigurationPlan? plan)
    {
        Guard.Against.Null(request);
        return plan is not null
            && (plan.MajorAuthority.Contains(person) || (request.Class == ChangeClass.Minor && plan.MinorAuthority.Contains(person)));
    }
}
