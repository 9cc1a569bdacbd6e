using System.Numerics;

namespace Yiko.Compliance.Objectives;

/// <summary>Makes one measurement of several: numerators and denominators are added, percentages never averaged.</summary>
internal static class MeasurementPool
{
    private static readonly NoMeasurement NotPoolable = new() { Why = ObjectiveReasons.NotPoolable };

    /// <summary>The pooled measurement of departments, months or days.</summary>
    /// <param name="measurements">The measurements, in any order; their kinds must agree.</param>
    /// <param name="bounded">Whether a ratio above 1 is a fault.</param>
    /// <returns>
    /// The sums of ratios or counts, yes where each answer is yes, and each part by itself of compound measurements. What does not apply
    /// is left out. One part without a measurement leaves the whole without one; so do several values, which have no sum, and mixed
    /// kinds. A faulty part is returned as it is, so that its fault is seen.
    /// </returns>
    public static Measurement Of(IEnumerable<Measurement> measurements, bool bounded = false)
    {
        var all = Faults.NoneNull(measurements, nameof(measurements));
        var parts = Array.FindAll(all, part => part is not NotApplicableMeasurement);
        if (parts.Length == 0) return all.Length == 0 ? Measurement.None : Measurement.NotApplicable;
        if (parts.Length == 1) return parts[0];
        var faulty = Array.Find(parts, part => ReportFaultFinder.Of(part) != ReportFaults.None || (bounded && IsAboveTheWhole(part)));
        if (faulty is not null) return faulty;
        return Array.Find(parts, part => part is NoMeasurement) ?? Sum(parts, bounded);
    }

    private static Measurement Sum(Measurement[] parts, bool bounded) => parts[0] switch
    {
        RatioMeasurement when TryCast<RatioMeasurement>(parts, out var ratios) => new RatioMeasurement
        {
            Numerator = Sum(ratios.Select(ratio => ratio.Numerator)),
            Denominator = Sum(ratios.Select(ratio => ratio.Denominator)),
            Coverage = Sum(ratios.Select(ratio => ratio.Coverage)),
        },
        CountMeasurement when TryCast<CountMeasurement>(parts, out var counts) => new CountMeasurement
        {
            Occurrences = Sum(counts.Select(count => count.Occurrences)),
            Coverage = Sum(counts.Select(count => count.Coverage)),
        },
        YesNoMeasurement when TryCast<YesNoMeasurement>(parts, out var answers) => Measurement.Of(answers.All(answer => answer.IsMet)),
        CompoundMeasurement when TryCast<CompoundMeasurement>(parts, out var compounds) && SameLength(compounds) =>
            Measurement.AllOf(Enumerable.Range(0, compounds[0].Parts.Count).Select(i => Of(compounds.Select(compound => compound.Parts[i]), bounded))),
        _ => NotPoolable,
    };

    private static bool IsAboveTheWhole(Measurement part) => part is RatioMeasurement { Denominator.Sign: > 0 } ratio && ratio.Numerator > ratio.Denominator;

    private static bool TryCast<T>(Measurement[] parts, out T[] cast)
        where T : Measurement
    {
        cast = [.. parts.OfType<T>()];
        return cast.Length == parts.Length;
    }

    private static bool SameLength(CompoundMeasurement[] compounds) =>
        Array.TrueForAll(compounds, compound => compound.Parts.Count == compounds[0].Parts.Count);

    private static BigInteger Sum(IEnumerable<BigInteger> numbers) => numbers.Aggregate(BigInteger.Zero, BigInteger.Add);

    // One part whose coverage nobody knows leaves the coverage of the whole unknown.
    private static Coverage? Sum(IEnumerable<Coverage?> coverages) => coverages.Aggregate((Coverage?)Nothing, (sum, part) => sum is null || part is null
        ? null
        : new() { Covered = sum.Covered + part.Covered, Exposed = sum.Exposed + part.Exposed });

    private static Coverage Nothing => new() { Covered = Ratio.Zero, Exposed = Ratio.Zero };
}
