using System.IO.Compression;
using System.Xml;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The archive of a workbook: parts as XML, each with a limit in proportion to what it takes in the file.</summary>
internal sealed class XlsxPackage(ZipArchive archive, CancellationToken cancellation) : IDisposable
{
    /// <summary>What any part may unpack to, however small it is packed.</summary>
    private const long Granted = 64 << 20;

    /// <summary>How many times its packed size a part may unpack to beyond that: sheets of real registers reach forty.</summary>
    private const int Ratio = 100;

    private const long Most = 4L << 30;

    /// <summary>Kept in memory whole, and so held shorter.</summary>
    private const long MostKept = 512 << 20;

    public bool Has(string part) => Find(part) is not null;

    /// <summary>The bytes of a part; null where there is none.</summary>
    public Stream? Open(string part, bool kept = false)
    {
        if (Find(part) is not { } entry) return null;
        var limit = Math.Min(Granted + (entry.CompressedLength * Ratio), kept ? MostKept : Most);
        return new LimitedStream(entry.Open(), limit, cancellation);
    }

    public XmlReader? Read(string part, bool kept = false) => Open(part, kept) is { } stream ? Xml(stream) : null;

    public static XmlReader Xml(Stream stream) => XmlReader.Create(
        stream,
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    /// <summary>The parts that a part refers to, by the name of the reference.</summary>
    public Dictionary<string, (string Type, string Part)> ReferencesOf(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        Dictionary<string, (string Type, string Part)> references = new(StringComparer.Ordinal);
        using var xml = Read($"{folder}_rels/{part[(slash + 1)..]}.rels", kept: true);
        while (xml is not null && XlsxText.Next(xml))
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" }) continue;
            var (id, target) = (xml.GetAttribute("Id"), xml.GetAttribute("Target"));
            if (id is null || target is null || xml.GetAttribute("TargetMode") == "External") continue;
            references[id] = (xml.GetAttribute("Type") ?? string.Empty, Resolve(folder, target));
        }

        return references;
    }

    public void Dispose() => archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        List<string> path = target.StartsWith('/') ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var step in target.Split('/', '\\'))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not ("" or "." or "..")) path.Add(step);
        }

        return string.Join('/', path);
    }

    private ZipArchiveEntry? Find(string part) =>
        archive.GetEntry(part) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase));
}
