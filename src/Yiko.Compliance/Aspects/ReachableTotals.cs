namespace Yiko.Compliance.Aspects;

/// <summary>The totals that a method can give, each with the factor conditions that hold along with it.</summary>
/// <remarks>
/// A formula names each factor once, so its parts vary independently, and what they can give together is found part by part: a few hundred
/// states instead of thousands of combinations of points.
/// </remarks>
internal sealed class ReachableTotals
{
    /// <summary>How many states may be joined in all, and compared with conditions and classes: a file of anybody's must be answered in time.</summary>
    private const long MostWork = 1_000_000;

    /// <summary>One bit for each factor condition.</summary>
    private const int MostWatched = 64;

    private readonly FactorCondition[] _watched;

    private ReachableTotals(FactorCondition[] watched) => _watched = watched;

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
        ReachableTotals totals = new(watched);
        try
        {
            if (totals.StatesOf(method.Formula, method) is not { } states || states.Count > MostWork / Comparisons(method)) return null;
            totals.States = [.. states.OrderBy(state => state.Total).ThenBy(state => state.Held)];
            return totals;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>Whether a condition holds in a state.</summary>
    public bool Holds(SignificanceCondition condition, (decimal Total, ulong Held) state) => condition switch
    {
        TotalCondition total => total.IsReachedBy(state.Total),
        FactorCondition factor => (state.Held & Bit(Array.IndexOf(_watched, factor))) != 0,
        _ => ((AllConditions)condition).Conditions.All(inner => Holds(inner, state)),
    };

    // Each state meets each condition, and each class is compared with each.
    private static long Comparisons(ScoringMethod method) =>
        method.Classes.Sum(item => item.Conditions.Sum(condition => condition.Single.Count())) + ((long)method.Classes.Count * method.Classes.Count);

    private long Work { get; set; }

    private static ulong Bit(int place) => 1UL << place;

    private HashSet<(decimal Total, ulong Held)>? StatesOf(ScoringFormula formula, ScoringMethod method) => formula switch
    {
        FactorFormula factor => [.. method.Factors[method.IndexOf(factor.Factor)].Scale.Points.Select(point => (point.Value, HeldBy(factor.Factor, point.Value)))],
        SumFormula sum => Joined(sum.Terms, method, (one, other) => one + other),
        ProductFormula product => Joined(product.Terms, method, (one, other) => one * other),
        MaximumFormula maximum => Joined(maximum.Terms, method, Math.Max),
        WeightedFormula weighted => StatesOf(weighted.Term, method) is { } states ? [.. states.Select(state => (state.Total * weighted.Weight, state.Held))] : null,
        _ => Joined([((LookupFormula)formula).Rows, ((LookupFormula)formula).Columns], method, ((LookupFormula)formula).Table.CellOf),
    };

    private ulong HeldBy(string factor, decimal points)
    {
        var held = 0UL;
        for (var i = 0; i < _watched.Length; i++)
        {
            if (_watched[i].Factor == factor && _watched[i].Points == points) held |= Bit(i);
        }

        return held;
    }

    private HashSet<(decimal Total, ulong Held)>? Joined(ValueList<ScoringFormula> terms, ScoringMethod method, Func<decimal, decimal, decimal> join)
    {
        HashSet<(decimal Total, ulong Held)>? joined = null;
        foreach (var term in terms)
        {
            if (StatesOf(term, method) is not { } states) return null;
            if (joined is null)
            {
                joined = states;
                continue;
            }

            Work += (long)joined.Count * states.Count;
            if (Work > MostWork) return null;
            joined = [.. joined.SelectMany(one => states.Select(other => (join(one.Total, other.Total), one.Held | other.Held)))];
        }

        return joined;
    }
}
