using System.IO.Compression;
using System.Text;

namespace Yiko.Compliance.Cli;

/// <summary>Writes Word documents from their markup, such as no library would write.</summary>
internal static class WordFile
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + $"xmlns:r=\"{Office}relationships\" xmlns:m=\"{Office}math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
        + "xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:x=\"urn:example:unheard-of\"";

    /// <summary>A document of this body.</summary>
    public static byte[] Of(string body, params (string Name, string Type, string Content)[] parts) =>
        Package($"<w:document {Namespaces} mc:Ignorable=\"x\"><w:body>{body}<w:sectPr/></w:body></w:document>", parts);

    /// <summary>A document of this main part and parts that it refers to by their names.</summary>
    public static byte[] Package(string main, params (string Name, string Type, string Content)[] parts)
    {
        var relations = parts.Select(part => $"<Relationship Id=\"{part.Name}\" Type=\"{Office}relationships/{part.Type}\" Target=\"{part.Name}\"/>");
        return Zip(
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Relations($"<Relationship Id=\"r\" Type=\"{Office}relationships/officeDocument\" Target=\"word/document.xml\"/>")),
            ("word/document.xml", main),
            ("word/_rels/document.xml.rels", Relations(string.Concat(relations))),
            .. parts.Select(part => ("word/" + part.Name, part.Content)),
        ]);
    }

    public static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return file.ToArray();
    }

    public static string Part(string name, string content) => $"<{name} {Namespaces}>{content}</{name}>";

    /// <summary>A paragraph of runs, or of whatever else stands in one.</summary>
    public static string P(params string[] content) => $"<w:p>{string.Concat(content)}</w:p>";

    public static string R(string text, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Sym(string font, string code) => $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>";

    /// <summary>A field with its result, in the runs that word processors write.</summary>
    public static string Field(string instruction, string? result = null, string settings = "") =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\">{settings}</w:fldChar></w:r><w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>"
        + (result is null ? string.Empty : $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    public static string Box(string content) => $"<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";

    private static string Relations(string content) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";
}
