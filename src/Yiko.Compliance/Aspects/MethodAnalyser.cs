using Ardalis.GuardClauses;

namespace Yiko.Compliance.Aspects;

/// <summary>Runs a scoring method through every combination of its points, to find overlaps, gaps and how much it makes significant.</summary>
/// <remarks>Pure and safe for concurrent use.</remarks>
public static class MethodAnalyser
{
    /// <summary>What the method makes of every combination of points: as many as the product of the lengths of its scales.</summary>
    /// <param name="method">The method.</param>
    /// <param name="cancellation">Stops the work between two combinations.</param>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static MethodAnalysis Analyse(ScoringMethod method, CancellationToken cancellation = default)
    {
        var counts = new long[Guard.Against.Null(method).Classes.Count];
        var (combinations, unclaimed) = (0L, 0L);
        Dictionary<ValueList<Grade>, OverlapTally> overlaps = [];
        foreach (var points in CombinationsOf(method))
        {
            cancellation.ThrowIfCancellationRequested();
            combinations++;
            var claims = method.ClaimsOf(points);
            if (claims.IsEmpty)
            {
                unclaimed++;
                continue;
            }

            counts[PlaceOf(method, claims[0])]++;
            if (claims.Count == 1) continue;
            var classes = claims.Select(item => item.Grade).ToValueList();
            if (!overlaps.TryGetValue(classes, out var tally)) overlaps[classes] = tally = new(points);
            tally.Add(method.TotalOf(points));
        }

        return new()
        {
            Combinations = combinations,
            Classes = method.Classes.Select((item, i) => new ClassCount { Class = item.Grade, IsSignificant = item.IsSignificant, Count = counts[i] }).ToValueList(),
            Overlaps = overlaps.Select(pair => pair.Value.ToOverlap(pair.Key)).ToValueList(),
            Unclaimed = unclaimed,
        };
    }

    private static int PlaceOf(ScoringMethod method, SignificanceClass holding)
    {
        var place = 0;
        while (method.Classes[place].Grade.Code != holding.Grade.Code) place++;
        return place;
    }

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

    private sealed class OverlapTally(decimal[] example)
    {
        private readonly SortedDictionary<decimal, long> _totals = [];

        public void Add(decimal total) => _totals[total] = _totals.TryGetValue(total, out var count) ? count + 1 : 1;

        public ClassOverlap ToOverlap(ValueList<Grade> classes) => new()
        {
            Classes = classes,
            Count = _totals.Values.Sum(),
            Totals = _totals.Keys.ToValueList(),
            Example = example.ToValueList(),
        };
    }
}
