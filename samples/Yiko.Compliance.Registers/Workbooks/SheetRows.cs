namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>One run over the rows of a sheet, a row in memory at a time.</summary>
internal abstract class SheetRows : IDisposable
{
    /// <summary>The number of the current row in the sheet, counted from one.</summary>
    public long RowNumber { get; protected set; }

    /// <summary>The cells of the current row from column A on; what the sheet leaves out is blank.</summary>
    public List<SheetCell> Cells { get; } = [];

    public bool IsHidden { get; protected set; }

    public abstract bool Read();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);

    protected void Put(int column, SheetCell cell)
    {
        if (column >= Workbook.MostColumns) throw new TooMuchException();
        while (Cells.Count <= column) Cells.Add(default);
        Cells[column] = cell;
    }
}
