namespace Yiko.Compliance.Registers;

/// <summary>Finds the line, or the two lines, of a register's header among its first lines.</summary>
internal sealed class HeaderFinder(RegisterSource source)
{
    /// <summary>Lines that are looked at. Titles above a header take a few.</summary>
    public const int MostLines = 60;

    /// <summary>Columns in which a header is looked for.</summary>
    public const int MostColumns = 512;

    // One column by name and another by any match: a line that has less is no header because of it.
    private const int LeastScore = 3;

    private static readonly string[] Labels =
    [
        "部门", "单位", "车间", "班组", "项目", "工程名称", "项目名称", "单位名称", "日期", "填表日期", "编制日期", "编制", "编制人", "审核", "审核人", "批准", "批准人", "填表人", "编号", "表号", "文件编号", "记录编号",
        "版本", "版次", "页码", "department", "unit", "date", "preparedby", "approvedby", "reviewedby", "project", "site", "revision",
    ];

    private readonly ColumnMatcher _matcher = new(
        [.. source.Columns.Select(column => source.Mapped.TryGetValue(column.Name, out var header) ? column with { Aliases = [.. column.Aliases, header] } : column)]);

    /// <summary>The header; null where the line that should be it is blank or missing.</summary>
    public HeaderLines? Find(IReadOnlyList<SampleLine> lines) => Choose(lines) is { } header
        ? header with { Titles = [.. lines.Where(line => line.Number < header.First.Number).Select(line => line.Cells.Where(cell => cell.Length > 0).Distinct().ToArray()).Where(cells => cells.Length == 1).Select(cells => cells[0])] }
        : null;

    private HeaderLines? Choose(IReadOnlyList<SampleLine> lines)
    {
        if (source.HeaderRow is { } row)
        {
            var at = IndexOf(lines, row);
            if (at < 0) return null;
            var (one, two) = (Of(lines, at), at + 1 < lines.Count && IsParent(lines[at], lines[at + 1]) ? Of(lines, at + 1) : null);
            return two is not null && (one is null || two.Score > one.Score) ? two : one;
        }

        HeaderLines? best = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (Of(lines, i) is not { Score: >= LeastScore } found) continue;

            // The first that suffices, and not the fullest: records above a later one would be lost.
            if (Suffices(found))
            {
                var second = i + 1 < lines.Count && IsParent(lines[i], lines[i + 1]) ? Of(lines, i + 1) : null;
                return second is not null && second.Score > found.Score && Suffices(second) ? second : found;
            }

            if (best is null || found.Score > best.Score) best = found;
        }

