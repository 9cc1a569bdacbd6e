using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Host.Pages.Documents;

/// <summary>Two lines side by side; a side is null where its text has no such line, both are where <see cref="LeftOut"/> equal lines were left out.</summary>
internal sealed record DiffRow(DiffLine? Old, DiffLine? New, bool IsChanged = true, int LeftOut = 0);

/// <summary>A line of a text, with what changed in it.</summary>
internal sealed record DiffLine(int Number, IReadOnlyList<(string Text, bool IsChanged)> Parts)
{
    public static DiffLine Whole(int number, string text, bool isChanged) => new(number, [(text, isChanged)]);
}

/// <summary>
/// Lays two texts out side by side. The edit script of lines says which lines stay; those between are set beside one another so that least
/// is marked, and in each pair the script of words says what changed (of characters, where no word did).
/// </summary>
internal sealed class SideBySide(IChangeMeter meter, CancellationToken cancellation)
{
    private const int Context = 3;

    // Larger blocks are taken in order: setting n lines beside m takes n × m measurements.
    private const int LargestBlock = 60;

    // What a line without a counterpart costs: a little over one half, so that a pair is cheaper than two of them unless all of it changed.
    private const decimal Alone = 0.51m;

    // A line of which more changed than this is marked as a whole: marks on every second word help nobody.
    private static readonly Ratio Rewritten = Ratio.Of(7, 10);

    public IEnumerable<DiffRow> Rows(string oldText, string newText) => Folded(AllRows(meter.Split(oldText, ChangeUnit.Lines), meter.Report(oldText, newText, ChangeUnit.Lines, cancellation)).ToArray());

    private IEnumerable<DiffRow> AllRows(ValueList<string> oldLines, ChangeReport report)
    {
        List<(int Number, string Text)> gone = [], come = [];
        foreach (var run in report.Script.Runs)
        {
            switch (run.Kind)
            {
                case EditKind.Delete: gone.AddRange(run.Units.Select((line, i) => (run.OldStart + i + 1, line))); break;
                case EditKind.Insert: come.AddRange(run.Units.Select((line, i) => (run.NewStart + i + 1, line))); break;
                default:
                    foreach (var row in Block(gone, come)) yield return row;
                    (gone, come) = ([], []);
                    for (var i = 0; i < run.Count; i++)
                    {
                        var line = oldLines[run.OldStart + i];
                        yield return new(DiffLine.Whole(run.OldStart + i + 1, line, false), DiffLine.Whole(run.NewStart + i + 1, line, false), IsChanged: false);
                    }

                    break;
            }
        }

        foreach (var row in Block(gone, come)) yield return row;
    }

    /// <summary>Leaves out what is far from every change.</summary>
    private static IEnumerable<DiffRow> Folded(DiffRow[] rows)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            var far = 0;
            while (at + far < rows.Length && !rows[Math.Max(0, at + far - Context)..Math.Min(rows.Length, at + far + Context + 1)].Any(row => row.IsChanged)) far++;
            yield return far > 1 ? new(null, null, IsChanged: false, LeftOut: far) : rows[at];
            at += Math.Max(0, far - 1);
        }
    }

    private IEnumerable<DiffRow> Block(List<(int Number, string Text)> gone, List<(int Number, string Text)> come)
    {
        var costs = gone.Count <= LargestBlock && come.Count <= LargestBlock ? Costs(gone, come) : null;
        for (int i = 0, j = 0; i < gone.Count || j < come.Count;)
        {
            var (skipOld, skipNew) = (j == come.Count, i == gone.Count);
            if (!skipOld && !skipNew && costs is not null && costs[i, j] == Alone + Math.Min(costs[i + 1, j], costs[i, j + 1]))
            {
                skipOld = costs[i + 1, j] <= costs[i, j + 1];
                skipNew = !skipOld;
            }

            if (skipOld) yield return new(DiffLine.Whole(gone[i].Number, gone[i++].Text, true), null);
            else if (skipNew) yield return new(null, DiffLine.Whole(come[j].Number, come[j++].Text, true));
            else yield return Pair(gone[i++], come[j++]);
        }
    }

    /// <summary>The least cost of laying out the rest from each old and new line on; a pair costs the share of its words that changed.</summary>
    private decimal[,] Costs(List<(int Number, string Text)> gone, List<(int Number, string Text)> come)
    {
        var costs = new decimal[gone.Count + 1, come.Count + 1];
        for (var i = gone.Count; i >= 0; i--)
        {
            for (var j = come.Count; j >= 0; j--)
            {
                costs[i, j] = i == gone.Count || j == come.Count
                    ? (gone.Count - i + come.Count - j) * Alone
                    : Math.Min(
                        meter.Measure(gone[i].Text, come[j].Text, ChangeUnit.Words, cancellation).Share.ToDecimal(6, MidpointRounding.ToEven) + costs[i + 1, j + 1],
                        Alone + Math.Min(costs[i + 1, j], costs[i, j + 1]));
            }
        }

        return costs;
    }

    private DiffRow Pair((int Number, string Text) old, (int Number, string Text) later)
    {
        var report = meter.Report(old.Text, later.Text, ChangeUnit.Words, cancellation);
        if (report.Measure.Changed == 0) report = meter.Report(old.Text, later.Text, ChangeUnit.Characters, cancellation);
        return report.Measure.Share > Rewritten
            ? new(DiffLine.Whole(old.Number, old.Text, true), DiffLine.Whole(later.Number, later.Text, true))
            : new(new(old.Number, Marked(old.Text, report.Script, EditKind.Delete)), new(later.Number, Marked(later.Text, report.Script, EditKind.Insert)));
    }

    /// <summary>What lies between two units, white space or punctuation, is marked where both are.</summary>
    private List<(string Text, bool IsChanged)> Marked(string line, EditScript script, EditKind kind)
    {
        var changed = script.Runs.Where(run => run.Kind == kind)
            .SelectMany(run => Enumerable.Range(kind == EditKind.Delete ? run.OldStart : run.NewStart, run.Count)).ToHashSet();
        var marks = new bool[line.Length];
        var end = 0;
        foreach (var (number, unit) in meter.Split(line, script.Unit).Index())
        {
            var start = line.IndexOf(unit, end, StringComparison.Ordinal);
            marks.AsSpan(end, start - end).Fill(changed.Contains(number) && changed.Contains(number - 1));
            end = start + unit.Length;
            marks.AsSpan(start, unit.Length).Fill(changed.Contains(number));
        }

        List<(string, bool)> parts = [];
        for (int from = 0, to; from < line.Length; from = to)
        {
            to = from + 1;
            while (to < line.Length && marks[to] == marks[from]) to++;
            parts.Add((line[from..to], marks[from]));
        }

        return parts;
    }
}
