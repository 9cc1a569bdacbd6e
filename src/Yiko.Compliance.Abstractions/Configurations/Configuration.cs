using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>A set of item versions, each item once: the contents of a baseline, or the configuration as it stands (配置).</summary>
/// <remarks>Equal to another with the same item versions, in whatever order they were given.</remarks>
public sealed class Configuration : IEquatable<Configuration>
{
    private readonly Dictionary<string, int> _places;

    /// <summary>A configuration of item versions.</summary>
    /// <param name="entries">The item versions, each item once.</param>
    /// <exception cref="ArgumentException">An item occurs twice; the message lists every one.</exception>
    public Configuration(IEnumerable<ConfigurationEntry> entries)
    {
        Entries = Guard.Against.Null(entries).ToValueList();
        _places = new(Entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < Entries.Count; i++) _places[Entries[i].Item] = i;
        if (_places.Count == Entries.Count) return;
        Faults.ThrowIfAny(
            Entries.GroupBy(entry => entry.Item).Where(group => group.Skip(1).Any()).Select(group => $"the item {group.Key} occurs twice"),
            nameof(entries));
    }

    /// <summary>The configuration without an item.</summary>
    public static Configuration Empty { get; } = new([]);

    /// <summary>The item versions, in the order in which they were given.</summary>
    public ValueList<ConfigurationEntry> Entries { get; }

    /// <summary>The version of an item, or null where the configuration does not have the item.</summary>
    /// <param name="item">The item.</param>
    public ConfigurationEntry? Find(string item) => _places.TryGetValue(Guard.Against.Null(item), out var place) ? Entries[place] : null;

    /// <summary>What was added, removed and changed from this configuration to another.</summary>
    /// <param name="newer">The other configuration.</param>
    /// <param name="cancellation">Stops the work between two items.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ConfigurationDifference DifferenceTo(Configuration newer, CancellationToken cancellation = default)
    {
        ReadOnlySpan<ConfigurationEntry> old = Entries.AsSpan(), entries = Guard.Against.Null(newer).Entries.AsSpan();
        List<ItemChange> changes = [];
        var kept = new bool[old.Length];
        var keptCount = 0;
        var next = 0;
        foreach (var entry in entries)
        {
            cancellation.ThrowIfCancellationRequested();
            var place = PlaceOf(entry.Item, old, next);
            if (place < 0)
            {
                changes.Add(new(entry.Item, null, entry));
                continue;
            }

            (kept[place], keptCount, next) = (true, keptCount + 1, place + 1);
            if (!IsSame(old[place], entry)) changes.Add(new(entry.Item, old[place], entry));
        }

        for (var i = 0; i < old.Length && keptCount < old.Length; i++)
        {
            if (!kept[i]) changes.Add(new(old[i].Item, old[i], null));
        }

        return new(changes);
    }

    /// <inheritdoc/>
    public bool Equals(Configuration? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Entries.Count == other.Entries.Count && Entries.All(entry => other.Find(entry.Item) is { } found && IsSame(entry, found)));

    /// <summary>Whether both are equal by content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator ==(Configuration? left, Configuration? right) => left?.Equals(right) ?? right is null;

    /// <summary>Whether they differ in content.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">The other, or null.</param>
    public static bool operator !=(Configuration? left, Configuration? right) => !(left == right);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Configuration);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Entries.Aggregate(Entries.Count, (hash, entry) => hash ^ StringComparer.Ordinal.GetHashCode(entry.Item) ^ (StringComparer.Ordinal.GetHashCode(entry.Version) << 1));

    /// <summary>The number of items.</summary>
    public override string ToString() => FormattableString.Invariant($"{Entries.Count} items");

    internal static bool IsSame(ConfigurationEntry left, ConfigurationEntry right) =>
        ReferenceEquals(left, right)
        || (string.Equals(left.Version, right.Version, StringComparison.Ordinal)
            && HashText.IsSame(left.ContentHash, right.ContentHash));

    // Two exports of one register list most items in the same order: the next item is looked for there first.
    private int PlaceOf(string item, ReadOnlySpan<ConfigurationEntry> entries, int likely)
    {
        if (likely < entries.Length && string.Equals(entries[likely].Item, item, StringComparison.Ordinal)) return likely;
        return _places.TryGetValue(item, out var place) ? place : -1;
    }
}
