using TotalSet = System.Collections.Generic.HashSet<(decimal Total, ulong Held)>;

namespace Yiko.Compliance.Aspects;

/// <summary>The totals that a method can give, each with the factor conditions that hold along with it.</summary>
/// <remarks>
/// A formula names each factor once, so its parts vary independently, and what they can give together is found part by part: a few hundred
/// states instead of thousands of combinations of points.
/// </remarks>
internal sealed class ReachableTotals : IFormulaFold<TotalSet?>
{
    /// <summary>How many states may be joined in all, and compared with conditions and classes: a file of anybody's must be answered in time.</summary>
    private const long MostWork = 1_000_000;

    /// <summary>One bit for each factor condition.</summary>
    private const int MostWatched = 64;

    private readonly ScoringMethod _method;
    private readonly FactorCondition[] _watched;
    private long _work;

    private ReachableTotals(ScoringMethod method, FactorCondition[] watched) => (_method, _watched) = (method, watched);

    /// <summary>The states, by total, then by conditions.</summary>
    public IReadOnlyList<(decimal Total, ulong Held)> States { get; private set; } = [];

    /// <summary>What a method can give; null where that is too much to list.</summary>
    public static ReachableTotals? Of(ScoringMethod method)
    {
        FactorCondition[] watched =
        [
            .. method.Classes.SelectMany(item => item.Conditions).SelectMany(condition => condition.Single).OfType<FactorCondition>().Distinct(),
        ];
        if (watched.Length > MostWatched) return null;
        ReachableTotals totals = new(method, watched);
        try
        {
            if (method.Formula.Fold(totals) is not { } states || states.Count > MostWork / Comparisons(method)) return null;
            totals.States = [.. states.OrderBy(state => state.Total).ThenBy(state => state.Held)];
            return totals;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>What tells whether a condition holds in a state: made once, asked for some hundred thousand of them.</summary>
    public Predicate<(decimal Total, ulong Held)> TestOf(SignificanceCondition condition) => condition.Match<Predicate<(decimal Total, ulong Held)>>(
        total => state => total.IsReachedBy(state.Total),
        factor => HeldAt(Bit(Array.IndexOf(_watched, factor))),
        all => AllOf([.. all.Conditions.Select(TestOf)]));

    public TotalSet? Factor(string code) =>
        [.. _method.Factors[_method.IndexOf(code)].Scale.Points.Select(point => (point.Value, HeldBy(code, point.Value)))];

    public TotalSet? Sum(IEnumerable<TotalSet?> terms) => Joined(terms, (one, other) => one + other);

    public TotalSet? Product(IEnumerable<TotalSet?> terms) => Joined(terms, (one, other) => one * other);

    public TotalSet? Maximum(IEnumerable<TotalSet?> terms) => Joined(terms, Math.Max);

    public TotalSet? Weighted(decimal weight, TotalSet? term) =>
        term is null ? null : [.. term.Select(state => (state.Total * weight, state.Held))];

    public TotalSet? Lookup(TotalSet? rows, TotalSet? columns, LookupTable table) =>
        Joined([rows, columns], table.CellOf);

    // Each state meets each condition, and each class is compared with each.
    private static long Comparisons(ScoringMethod method) =>
        method.Classes.Sum(item => item.Conditions.Sum(condition => condition.Single.Count())) + ((long)method.Classes.Count * method.Classes.Count);

    private static ulong Bit(int place) => 1UL << place;

    private ulong HeldBy(string factor, decimal points)
    {
        var held = 0UL;
        for (var i = 0; i < _watched.Length; i++)
        {
            if (_watched[i].Factor == factor && _watched[i].Points == points) held |= Bit(i);
        }

        return held;
    }

    private static Predicate<(decimal Total, ulong Held)> HeldAt(ulong bit) => state => (state.Held & bit) != 0;

    private static Predicate<(decimal Total, ulong Held)> AllOf(Predicate<(decimal Total, ulong Held)>[] tests) => state => Array.TrueForAll(tests, test => test(state));

    private TotalSet? Joined(IEnumerable<TotalSet?> terms, Func<decimal, decimal, decimal> join)
    {
        TotalSet? joined = null;
        foreach (var term in terms)
        {
            if (term is not { } states) return null;
            if (joined is null)
            {
                joined = states;
                continue;
            }

            _work += (long)joined.Count * states.Count;
            if (_work > MostWork) return null;
            joined = [.. joined.SelectMany(one => states.Select(other => (join(one.Total, other.Total), one.Held | other.Held)))];
        }

        return joined;
    }
}
