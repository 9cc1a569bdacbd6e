using System.Numerics;
using BenchmarkDotNet.Attributes;
using Yiko.Compliance.Objectives;

namespace Yiko.Compliance.Benchmarks;

/// <summary>
/// Explained appraisal against the same arithmetic by hand: cross-multiplication over <see cref="BigInteger"/>, exact for every size, and over
/// <see cref="decimal"/>, exact up to 28 digits. One operation is one report; each run walks through a thousand.
/// </summary>
[MemoryDiagnoser]
public class ObjectiveBenchmarks
{
    private const int Reports = 1000;

    private readonly ExactObjectiveAppraiser _appraiser = new(ObjectiveRuleSet.Standard);
    private readonly ObjectiveReport[] _reports = [.. RandomReports()];

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public int BigIntegerByHand()
    {
        var attained = 0;
        foreach (var report in _reports)
        {
            var (target, counted, cases) = (report.Objective.Criterion.Target!.Value, report.Measurement.Counted!.Value, report.Measurement.Cases!.Value);
            if (ByHand(counted, cases, target.Numerator, target.Denominator) is { Attained: true }) attained++;
        }

        return attained;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int BigIntegerByHandInLowestTerms()
    {
        var attained = 0;
        foreach (var report in _reports)
        {
            var (target, counted, cases) = (report.Objective.Criterion.Target!.Value, report.Measurement.Counted!.Value, report.Measurement.Cases!.Value);
            var result = ByHand(counted, cases, target.Numerator, target.Denominator);
            if (Reduced(result.Actual).Below > 0 && Reduced(result.Attainment).Below > 0 && Reduced(result.Margin).Below > 0 && result.Attained) attained++;
        }

        return attained;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int DecimalByHand()
    {
        var attained = 0;
        foreach (var report in _reports)
        {
            var (target, counted, cases) = (report.Objective.Criterion.Target!.Value, report.Measurement.Counted!.Value, report.Measurement.Cases!.Value);
            if (ByHand((decimal)counted, (decimal)cases, (decimal)target.Numerator, (decimal)target.Denominator) is { Attained: true }) attained++;
        }

        return attained;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int Appraise()
    {
        var attained = 0;
        foreach (var report in _reports)
        {
            if (_appraiser.Appraise(report).Status == ObjectiveStatus.Attained) attained++;
        }

        return attained;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public int AppraiseAndReadRationale()
    {
        var reasons = 0;
        foreach (var report in _reports) reasons += _appraiser.Appraise(report).Rationale.Count;
        return reasons;
    }

    // What a careful application writes: figures that cannot be turned away, the exact comparison, and actual, attainment and margin as
    // fractions over a common denominator, not reduced.
    private static HandResult<BigInteger> ByHand(BigInteger numerator, BigInteger denominator, BigInteger above, BigInteger below)
    {
        if (numerator.Sign < 0 || denominator.Sign <= 0 || above > below) return default;
        var (left, right) = (numerator * below, above * denominator);
        return new(left >= right, numerator, denominator, left, right, left - right, denominator * below);
    }

    private static HandResult<decimal> ByHand(decimal numerator, decimal denominator, decimal above, decimal below)
    {
        if (numerator < 0 || denominator <= 0 || above > below) return default;
        var (left, right) = (numerator * below, above * denominator);
        return new(left >= right, numerator, denominator, left, right, left - right, denominator * below);
    }

    private static (BigInteger Above, BigInteger Below) Reduced((BigInteger Above, BigInteger Below) fraction)
    {
        var divisor = BigInteger.GreatestCommonDivisor(fraction.Above, fraction.Below);
        return (fraction.Above / divisor, fraction.Below / divisor);
    }

    private static IEnumerable<ObjectiveReport> RandomReports()
    {
        var random = new Random(20190604);
        Objective[] objectives =
        [
            .. new[] { Ratio.Of(19, 20), Ratio.One, Ratio.Of(49, 50), Ratio.Of(9, 10) }
                .Select(target => new Objective { Id = target.ToString(), Criterion = ObjectiveCriterion.AtLeast(target) }),
        ];
        for (var i = 0; i < Reports; i++)
        {
            var denominator = random.Next(1, 20_000);
            yield return new()
            {
                Objective = objectives[random.Next(objectives.Length)],
                Measurement = Measurement.Of(denominator - random.Next(0, 1 + (denominator / 10)), denominator),
                IsPeriodClosed = true,
            };
        }
    }

    private readonly struct HandResult<T>(bool attained, T numerator, T denominator, T attainmentAbove, T attainmentBelow, T marginAbove, T marginBelow)
    {
        public bool Attained { get; } = attained;

        public (T Above, T Below) Actual { get; } = (numerator, denominator);

        public (T Above, T Below) Attainment { get; } = (attainmentAbove, attainmentBelow);

        public (T Above, T Below) Margin { get; } = (marginAbove, marginBelow);
    }
}
