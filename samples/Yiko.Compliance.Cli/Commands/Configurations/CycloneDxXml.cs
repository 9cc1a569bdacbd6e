using System.Text;
using System.Xml;
using Yiko.Compliance.Registers.Word;
using Yiko.Compliance.Registers.Workbooks;

namespace Yiko.Compliance.Cli.Commands.Configurations;

/// <summary>CycloneDX as XML: the components of the bill and those within them, as in its JSON, and no others that the file speaks of.</summary>
internal static class CycloneDxXml
{
    private const string Namespace = "http://cyclonedx.org/schema/bom/";

    private enum Level
    {
        Components,
        Component,
        Hashes,
    }

    /// <summary>Null where the XML is no bill of this format.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static BillComponents? Read(Stream stream)
    {
        using var xml = XmlReader.Create(
            new MarkupGuard(new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true))),
            new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, NameTable = new RationedNames() });
        xml.MoveToContent();
        if (xml.LocalName != "bom" || !xml.NamespaceURI.StartsWith(Namespace, StringComparison.OrdinalIgnoreCase)) return null;
        var components = new BillComponents();
        Stack<Level> open = new();
        Stack<Component> owners = new();
        while (XlsxText.Next(xml))
        {
            if (xml.NodeType == XmlNodeType.EndElement && open.TryPop(out var ended) && ended == Level.Component) owners.Pop().AddTo(components);
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (open.Count == 0 ? null : (Level?)open.Peek(), xml.LocalName)
            {
                case (null or Level.Component, "components"):
                    if (!xml.IsEmptyElement) open.Push(Level.Components);
                    break;
                case (Level.Components, "component"):
                    if (xml.IsEmptyElement) break;
                    open.Push(Level.Component);
                    owners.Push(new());
                    break;
                case (Level.Component, "hashes"):
                    if (!xml.IsEmptyElement) open.Push(Level.Hashes);
                    break;
                case (Level.Component, "group"):
                    owners.Peek().Group = XlsxText.Of(xml).Trim();
                    break;
                case (Level.Component, "name"):
                    owners.Peek().Name = XlsxText.Of(xml).Trim();
                    break;
                case (Level.Component, "version"):
                    owners.Peek().Version = XlsxText.Of(xml).Trim();
                    break;
                case (Level.Hashes, "hash"):
                    var algorithm = xml.GetAttribute("alg") ?? string.Empty;
                    owners.Peek().Hashes.Add(algorithm, XlsxText.Of(xml));
                    break;
                default:
                    XlsxText.Pass(xml);
                    break;
            }
        }

        return components;
    }

    private sealed class Component
    {
        public string Group { get; set; } = string.Empty;

        public string Name { get; set; } = string.Empty;

        public string Version { get; set; } = string.Empty;

        public ContentHashes Hashes { get; } = new();

        public void AddTo(BillComponents components) => components.Add(Group, Name, Version, Hashes);
    }
}
