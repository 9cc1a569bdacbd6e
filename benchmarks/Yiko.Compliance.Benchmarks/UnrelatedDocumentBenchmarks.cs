using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Benchmarks;

/// <summary>Texts that have nothing to do with one another: no bound helps, so the inner loop alone counts.</summary>
[MemoryDiagnoser]
[Config(typeof(UnrelatedDocumentConfig))]
public class UnrelatedDocumentBenchmarks
{
    private readonly ChangeMeter _meter = new();
    private string _old = string.Empty;
    private string _new = string.Empty;

    [Params(100_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup() => (_old, _new) = (DocumentTexts.Chinese(Characters, 1), DocumentTexts.Chinese(Characters, 99));

    [Benchmark(Baseline = true)]
    public int PlainBitParallelLoop() => PlainBitParallel.CommonLength(_old, _new);

    [Benchmark]
    public long Measure() => _meter.Measure(_old, _new).CommonCount;
}
