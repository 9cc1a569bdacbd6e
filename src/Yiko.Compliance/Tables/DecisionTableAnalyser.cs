using System.Globalization;
using Ardalis.GuardClauses;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Tables;

/// <summary>Finds what a printed table of rules over several inputs leaves out or says twice, and names an input that shows it.</summary>
/// <remarks>
/// <para>
/// A gap is told as slabs along the first input. Rules that overlap and say the same are a warning, since no verdict depends on it; a rule
/// that no input can meet is a warning, too.
/// </para>
/// <para>
/// Time and gaps grow with the product of the bounds of all inputs but the last: meant for tables as people print them, of two or three
/// inputs. Safe for concurrent use.
/// </para>
/// </remarks>
public static class DecisionTableAnalyser
{
    private static readonly string[] AnyValue = ["-", "－", "—", ""];

    /// <summary>Analyses a table.</summary>
    /// <param name="table">The table as printed.</param>
    /// <returns>What is wrong with it; empty for a table that gives every input that can occur exactly one outcome.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static ValueList<Finding> Analyse(DecisionTable table)
    {
        Guard.Against.Null(table);
        FindingList findings = new();
        if (table.Inputs.IsEmpty) return [new() { Path = "$.inputs", Reason = DecisionTableReasons.NoInput }];
        Box domain = new([.. table.Inputs.Select(input => Range(input))]);
        var read = Read(table, findings);
        AddGaps(table, read, domain, findings);
        AddOverlaps(table, read, domain, findings);
        return findings.ToValueList();
    }

    private static (int Rule, Box Box)[] Read(DecisionTable table, FindingList findings)
    {
        List<(int Rule, Box Box)> read = [];
        for (var i = 0; i < table.Rules.Count; i++)
        {
            var path = JsonPath.Item("$.rules", i);
            var cells = table.Rules[i].Cells;
            if (cells.Count != table.Inputs.Count) findings.Add(path, DecisionTableReasons.CellCount(cells.Count, table.Inputs.Count));
            else if (Read(cells, path, findings) is { } box) read.Add((i, box));
        }

        return [.. read];
    }

    private static Box? Read(ValueList<string> cells, string path, FindingList findings)
    {
        var before = findings.Count;
        var sides = new ScoreInterval[cells.Count];
        for (var i = 0; i < sides.Length; i++)
        {
            var at = JsonPath.Item(path + ".cells", i);
            var read = Array.IndexOf(AnyValue, cells[i].Trim()) >= 0 ? ScoreInterval.All : IntervalCell.Read(cells[i]);
            if (read is null) findings.Add(at, TableReasons.Unreadable(cells[i]));
            else if (read.IsEmpty) findings.Add(at, DecisionTableReasons.EmptyCell(cells[i]));
            sides[i] = read ?? ScoreInterval.All;
        }

        return findings.Count > before ? null : new(sides);
    }

    private static void AddGaps(DecisionTable table, (int Rule, Box Box)[] read, Box domain, FindingList findings)
    {
        foreach (var gap in BoxSet.Gaps([.. read.Select(rule => rule.Box)], domain))
        {
            // A gap that holds no point of a scale, or lies between two neighbouring decimals, cannot be fallen into.
            if (gap.Sample(table.Inputs) is { } input) findings.Add("$.rules", DecisionTableReasons.Uncovered(gap, Shown(input)));
        }
    }

    private static void AddOverlaps(DecisionTable table, (int Rule, Box Box)[] read, Box domain, FindingList findings)
    {
        for (var later = 0; later < read.Length; later++)
        {
            var (rule, box) = read[later];
            var path = JsonPath.Item("$.rules", rule);
            var possible = box.Intersect(domain);
            if (possible.IsEmpty || possible.Sample(table.Inputs) is null) findings.Add(path, DecisionTableReasons.Unmet(box), Severity.Warning);
            foreach (var (other, otherBox) in read.Take(later))
            {
                var shared = box.Intersect(otherBox).Intersect(domain);
                if (shared.IsEmpty || shared.Sample(table.Inputs) is not { } input) continue;
                if (table.Rules[rule].Outcome.Code == table.Rules[other].Outcome.Code)
                    findings.Add(path, DecisionTableReasons.Redundant(other, rule, shared, Shown(input)), Severity.Warning);
                else
                    findings.Add(path, DecisionTableReasons.Ambiguous(other, rule, shared, Shown(input)));
            }
        }
    }

    private static ScoreInterval Range(DecisionInput input) => new()
    {
        Lower = input.Least,
        LowerIncluded = true,
        Upper = input.Greatest,
        UpperIncluded = true,
    };

    private static string Shown(decimal[] input) =>
        string.Join("; ", input.Select(value => Decimals.WithoutTrailingZeros(value).ToString(CultureInfo.InvariantCulture)));
}
