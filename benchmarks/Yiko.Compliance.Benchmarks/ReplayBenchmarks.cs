using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Decisions;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Benchmarks;

/// <summary>Stored verdicts read and verified, engine by engine, against parsing their texts and looking at nothing.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private Engine _engine = VerdictFormats.Risks;
    private (IRuleSet Rules, DecisionRecord Record)[] _stored = [];

    public static IEnumerable<string> Areas => VerdictFormats.All.Select(engine => engine.Area);

    [ParamsSource(nameof(Areas))]
    public string Area { get; set; } = VerdictFormats.Risks.Area;

    [GlobalSetup]
    public void Store()
    {
        _engine = VerdictFormats.All.First(engine => engine.Area == Area);
        _stored = StoredDecisions.Of(_engine);
    }

    [Benchmark(Baseline = true)]
    public int Parse()
    {
        var members = 0;
        foreach (var (_, record) in _stored)
        {
            using var document = JsonDocument.Parse(record.Verdict);
            members += document.RootElement.GetPropertyCount();
        }

        return members;
    }

    // The verdict with everything it holds; its rationale is what is taken from it.
    [Benchmark]
    public int Read()
    {
        var reasons = 0;
        foreach (var (_, record) in _stored) reasons += _engine.Explain(record.Verdict).Value!.Count;
        return reasons;
    }

    [Benchmark]
    public int Verify()
    {
        var verified = 0;
        foreach (var (rules, record) in _stored)
        {
            if (_engine.Verify(record, rules).IsVerified) verified++;
        }

        return verified;
    }
}
