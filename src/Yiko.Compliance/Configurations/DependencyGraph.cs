using Ardalis.GuardClauses;

namespace Yiko.Compliance.Configurations;

/// <summary>Which item depends on which: what a change touches, and where items depend on one another in a circle.</summary>
/// <remarks>
/// Items are numbered once and their links laid out in two arrays, so that a search over a million links follows numbers and not texts.
/// </remarks>
public sealed class DependencyGraph
{
    private readonly string[] _items;
    private readonly Dictionary<string, int> _numbers;
    private readonly int[] _firstDependent;
    private readonly int[] _dependents;

    /// <summary>A graph of dependencies.</summary>
    /// <param name="links">The dependencies: each item with one that it depends on.</param>
    public DependencyGraph(IEnumerable<(string Item, string DependsOn)> links)
    {
        var all = Guard.Against.Null(links).ToValueList();
        var ends = new (int Item, int DependsOn)[all.Count];
        List<string> items = [];
        _numbers = new(StringComparer.Ordinal);
        for (var i = 0; i < ends.Length; i++) ends[i] = (NumberOf(all[i].Item, items), NumberOf(all[i].DependsOn, items));
        _items = [.. items];
        _firstDependent = new int[_items.Length + 1];
        foreach (var (_, dependsOn) in ends) _firstDependent[dependsOn + 1]++;
        for (var i = 0; i < _items.Length; i++) _firstDependent[i + 1] += _firstDependent[i];
        _dependents = new int[ends.Length];
        var next = (int[])_firstDependent.Clone();
        foreach (var (item, dependsOn) in ends) _dependents[next[dependsOn]++] = item;
    }

    /// <summary>What a change of some items touches: breadth first, so that each item is reached along one of the shortest ways.</summary>
    /// <param name="changed">The items that change; those without a link touch nothing.</param>
    /// <param name="cancellation">Stops the work between two items.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ImpactReport ImpactOf(IEnumerable<string> changed, CancellationToken cancellation = default)
    {
        var sources = Guard.Against.Null(changed).Distinct(StringComparer.Ordinal).ToValueList();
        var distance = new int[_items.Length];
        var queue = new int[_items.Length];
        var end = 0;
        foreach (var source in sources)
        {
            if (!_numbers.TryGetValue(source, out var number)) continue;
            distance[number] = 1;
            queue[end++] = number;
        }

        List<ImpactedItem> touched = [];
        for (var at = 0; at < end; at++)
        {
            cancellation.ThrowIfCancellationRequested();
            var item = queue[at];
            for (var i = _firstDependent[item]; i < _firstDependent[item + 1]; i++)
            {
                var dependent = _dependents[i];
                if (distance[dependent] != 0) continue;
                distance[dependent] = distance[item] + 1;
                queue[end++] = dependent;
                touched.Add(new(_items[dependent], _items[item], distance[item]));
            }
        }

        return new(sources, touched.ToValueList());
    }

    /// <summary>The circles: groups of items of which each depends on each other one, and items that depend on themselves.</summary>
    /// <param name="cancellation">Stops the work between two items.</param>
    /// <returns>The members of each circle in the order of the items; the circles in the order of their first members.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public ValueList<ValueList<string>> Cycles(CancellationToken cancellation = default) =>
        new CycleSearch(_firstDependent, _dependents, cancellation).Components()
            .Where(members => members.Count > 1 || DependsOnItself(members[0]))
            .Select(members => members.Select(member => _items[member]).OrderBy(item => item, StringComparer.Ordinal).ToValueList())
            .OrderBy(members => members[0], StringComparer.Ordinal)
            .ToValueList();

    private bool DependsOnItself(int item)
    {
        for (var i = _firstDependent[item]; i < _firstDependent[item + 1]; i++)
        {
            if (_dependents[i] == item) return true;
        }

        return false;
    }

    private int NumberOf(string item, List<string> items)
    {
        if (_numbers.TryGetValue(item, out var number)) return number;
        _numbers.Add(item, items.Count);
        items.Add(item);
        return items.Count - 1;
    }
}
