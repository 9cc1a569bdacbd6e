using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yiko.Compliance.Registers;

/// <summary>One run over the rows of a sheet, a row in memory at a time.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private readonly OpenXmlPartReader _reader;
    private readonly IReadOnlyList<string> _sharedStrings;
    private readonly List<XlsxCell> _cells = [];

    public XlsxSheet(WorksheetPart part, IReadOnlyList<string> sharedStrings)
    {
        _reader = new(part);
        _sharedStrings = sharedStrings;
    }

    /// <summary>The number of the current row in the sheet, counted from one.</summary>
    public long RowNumber { get; private set; }

    /// <summary>The cells of the current row from column A on; what the sheet leaves out is blank.</summary>
    public IReadOnlyList<XlsxCell> Cells => _cells;

    public bool Read()
    {
        while (_reader.Read())
        {
            if (_reader.ElementType != typeof(Row) || !_reader.IsStartElement) continue;
            Take((Row)_reader.LoadCurrentElement()!);
            return true;
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private void Take(Row row)
    {
        RowNumber = row.RowIndex?.Value ?? RowNumber + 1;
        _cells.Clear();
        foreach (var cell in row.Elements<Cell>())
        {
            var at = IndexOf(cell.CellReference?.Value) ?? _cells.Count;
            while (_cells.Count <= at) _cells.Add(default);
            _cells[at] = XlsxCell.Of(cell, _sharedStrings);
        }
    }

    /// <summary>The column of a reference such as <c>AB12</c>, counted from zero.</summary>
    private static int? IndexOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(c)) break;
            column = (column * 26) + (c - 'A') + 1;
        }

        return column > 0 ? column - 1 : null;
    }
}
