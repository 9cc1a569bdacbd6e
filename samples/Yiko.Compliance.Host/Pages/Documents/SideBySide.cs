using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Host.Pages.Documents;

/// <summary>Two lines side by side; one is null where its text has no such line, both are where so many equal lines were left out.</summary>
internal sealed record DiffRow(DiffLine? Old, DiffLine? New, bool IsChanged = true, int LeftOut = 0);

/// <summary>A line of a text, counted from 1, with what changed in it.</summary>
internal sealed record DiffLine(int Number, IReadOnlyList<(string Text, bool IsChanged)> Parts);

/// <summary>
/// Lays two texts out side by side. The edit script of lines says which lines stay; those between are set beside one another so that least
/// of them is marked, and in each pair the script of words says what changed (of characters, where no word did).
/// </summary>
internal sealed class SideBySide(IChangeMeter meter, CancellationToken cancellation)
{
    /// <summary>So many equal lines are shown around a change.</summary>
    private const int Context = 3;

    /// <summary>The lines of a larger block are paired in their order: to find the best pairs takes the product of both lengths.</summary>
    private const int LargestBlock = 60;

    /// <summary>
    /// What a line without a counterpart costs, where a pair costs the share of its words that changed: a little over one half, so that two
    /// lines in the same place stand beside one another.
    /// </summary>
    private const decimal Alone = 0.51m;

    /// <summary>A line of which more changed is marked as a whole: marks on every second word help nobody.</summary>
    private static readonly Ratio Rewritten = Ratio.Of(7, 10);

    public IEnumerable<DiffRow> Rows(string oldText, string newText)
    {
        var (old, later) = (LinesOf(oldText), LinesOf(newText));
        var kept = ChangeMeter.Report(oldText, newText, ChangeUnit.Lines, cancellation).Runs.Where(run => run.Kind == EditKind.Keep)
            .Select(run => (run.OldStart, run.NewStart, run.Count));
        List<DiffRow> rows = [];
        var (i, j) = (0, 0);
        foreach (var (oldStart, newStart, count) in kept.Append((old.Length, later.Length, 0)))
        {
            rows.AddRange(Changed(old[i..oldStart], later[j..newStart]));
            (i, j) = (oldStart + count, newStart + count);
            rows.AddRange(old[oldStart..i].Zip(later[newStart..j], (line, same) => new DiffRow(Whole(line, false), Whole(same, false), IsChanged: false)));
        }

        return Folded(rows);
    }

    private static (int Number, string Text)[] LinesOf(string text) => [.. ChangeMeter.Split(text, ChangeUnit.Lines).Select((line, i) => (i + 1, line))];

    /// <summary>Leaves out what is far from every change.</summary>
    private static IEnumerable<DiffRow> Folded(List<DiffRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            var far = 0;
            while (at + far < rows.Count && !rows.Take(Math.Max(0, at + far - Context)..(at + far + Context + 1)).Any(row => row.IsChanged)) far++;
            yield return far > 1 ? new(null, null, IsChanged: false, LeftOut: far) : rows[at];
            if (far > 1) at += far - 1;
        }
    }

    private IEnumerable<DiffRow> Changed((int Number, string Text)[] old, (int Number, string Text)[] later)
    {
        var costs = old.Length <= LargestBlock && later.Length <= LargestBlock ? Costs(old, later) : null;
        for (int i = 0, j = 0; i < old.Length || j < later.Length;)
        {
            if (i < old.Length && (j == later.Length || (costs is not null && costs[i][j] == Alone + costs[i + 1][j]))) yield return new(Whole(old[i++], true), null);
            else if (j < later.Length && (i == old.Length || (costs is not null && costs[i][j] == Alone + costs[i][j + 1]))) yield return new(null, Whole(later[j++], true));
            else yield return Pair(old[i++], later[j++]);
        }
    }

    /// <summary>The least cost of laying out what is left from each old and each new line on.</summary>
    private decimal[][] Costs((int Number, string Text)[] old, (int Number, string Text)[] later)
    {
        decimal[][] costs = [.. Enumerable.Range(0, old.Length + 1).Select(_ => new decimal[later.Length + 1])];
        for (var i = old.Length; i >= 0; i--)
        {
            for (var j = later.Length; j >= 0; j--)
            {
                costs[i][j] = i == old.Length || j == later.Length
                    ? (old.Length - i + later.Length - j) * Alone
                    : Math.Min(
                        meter.Measure(old[i].Text, later[j].Text, ChangeUnit.Words, cancellation).Share.ToDecimal(6, MidpointRounding.ToEven) + costs[i + 1][j + 1],
                        Alone + Math.Min(costs[i + 1][j], costs[i][j + 1]));
            }
        }

        return costs;
    }

    private DiffRow Pair((int Number, string Text) old, (int Number, string Text) later)
    {
        var report = ChangeMeter.Report(old.Text, later.Text, ChangeUnit.Words, cancellation);
        if (report.Measure.Changed == 0) report = ChangeMeter.Report(old.Text, later.Text, ChangeUnit.Characters, cancellation);
        return report.Measure.Share > Rewritten
            ? new(Whole(old, true), Whole(later, true))
            : new(new(old.Number, Marked(old.Text, report, EditKind.Delete)), new(later.Number, Marked(later.Text, report, EditKind.Insert)));
    }

    private static DiffLine Whole((int Number, string Text) line, bool isChanged) => new(line.Number, [(line.Text, isChanged)]);

    /// <summary>The units that went or came are marked; what lies between two units, white space or punctuation, where both are.</summary>
    private static List<(string Text, bool IsChanged)> Marked(string line, ChangeReport report, EditKind kind)
    {
        var changed = report.Runs.Where(run => run.Kind == kind)
            .SelectMany(run => Enumerable.Range(kind == EditKind.Delete ? run.OldStart : run.NewStart, run.Count)).ToHashSet();
        var marks = new bool[line.Length];
        var at = 0;
        foreach (var (number, unit) in ChangeMeter.Split(line, report.Measure.Unit).Index())
        {
            var start = line.IndexOf(unit, at, StringComparison.Ordinal);
            marks.AsSpan(at, start - at).Fill(changed.Contains(number) && changed.Contains(number - 1));
            marks.AsSpan(start, unit.Length).Fill(changed.Contains(number));
            at = start + unit.Length;
        }

        List<(string, bool)> parts = [];
        for (int from = 0, to = 0; from < line.Length; from = to)
        {
            while (to < line.Length && marks[to] == marks[from]) to++;
            parts.Add((line[from..to], marks[from]));
        }

        return parts;
    }
}
