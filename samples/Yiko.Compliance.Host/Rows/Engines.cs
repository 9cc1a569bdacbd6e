using System.Collections.Concurrent;

namespace Yiko.Compliance.Host.Rows;

/// <summary>One engine for each rule set that is asked for: the one in force as it was registered, others made once.</summary>
internal sealed class Engines<TRules, TEngine>(TRules inForce, TEngine registered, Func<TRules, TEngine> create)
    where TRules : IRuleSet
{
    private readonly ConcurrentDictionary<string, TEngine> _engines = new([KeyValuePair.Create(inForce.Id, registered)]);

    public TEngine Of(IRuleSet rules) => _engines.GetOrAdd(rules.Id, _ => create((TRules)rules));
}
