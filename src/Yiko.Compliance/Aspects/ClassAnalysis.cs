using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects;

/// <summary>What the totals that can occur say about the classes of a method.</summary>
internal sealed class ClassAnalysis
{
    private readonly ScoringMethod _method;
    private readonly ReachableTotals _totals;
    private readonly string _path;
    private readonly FindingList _findings;
    private readonly decimal[] _ascending;

    /// <summary>What tells whether a condition holds, class by class.</summary>
    private readonly Predicate<(decimal Total, ulong Held)>[][] _tests;

    /// <summary>The totals that the conditions on the total alone claim, class by class.</summary>
    private readonly HashSet<decimal>[] _claimed;

    public ClassAnalysis(ScoringMethod method, ReachableTotals totals, string path, FindingList findings)
    {
        (_method, _totals, _path, _findings) = (method, totals, path, findings);
        _tests = [.. method.Classes.Select(item => item.Conditions.Select(totals.TestOf).ToArray())];
        _ascending = [.. totals.States.Select(state => state.Total).Distinct()];
        _claimed = [.. _tests.Select(tests => new HashSet<decimal>(_ascending.Where(total => Claims(tests, (total, 0)))))];
    }

    public void Add()
    {
        int[] holding = [.. _totals.States.Select(HoldingIn)];
        AddUnreachable(holding);
        var unclaimed = Array.IndexOf(holding, -1);
        if (unclaimed >= 0) Warn(_path, SignificanceAnalysisReasons.Gap(_totals.States[unclaimed].Total));
        else if (Array.TrueForAll(holding, place => _method.Classes[place].IsSignificant)) Warn(_path, SignificanceAnalysisReasons.AllSignificant(_ascending[0]));
        AddOverlaps();
        // Cells of a table are names of classes more often than amounts, so they need not run one way.
        if (!_method.Formula.Fold(new HasTable())) AddTurns();
    }

    private void AddUnreachable(int[] holding)
    {
        for (var place = 0; place < _method.Classes.Count; place++)
        {
            var item = _method.Classes[place];
            var path = JsonPath.Item(_path, place);
            if (Array.IndexOf(holding, place) < 0)
            {
                Warn(path, SignificanceAnalysisReasons.UnreachableClass(item.Grade));
                continue;
            }

            for (var i = 0; i < item.Conditions.Count; i++)
            {
                var test = _tests[place][i];
                if (!_totals.States.Any(state => test(state)))
                    Warn(JsonPath.Item(path + ".anyOf", i), SignificanceAnalysisReasons.UnreachableCondition(item.Conditions[i]));
            }
        }
    }

    // Of two classes, each with totals of its own, shared totals are a misprint; a class that holds all totals of an earlier one is precedence.
    private void AddOverlaps()
    {
        for (var later = 1; later < _claimed.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var (one, other) = (_claimed[earlier], _claimed[later]);
                if (one.IsSubsetOf(other) || other.IsSubsetOf(one) || !one.Overlaps(other)) continue;
                Warn(JsonPath.Item(_path, later), SignificanceAnalysisReasons.Overlap(_ascending.First(total => one.Contains(total) && other.Contains(total)), _method.Classes[earlier].Grade, _method.Classes[later].Grade));
            }
        }
    }

    private void AddTurns()
    {
        List<decimal> turns = [];
        bool? before = null;
        foreach (var total in _ascending)
        {
            if (HoldingIn((total, 0)) is not (>= 0 and var place)) continue;
            var significant = _method.Classes[place].IsSignificant;
            if (before is { } known && known != significant) turns.Add(total);
            before = significant;
        }

        if (turns.Count > 1) Warn(_path, SignificanceAnalysisReasons.Turns(turns[0], turns[1]));
    }

    private int HoldingIn((decimal Total, ulong Held) state)
    {
        for (var place = 0; place < _method.Classes.Count; place++)
        {
            if (_method.Classes[place].Conditions.IsEmpty || Claims(_tests[place], state)) return place;
        }

        return -1;
    }

    private static bool Claims(Predicate<(decimal Total, ulong Held)>[] tests, (decimal Total, ulong Held) state)
    {
        foreach (var holds in tests)
        {
            if (holds(state)) return true;
        }

        return false;
    }

    private void Warn(string path, Reason reason) => _findings.Add(path, reason, Severity.Warning);

    private sealed class HasTable : IFormulaFold<bool>
    {
        public bool Factor(string code) => false;

        public bool Sum(IEnumerable<bool> terms) => terms.Contains(true);

        public bool Product(IEnumerable<bool> terms) => terms.Contains(true);

        public bool Maximum(IEnumerable<bool> terms) => terms.Contains(true);

        public bool Weighted(decimal weight, bool term) => term;

        public bool Lookup(bool rows, bool columns, LookupTable table) => true;
    }
}
