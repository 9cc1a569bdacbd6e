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
    /// <remarks>A second call that asks for nothing changes nothing, so that a module can make sure that the engines are there.</remarks>
    /// <exception cref="InvalidOperationException">The engines are registered already, and other rules or engines are asked for.</exception>
    /// <exception cref="ArgumentException">Two engines have one area, two kinds of rule sets one method, or no engine decides by a rule set; the message says which.</exception>
    public static IServiceCollection AddYikoCompliance(
        this IServiceCollection services,
        Func<ComplianceRules, ComplianceRules>? configure = null,
        IEnumerable<Engine>? own = null)
    {
        if (Guard.Against.Null(services).Any(known => known.ServiceType == typeof(Engine)))
        {
            return configure is null && own is null ? services : throw new InvalidOperationException(
                $"{nameof(AddYikoCompliance)} was called before: what decides was made by its rules. Vary the rules and name engines of your own in one call.");
        }

        var rules = configure is null ? ComplianceRules.Standard : Guard.Against.Null(configure(ComplianceRules.Standard), nameof(configure));
        var engines = Known(own ?? [], rules);
        services.TryAddSingleton(rules);
        foreach (var engine in engines)
        {
            services.AddSingleton(engine);
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
