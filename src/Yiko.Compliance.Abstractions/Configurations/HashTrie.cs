namespace Yiko.Compliance.Configurations;

/// <summary>
/// An immutable map from texts to values that shares what did not change with the map it came from: a hash trie of 32-way nodes.
/// </summary>
/// <remarks>
/// Whoever hands over the same owner again may change nodes of that owner in place; once the owner is forgotten, nothing can change the
/// nodes any more. The hash is our own, so that a map is laid out alike in every process.
/// </remarks>
internal readonly struct HashTrie<T>
    where T : class
{
    private readonly HashTrieNode<T>? _root;

    private HashTrie(HashTrieNode<T>? root, int count) => (_root, Count) = (root, count);

    /// <summary>The number of keys.</summary>
    public int Count { get; }

    /// <summary>The keys with their values, in the order of the keys.</summary>
    public IEnumerable<KeyValuePair<string, T>> Sorted => Pairs.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The keys with their values, in no particular order.</summary>
    public IEnumerable<KeyValuePair<string, T>> Pairs => _root?.Pairs() ?? [];

    /// <summary>The value of a key, or null.</summary>
    public T? Find(string key) => _root?.Find(key, KeyHash.Of(key));

    /// <summary>The map with one key set.</summary>
    public HashTrie<T> Set(string key, T value, object owner)
    {
        var added = false;
        var root = (_root ?? new HashTrieNode<T>(owner)).Set(key, KeyHash.Of(key), 0, value, owner, ref added);
        return new(root, added ? Count + 1 : Count);
    }

    /// <summary>The map without a key.</summary>
    public HashTrie<T> Without(string key, object owner)
    {
        var hash = KeyHash.Of(key);
        if (_root?.Find(key, hash) is null) return this;
        return Count == 1 ? default : new(_root!.Without(key, hash, 0, owner), Count - 1);
    }

    /// <summary>Whether both maps hold the same keys with equal values.</summary>
    public bool HasSameContent(HashTrie<T> other)
    {
        if (ReferenceEquals(_root, other._root)) return true;
        return Count == other.Count && _root!.Pairs().All(pair => other.Find(pair.Key) is { } value && pair.Value.Equals(value));
    }
}
