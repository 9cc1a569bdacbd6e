using Yiko.Compliance.Documents;

namespace Yiko.Compliance.Host.Pages.Documents;

/// <summary>A line of two texts side by side. Null where one text has no such line; both null where equal lines were left out.</summary>
internal sealed record DiffRow
{
    public int? OldNumber { get; init; }

    public int? NewNumber { get; init; }

    public IReadOnlyList<(string Text, bool IsChanged)>? Old { get; init; }

    public IReadOnlyList<(string Text, bool IsChanged)>? New { get; init; }

    /// <summary>How many equal lines this row stands for.</summary>
    public int LeftOut { get; init; }

    public bool IsChanged { get; init; }
}

/// <summary>
/// Lays the edit script of two texts out side by side: lines are aligned by the script of lines, and within lines that belong together
/// the script of words says what changed (of characters, where no word did). Blank lines are no lines, as in the measure itself.
/// </summary>
internal sealed class SideBySide(IChangeMeter meter, CancellationToken cancellation)
{
    private const int Context = 3;
    private const int LargestBlock = 60;
    private const decimal Alone = 0.51m;

    // A line of which more changed than this is shown as another line: marks on every second word help nobody.
    private static readonly Ratio Rewritten = Ratio.Of(7, 10);

    public IEnumerable<DiffRow> Rows(string oldText, string newText)
    {
        var (oldLines, newLines) = (meter.Split(oldText, ChangeUnit.Lines), meter.Split(newText, ChangeUnit.Lines));
        var runs = meter.Report(oldText, newText, ChangeUnit.Lines, cancellation).Script.Runs;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (run.Kind == EditKind.Keep)
            {
                foreach (var row in Kept(run, oldLines, isFirst: i == 0, isLast: i == runs.Count - 1)) yield return row;
                continue;
            }

            var (oldEnd, newEnd) = EndOf(run);
            for (; i + 1 < runs.Count && runs[i + 1].Kind != EditKind.Keep; i++) (oldEnd, newEnd) = EndOf(runs[i + 1]);
            foreach (var row in Changed(oldLines, run.OldStart, oldEnd, newLines, run.NewStart, newEnd)) yield return row;
        }
    }

    private static (int Old, int New) EndOf(EditRun run) => run.Kind == EditKind.Delete
        ? (run.OldStart + run.Count, run.NewStart)
        : (run.OldStart, run.NewStart + run.Count);

    private static IEnumerable<DiffRow> Kept(EditRun run, ValueList<string> lines, bool isFirst, bool isLast)
    {
        var (head, tail) = (isFirst ? 0 : Context, isLast ? 0 : Context);
        var leaveOut = run.Count > head + tail + 1;
        for (var i = 0; i < run.Count; i++)
        {
            if (leaveOut && i == head)
            {
                yield return new() { LeftOut = run.Count - head - tail };
                i = run.Count - tail - 1;
                continue;
            }

            (string, bool)[] text = [(lines[run.OldStart + i], false)];
            yield return new() { OldNumber = run.OldStart + i + 1, NewNumber = run.NewStart + i + 1, Old = text, New = text };
        }
    }

    private IEnumerable<DiffRow> Changed(ValueList<string> oldLines, int oldAt, int oldEnd, ValueList<string> newLines, int newAt, int newEnd)
    {
        var costs = CostsOf(oldLines, oldAt, oldEnd, newLines, newAt, newEnd);
        var (oldStart, newStart) = (oldAt, newAt);
        while (oldAt < oldEnd || newAt < newEnd)
        {
            var (i, j) = (oldAt - oldStart, newAt - newStart);
            if (oldAt < oldEnd && newAt < newEnd && (costs is null || IsPair(costs, i, j)))
            {
                yield return Pair(oldLines[oldAt], ++oldAt, newLines[newAt], ++newAt);
            }
            else if (oldAt < oldEnd && (newAt == newEnd || costs![i][j] == costs[i + 1][j] + Alone))
            {
                yield return new() { OldNumber = oldAt + 1, Old = [(oldLines[oldAt++], true)], IsChanged = true };
            }
            else
            {
                yield return new() { NewNumber = newAt + 1, New = [(newLines[newAt++], true)], IsChanged = true };
            }
        }
    }

    private static bool IsPair(decimal[][] costs, int i, int j) => costs[i][j] != costs[i + 1][j] + Alone && costs[i][j] != costs[i][j + 1] + Alone;

    // The least cost of laying the rest of a block side by side: lines that belong together cost the share of words that changed in them,
    // a line without a counterpart a little over one half, so that lines in the same place stand beside one another. Null for blocks so
    // large that their lines are simply taken in order.
    private decimal[][]? CostsOf(ValueList<string> oldLines, int oldAt, int oldEnd, ValueList<string> newLines, int newAt, int newEnd)
    {
        var (rows, columns) = (oldEnd - oldAt, newEnd - newAt);
        if (rows > LargestBlock || columns > LargestBlock) return null;
        decimal[][] costs = [.. Enumerable.Range(0, rows + 1).Select(_ => new decimal[columns + 1])];
        for (var i = rows; i >= 0; i--)
        {
            for (var j = columns; j >= 0; j--)
            {
                if (i == rows || j == columns)
                {
                    costs[i][j] = (rows - i + columns - j) * Alone;
                    continue;
                }

                var share = meter.Measure(oldLines[oldAt + i], newLines[newAt + j], ChangeUnit.Words, cancellation).Share.ToDecimal(6, MidpointRounding.ToEven);
                costs[i][j] = Math.Min(share + costs[i + 1][j + 1], Alone + Math.Min(costs[i + 1][j], costs[i][j + 1]));
            }
        }

        return costs;
    }

    private DiffRow Pair(string oldLine, int oldNumber, string newLine, int newNumber)
    {
        var report = meter.Report(oldLine, newLine, ChangeUnit.Words, cancellation);
        if (report.Measure.Changed == 0) report = meter.Report(oldLine, newLine, ChangeUnit.Characters, cancellation);
        var isRewritten = report.Measure.Share > Rewritten;
        return new()
        {
            OldNumber = oldNumber,
            NewNumber = newNumber,
            Old = isRewritten ? [(oldLine, true)] : Marked(oldLine, report.Script, EditKind.Delete),
            New = isRewritten ? [(newLine, true)] : Marked(newLine, report.Script, EditKind.Insert),
            IsChanged = true,
        };
    }

    // What lies between two units, white space or punctuation, is marked where both are.
    private List<(string Text, bool IsChanged)> Marked(string line, EditScript script, EditKind kind)
    {
        var changed = script.Runs.Where(run => run.Kind == kind)
            .SelectMany(run => Enumerable.Range(kind == EditKind.Delete ? run.OldStart : run.NewStart, run.Count)).ToHashSet();
        List<(string Text, bool IsChanged)> parts = [];
        var (at, state) = (0, false);
        foreach (var (number, unit) in meter.Split(line, script.Unit).Index())
        {
            var start = line.IndexOf(unit, at, StringComparison.Ordinal);
            var now = changed.Contains(number);
            Add(line[at..start], state && now);
            Add(unit, now);
            (at, state) = (start + unit.Length, now);
        }

        Add(line[at..], false);
        return parts;

        void Add(string text, bool isChanged)
        {
            if (text.Length == 0) return;
            if (parts.Count > 0 && parts[^1].IsChanged == isChanged) parts[^1] = (parts[^1].Text + text, isChanged);
            else parts.Add((text, isChanged));
        }
    }
}
