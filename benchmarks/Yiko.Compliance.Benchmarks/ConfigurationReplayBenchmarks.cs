using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Benchmarks.Configurations;
using Yiko.Compliance.Configurations;

namespace Yiko.Compliance.Benchmarks;

/// <summary>A log of a million events: the library's replay against a fold that an application writes by hand.</summary>
[MemoryDiagnoser]
public class ConfigurationReplayBenchmarks
{
    private const int Events = 1_000_000;

    private readonly EventSourcedConfigurationController _controller = new(ConfigurationRuleSet.Standard);
    private PlainEvent[] _plain = [];
    private ConfigurationEvent[] _log = [];

    [GlobalSetup]
    public void MakeLog()
    {
        _plain = MillionEvents.Make(Events);
        _log = Array.ConvertAll(_plain, happened => happened.ToEvent());
    }

    [Benchmark(Baseline = true)]
    public int ByHand()
    {
        var fold = new HandWrittenFold();
        fold.Fold(_plain);
        return fold.Accepted == Events ? Events : throw new InvalidOperationException("Every event is acceptable.");
    }

    [Benchmark]
    public int Replay()
    {
        var replay = _controller.Replay(ConfigurationState.Empty, _log);
        return replay.Accepted == Events ? Events : throw new InvalidOperationException("Every event is acceptable.");
    }
}
