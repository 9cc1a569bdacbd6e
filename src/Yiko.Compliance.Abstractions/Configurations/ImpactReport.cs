using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What a change touches: the items that depend on what changes, directly or through others.</summary>
public sealed class ImpactReport
{
    private readonly Lazy<Dictionary<string, string>> _causes;

    internal ImpactReport(ValueList<string> changed, ValueList<ImpactedItem> items)
    {
        (Changed, Items) = (changed, items);
        _causes = new(() => items.ToDictionary(impacted => impacted.Item, impacted => impacted.Cause, StringComparer.Ordinal));
    }

    /// <summary>The items that change.</summary>
    public ValueList<string> Changed { get; }

    /// <summary>The items that are touched besides, the nearest ones first.</summary>
    public ValueList<ImpactedItem> Items { get; }

    /// <summary>How a change reaches an item: from an item that changes to the item itself, along one of the shortest ways.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The items on the way, both ends included; empty where no change reaches the item.</returns>
    public ValueList<string> PathTo(string item)
    {
        if (!_causes.Value.ContainsKey(Guard.Against.Null(item))) return Changed.Contains(item) ? [item] : [];
        List<string> path = [item];
        while (_causes.Value.TryGetValue(path[^1], out var cause)) path.Add(cause);
        path.Reverse();
        return path.ToValueList();
    }
}

/// <summary>An item that a change touches.</summary>
public sealed class ImpactedItem
{
    internal ImpactedItem(string item, string cause, int distance) => (Item, Cause, Distance) = (item, cause, distance);

    /// <summary>The item.</summary>
    public string Item { get; }

    /// <summary>The item through which the change reaches it: the next one on the way back.</summary>
    public string Cause { get; }

    /// <summary>How many dependencies lie between it and the change, from 1.</summary>
    public int Distance { get; }
}
