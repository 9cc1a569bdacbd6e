using System.Text;
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
/// the script of characters says what changed. Blank lines are no lines, as in the measure itself.
/// </summary>
internal sealed class SideBySide(IChangeMeter meter, CancellationToken cancellation)
{
    private const int Context = 3;
    private const int LargestBlock = 60;
    private const decimal Alone = 0.35m;

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

    // The least cost of laying the rest of a block side by side: lines that belong together cost the share that changed in them, a line
    // without a counterpart a little over a third, so that two lines with more than seven tenths changed are no pair. Null for blocks so large that their lines are simply taken in order.
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

                var share = meter.Measure(oldLines[oldAt + i], newLines[newAt + j], cancellation: cancellation).Share.ToDecimal(6, MidpointRounding.ToEven);
                costs[i][j] = Math.Min(share + costs[i + 1][j + 1], Alone + Math.Min(costs[i + 1][j], costs[i][j + 1]));
            }
        }

        return costs;
    }

    private DiffRow Pair(string oldLine, int oldNumber, string newLine, int newNumber)
    {
        var script = meter.Report(oldLine, newLine, ChangeUnit.Characters, cancellation).Script;
        return new()
        {
            OldNumber = oldNumber,
            NewNumber = newNumber,
            Old = Marked(oldLine, script, EditKind.Delete),
            New = Marked(newLine, script, EditKind.Insert),
            IsChanged = true,
        };
    }

    // White space is not counted by the script; it goes with the character before it.
    private static List<(string Text, bool IsChanged)> Marked(string line, EditScript script, EditKind kind)
    {
        var changed = script.Runs.Where(run => run.Kind == kind)
            .SelectMany(run => Enumerable.Range(kind == EditKind.Delete ? run.OldStart : run.NewStart, run.Count)).ToHashSet();
        List<(string Text, bool IsChanged)> parts = [];
        var (text, state, unit) = (new StringBuilder(), false, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            var now = Rune.IsWhiteSpace(rune) ? state : changed.Contains(unit++);
            if (now != state && text.Length > 0)
            {
                parts.Add((text.ToString(), state));
                text.Clear();
            }

            state = now;
            text.Append(rune.ToString());
        }

        if (text.Length > 0) parts.Add((text.ToString(), state));
        return parts;
    }
}
