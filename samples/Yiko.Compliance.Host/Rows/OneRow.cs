using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Host.Rows;

/// <summary>A single row as a file of one line: what was sent as JSON, typed into a form or stored is then read as any register is.</summary>
internal sealed class OneRow : RowReader
{
    private readonly string[] _cells;
    private bool _isRead;

    private OneRow(string[] cells) => _cells = cells;

    /// <summary>The cells of a row, the columns in the order of a header.</summary>
    public static RowCells Read(Row row, IReadOnlyList<string> header)
    {
        RowCells cells = new(new OneRow([.. header.Select(column => row[column])]) { File = string.Empty, Header = header, HeaderPlace = default, RowCount = 1 });
        cells.Next();
        return cells;
    }

    protected override bool ReadRow() => !_isRead && (_isRead = true);

    protected override ReadOnlySpan<char> CellOfFile(int index) => index < 0 ? default : _cells[index];

    protected override void Dispose(bool disposing)
    {
    }
}
