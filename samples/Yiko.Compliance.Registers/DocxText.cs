using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Yiko.Compliance.Registers;

/// <summary>
/// The text of the body of a DOCX file: paragraphs and table cells in reading order, a line each. Revisions count as accepted. Headers,
/// footers and notes are left out, because they hold the version and the page, which are no content; so are numbers that Word makes itself.
/// </summary>
internal static class DocxText
{
    /// <summary>Null when the file is no readable DOCX.</summary>
    public static string? Read(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.MainDocumentPart?.Document?.Body is not { } body) return null;
            var text = new StringBuilder();
            Add(text, body);
            return text.ToString();
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Add(StringBuilder text, OpenXmlElement parent)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                // What was deleted or moved away, and the copy of a drawing that old programs read.
                case DeletedRun or MoveFromRun or AlternateContentFallback:
                    break;
                case Paragraph:
                    BreakLine(text);
                    Add(text, element);
                    BreakLine(text);
                    break;
                case Text written:
                    text.Append(written.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                default:
                    Add(text, element);
                    break;
            }
        }
    }

    private static void BreakLine(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }
}
