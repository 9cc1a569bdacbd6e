using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The rows of the first sheet of a workbook. Like a CSV file the sheet is run over twice: once to check it to its end, once to give
/// its rows. Only the shared strings stay in memory.
/// </summary>
internal sealed class XlsxRows : RowReader
{
    private readonly SpreadsheetDocument _document;
    private readonly XlsxSheet _sheet;

    private XlsxRows(SpreadsheetDocument document, XlsxSheet sheet) => (_document, _sheet) = (document, sheet);

    public static XlsxRows? Open(Stream stream, RegisterSource source, FaultList faults)
    {
        SpreadsheetDocument? document = null;
        XlsxRows? rows = null;
        try
        {
            document = SpreadsheetDocument.Open(stream, isEditable: false);
            rows = Check(document, source, faults);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            faults.Add(InputTexts.BrokenWorkbook(new Place { File = source.File }));
        }
        finally
        {
            if (rows is null) document?.Dispose();
        }

        return rows;
    }

    public override bool Read()
    {
        while (_sheet.Read())
        {
            if (_sheet.RowNumber <= HeaderPlace.Line || _sheet.Cells.All(cell => cell.IsBlank)) continue;
            Line = _sheet.RowNumber;
            for (var i = 0; i < _sheet.Cells.Count; i++)
            {
                if (_sheet.Cells[i] is { IsFormula: true, Trouble: CellTrouble.None }) Notes.Add(InputTexts.FormulaTaken(PlaceOf(i)));
            }

            return true;
        }

        return false;
    }

    public override ReadOnlySpan<char> Cell(int index) => CellAt(index).Text;

    public override CellTrouble TroubleOf(int index) => CellAt(index).Trouble;

    public override Place PlaceOf(int index) => new() { File = File, Line = Line, Column = index + 1, InWorkbook = true };

    protected override void Dispose(bool disposing)
    {
        _sheet.Dispose();
        _document.Dispose();
    }

    /// <summary>Whether the workbook is to blame, which the SDK tells in many ways.</summary>
    private static bool IsOfTheFile(Exception e) =>
        e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException;

    private static XlsxRows? Check(SpreadsheetDocument document, RegisterSource source, FaultList faults)
    {
        var file = new Place { File = source.File };
        if (FirstSheet(document) is not { } part)
        {
            faults.Add(InputTexts.NoSheet(file));
            return null;
        }

        var strings = SharedStrings(document);
        string[] header = [];
        long rowCount = 0;
        using (var sheet = new XlsxSheet(part, strings))
        {
            while (sheet.Read())
            {
                if (sheet.RowNumber == source.HeaderRow) header = HeaderOf(sheet.Cells);
                else if (sheet.RowNumber < source.HeaderRow || header.Length == 0) continue;
                else if (CheckRow(sheet, header.Length, source.File, faults)) rowCount++;
            }
        }

        var place = file with { Line = source.HeaderRow, InWorkbook = true };
        if (header.Length == 0) faults.Add(InputTexts.HeaderMissing(place, source.HeaderRow));
        if (!faults.IsEmpty) return null;
        return new(document, new(part, strings)) { File = source.File, Header = header, HeaderPlace = place, RowCount = rowCount };
    }

    private static bool CheckRow(XlsxSheet sheet, int width, string file, FaultList faults)
    {
        var filled = false;
        for (var i = 0; i < sheet.Cells.Count; i++)
        {
            var place = new Place { File = file, Line = sheet.RowNumber, Column = i + 1, InWorkbook = true };
            if (sheet.Cells[i].IsBlank) continue;
            filled = true;
            if (i >= width) faults.Add(InputTexts.CellBeyondHeader(place));
            if (sheet.Cells[i].Text.Length > CsvStructure.LongestCell) faults.Add(InputTexts.CellTooLong(place));
        }

        return filled;
    }

    private static string[] HeaderOf(IReadOnlyList<XlsxCell> cells)
    {
        var header = cells.Select(cell => cell.Text.Trim()).ToList();
        while (header.Count > 0 && header[^1].Length == 0) header.RemoveAt(header.Count - 1);
        return [.. header];
    }

    private static WorksheetPart? FirstSheet(SpreadsheetDocument document) =>
        document.WorkbookPart is { Workbook.Sheets: { } sheets } book
            ? sheets.Elements<Sheet>().Where(sheet => sheet.Id?.Value is not null)
                .Select(sheet => book.TryGetPartById(sheet.Id!.Value!, out var part) ? part as WorksheetPart : null)
                .FirstOrDefault(part => part is not null)
            : null;

    private static List<string> SharedStrings(SpreadsheetDocument document)
    {
        List<string> strings = [];
        if (document.WorkbookPart?.SharedStringTablePart is not { } part) return strings;
        using var reader = new OpenXmlPartReader(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
                strings.Add(RichText.Of(reader.LoadCurrentElement()!));
        }

        return strings;
    }

    private XlsxCell CellAt(int index) => index >= 0 && index < _sheet.Cells.Count ? _sheet.Cells[index] : default;
}
