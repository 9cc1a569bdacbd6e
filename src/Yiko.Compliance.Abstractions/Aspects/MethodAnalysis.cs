using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>What a scoring method makes of every combination of points that its scales allow: overlaps, gaps, and how much it makes significant.</summary>
public sealed class MethodAnalysis
{
    private MethodAnalysis(ValueList<ClassClaims> claims) => Claims = claims;

    /// <summary>
    /// Which classes claim how many combinations. Each combination is counted once, with all classes that claim it; those of no class, where
    /// there are any, make a gap.
    /// </summary>
    public ValueList<ClassClaims> Claims { get; }

    /// <summary>The number of combinations, 1 or more.</summary>
    public long Combinations => Claims.Sum(claim => claim.Count);

    /// <summary>How many combinations are significant.</summary>
    public long Significant => Claims.Where(claim => claim.Holding is { IsSignificant: true }).Sum(claim => claim.Count);

    /// <summary>Where several classes claim the same combinations; the declared precedence decides. Empty where none does.</summary>
    public ValueList<ClassClaims> Overlaps => Claims.Where(claim => claim.Classes.Count > 1).ToValueList();

    /// <summary>How many combinations no class claims: aspects with such points cannot be evaluated. 0 for a method without gap.</summary>
    public long Unclaimed => Claims.Where(claim => claim.Classes.IsEmpty).Sum(claim => claim.Count);

    /// <summary>Runs a method through as many combinations of points as the product of the lengths of its scales.</summary>
    /// <param name="method">The method.</param>
    /// <param name="cancellation">Stops the work between two combinations.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static MethodAnalysis Of(ScoringMethod method, CancellationToken cancellation = default)
    {
        Guard.Against.Null(method);
        Dictionary<ValueList<string>, ClaimsTally> tallies = [];
        foreach (var points in CombinationsOf(method))
        {
            cancellation.ThrowIfCancellationRequested();
            var classes = method.ClaimsOf(points);
            var codes = classes.Select(item => item.Grade.Code).ToValueList();
            if (!tallies.TryGetValue(codes, out var tally)) tallies[codes] = tally = new(classes, points);
            tally.Add(method.TotalOf(points));
        }

        return new(tallies.Values.Select(tally => tally.ToClaims()).ToValueList());
    }

    /// <summary>How many combinations a class holds.</summary>
    /// <param name="code">The code of the class; 0 where the method has no such class.</param>
    public long CountOf(string code) => Claims.Where(claim => claim.Holding?.Grade.Code == code).Sum(claim => claim.Count);

    // Counts like an odometer: the last factor turns fastest.
    private static IEnumerable<decimal[]> CombinationsOf(ScoringMethod method)
    {
        decimal[][] scales = [.. method.Factors.Select(factor => factor.Scale.Points.Select(point => point.Value).ToArray())];
        var places = new int[scales.Length];
        while (true)
        {
            yield return [.. scales.Select((scale, i) => scale[places[i]])];
            var turning = places.Length - 1;
            while (turning >= 0 && ++places[turning] == scales[turning].Length) places[turning--] = 0;
            if (turning < 0) yield break;
        }
    }

    private sealed class ClaimsTally(ValueList<SignificanceClass> classes, decimal[] example)
    {
        private readonly SortedDictionary<decimal, long> _totals = [];

        public void Add(decimal total) => _totals[total] = _totals.TryGetValue(total, out var count) ? count + 1 : 1;

        public ClassClaims ToClaims() => new(classes, _totals.Values.Sum(), _totals.Keys.ToValueList(), example.ToValueList());
    }
}

/// <summary>Combinations of points that the same classes of a method claim.</summary>
public sealed class ClassClaims
{
    internal ClassClaims(ValueList<SignificanceClass> classes, long count, ValueList<decimal> totals, ValueList<decimal> example) =>
        (Classes, Count, Totals, Example) = (classes, count, totals, example);

    /// <summary>The classes, in their precedence: the first holds. Empty where no class claims the combinations.</summary>
    public ValueList<SignificanceClass> Classes { get; }

    /// <summary>The number of combinations, 1 or more.</summary>
    public long Count { get; }

    /// <summary>The totals that occur, ascending.</summary>
    public ValueList<decimal> Totals { get; }

    /// <summary>The points of one such combination, in the order of the method's factors.</summary>
    public ValueList<decimal> Example { get; }

    /// <summary>The class that holds; null where none claims the combinations.</summary>
    public SignificanceClass? Holding => Classes.IsEmpty ? null : Classes[0];
}
