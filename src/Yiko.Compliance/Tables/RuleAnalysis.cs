using System.Globalization;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>What a table of rules over several inputs leaves out or says twice.</summary>
/// <remarks>Time and gaps grow with the product of the bounds of all inputs but the last.</remarks>
internal sealed class RuleAnalysis
{
    /// <summary>People print two or three; each takes a level of the search for gaps.</summary>
    private const int MostInputs = 16;

    private static readonly string[] AnyValue = ["-", "－", "—", ""];

    private readonly DecisionTable _table;
    private readonly BoundedFindings _findings;
    private readonly Box _domain;
    private readonly decimal[][] _points;

    private RuleAnalysis(DecisionTable table, BoundedFindings findings)
    {
        (_table, _findings) = (table, findings);
        _domain = new([.. table.Inputs.Select(input => input.Range)]);
        _points = [.. table.Inputs.Select(input => input.Points.OrderBy(point => point).ToArray())];
    }

    public static void Add(DecisionTable table, BoundedFindings findings)
    {
        if (!findings.Takes()) return;
        if (table.Inputs.IsEmpty) findings.Add("$.inputs", RuleReasons.NoInput);
        else if (table.Inputs.Count > MostInputs) findings.Add("$.inputs", RuleReasons.TooManyInputs(table.Inputs.Count, MostInputs));
        else new RuleAnalysis(table, findings).Add();
    }

    private void Add()
    {
        var read = Read();
        AddGaps(read);
        AddOverlaps(read);
    }

    private (int Rule, Box Box)[] Read()
    {
        List<(int Rule, Box Box)> read = [];
        for (var i = 0; i < _table.Rules.Count && _findings.Takes(); i++)
        {
            var path = JsonPath.Item("$.rules", i);
            var cells = _table.Rules[i].Cells;
            if (cells.Count != _table.Inputs.Count) _findings.Add(path, RuleReasons.CellCount(cells.Count, _table.Inputs.Count));
            else if (Read(cells, path) is { } box) read.Add((i, box));
        }

        return [.. read];
    }

    private Box? Read(ValueList<string> cells, string path)
    {
        var before = _findings.Count;
        var sides = new ScoreInterval[cells.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var at = JsonPath.Item(path + ".cells", i);
            var read = Array.IndexOf(AnyValue, cells[i].Trim()) >= 0 ? ScoreInterval.All : ScoreInterval.Read(cells[i]);
            if (read is null) _findings.Add(at, TableReasons.Unreadable(cells[i]));
            else if (read.IsEmpty) _findings.Add(at, RuleReasons.EmptyCell(cells[i]));
            sides[i] = read ?? ScoreInterval.All;
        }

        return _findings.Count > before ? null : new(sides);
    }

    private void AddGaps((int Rule, Box Box)[] read)
    {
        foreach (var gap in BoxSet.Gaps([.. read.Select(rule => rule.Box)], _domain, _findings))
        {
            if (!_findings.Takes()) return;
            // A gap that holds no point of a scale, or lies between two neighbouring decimals, cannot be fallen into.
            if (gap.Sample(_points) is { } input) _findings.Add("$.rules", RuleReasons.Uncovered(gap, Shown(input)));
        }
    }

    private void AddOverlaps((int Rule, Box Box)[] read)
    {
        for (var later = 0; later < read.Length; later++)
        {
            if (!_findings.Takes()) return;
            var (rule, box) = read[later];
            var possible = box.Intersect(_domain);
            if (possible.IsEmpty || possible.Sample(_points) is null) _findings.Add(JsonPath.Item("$.rules", rule), RuleReasons.Unmet(box), Severity.Warning);
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (!_findings.Takes(_table.Inputs.Count)) return;
                AddOverlap(read[earlier].Rule, rule, possible.Intersect(read[earlier].Box));
            }
        }
    }

    private void AddOverlap(int earlier, int later, Box shared)
    {
        if (shared.IsEmpty || shared.Sample(_points) is not { } input) return;
        var path = JsonPath.Item("$.rules", later);
        if (_table.Rules[later].Outcome.Code == _table.Rules[earlier].Outcome.Code)
            _findings.Add(path, RuleReasons.Redundant(earlier, later, shared, Shown(input)), Severity.Warning);
        else
            _findings.Add(path, RuleReasons.Ambiguous(earlier, later, shared, Shown(input)));
    }

    private static string Shown(decimal[] input) =>
        string.Join("; ", input.Select(value => Decimals.WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture)));
}
