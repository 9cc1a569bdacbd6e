using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance;
using Yiko.Compliance.Engines;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the engines with a container.</summary>
public static class ComplianceServiceCollectionExtensions
{
    /// <summary>Adds every engine as a singleton, unless the host has registered its own.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="configure">Varies the rule sets: <c>rules => rules with { Risks = LecRuleSet.Construction }</c>; by default the standard ones.</param>
    /// <param name="own">Engines of the host's own, registered beside those of the library.</param>
    /// <returns>The same registrations.</returns>
    /// <exception cref="ArgumentException">Two engines have one area, two kinds of rule sets one method, or no engine decides by a rule set; the message says which.</exception>
    public static IServiceCollection AddYikoCompliance(
        this IServiceCollection services,
        Func<ComplianceRules, ComplianceRules>? configure = null,
        IEnumerable<Engine>? own = null)
    {
        Guard.Against.Null(services);
        var rules = configure is null ? ComplianceRules.Standard : Guard.Against.Null(configure(ComplianceRules.Standard), nameof(configure));
        var engines = Known(own ?? [], rules);
        services.TryAddSingleton(rules);
        foreach (var engine in engines)
        {
            // Whoever adds the engines twice has each of them once.
            if (!services.Any(known => known.ServiceType == typeof(Engine) && ReferenceEquals(known.ImplementationInstance, engine))) services.AddSingleton(engine);
            engine.Register(services, rules.Of(engine.Kind));
        }

        return services;
    }

    private static Engine[] Known(IEnumerable<Engine> own, ComplianceRules rules)
    {
        Engine[] engines = [.. VerdictFormats.All, .. Faults.NoneNull(own, nameof(own)).Distinct()];
        Faults.ThrowIfAny(
            engines.GroupBy(engine => engine.Area, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"two engines have the area {group.Key}"),
            nameof(own));
        return rules.InVain(RuleSetJson.KindsOf(engines)) is { } vain
            ? throw new ArgumentException($"No engine decides by the rule set {vain.Id}: hand over the engine that does.", nameof(own))
            : engines;
    }
}
