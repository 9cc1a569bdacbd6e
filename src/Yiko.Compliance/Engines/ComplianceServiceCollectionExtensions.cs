using Ardalis.GuardClauses;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Localization;
using Yiko.Compliance.RuleSets;

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
    /// <exception cref="ArgumentException">Two engines have one area, two kinds of rule sets one method, no engine decides by a rule set, or two rule sets answer one policy differently; the message says which.</exception>
    public static IServiceCollection AddYikoCompliance(
        this IServiceCollection services,
        Func<ComplianceRules, ComplianceRules>? configure = null,
        IEnumerable<Engine>? own = null)
    {
        if (IsRegistered(Guard.Against.Null(services), null)) return configure is null && own is null ? services : throw Registered();

        var rules = configure is null ? ComplianceRules.Standard : Guard.Against.Null(configure(ComplianceRules.Standard), nameof(configure));
        var engines = Known(own ?? [], rules);
        services.TryAddSingleton(rules);
        foreach (var engine in engines)
        {
            services.AddSingleton(engine);
            engine.Register(services, () => rules.Of(engine.Kind));
        }

        return services;
    }

    /// <summary>Adds every engine by rules that may change while the host runs. They are read now, and whenever the host calls <see cref="ReloadableRules.Reload"/>.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The same registrations.</returns>
    /// <remarks>
    /// An engine is made once for each state of the rules, and one that is asked for after a change decides by the new ones. Only what keeps an
    /// engine keeps its rules: a singleton asks for it when it decides.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The engines are registered already.</exception>
    /// <exception cref="ArgumentException">A rule set cannot be read or is not known, or two of them answer one policy differently; the message lists every fault of each.</exception>
    public static IServiceCollection AddYikoCompliance(this IServiceCollection services, ReloadableRules rules) =>
        Add(Guard.Against.Null(services), null, Guard.Against.Null(rules));

    /// <summary>Adds every engine under the key of a tenant, by its rules: <c>[FromKeyedServices("north")] IRiskAssessor</c>.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="tenant">The key; not blank.</param>
    /// <param name="configure">Varies the rule sets.</param>
    /// <param name="own">Engines of the host's own, registered beside those of the library.</param>
    /// <returns>The same registrations.</returns>
    /// <remarks>
    /// What the host registers under the key stays. What an engine needs of the host, such as a calendar, is looked for under the key first, and then without one.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The tenant is registered already.</exception>
    /// <exception cref="ArgumentException">The key is blank, or no engine decides by a rule set.</exception>
    public static IServiceCollection AddKeyedYikoCompliance(this IServiceCollection services, string tenant, Func<ComplianceRules, ComplianceRules> configure, IEnumerable<Engine>? own = null)
    {
        var rules = Guard.Against.Null(Guard.Against.Null(configure)(ComplianceRules.Standard), nameof(configure));
        return Add(Guard.Against.Null(services), Guard.Against.NullOrWhiteSpace(tenant), Known(own ?? [], rules), () => rules);
    }

    /// <summary>Adds every engine under the key of a tenant, by rules of its own that may change while the host runs.</summary>
    /// <param name="services">The container's registrations.</param>
    /// <param name="tenant">The key; not blank.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The same registrations.</returns>
    /// <exception cref="InvalidOperationException">The tenant is registered already.</exception>
    /// <exception cref="ArgumentException">The key is blank, or a rule set cannot be read or is not known; the message lists every fault of each.</exception>
    public static IServiceCollection AddKeyedYikoCompliance(this IServiceCollection services, string tenant, ReloadableRules rules) =>
        Add(Guard.Against.Null(services), Guard.Against.NullOrWhiteSpace(tenant), Guard.Against.Null(rules));

    /// <summary>Adds a timeline of rule sets and an engine for each of them, so that a case is decided by the rules of its day.</summary>
    /// <typeparam name="TRules">The type of the rule sets.</typeparam>
    /// <typeparam name="TEngine">The type of the engines, such as <c>IRiskAssessor</c>.</typeparam>
    /// <param name="services">The container's registrations.</param>
    /// <param name="timeline">The rule sets that were, are and will be in force.</param>
    /// <param name="make">Makes the engine of a rule set, such as <c>rules => new LecRiskAssessor(rules)</c>.</param>
    /// <returns>The same registrations: the container gives <see cref="EngineTimeline{TRules,TEngine}"/> and <see cref="RuleSetTimeline{T}"/>.</returns>
    /// <exception cref="InvalidOperationException">Another timeline of these rules, or one of these engines, is registered already.</exception>
    public static IServiceCollection AddYikoComplianceTimeline<TRules, TEngine>(
        this IServiceCollection services,
        RuleSetTimeline<TRules> timeline,
        Func<TRules, TEngine> make)
        where TRules : class, IRuleSet
        where TEngine : class
    {
        EngineTimeline<TRules, TEngine> engines = new(timeline, make);
        var known = Guard.Against.Null(services).FirstOrDefault(service => !service.IsKeyedService && service.ServiceType == typeof(RuleSetTimeline<TRules>));
        if ((known is not null && !ReferenceEquals(known.ImplementationInstance, timeline)) || services.Any(service => service.ServiceType == typeof(EngineTimeline<TRules, TEngine>)))
            throw new InvalidOperationException($"A timeline of {typeof(TRules).Name} was registered before: one leads from a day to its rules.");
        services.TryAddSingleton(timeline);
        return services.AddSingleton(engines);
    }

    private static IServiceCollection Add(IServiceCollection services, string? tenant, ReloadableRules rules)
    {
        if (IsRegistered(services, tenant)) throw Registered();
        var formatter = RationaleFormatter.English.With(rules.Own.SelectMany(engine => engine.Reasons));
        Faults.ThrowIfAny(
            rules.Reload().Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Path}: {formatter.Sentence(finding.Reason).TrimEnd('.')}"),
            nameof(rules));
        if (tenant is null) services.TryAddSingleton(rules);
        else services.TryAddKeyedSingleton(tenant, rules);
        return Add(services, tenant, Known(rules.Own, rules.Current!), () => rules.Current!);
    }

    private static IServiceCollection Add(IServiceCollection services, string? tenant, Engine[] engines, Func<ComplianceRules> rules)
    {
        if (IsRegistered(services, tenant)) throw Registered();
        foreach (var engine in engines) services.Add(ServiceDescriptor.KeyedSingleton(tenant, engine));
        services.Add(Descriptor(typeof(EngineSet), tenant, ServiceLifetime.Singleton, root => new EngineSet(rules, engines.ToValueList(), root, tenant)));
        services.TryAdd(Descriptor(typeof(ComplianceRules), tenant, ServiceLifetime.Transient, _ => rules()));
        foreach (var type in EngineSet.DescriptorsOf(engines.ToValueList(), rules()).Select(service => service.ServiceType).Distinct())
        {
            services.TryAdd(Descriptor(type, tenant, ServiceLifetime.Transient, provider =>
                (tenant is null ? provider.GetRequiredService<EngineSet>() : provider.GetRequiredKeyedService<EngineSet>(tenant)).Get(type)));
        }

        return services;
    }

    // A key of null is no key.
    private static ServiceDescriptor Descriptor(Type type, string? tenant, ServiceLifetime lifetime, Func<IServiceProvider, object> make) =>
        new(type, tenant, (provider, _) => make(provider), lifetime);

    private static bool IsRegistered(IServiceCollection services, string? tenant) =>
        services.Any(known => known.ServiceType == typeof(Engine) && Equals(known.ServiceKey, tenant));

    private static InvalidOperationException Registered() => new(
        $"{nameof(AddYikoCompliance)} was called before: what decides was made by its rules. Vary the rules and name engines of your own in one call.");

    private static Engine[] Known(IEnumerable<Engine> own, ComplianceRules rules)
    {
        Engine[] engines = [.. VerdictFormats.All, .. Faults.NoneNull(own, nameof(own)).Distinct()];
        Faults.ThrowIfAny(
            engines.GroupBy(engine => engine.Area, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => $"two engines have the area {group.Key}"),
            nameof(own));
        Faults.ThrowIfAny(rules.Contradictions().Select(reason => RationaleFormatter.English.Sentence(reason).TrimEnd('.')), nameof(rules));
        return rules.InVain(RuleSetJson.KindsOf(engines)) is { } vain
            ? throw new ArgumentException($"No engine decides by the rule set {vain.Id}: hand over the engine that does.", nameof(own))
            : engines;
    }
}
