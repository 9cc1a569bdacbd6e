using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
    public static IServiceCollection AddYikoCompliance(
        this IServiceCollection services,
        Func<ComplianceRules, ComplianceRules>? configure = null,
        IEnumerable<Engine>? own = null)
    {
        Guard.Against.Null(services);
        var rules = configure is null ? ComplianceRules.Standard : Guard.Against.Null(configure(ComplianceRules.Standard), nameof(configure));
        services.TryAddSingleton(rules);
        foreach (var engine in VerdictFormats.All.Concat(own ?? []))
        {
            services.AddSingleton(engine);
            engine.Register(services, () => rules.Of(engine.Kind));
        }

        return services;
    }
}
