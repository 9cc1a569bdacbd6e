using System.Globalization;
using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// The explained decision about the next version against the one line that an application writes: split <c>A/3</c>, compare, put it together
/// again. One operation is one decision; measures stand below, at and above the threshold.
/// </summary>
[MemoryDiagnoser]
public class VersionBenchmarks
{
    private const int Decisions = 100;

    private readonly EditionShareDocumentVersioner _versioner = new(DocumentRuleSet.Standard);

    private readonly DocumentChange[] _changes =
    [
        .. Enumerable.Range(0, Decisions).Select(percent => new DocumentChange
        {
            Current = DocumentVersion.Parse("A/" + (percent % 10).ToString(CultureInfo.InvariantCulture)),
            Measure = new(ChangeUnit.Characters, 32_000, 32_000, 32_000 - (320 * percent)),
        }),
    ];

    private string[] _versions = [];

    [GlobalSetup]
    public void Write() => _versions = [.. _changes.Select(change => change.Current!.ToString())];

    [Benchmark(Baseline = true, OperationsPerInvoke = Decisions)]
    public int ByHand()
    {
        var editions = 0;
        for (var i = 0; i < Decisions; i++)
        {
            var measure = _changes[i].Measure!;
            if (ByHand(_versions[i], measure.Changed, measure.Total).EndsWith("/0", StringComparison.Ordinal)) editions++;
        }

        return editions;
    }

    [Benchmark(OperationsPerInvoke = Decisions)]
    public int Revise()
    {
        var editions = 0;
        foreach (var change in _changes)
        {
            if (_versioner.Revise(change).IsNewEdition) editions++;
        }

        return editions;
    }

    [Benchmark(OperationsPerInvoke = Decisions)]
    public int ReviseAndReadRationale()
    {
        var reasons = 0;
        foreach (var change in _changes) reasons += _versioner.Revise(change).Rationale.Count;
        return reasons;
    }

    private static string ByHand(string current, long changed, long total)
    {
        var slash = current.IndexOf('/', StringComparison.Ordinal);
        var revision = int.Parse(current.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return changed * 5 > total * 2
            ? string.Create(CultureInfo.InvariantCulture, $"{(char)(current[0] + 1)}/0")
            : string.Create(CultureInfo.InvariantCulture, $"{current[0]}/{revision + 1}");
    }
}
