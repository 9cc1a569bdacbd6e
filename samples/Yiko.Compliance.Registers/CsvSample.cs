using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>The first lines of a text, split leniently: enough to see what parts its cells and where its header stands.</summary>
internal static class CsvSample
{
    private const int MostCharacters = 1 << 18;

    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>What parts the cells, by <c>sep=</c> in the first line, or else by which the header reads best; a comma in doubt.</summary>
    public static (char Separator, IReadOnlyList<SampleLine> Lines) Of(TextReader text, HeaderFinder finder)
    {
        var buffer = new char[MostCharacters];
        var read = text.ReadBlock(buffer);
        var start = buffer.AsSpan(0, read) is ['\uFEFF', ..] ? 1 : 0;
        var sample = buffer.AsSpan(start, read - start);
        if (Said(sample) is { } said) return (said, Split(sample, said)[1..]);
        (char Separator, List<SampleLine> Lines) best = (',', Split(sample, ','));
        var (score, cells) = (finder.Find(best.Lines)?.Score ?? 0, 0);
        foreach (var separator in Separators.AsSpan(1))
        {
            var lines = Split(sample, separator);
            var found = finder.Find(lines);
            if (found is null || found.Cells.Length < 2) continue;
            cells = found.Cells.Length;
            if (found.Score > score || (score == 0 && best.Lines.TrueForAll(line => line.Cells.Count < 2) && IsEven(lines, cells))) (best, score) = ((separator, lines), Math.Max(found.Score, 1));
        }

        return best;
    }

    // Without any known header: the same number of cells on each line is no accident.
    private static bool IsEven(List<SampleLine> lines, int cells) => lines.Count > 1 && lines.TrueForAll(line => line.IsBlank || line.Cells.Count == cells);

    private static char? Said(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && !text.StartsWith("\"sep=", StringComparison.OrdinalIgnoreCase)) return null;
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).Trim('"');
        return line.Length == 5 ? line[4] : null;
    }

    private static List<SampleLine> Split(ReadOnlySpan<char> text, char separator)
    {
        List<SampleLine> lines = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var (quoted, number) = (false, 1L);
        for (var i = 0; i < text.Length && lines.Count < HeaderFinder.MostLines; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"' && cell.Length == 0) quoted = true;
            else if (c == separator) EndCell();
            else if (c is '\r' or '\n')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
                EndLine();
            }
            else cell.Append(c);
        }

        if (lines.Count < HeaderFinder.MostLines && (cell.Length > 0 || cells.Count > 0)) EndLine();
        return lines;

        void EndCell()
        {
            if (cells.Count < HeaderFinder.MostColumns) cells.Add(cell.ToString().Trim());
            cell.Clear();
        }

        void EndLine()
        {
            EndCell();
            lines.Add(new(number++, [.. cells]));
            cells.Clear();
        }
    }
}
