namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A workbook of either kind: its sheets, and the rows of each as often as they are asked for.</summary>
internal abstract class Workbook : IDisposable
{
    /// <summary>Rows and columns of a sheet, in either kind; more is no workbook.</summary>
    public const int MostRows = 1 << 20;

    public const int MostColumns = 1 << 14;

    public abstract IReadOnlyList<SheetName> Sheets { get; }

    /// <summary>The sheet of which rows are being read, for whoever has to say where something is wrong.</summary>
    public int Asked { get; set; }

    /// <summary>What the sheet says of itself besides its rows.</summary>
    public abstract SheetLayout LayoutOf(int sheet);

    public abstract SheetRows RowsOf(int sheet);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
