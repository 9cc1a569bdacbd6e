using System.Globalization;
using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks;

/// <summary>What a change of one item touches among a million dependencies of a quarter million items, against a plain breadth-first search.</summary>
[MemoryDiagnoser]
public class ConfigurationImpactBenchmarks
{
    private const int Items = 250_000;
    private const int Links = 1_000_000;

    private (string Item, string DependsOn)[] _links = [];
    private Dictionary<string, List<string>> _dependents = [];
    private DependencyGraph _graph = new([]);

    [GlobalSetup]
    public void MakeGraph()
    {
        var random = new Random(8);
        _links =
        [
            .. Enumerable.Range(0, Links).Select(i =>
            {
                var item = 1 + (i % (Items - 1));
                return (Name(item), Name(random.Next(item)));
            }),
        ];
        _dependents = DependentsOf(_links);
        _graph = new(_links);
    }

    [Benchmark(Baseline = true)]
    public int ByHand() => Search(_dependents, Name(0));

    [Benchmark]
    public int ImpactOf() => _graph.ImpactOf([Name(0)]).Items.Count;

    [Benchmark]
    public int ByHandWithGraph() => Search(DependentsOf(_links), Name(0));

    [Benchmark]
    public int ImpactWithGraph() => new DependencyGraph(_links).ImpactOf([Name(0)]).Items.Count;

    [Benchmark]
    public int Cycles() => _graph.Cycles().Count;

    private static int Search(Dictionary<string, List<string>> dependents, string changed)
    {
        Queue<string> queue = new([changed]);
        Dictionary<string, (string Cause, int Distance)> reached = new() { [changed] = (changed, 0) };
        while (queue.TryDequeue(out var item))
        {
            if (!dependents.TryGetValue(item, out var next)) continue;
            var distance = reached[item].Distance + 1;
            foreach (var dependent in next)
            {
                if (reached.TryAdd(dependent, (item, distance))) queue.Enqueue(dependent);
            }
        }

        return reached.Count - 1;
    }

    private static Dictionary<string, List<string>> DependentsOf((string Item, string DependsOn)[] links)
    {
        Dictionary<string, List<string>> dependents = [];
        foreach (var link in links)
        {
            if (!dependents.TryGetValue(link.DependsOn, out var list)) dependents.Add(link.DependsOn, list = []);
            list.Add(link.Item);
        }

        return dependents;
    }

    private static string Name(int item) => string.Create(CultureInfo.InvariantCulture, $"module-{item:D6}");
}
