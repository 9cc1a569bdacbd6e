using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The dispositioning authority that the configuration management plan in force names; before a plan, nobody.</summary>
internal sealed class PlannedAuthority : IDispositioningAuthority
{
    private PlannedAuthority()
    {
    }

    /// <summary>The only instance.</summary>
    public static PlannedAuthority Instance { get; } = new();

    /// <inheritdoc/>
    public bool Covers(string person, ChangeRequest request, ConfigurationPlan? plan)
    {
        Guard.Against.Null(request);
        return plan is not null
            && (plan.MajorAuthority.Contains(person) || (!request.IsMajor && plan.MinorAuthority.Contains(person)));
    }
}
