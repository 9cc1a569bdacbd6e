using System.Collections.Concurrent;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Host.Rows;

/// <summary>An engine for each rule set that is asked for: the one in force as it was injected, others registered in the same way.</summary>
/// <param name="injected">The engine of the rules in force.</param>
/// <param name="inForce">The rule set in force.</param>
/// <param name="adopting">All rules, with another rule set in its place.</param>
internal sealed class Engines<TEngine>(TEngine injected, IRuleSet inForce, Func<IRuleSet, ComplianceRules> adopting)
    where TEngine : notnull
{
    private readonly ConcurrentDictionary<string, TEngine> _engines = new([KeyValuePair.Create(inForce.Id, injected)]);

    public TEngine Of(IRuleSet rules) => _engines.GetOrAdd(
        rules.Id, _ => new ServiceCollection().AddYikoCompliance(_ => adopting(rules)).BuildServiceProvider().GetRequiredService<TEngine>());
}
