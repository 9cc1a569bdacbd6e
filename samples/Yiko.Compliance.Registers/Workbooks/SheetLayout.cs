namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>Merged blocks and hidden columns of a sheet.</summary>
internal sealed class SheetLayout
{
    /// <summary>Merged blocks of one sheet: a sheet that is merged all over has a fraction of it.</summary>
    public const int MostBlocks = 1 << 19;

    public List<MergedBlock> Merged { get; } = [];

    /// <summary>First and last column of each hidden range, counted from zero.</summary>
    public List<(int First, int Last)> HiddenColumns { get; } = [];

    public void Merge(MergedBlock block)
    {
        if (Merged.Count == MostBlocks) throw new TooMuchException();
        if (block.Bottom > block.Top || block.Right > block.Left) Merged.Add(block);
    }

    public int HiddenWithin(int width) =>
        Enumerable.Range(0, width).Count(column => HiddenColumns.Any(range => column >= range.First && column <= range.Last));
}

/// <summary>Cells that show as one; rows counted from one, columns from zero.</summary>
internal readonly record struct MergedBlock(long Top, int Left, long Bottom, int Right)
{
    public bool Holds(long row, int column) => row >= Top && row <= Bottom && column >= Left && column <= Right;
}
