using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace Yiko.Compliance.Engines;

/// <summary>The engines of one container, or of one tenant in it, by rules that may be exchanged: each made once for the rules that decide.</summary>
/// <param name="rules">The rules that decide now.</param>
/// <param name="engines">The descriptors, those of the host's own included.</param>
/// <param name="container">The root of the container: an engine outlives the scope that asked for it first.</param>
/// <param name="tenant">The key of the tenant; null for the engines without a key.</param>
internal sealed class EngineSet(Func<ComplianceRules> rules, ValueList<Engine> engines, IServiceProvider container, string? tenant)
{
    // What a set made, so that it is told apart from what a host registered in its place.
    private static readonly ConditionalWeakTable<object, object> Made = new();

    private Generation? _now;

    /// <summary>What the descriptors register for rules.</summary>
    public static ServiceDescriptor[] DescriptorsOf(ValueList<Engine> engines, ComplianceRules rules)
    {
        ServiceCollection services = new();
        foreach (var engine in engines) engine.Register(services, () => rules.Of(engine.Kind));
        return services.Any(service => service.IsKeyedService)
            ? throw new NotSupportedException("An engine registers a keyed service; the key belongs to the tenant.")
            : [.. services];
    }

    /// <summary>A service by the rules that decide now.</summary>
    public object Get(Type type)
    {
        var current = rules();
        var now = Volatile.Read(ref _now);
        // Two threads that come first after a change make one each; both decide alike.
        if (now is null || !ReferenceEquals(now.Rules, current)) Volatile.Write(ref _now, now = new(this, current));
        return now.Get(type);
    }

    private object? FromHost(Type type, bool isOurs)
    {
        if (tenant is not null)
        {
            var keyed = (container as IKeyedServiceProvider)?.GetKeyedService(type, tenant);
            if (keyed is not null || isOurs) return keyed;
        }

        return container.GetService(type);
    }

    /// <summary>The services of one state of the rules. What one of them needs of the others is of the same state.</summary>
    private sealed class Generation(EngineSet owner, ComplianceRules rules) : IServiceProvider
    {
        private readonly ConcurrentDictionary<Type, Lazy<object>> _made = new();
        private readonly ILookup<Type, ServiceDescriptor> _known = DescriptorsOf(owner.Engines, rules).ToLookup(service => service.ServiceType);

        public ComplianceRules Rules { get; } = rules;

        public object Get(Type type) => _made.GetOrAdd(type, asked => new(() => Make(_known[asked].Last()))).Value;

        public object? GetService(Type serviceType)
        {
            var isOurs = _known.Contains(serviceType);
            var host = owner.FromHost(serviceType, isOurs);
            return isOurs && (host is null || Made.TryGetValue(host, out _)) ? Get(serviceType) : host;
        }

        private object Make(ServiceDescriptor service)
        {
            var made = service.ImplementationInstance ?? service.ImplementationFactory?.Invoke(this) ?? ActivatorUtilities.CreateInstance(this, service.ImplementationType!);
            return Made.GetValue(made, static known => known);
        }
    }

    private ValueList<Engine> Engines { get; } = engines;
}
