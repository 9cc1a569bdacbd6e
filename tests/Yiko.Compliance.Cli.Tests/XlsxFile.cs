using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

/// <summary>Writes small workbooks: rows of ready-made cells, texts shared or inline.</summary>
internal static class XlsxFile
{
    private const uint DayFormat = 14;

    /// <param name="path">The file.</param>
    /// <param name="rows">A list of cells for each row; null leaves a cell out.</param>
    public static void Write(string path, params IEnumerable<Cell?[]> rows)
    {
        using var document = SpreadsheetDocument.Create(path, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheet = book.AddNewPart<WorksheetPart>();
        var strings = book.AddNewPart<SharedStringTablePart>();
        strings.SharedStringTable = new();
        var content = new SheetData();
        foreach (var (cells, row) in rows.Select((cells, row) => (cells, row + 1)))
        {
            var line = new Row { RowIndex = (uint)row };
            foreach (var (cell, column) in cells.Select((cell, column) => (cell, column)))
            {
                if (cell is null) continue;
                cell.CellReference = $"{Place.Letters(column + 1)}{row}";
                if (cell.DataType?.Value == CellValues.SharedString) Share(strings.SharedStringTable, cell);
                line.Append(cell);
            }

            content.Append(line);
        }

        book.AddNewPart<WorkbookStylesPart>().Stylesheet = new(new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = DayFormat }));
        sheet.Worksheet = new(content);
        book.Workbook = new(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "危险源" }));
    }

    /// <summary>The cells of a CSV text: numbers as numbers, all else as shared text, blanks left out.</summary>
    public static IEnumerable<Cell?[]> RowsOf(string csv)
    {
        using var reader = Sylvan.Data.Csv.CsvDataReader.Create(new StringReader(csv), new() { HasHeaders = false, Delimiter = ',', Comment = '\0' });
        while (reader.Read()) yield return [.. Enumerable.Range(0, reader.RowFieldCount).Select(i => CellOf(reader.GetFieldSpan(i).ToString()))];
    }

    public static Cell Text(string text) => new() { DataType = CellValues.SharedString, CellValue = new(text) };

    public static Cell Inline(string text) => new() { DataType = CellValues.InlineString, InlineString = new(new Text(text)) };

    public static Cell Number(string stored) => new() { CellValue = new(stored) };

    /// <summary>A number under a format of days.</summary>
    public static Cell Day(string stored) => new() { CellValue = new(stored), StyleIndex = 1 };

    public static Cell Flag(bool value) => new() { DataType = CellValues.Boolean, CellValue = new(value ? "1" : "0") };

    public static Cell Error(string error) => new() { DataType = CellValues.Error, CellValue = new(error) };

    public static Cell Formula(string formula, string? stored) =>
        new() { CellFormula = new(formula), CellValue = stored is null ? null : new(stored) };

    private static Cell? CellOf(string text) => text.Length == 0 ? null
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? Number(text)
        : Text(text);

    private static void Share(SharedStringTable table, Cell cell)
    {
        table.Append(new SharedStringItem(new Text(cell.CellValue!.Text) { Space = SpaceProcessingModeValues.Preserve }));
        cell.CellValue = new((table.ChildElements.Count - 1).ToString(CultureInfo.InvariantCulture));
    }
}
