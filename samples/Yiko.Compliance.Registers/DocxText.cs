using System.Text;
using System.Xml;
using Yiko.Compliance.Registers.Word;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The text of a DOCX file as a reader sees it: paragraphs and table cells in reading order, a line each, then the notes. Revisions count as
/// accepted. Headers and footers are left out, because they hold the version and the page, which are no content; so is what a word processor
/// makes by itself.
/// </summary>
internal sealed class DocxText
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private const int LongestMediaType = 80;

    private DocxText(string text, LeftOut leftOut, int struck) => (Text, LeftOut, Struck) = (text, leftOut, struck);

    private DocxText(DocumentTrouble trouble, string? kind = null) => (Trouble, Kind) = (trouble, kind);

    /// <summary>Null where there is trouble.</summary>
    public string? Text { get; }

    public DocumentTrouble Trouble { get; }

    /// <summary>What kind of file it is instead of a DOCX.</summary>
    public string? Kind { get; }

    public LeftOut LeftOut { get; } = new();

    /// <summary>How many characters of the text are struck out.</summary>
    public int Struck { get; }

    public static DocxText Read(Stream file, CancellationToken cancellation = default)
    {
        try
        {
            using var package = DocxPackage.Open(file, cancellation);
            var main = package.RelationsOf(string.Empty, "officeDocument").Values.FirstOrDefault().Part;
            if (main is null || !package.Has(main)) return KindOf(package) is { } kind ? new(DocumentTrouble.OtherKind, kind) : new(DocumentTrouble.BrokenDocx);
            if (OfficeKind(package, main) is { } other) return new(DocumentTrouble.OtherKind, other);
            var (text, leftOut, struck) = DocxReader.Read(package, main);
            return new(text, leftOut, struck);
        }
        catch (DocumentRefusedException e)
        {
            return new(e.Trouble);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or DecoderFallbackException or UriFormatException)
        {
            return new(DocumentTrouble.BrokenDocx);
        }
    }

    /// <summary>Archives of other programs say what they are in an entry of their own.</summary>
    private static string? KindOf(DocxPackage package) =>
        package.Start("mimetype", LongestMediaType) is var type && type.StartsWith(OpenDocument, StringComparison.Ordinal)
            ? type[OpenDocument.Length..].Trim() switch
            {
                "text" or "text-template" or "text-master" => "ODT",
                "spreadsheet" or "spreadsheet-template" => "ODS",
                "presentation" or "presentation-template" => "ODP",
                _ => "OpenDocument",
            }
            : type.StartsWith("application/epub", StringComparison.Ordinal) ? "EPUB" : null;

    private static string? OfficeKind(DocxPackage package, string main)
    {
        if (main.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) return "XLSB";
        using var reader = package.Read(main);
        reader.MoveToContent();
        return reader.LocalName switch { "workbook" => "XLSX", "presentation" => "PPTX", _ => null };
    }
}
