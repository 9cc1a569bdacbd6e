namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>
/// The rows of a sheet as they show: the value of a merged block stands in every cell of it, and what lies hidden under it does not count.
/// </summary>
internal sealed class MergedRows(SheetRows rows, SheetLayout layout, int width) : IDisposable
{
    /// <summary>Cells filled from blocks in one run: blocks that overlap could ask for any number.</summary>
    private const long MostFilled = 200_000_000;

    private readonly MergedBlock[] _blocks = [.. layout.Merged.OrderBy(block => block.Top)];
    private readonly List<(MergedBlock Block, SheetCell Value)> _open = [];
    private int _next;
    private long _filled;

    public long RowNumber => rows.RowNumber;

    public bool IsHidden => rows.IsHidden;

    public List<SheetCell> Cells => rows.Cells;

    /// <summary>Whether the row holds anything that is not the value of a block which began above or to the left.</summary>
    public bool HasContent { get; private set; }

    public bool Read()
    {
        if (!rows.Read()) return false;
        if (_blocks.Length > 0) Fill();
        HasContent = false;
        foreach (var cell in rows.Cells)
        {
            if (cell.IsBlank || cell.IsOfMerge) continue;
            HasContent = true;
            break;
        }

        return true;
    }

    public void Dispose() => rows.Dispose();

    private void Fill()
    {
        var row = rows.RowNumber;
        _open.RemoveAll(open => open.Block.Bottom < row);
        for (; _next < _blocks.Length && _blocks[_next].Top <= row; _next++)
        {
            var block = _blocks[_next];
            if (block.Bottom < row) continue;
            if (_open.Count == Workbook.MostColumns) throw new TooMuchException();
            _open.Add((block, block.Top == row && block.Left < Cells.Count ? Cells[block.Left] : default));
        }

        var before = Cells.Count;
        foreach (var (block, value) in _open)
        {
            var last = Math.Min(block.Right, Math.Max(before, width) - 1);
            if (last >= block.Left && (_filled += last - Math.Min(block.Left, Cells.Count) + 1) > MostFilled) throw new TooMuchException();
            for (var column = block.Left; column <= last; column++)
            {
                if (block.Top == row && block.Left == column) continue;
                while (Cells.Count <= column) Cells.Add(default);
                Cells[column] = value with { IsOfMerge = true, IsFromOtherColumn = column > block.Left };
            }
        }
    }
}
