using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Aspects;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// Explained evaluation by the default rule set against the same arithmetic by hand, and against its bare sum. One operation is one
/// evaluation; each run walks through all 243 combinations for pollution and all 9 for resources.
/// </summary>
[MemoryDiagnoser]
public class AspectBenchmarks
{
    private const int Combinations = 243 + 9;

    private static readonly decimal[] Points = [1m, 3m, 5m];

    private readonly ScoringAspectEvaluator _evaluator = new(SignificanceRuleSet.Standard);
    private readonly ScoringAspectEvaluator _maximum = new(SignificanceRuleSet.P9);
    private readonly HandRow[] _rows = [.. AllRows()];
    private readonly AspectScores[] _aspects = [.. AllRows().Select(Aspect)];
    private readonly AspectScores[] _letters = [.. AllRows().Take(Combinations).Select(Letters)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Combinations)]
    public int ByHand()
    {
        var significant = 0;
        foreach (var row in _rows)
        {
            if (ByHand(row).Significant == true) significant++;
        }

        return significant;
    }

    /// <summary>Neither blanks nor values off the scale are turned away, and nothing but yes or no comes out.</summary>
    [Benchmark(OperationsPerInvoke = Combinations)]
    public int BareSum()
    {
        var significant = 0;
        foreach (var row in _rows)
        {
            if (row.IsResource ? row.A!.Value + row.B!.Value >= 7m : row.A!.Value + row.B!.Value + row.C!.Value + row.D!.Value + row.E!.Value >= 15m) significant++;
        }

        return significant;
    }

    [Benchmark(OperationsPerInvoke = Combinations)]
    public int Evaluate()
    {
        var significant = 0;
        foreach (var aspect in _aspects)
        {
            if (_evaluator.Evaluate(aspect).IsSignificant == true) significant++;
        }

        return significant;
    }

    [Benchmark(OperationsPerInvoke = Combinations)]
    public int EvaluateByMaximum()
    {
        var significant = 0;
        foreach (var aspect in _letters)
        {
            if (_maximum.Evaluate(aspect).IsSignificant == true) significant++;
        }

        return significant;
    }

    [Benchmark(OperationsPerInvoke = Combinations)]
    public int EvaluateAndReadRationale()
    {
        var reasons = 0;
        foreach (var aspect in _aspects) reasons += _evaluator.Evaluate(aspect).Rationale.Count;
        return reasons;
    }

    // What an application writes: direct criteria, blank cells and values off the scale turned away, the sum, the bound.
    private static HandResult ByHand(HandRow row)
    {
        if (row.Illegal || row.Emergency || row.HazardousWaste || row.KeyEnergySaving) return new(null, true, "direct");
        if (row.A is not { } a || row.B is not { } b) return new(null, null, "missing");
        if (!OnScale(a) || !OnScale(b)) return new(null, null, "off scale");
        if (row.IsResource) return new(a + b, a + b >= 7m, "total");
        if (row.C is not { } c || row.D is not { } d || row.E is not { } e) return new(null, null, "missing");
        if (!OnScale(c) || !OnScale(d) || !OnScale(e)) return new(null, null, "off scale");
        var total = a + b + c + d + e;
        return new(total, total >= 15m, "total");
    }

    private static bool OnScale(decimal points) => points == 1m || points == 3m || points == 5m;

    private static IEnumerable<HandRow> AllRows() =>
        (from a in Points from b in Points from c in Points from d in Points from e in Points select new HandRow { A = a, B = b, C = c, D = d, E = e })
        .Concat(from a in Points from b in Points select new HandRow { IsResource = true, A = a, B = b });

    private static AspectScores Aspect(HandRow row) => new()
    {
        Aspect = new()
        {
            Id = "E-1",
            Type = row.IsResource ? AspectType.Resource : AspectType.Air,
            Tense = AspectTense.Present,
            State = AspectState.Normal,
        },
        Points = row.IsResource
            ? [FactorPoints.Of("consumption", row.A), FactorPoints.Of("saving", row.B)]
            :
            [
                FactorPoints.Of("scale", row.A), FactorPoints.Of("severity", row.B), FactorPoints.Of("frequency", row.C),
                FactorPoints.Of("compliance", row.D), FactorPoints.Of("concern", row.E),
            ],
    };

    private static AspectScores Letters(HandRow row) => new()
    {
        Aspect = new() { Id = "E-1", Type = AspectType.Air },
        Points =
        [
            FactorPoints.Of("a", row.A), FactorPoints.Of("b", row.B), FactorPoints.Of("c", row.C ?? 1m),
            FactorPoints.Of("d", row.D ?? 1m), FactorPoints.Of("e", row.E ?? 1m),
        ],
    };

    private sealed record HandRow
    {
        public bool IsResource { get; init; }

        public bool Illegal { get; init; }

        public bool Emergency { get; init; }

        public bool HazardousWaste { get; init; }

        public bool KeyEnergySaving { get; init; }

        public decimal? A { get; init; }

        public decimal? B { get; init; }

        public decimal? C { get; init; }

        public decimal? D { get; init; }

        public decimal? E { get; init; }
    }

    private sealed class HandResult(decimal? total, bool? significant, string decidedBy)
    {
        public decimal? Total { get; } = total;

        public bool? Significant { get; } = significant;

        public string DecidedBy { get; } = decidedBy;
    }
}
