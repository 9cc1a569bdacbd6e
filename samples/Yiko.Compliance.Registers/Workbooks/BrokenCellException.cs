namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A cell names something that the workbook lacks.</summary>
internal sealed class BrokenCellException : IOException
{
    public BrokenCellException(long row, int column) => (Row, Column) = (row, column);

    public BrokenCellException()
    {
    }

    public BrokenCellException(string message)
        : base(message)
    {
    }

    public BrokenCellException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public long Row { get; }

    public int Column { get; }
}
