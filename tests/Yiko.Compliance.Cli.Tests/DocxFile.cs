using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli;

/// <summary>Writes small Word documents.</summary>
internal static class DocxFile
{
    public static void Write(string path, params OpenXmlElement[] body)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.Document = new(new Body(body));
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new(Line("版本 A/0"));
    }

    public static Paragraph Line(params string[] runs) => new(runs.Select(text => new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })));

    public static Table Cells(params string[][] rows) =>
        new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Line(cell))))));
}
