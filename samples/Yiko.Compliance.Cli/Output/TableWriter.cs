using Spectre.Console;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Output;

/// <summary>
/// A table for people. The first rows decide how wide the columns are; then each row is printed as it comes, so that a long register
/// needs no more memory than a short one.
/// </summary>
internal sealed class TableWriter
{
    private const int RowsThatDecide = 500;
    private const int Gap = 2;
    private const int LeastFlexible = 10;
    private const string NoteIndent = "    ";

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly IAnsiConsole _console;
    private readonly Language _language;
    private readonly TableColumn[] _columns;
    private readonly int[] _shown;
    private readonly List<(TableCell[] Cells, string[] Notes)> _waiting = [];
    private int[]? _widths;

    public TableWriter(IAnsiConsole console, Language language, IReadOnlyList<TableColumn> columns)
    {
        _console = console;
        _language = language;
        _columns = [.. columns];
        _shown = [.. Enumerable.Range(0, columns.Count).Where(i => !columns[i].Hidden && columns[i].FromWidth <= console.Profile.Width)];
    }

    /// <summary>A console of Spectre over a plain stream, as wide and as coloured as the terminal.</summary>
    public static IAnsiConsole ConsoleFor(TextWriter writer, Terminal terminal, bool toFile)
    {
        var colours = toFile ? ColorSystemSupport.NoColors : terminal.Colours;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = colours == ColorSystemSupport.NoColors ? AnsiSupport.No : AnsiSupport.Yes,
            ColorSystem = colours,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminal.Width;
        return console;
    }

    /// <param name="cells">A cell for each column, shown or not.</param>
    /// <param name="notes">Sentences to stand below the row.</param>
    public void Row(TableCell[] cells, params string[] notes)
    {
        if (_widths is not null)
        {
            Print(cells, notes);
            return;
        }

        _waiting.Add((cells, notes));
        if (_waiting.Count == RowsThatDecide) Settle();
    }

    /// <summary>Prints what still waits, and below it the summary.</summary>
    public void Complete(IEnumerable<IReadOnlyList<TableCell>> summary)
    {
        if (_widths is null) Settle();
        _console.WriteLine();
        foreach (var line in summary) PrintSummary(line);
    }

    private void Settle()
    {
        _widths = Widths();
        Print([.. _columns.Select(column => TableCell.Of(column.Title.In(_language), Bold))], []);
        PrintLine([(new string('─', Math.Min(_console.Profile.Width, _shown.Sum(i => _widths[i]) + (Gap * (_shown.Length - 1)))), Dim)]);
        foreach (var (cells, notes) in _waiting) Print(cells, notes);
        _waiting.Clear();
    }

    private int[] Widths()
    {
        var widths = _columns.Select(column => WidthOf(column.Title.In(_language))).ToArray();
        foreach (var (cells, _) in _waiting)
        {
            for (var i = 0; i < widths.Length; i++) widths[i] = Math.Max(widths[i], WidthOf(cells[i].Text));
        }

        var surplus = _shown.Sum(i => widths[i]) + (Gap * (_shown.Length - 1)) - _console.Profile.Width;
        int[] flexible = [.. _shown.Where(i => _columns[i].Flexible)];
        while (surplus > 0 && flexible.Length > 0)
        {
            // The widest gives way first, until all are equally narrow.
            var widest = flexible.MaxBy(i => widths[i]);
            if (widths[widest] <= LeastFlexible) break;
            widths[widest]--;
            surplus--;
        }

        return widths;
    }

    private static int WidthOf(string text) => text.Split('\n').Max(line => line.GetCellWidth());

    private void Print(TableCell[] cells, string[] notes)
    {
        // A number is never broken: where a later one is wider than the first rows foretold, it juts out.
        var wrapped = _shown.Select(i => _columns[i].RightAligned ? [cells[i].Text] : CellText.Wrap(cells[i].Text, _widths![i])).ToArray();
        for (var line = 0; line < wrapped.Max(lines => lines.Count); line++)
        {
            List<(string Text, Style Style)> parts = [];
            for (var n = 0; n < _shown.Length; n++)
            {
                var i = _shown[n];
                var text = line < wrapped[n].Count ? wrapped[n][line] : string.Empty;
                parts.Add((CellText.Pad(text, _widths![i], _columns[i].RightAligned), cells[i].Style));
                if (n + 1 < _shown.Length) parts.Add((new(' ', Gap), Style.Plain));
            }

            PrintLine(parts);
        }

        foreach (var note in notes)
        {
            var room = Math.Max(_console.Profile.Width - NoteIndent.Length, LeastFlexible);
            foreach (var line in CellText.Wrap(note, room)) PrintLine([(NoteIndent + line, Dim)]);
        }
    }

    private void PrintSummary(IReadOnlyList<TableCell> cells)
    {
        var room = _console.Profile.Width;
        var used = 0;
        List<(string Text, Style Style)> parts = [];
        foreach (var cell in cells)
        {
            foreach (var piece in CellText.Wrap(cell.Text, room))
            {
                if (used > 0 && used + Gap + piece.GetCellWidth() > room)
                {
                    PrintLine(parts);
                    parts = [];
                    used = 0;
                }

                if (used > 0) parts.Add((new(' ', Gap), Style.Plain));
                parts.Add((piece, cell.Style));
                used += (used > 0 ? Gap : 0) + piece.GetCellWidth();
            }
        }

        PrintLine(parts);
    }

    /// <summary>Prints a line without the blanks at its end, which would only wrap.</summary>
    private void PrintLine(List<(string Text, Style Style)> parts)
    {
        while (parts.Count > 0 && string.IsNullOrWhiteSpace(parts[^1].Text)) parts.RemoveAt(parts.Count - 1);
        if (parts.Count > 0) parts[^1] = (parts[^1].Text.TrimEnd(), parts[^1].Style);
        foreach (var (text, style) in parts) _console.Write(text, style);
        _console.WriteLine();
    }
}