        return best ?? (IndexOf(lines, 1) is var first and >= 0 ? Of(lines, first) : null);
    }

    /// <summary>Whether the header has every column without which the command cannot begin.</summary>
    public bool Suffices(HeaderLines header)
    {
        bool Has(InputColumn column) => source.Mapped.ContainsKey(column.Name) || source.Constants.Any(constant => constant.Key == column.Name) || _matcher.CandidatesOf(column, header.Cells).Length > 0;
        return source.Columns.All(column => !column.Required || Has(column) || source.Columns.Any(other => column.Unless.Contains(other.Name) && Has(other)))
            && (!source.Columns.Any(column => column.Decides) || source.Columns.Any(column => column.Decides && Has(column)));
    }

    /// <summary>What keeps a header from being one: a sentence for each column that it lacks.</summary>
    public LocalizedText[] FaultsOf(HeaderLines? header, Place place)
    {
        if (header is null || Suffices(header)) return [];
        string[] names = [.. header.Cells.Select(cell => cell.Name)];
        return
        [
            .. source.Columns
                .Where(column => column.Required && !source.Mapped.ContainsKey(column.Name) && source.Constants.All(constant => constant.Key != column.Name))
                .Where(column => _matcher.CandidatesOf(column, header.Cells).Length == 0)
                .Select(column => InputTexts.ColumnMissing(place with { Line = header.Last.Number }, column, names)),
        ];
    }

    private static int IndexOf(IReadOnlyList<SampleLine> lines, long number)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Number == number) return lines[i].IsBlank ? -1 : i;
        }

        return -1;
    }

    /// <summary>The header that ends with a line; null where it is blank.</summary>
    private HeaderLines? Of(IReadOnlyList<SampleLine> lines, int at)
    {
        var line = lines[at];
        if (line.IsBlank) return null;
        var single = HeaderCell.Of(Trimmed(line.Cells));
        var score = _matcher.ScoreOf(single);
        if (at == 0 || !IsParent(lines[at - 1], line)) return new() { Cells = HeaderCell.Apart(single), First = line, Last = line, Score = score };

        // With a parent above it the line is never taken alone, however well it reads: the parent may say “after controls”.
        var cells = HeaderCell.Of(Trimmed(Spread(lines[at - 1], line)), Trimmed(line.Cells));
        return new() { Cells = HeaderCell.Apart(cells), First = lines[at - 1], Last = line, Score = Math.Max(score, _matcher.ScoreOf(cells)) };
    }

    /// <summary>Whether a line has texts that each stand above several of the next line's, and the next line others besides.</summary>
    private bool IsParent(SampleLine parent, SampleLine line)
    {
        if (parent.IsBlank || line.IsBlank || line.Number != parent.Number + 1 || IsInformation(parent)) return false;
        var over = Spread(parent, line);
        var (spanned, beside) = (false, false);
        for (var i = 0; i < over.Length; i++)
        {
            var span = 1;
            while (i + span < over.Length && over[i].Length > 0 && over[i + span] == over[i]) span++;
            var below = Enumerable.Range(i, span).Count(column => Text(line, column) is { Length: > 0 } own && own != over[i]);
            if (span > 1 && below > 1) spanned = true;
            else if (over[i].Length > 0 || Text(line, i).Length > 0) beside = true;
            i += span - 1;
        }

        return spanned && beside;
    }

    /// <summary>Whether a line says something of the sheet, as 部门：工程部 and 日期：2026-01-01, and so is no half of a header.</summary>
    private bool IsInformation(SampleLine line)
    {
        // 评价：LEC法 beside 编号 and 危险源 is the parent of L, E and C all the same.
        var namesColumns = _matcher.ScoreOf(HeaderCell.Of(line.Cells)) >= LeastScore;
        for (var i = 0; i < line.Cells.Count; i++)
        {
            var cell = line.Cells[i];
            var colon = cell.AsSpan().IndexOfAny(':', '：');
            if (!namesColumns && colon > 0 && !cell.AsSpan(colon + 1).IsWhiteSpace() && cell.AsSpan(0, colon).IndexOfAny('(', '（') < 0 && !HeaderCell.IsAfterControls(HeaderKey.Of(cell))) return true;

            // A label may have a cell of its own, and a day stands above no columns.
            if (colon > 0 && colon == cell.Length - 1 && Array.IndexOf(Labels, HeaderKey.Of(cell)) >= 0) return true;
            if (cell.Length > 0 && DateCells.Read(cell, out _) == CellTrouble.None) return true;
        }

        return false;
    }

    /// <summary>A parent stands above each of its columns; without merged cells, up to the next text or the end of the texts below.</summary>
    private static string[] Spread(SampleLine parent, SampleLine line)
    {
        var spread = new string[Math.Max(parent.Cells.Count, line.Cells.Count)];
        var above = string.Empty;
        for (var i = 0; i < spread.Length; i++)
        {
            var own = Text(parent, i);
            if (own.Length > 0) above = own;
            else if (Text(line, i).Length == 0 || (i > 0 && Text(line, i - 1).Length == 0 && Text(parent, i - 1).Length > 0)) above = string.Empty;
            spread[i] = above;
        }

        return spread;
    }

    private static string Text(SampleLine line, int column) => column < line.Cells.Count ? line.Cells[column] : string.Empty;

    private static string[] Trimmed(IReadOnlyList<string> cells)
    {
        var count = cells.Count;
        while (count > 0 && cells[count - 1].Length == 0) count--;
        return [.. cells.Take(count)];
    }
}
