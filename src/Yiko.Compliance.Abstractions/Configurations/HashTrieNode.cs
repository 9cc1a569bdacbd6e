#if NET8_0_OR_GREATER
using System.Numerics;
#endif

namespace Yiko.Compliance.Configurations;

/// <summary>A node of a <see cref="HashTrie{T}"/>: up to 32 slots, told apart by five bits of the hash.</summary>
/// <remarks>Below the last bits of the hash, slots are a plain list of keys that collide.</remarks>
internal sealed class HashTrieNode<T>
    where T : class
{
    private const int BitsPerLevel = 5;
    private const int HashBits = 32;

    public HashTrieNode(object owner)
        : this(owner, 0, 0, new HashTrieSlot<T>[4])
    {
    }

    private HashTrieNode(object owner, uint bitmap, int count, HashTrieSlot<T>[] slots) => (Owner, Bitmap, Count, Slots) = (owner, bitmap, count, slots);

    private object Owner { get; }

    /// <summary>Which of the 32 places are taken; not used in a list of collisions.</summary>
    private uint Bitmap { get; set; }

    private int Count { get; set; }

    /// <summary>The slots in use first; an owner leaves room behind them.</summary>
    private HashTrieSlot<T>[] Slots { get; set; }

    public T? Find(string key, uint hash)
    {
        var node = this;
        for (var shift = 0; shift < HashBits; shift += BitsPerLevel)
        {
            var bit = 1u << (int)((hash >> shift) & 31);
            if ((node.Bitmap & bit) == 0) return null;
            ref readonly var slot = ref node.Slots[PopCount(node.Bitmap & (bit - 1))];
            if (slot.Child is null) return string.Equals(slot.Key, key, StringComparison.Ordinal) ? slot.Value : null;
            node = slot.Child;
        }

        var place = node.PlaceInList(key);
        return place < 0 ? null : node.Slots[place].Value;
    }

    public HashTrieNode<T> Set(string key, uint hash, int shift, T value, object owner, ref bool added)
    {
        if (shift >= HashBits)
        {
            var found = PlaceInList(key);
            added = found < 0;
            return added ? Inserted(Count, new(key, value), owner, 0) : Replaced(found, new(key, value), owner);
        }

        var bit = 1u << (int)((hash >> shift) & 31);
        var place = PopCount(Bitmap & (bit - 1));
        if ((Bitmap & bit) == 0)
        {
            added = true;
            return Inserted(place, new(key, value), owner, bit);
        }

        var slot = Slots[place];
        if (slot.Child is { } child)
        {
            var next = child.Set(key, hash, shift + BitsPerLevel, value, owner, ref added);
            return ReferenceEquals(next, child) ? this : Replaced(place, new(next), owner);
        }

        if (string.Equals(slot.Key, key, StringComparison.Ordinal)) return Replaced(place, new(key, value), owner);
        var unused = false;
        var both = new HashTrieNode<T>(owner)
            .Set(slot.Key!, KeyHash.Of(slot.Key!), shift + BitsPerLevel, slot.Value!, owner, ref unused)
            .Set(key, hash, shift + BitsPerLevel, value, owner, ref added);
        return Replaced(place, new(both), owner);
    }

    /// <summary>The node without a key that it holds and that is not its last one.</summary>
    public HashTrieNode<T> Without(string key, uint hash, int shift, object owner)
    {
        if (shift >= HashBits) return Taken(PlaceInList(key), owner, 0);
        var bit = 1u << (int)((hash >> shift) & 31);
        var place = PopCount(Bitmap & (bit - 1));
        if (Slots[place].Child is not { } child) return Taken(place, owner, bit);
        return child.IsSingleKey
            ? Taken(place, owner, bit)
            : Replaced(place, new(child.Without(key, hash, shift + BitsPerLevel, owner)), owner);
    }

    public IEnumerable<KeyValuePair<string, T>> Pairs()
    {
        for (var i = 0; i < Count; i++)
        {
            var slot = Slots[i];
            if (slot.Child is null) yield return new(slot.Key!, slot.Value!);
            else foreach (var pair in slot.Child.Pairs()) yield return pair;
        }
    }

    private bool IsSingleKey => Count == 1 && (Slots[0].Child is not { } child || child.IsSingleKey);

    private int PlaceInList(string key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(Slots[i].Key, key, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    private HashTrieNode<T> Replaced(int place, HashTrieSlot<T> slot, object owner)
    {
        var node = OwnedBy(owner);
        node.Slots[place] = slot;
        return node;
    }

    private HashTrieNode<T> Inserted(int place, HashTrieSlot<T> slot, object owner, uint bit)
    {
        var node = OwnedBy(owner);
        if (node.Count == node.Slots.Length)
        {
            var wider = new HashTrieSlot<T>[node.Count * 2];
            Array.Copy(node.Slots, wider, node.Count);
            node.Slots = wider;
        }

        Array.Copy(node.Slots, place, node.Slots, place + 1, node.Count - place);
        node.Slots[place] = slot;
        node.Count++;
        node.Bitmap |= bit;
        return node;
    }

    private HashTrieNode<T> Taken(int place, object owner, uint bit)
    {
        var node = OwnedBy(owner);
        node.Count--;
        Array.Copy(node.Slots, place + 1, node.Slots, place, node.Count - place);
        node.Slots[node.Count] = default;
        node.Bitmap &= ~bit;
        return node;
    }

    private HashTrieNode<T> OwnedBy(object owner) =>
        ReferenceEquals(Owner, owner) ? this : new(owner, Bitmap, Count, (HashTrieSlot<T>[])Slots.Clone());

    private static int PopCount(uint bits)
    {
#if NET8_0_OR_GREATER
        return BitOperations.PopCount(bits);
#else
        unchecked
        {
            bits -= (bits >> 1) & 0x55555555u;
            bits = (bits & 0x33333333u) + ((bits >> 2) & 0x33333333u);
            return (int)((((bits + (bits >> 4)) & 0x0F0F0F0Fu) * 0x01010101u) >> 24);
        }
#endif
    }
}

/// <summary>A place in a <see cref="HashTrieNode{T}"/>: a key with its value, or a node below.</summary>
internal readonly struct HashTrieSlot<T>
    where T : class
{
    public HashTrieSlot(string key, T value) => (Key, Value) = (key, value);

    public HashTrieSlot(HashTrieNode<T> child) => Child = child;

    public string? Key { get; }

    public T? Value { get; }

    public HashTrieNode<T>? Child { get; }
}

/// <summary>The hash of a key: FNV-1a over its UTF-16 code units, then mixed, because each level looks at five bits only.</summary>
internal static class KeyHash
{
    public static uint Of(string key)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var c in key) hash = (hash ^ c) * 16777619u;
            hash ^= hash >> 15;
            hash *= 0x2C1B3C6Du;
            return hash ^ (hash >> 13);
        }
    }
}
