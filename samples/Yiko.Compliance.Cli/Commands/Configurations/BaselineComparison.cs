using Yiko.Compliance.Configurations;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>
/// The difference of two baselines. Versions of an item that stand in both are left out; of the others one on each side is a change, and
/// any other number are removed and added.
/// </summary>
internal sealed class BaselineComparison
{
    private readonly Dictionary<string, string> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ContentHashes? Old, ContentHashes? New)> _hashes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _renamedFrom = new(StringComparer.Ordinal);
    private readonly List<ConfigurationEntry> _old = [];
    private readonly List<ConfigurationEntry> _new = [];

    public BaselineComparison(BaselineEntries old, BaselineEntries newer)
    {
        var (before, after) = (old.ByItem, newer.ByItem);
        foreach (var item in old.Items.Union(newer.Items, StringComparer.Ordinal)) Pair(item, [.. before[item]], [.. after[item]]);
        Changes = new Configuration(_old).DifferenceTo(new(_new)).Changes;
        FindRenamed();
        Alike = NameKey.Alike(old.Items.Union(newer.Items, StringComparer.Ordinal));
    }

    public ValueList<ItemChange> Changes { get; }

    /// <summary>Entries of one version in both baselines of which only one has a hash, so that nobody knows whether they are the same.</summary>
    public int WithoutHash { get; private set; }

    /// <summary>Items whose names are different texts and yet alike.</summary>
    public IReadOnlyList<string> Alike { get; }

    public string ItemOf(ItemChange change) => _items[change.Item];

    public string? RenamedFrom(ItemChange change) => _renamedFrom.GetValueOrDefault(change.Item);

    /// <summary>Whether a change has a hash on one side only.</summary>
    public bool LacksHash(ItemChange change) => _hashes[change.Item] is ({ } old, { } newer) && old.IsEmpty != newer.IsEmpty;

    private void Pair(string item, List<(string Version, ContentHashes Hashes)> old, List<(string Version, ContentHashes Hashes)> newer)
    {
        var several = old.Count > 1 || newer.Count > 1;
        for (var i = old.Count - 1; i >= 0; i--)
        {
            var (version, hashes) = old[i];
            var at = newer.FindIndex(other => other.Version == version);
            if (at < 0) continue;
            var same = hashes.IsSame(newer[at].Hashes);
            if (same == false) Add(several ? $"{item}\0{version}" : item, item, old[i], newer[at]);
            else if (same is null && !(hashes.IsEmpty && newer[at].Hashes.IsEmpty)) WithoutHash++;
            old.RemoveAt(i);
            newer.RemoveAt(at);
        }

        if (old.Count == 1 && newer.Count == 1)
        {
            Add(item, item, old[0], newer[0]);
            return;
        }

        foreach (var entry in old) Add($"{item}\0{entry.Version}", item, entry, null);
        foreach (var entry in newer) Add($"{item}\0{entry.Version}", item, null, entry);
    }

    private void Add(string key, string item, (string Version, ContentHashes Hashes)? old, (string Version, ContentHashes Hashes)? newer)
    {
        _items[key] = item;
        _hashes[key] = (old?.Hashes, newer?.Hashes);

        // One of several algorithms may be missing on a side: whether the contents differ has been found above.
        var differs = old is { } left && newer is { } right && left.Version == right.Version;
        if (old is { } before) _old.Add(new() { Item = key, Version = before.Version, ContentHash = differs ? $"old {before.Hashes.First}" : null });
        if (newer is { } after) _new.Add(new() { Item = key, Version = after.Version, ContentHash = differs ? $"new {after.Hashes.First}" : null });
    }

    // Only where one removed item and one added item alone have the content.
    private void FindRenamed()
    {
        var removed = Changes.Where(change => change.New is null && _hashes[change.Item].Old is { IsEmpty: false }).ToLookup(change => _hashes[change.Item].Old!.First);
        var added = Changes.Where(change => change.Old is null && _hashes[change.Item].New is { IsEmpty: false }).ToLookup(change => _hashes[change.Item].New!.First);
        foreach (var group in added)
        {
            if (group.Skip(1).Any() || removed[group.Key].Take(2).ToArray() is not [var from]) continue;
            var to = group.Single();
            if (_items[from.Item] != _items[to.Item] && _hashes[from.Item].Old!.IsSame(_hashes[to.Item].New!) == true) _renamedFrom[to.Item] = _items[from.Item];
        }
    }
}
