using System.Xml;
using Yiko.Compliance.Registers;
using Yiko.Compliance.Registers.Workbooks;

namespace Yiko.Compliance.Host.Imports;

/// <summary>The first lines of a file as they stand, and its sheets: what somebody chooses the header by. Empty where the file shows nothing.</summary>
internal sealed record FileLook
{
    private const int MostLines = 12;
    private const int MostCells = 30;

    public IReadOnlyList<string> Sheets { get; private init; } = [];

    public IReadOnlyList<SampleLine> Lines { get; private init; } = [];

    public static FileLook Of(Upload upload)
    {
        using var stream = upload.Open();
        try
        {
            if (FileKind.WorkbookIn(stream, upload.Name, upload.Cancellation, out var refusal) is { } open) return OfWorkbook(open, upload.Reading.Sheet);
            return refusal is null ? OfText(stream, upload) : new();
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or FormatException or ArgumentException or IndexOutOfRangeException
            or OverflowException or EndOfStreamException or TooMuchException or BrokenCellException)
        {
            // What is wrong with the file, its reader says in its own words.
            return new();
        }
    }

    private static FileLook OfText(Stream stream, Upload upload)
    {
        var chosen = TextEncodings.MarkedBy(stream) ?? upload.Reading.ChosenEncoding ?? EncodingGuess.OfUtf16(stream) ?? EncodingGuess.Of(stream, upload.Cancellation) ?? TextEncodings.Utf8;
        using var text = new StreamReader(stream, TextEncodings.Find(chosen)!);
        return new() { Lines = [.. CsvSample.Of(text, new(upload.SourceFor([]))).Lines.Take(MostLines).Select(Shortened)] };
    }

    private static FileLook OfWorkbook(Func<Workbook?> open, string? named)
    {
        using var book = open();
        if (book is null) return new();
        string[] sheets = [.. book.Sheets.Where(sheet => sheet.IsVisible).Select(sheet => sheet.Name)];
        var at = Math.Max(0, book.Sheets.ToList().FindIndex(sheet => named is null ? sheet.IsVisible : sheet.Name == named));
        using var rows = new MergedRows(book.RowsOf(at), book.LayoutOf(at), MostCells);
        List<SampleLine> lines = [];
        while (lines.Count < MostLines && rows.Read()) lines.Add(Shortened(new(rows.RowNumber, [.. rows.Cells.Select(cell => cell.Text)])));
        return new() { Sheets = sheets, Lines = lines };
    }

    private static SampleLine Shortened(SampleLine line) => new(line.Number, [.. line.Cells.Take(MostCells).Select(Web.Fault.Shown)]);
}
