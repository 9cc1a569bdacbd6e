using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>What was added, removed and changed between two configurations.</summary>
/// <remarks>
/// <c>a.DifferenceTo(b).ApplyTo(a)</c> is <c>b</c>; the inverse of the difference from <c>a</c> to <c>b</c> is that from <c>b</c> to <c>a</c>;
/// differences compose.
/// </remarks>
public sealed class ConfigurationDifference
{
    internal ConfigurationDifference(IEnumerable<ItemChange> changes) => Changes = Sorted(changes.ToValueList());

    /// <summary>The changes, each item once, in the order of the items.</summary>
    public ValueList<ItemChange> Changes { get; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>The difference in the other direction.</summary>
    public ConfigurationDifference Inverse() => new(Changes.Select(change => new ItemChange(change.Item, change.New, change.Old)));

    /// <summary>This difference and then another one, as one difference.</summary>
    /// <param name="next">A difference that begins where this one ends.</param>
    /// <exception cref="ArgumentException">The other difference does not begin where this one ends; the message lists every item.</exception>
    public ConfigurationDifference Then(ConfigurationDifference next)
    {
        Dictionary<string, ItemChange> all = Changes.ToDictionary(change => change.Item, StringComparer.Ordinal);
        List<string> faults = [];
        foreach (var change in Guard.Against.Null(next).Changes)
        {
            if (!all.TryGetValue(change.Item, out var before)) all.Add(change.Item, change);
            else if (!IsSame(before.New, change.Old)) faults.Add($"the item {change.Item} does not go on where it ended");
            else if (IsSame(before.Old, change.New)) all.Remove(change.Item);
            else all[change.Item] = new(change.Item, before.Old, change.New);
        }

        Faults.ThrowIfAny(faults, nameof(next));
        return new(all.Values);
    }

    /// <summary>The configuration that the difference makes of another.</summary>
    /// <param name="old">The configuration that it begins with.</param>
    /// <exception cref="ArgumentException">The difference does not begin with that configuration; the message lists every item.</exception>
    public Configuration ApplyTo(Configuration old)
    {
        Guard.Against.Null(old);
        Faults.ThrowIfAny(
            Changes.Where(change => !IsSame(change.Old, old.Find(change.Item))).Select(change => $"the item {change.Item} is not as the difference found it"),
            nameof(old));
        var changed = Changes.ToDictionary(change => change.Item, StringComparer.Ordinal);
        return new(old.Entries
            .Select(entry => changed.TryGetValue(entry.Item, out var change) ? change.New : entry)
            .Concat(Changes.Where(change => change.Kind == ItemChangeKind.Added).Select(change => change.New))
            .OfType<ConfigurationEntry>());
    }

    private static bool IsSame(ConfigurationEntry? left, ConfigurationEntry? right) =>
        left is null || right is null ? left is null && right is null : Configuration.IsSame(left, right);

    // A difference is found as two runs, what the newer configuration has and what it lacks, each in order as a rule: then they are merged.
    private static ValueList<ItemChange> Sorted(ValueList<ItemChange> changes)
    {
        var first = RunFrom(changes, 0);
        if (first == changes.Count) return changes;
        if (RunFrom(changes, first) < changes.Count) return changes.OrderBy(change => change.Item, StringComparer.Ordinal).ToValueList();
        var merged = new ItemChange[changes.Count];
        for (int i = 0, left = 0, right = first; i < merged.Length; i++)
        {
            var takesLeft = right == changes.Count || (left < first && string.CompareOrdinal(changes[left].Item, changes[right].Item) <= 0);
            merged[i] = takesLeft ? changes[left++] : changes[right++];
        }

        return merged.ToValueList();
    }

    private static int RunFrom(ValueList<ItemChange> changes, int start)
    {
        var end = Math.Min(start + 1, changes.Count);
        while (end < changes.Count && string.CompareOrdinal(changes[end - 1].Item, changes[end].Item) <= 0) end++;
        return end;
    }
}

/// <summary>What became of one item between two configurations.</summary>
public sealed class ItemChange
{
    internal ItemChange(string item, ConfigurationEntry? old, ConfigurationEntry? newer) => (Item, Old, New) = (item, old, newer);

    /// <summary>The item.</summary>
    public string Item { get; }

    /// <summary>What the old configuration has; null where the item was added.</summary>
    public ConfigurationEntry? Old { get; }

    /// <summary>What the new configuration has; null where the item was removed.</summary>
    public ConfigurationEntry? New { get; }

    /// <summary>Added, removed or changed.</summary>
    public ItemChangeKind Kind => Old is null ? ItemChangeKind.Added : New is null ? ItemChangeKind.Removed : ItemChangeKind.Changed;
}

/// <summary>What became of an item between two configurations.</summary>
public enum ItemChangeKind
{
    /// <summary>Only the new one has it.</summary>
    [Word("added", "added", "新增")]
    Added = 0,

    /// <summary>Only the old one has it.</summary>
    [Word("removed", "removed", "删除")]
    Removed = 1,

    /// <summary>Both have it, in another version or with other content.</summary>
    [Word("changed", "changed", "变更")]
    Changed = 2,
}
