namespace Yiko.Compliance.Configurations;

/// <summary>
/// One map of a state, immutable: what a large batch wrote, as the plain dictionary that it was written into, and a
/// <see cref="HashTrie{T}"/> of what single steps and small batches have changed since.
/// </summary>
/// <remarks>So a replay costs what a dictionary costs, and a single step costs one path of the trie. Neither is ever written to again.</remarks>
internal sealed class StateMap<T>
    where T : class
{
    private readonly Dictionary<string, T> _bulk;
    private readonly HashTrie<T> _changed;
    private readonly HashTrie<string> _removed;

    private StateMap(Dictionary<string, T> bulk, HashTrie<T> changed, HashTrie<string> removed, int count) =>
        (_bulk, _changed, _removed, Count) = (bulk, changed, removed, count);

    public static StateMap<T> Empty { get; } = new([], default, default, 0);

    public int Count { get; }

    /// <summary>The keys with their values, in the order of the keys.</summary>
    public IEnumerable<KeyValuePair<string, T>> Sorted => Pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    private IEnumerable<KeyValuePair<string, T>> Pairs => _changed.Count + _removed.Count == 0
        ? _bulk
        : _bulk.Where(pair => _changed.Find(pair.Key) is null && _removed.Find(pair.Key) is null).Concat(_changed.Pairs);

    public T? Find(string key)
    {
        if (_changed.Count > 0 && _changed.Find(key) is { } changed) return changed;
        if (_removed.Count > 0 && _removed.Find(key) is not null) return null;
        return _bulk.TryGetValue(key, out var value) ? value : null;
    }

    public bool HasSameContent(StateMap<T> other) =>
        ReferenceEquals(this, other)
        || (Count == other.Count && Pairs.All(pair => other.Find(pair.Key) is { } value && pair.Value.Equals(value)));

    /// <summary>The map with what was written since; null stands for a key that was removed.</summary>
    /// <param name="written">What was written; taken over where that saves a copy, so nobody may write to it afterwards.</param>
    public StateMap<T> With(Dictionary<string, T?> written)
    {
        if (written.Count <= Count) return WithChanges(written);
        var bulk = Count == 0 && !written.ContainsValue(null) ? written! : Merged(written);
        return new(bulk, default, default, bulk.Count);
    }

    private Dictionary<string, T> Merged(Dictionary<string, T?> written)
    {
        var merged = new Dictionary<string, T>(Count + written.Count, StringComparer.Ordinal);
        foreach (var pair in Pairs) merged[pair.Key] = pair.Value;
        foreach (var pair in written)
        {
            if (pair.Value is null) merged.Remove(pair.Key);
            else merged[pair.Key] = pair.Value;
        }

        return merged;
    }

    private StateMap<T> WithChanges(Dictionary<string, T?> written)
    {
        var owner = new object();
        var (changed, removed, count) = (_changed, _removed, Count);
        foreach (var pair in written)
        {
            var isThere = Find(pair.Key) is not null;
            if (pair.Value is { } value)
            {
                changed = changed.Set(pair.Key, value, owner);
                removed = removed.Without(pair.Key, owner);
                if (!isThere) count++;
            }
            else if (isThere)
            {
                changed = changed.Without(pair.Key, owner);
                removed = removed.Set(pair.Key, pair.Key, owner);
                count--;
            }
        }

        return new(_bulk, changed, removed, count);
    }
}

/// <summary>A <see cref="StateMap{T}"/> that is being written: what is written stands in a dictionary of its own until it is frozen.</summary>
internal sealed class StateMapDraft<T>
    where T : class
{
    public StateMapDraft(StateMap<T> before) => Before = before;

    private StateMap<T> Before { get; set; }

    private Dictionary<string, T?>? Written { get; set; }

    public T? Find(string key) => Written is { } written && written.TryGetValue(key, out var value) ? value : Before.Find(key);

    public void Set(string key, T value) => (Written ??= new(StringComparer.Ordinal))[key] = value;

    public void Remove(string key) => (Written ??= new(StringComparer.Ordinal))[key] = null;

    /// <summary>The map with what was written; what is written afterwards goes into the next one.</summary>
    public StateMap<T> Freeze()
    {
        if (Written is { } written) (Before, Written) = (Before.With(written), null);
        return Before;
    }
}
