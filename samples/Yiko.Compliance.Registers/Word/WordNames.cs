using System.Xml;

namespace Yiko.Compliance.Registers.Word;

/// <summary>Which vocabulary an element of a document belongs to; the transitional and the strict form of the standard are one.</summary>
internal enum Vocabulary
{
    Other,
    Word,
    Mathematics,
    Drawing,
    WordDrawing,
    Chart,
    Diagram,
    Compatibility,
    Vml,
    Office,
    Relationship,
    Package,
}

/// <summary>The vocabularies of a document, and how its attributes read.</summary>
internal static class WordNames
{
    private static readonly Dictionary<string, Vocabulary> Known = new(StringComparer.Ordinal)
    {
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main"] = Vocabulary.Word,
        ["http://purl.oclc.org/ooxml/wordprocessingml/main"] = Vocabulary.Word,
        ["http://schemas.openxmlformats.org/officeDocument/2006/math"] = Vocabulary.Mathematics,
        ["http://purl.oclc.org/ooxml/officeDocument/math"] = Vocabulary.Mathematics,
        ["http://schemas.openxmlformats.org/drawingml/2006/main"] = Vocabulary.Drawing,
        ["http://purl.oclc.org/ooxml/drawingml/main"] = Vocabulary.Drawing,
        ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"] = Vocabulary.WordDrawing,
        ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"] = Vocabulary.WordDrawing,
        ["http://schemas.openxmlformats.org/drawingml/2006/chart"] = Vocabulary.Chart,
        ["http://purl.oclc.org/ooxml/drawingml/chart"] = Vocabulary.Chart,
        ["http://schemas.openxmlformats.org/drawingml/2006/diagram"] = Vocabulary.Diagram,
        ["http://purl.oclc.org/ooxml/drawingml/diagram"] = Vocabulary.Diagram,
        ["http://schemas.openxmlformats.org/markup-compatibility/2006"] = Vocabulary.Compatibility,
        ["urn:schemas-microsoft-com:vml"] = Vocabulary.Vml,
        ["urn:schemas-microsoft-com:office:office"] = Vocabulary.Office,
        ["http://schemas.openxmlformats.org/package/2006/relationships"] = Vocabulary.Package,
        ["http://schemas.openxmlformats.org/package/2006/content-types"] = Vocabulary.Package,
        ["http://schemas.openxmlformats.org/officeDocument/2006/relationships"] = Vocabulary.Relationship,
        ["http://purl.oclc.org/ooxml/officeDocument/relationships"] = Vocabulary.Relationship,
    };

    private static readonly string[] RelationshipNamespaces = [.. Known.Where(pair => pair.Value == Vocabulary.Relationship).Select(pair => pair.Key)];

    public static Vocabulary Of(string address) => Known.GetValueOrDefault(address);

    /// <summary>Whether a word processor of today shows what is written in it.</summary>
    public static bool IsUnderstood(string? address) => address is not null
        && (Known.ContainsKey(address) || address.StartsWith("http://schemas.microsoft.com/office/", StringComparison.Ordinal)
            || address.StartsWith("http://schemas.openxmlformats.org/", StringComparison.Ordinal) || address.StartsWith("http://purl.oclc.org/ooxml/", StringComparison.Ordinal)
            || address.StartsWith("urn:schemas-microsoft-com:", StringComparison.Ordinal));

    /// <summary>An attribute in the vocabulary of its element; some programs leave the prefix out.</summary>
    public static string? Value(this XmlReader element, string name) => element.GetAttribute(name, element.NamespaceURI) ?? element.GetAttribute(name);

    /// <summary>Whether a property is switched on: it is, if it stands there and says nothing else.</summary>
    public static bool IsOn(this XmlReader element) => element.Value("val") is not ("0" or "false" or "off");

    public static string? Relation(this XmlReader element, string name) =>
        RelationshipNamespaces.Select(address => element.GetAttribute(name, address)).FirstOrDefault(value => value is not null);
}
