using System.Globalization;
using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// Two baselines of a million items, one in a hundred of which was added, removed or changed; against the comparison of two dictionaries.
/// Sorted as exports are, or shuffled; made before or made from lists in the measured time.
/// </summary>
[MemoryDiagnoser]
public class ConfigurationDifferenceBenchmarks
{
    private const int Items = 1_000_000;

    private ConfigurationEntry[] _oldEntries = [];
    private ConfigurationEntry[] _newEntries = [];
    private Dictionary<string, (string Version, string? Hash)> _oldByHand = [];
    private Dictionary<string, (string Version, string? Hash)> _newByHand = [];
    private Configuration _old = Configuration.Empty;
    private Configuration _new = Configuration.Empty;

    [Params(false, true)]
    public bool Shuffled { get; set; }

    [GlobalSetup]
    public void MakeBaselines()
    {
        var random = new Random(7);
        _oldEntries = [.. Enumerable.Range(0, Items).Select(i => Entry(i, "1.0.0"))];
        _newEntries =
        [
            .. Enumerable.Range(0, Items).Where(i => i % 300 != 1).Select(i => Entry(i, i % 300 == 2 ? "1.0.1" : "1.0.0")),
            .. Enumerable.Range(Items, Items / 300).Select(i => Entry(i, "1.0.0")),
        ];
        if (Shuffled)
        {
            random.Shuffle(_oldEntries);
            random.Shuffle(_newEntries);
        }

        (_oldByHand, _newByHand) = (DictionaryOf(_oldEntries), DictionaryOf(_newEntries));
        (_old, _new) = (new(_oldEntries), new(_newEntries));
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => Compare(_oldByHand, _newByHand);

    [Benchmark]
    public int DifferenceTo() => _old.DifferenceTo(_new).Changes.Count;

    [Benchmark]
    public int ByHandFromLists() => Compare(DictionaryOf(_oldEntries), DictionaryOf(_newEntries));

    [Benchmark]
    public int DifferenceFromLists() => new Configuration(_oldEntries).DifferenceTo(new(_newEntries)).Changes.Count;

    private static int Compare(Dictionary<string, (string Version, string? Hash)> old, Dictionary<string, (string Version, string? Hash)> now)
    {
        List<(string Item, string Change, string? OldVersion, string? NewVersion)> changes = [];
        foreach (var (item, entry) in now)
        {
            if (!old.TryGetValue(item, out var before)) changes.Add((item, "added", null, entry.Version));
            else if (before != entry) changes.Add((item, "changed", before.Version, entry.Version));
        }

        foreach (var (item, entry) in old)
        {
            if (!now.ContainsKey(item)) changes.Add((item, "removed", entry.Version, null));
        }

        changes.Sort((left, right) => string.CompareOrdinal(left.Item, right.Item));
        return changes.Count;
    }

    private static Dictionary<string, (string Version, string? Hash)> DictionaryOf(ConfigurationEntry[] entries) =>
        entries.ToDictionary(entry => entry.Item, entry => (entry.Version, entry.ContentHash), StringComparer.Ordinal);

    private static ConfigurationEntry Entry(int item, string version) => new()
    {
        Item = string.Create(CultureInfo.InvariantCulture, $"module-{item:D7}"),
        Version = version,
        ContentHash = string.Create(CultureInfo.InvariantCulture, $"{item:x8}-{version}"),
    };
}
