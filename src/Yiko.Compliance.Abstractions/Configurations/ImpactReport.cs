using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What a change touches: the items that depend on what changes, directly or through others.</summary>
public sealed record ImpactReport
{
    /// <summary>The items that change.</summary>
    public ValueList<string> Changed { get; init; }

    /// <summary>The items that are touched besides, the nearest ones first.</summary>
    public ValueList<ImpactedItem> Items { get; init; }

    /// <summary>How a change reaches an item: from an item that changes to the item itself, along one of the shortest ways.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The items on the way, both ends included; empty where no change reaches the item.</returns>
    public ValueList<string> PathTo(string item)
    {
        var causes = Items.ToDictionary(impacted => impacted.Item, impacted => impacted.Cause, StringComparer.Ordinal);
        List<string> path = [];
        for (var at = Guard.Against.Null(item); at is not null; at = causes.TryGetValue(at, out var cause) ? cause : null)
        {
            if (path.Count == 0 && !causes.ContainsKey(at) && !Changed.Contains(at)) return [];
            path.Add(at);
        }

        path.Reverse();
        return path.ToValueList();
    }
}

/// <summary>An item that a change touches.</summary>
public sealed record ImpactedItem
{
    /// <summary>The item; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Item
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The item through which the change reaches it: the next one on the way back; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Cause
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>How many dependencies lie between it and the change, from 1.</summary>
    public required int Distance { get; init; }
}
