using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>The authority that the configuration management plan in force names. Before a plan nobody decides but on the first plan, which anybody may bring in.</summary>
internal sealed class PlannedAuthority : IDispositioningAuthority
{
    private PlannedAuthority()
    {
    }

    /// <summary>The only instance.</summary>
    public static PlannedAuthority Instance { get; } = new();

    /// <inheritdoc/>
    public bool Covers(ConfigurationEvent act, ChangeRequest? request, ConfigurationPlan? plan)
    {
        Guard.Against.Null(act);
        if (plan is null) return act is PlanAdopted;
        return Persons.Contain(plan.MajorAuthority, act.By) || (request is { IsMajor: false } && Persons.Contain(plan.MinorAuthority, act.By));
    }
}
