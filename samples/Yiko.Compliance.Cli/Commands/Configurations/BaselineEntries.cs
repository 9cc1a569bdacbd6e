using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>The entries of a baseline: an item may stand in it in several versions.</summary>
internal sealed class BaselineEntries
{
    private readonly Dictionary<(string Item, string Version), ContentHashes> _entries = [];

    /// <summary>What is said of the file as a whole.</summary>
    public List<LocalizedText> Remarks { get; } = [];

    public IEnumerable<string> Items => _entries.Keys.Select(key => key.Item).Distinct(StringComparer.Ordinal);

    public ILookup<string, (string Version, ContentHashes Hashes)> ByItem => _entries.ToLookup(entry => entry.Key.Item, entry => (entry.Key.Version, entry.Value), StringComparer.Ordinal);

    /// <summary>False where the item stands in the baseline in this version already; its hashes are then joined.</summary>
    public bool Add(string item, string version, ContentHashes hashes)
    {
        if (_entries.TryAdd((item, version), hashes)) return true;
        _entries[(item, version)].AddAll(hashes);
        return false;
    }
}
