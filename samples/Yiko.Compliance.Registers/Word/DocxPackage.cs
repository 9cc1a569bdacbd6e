using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Yiko.Compliance.Registers.Word;

/// <summary>The parts of a DOCX file, unpacked one after another and no further than the limits allow.</summary>
internal sealed class DocxPackage : IDisposable
{
    private const string RelationTypes = "/relationships/";

    private readonly ZipArchive _archive;
    private readonly Ration _unpacked;

    // Of a name that stands twice it is open which is meant: null.
    private readonly Dictionary<string, ZipArchiveEntry?> _entries = new(StringComparer.OrdinalIgnoreCase);

    private DocxPackage(ZipArchive archive, CancellationToken cancellation)
    {
        (_archive, _unpacked) = (archive, new(DocumentLimits.MostUnpacked, cancellation));
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            _entries[name] = _entries.ContainsKey(name) ? null : entry;
        }
    }

    public static DocxPackage Open(Stream file, CancellationToken cancellation)
    {
        Ration directory = new(DocumentLimits.LargestDirectory);
        ZipArchive archive = new(new RationedStream(file, directory), ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > DocumentLimits.MostEntries) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
        directory.Lift();
        return new(archive, cancellation);
    }

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The first bytes of a part that says what the archive is; empty where there is none.</summary>
    public string Start(string name, int length)
    {
        if (!Has(name)) return string.Empty;
        using var part = Unpack(name);
        var start = new byte[length];
        return Encoding.Latin1.GetString(start, 0, part.ReadAtLeast(start, length, throwOnEndOfStream: false));
    }

    public XmlReader Read(string name) => XmlReader.Create(
        new MarkupGuard(new StreamReader(Unpack(name), new UTF8Encoding(false, throwOnInvalidBytes: true))),
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new RationedNames(),
        });

    /// <summary>What a part refers to: by the id of the relation, its kind (the last word of the type) and the name of the part.</summary>
    /// <param name="part">The part; empty for the package itself.</param>
    /// <param name="kinds">The kinds that are asked for.</param>
    public Dictionary<string, (string Kind, string Part)> RelationsOf(string part, params string[] kinds)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var name = $"{folder}_rels/{part[folder.Length..]}.rels";
        Dictionary<string, (string Kind, string Part)> relations = new(StringComparer.Ordinal);
        if (!Has(name)) return relations;
        using var reader = Read(name);
        while (reader.Read())
        {
            if (reader.Depth > DocumentLimits.DeepestElement) throw new DocumentRefusedException(DocumentTrouble.TooDeep);
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" } || reader.GetAttribute("TargetMode") == "External") continue;
            var (id, type, target) = (reader.GetAttribute("Id"), reader.GetAttribute("Type"), reader.GetAttribute("Target"));
            if (id is null || type is null || target is null || type.LastIndexOf(RelationTypes, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            var kind = type[(at + RelationTypes.Length)..];
            if (!kinds.Contains(kind)) continue;
            relations[id] = (kind, Resolve(folder, target));
            if (relations.Count > DocumentLimits.MostListed) throw new DocumentRefusedException(DocumentTrouble.TooLarge);
        }

        return relations;
    }

    public void Dispose() => _archive.Dispose();

    private static string Resolve(string folder, string target)
    {
        List<string> path = [];
        var whole = target.StartsWith('/') ? target : folder + target;
        foreach (var step in Uri.UnescapeDataString(whole).Split('/', '\\'))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not ("" or "." or "..")) path.Add(step);
        }

        return string.Join('/', path);
    }

    private RationedStream Unpack(string name)
    {
        if (!_entries.TryGetValue(name, out var entry) || entry is null) throw new DocumentRefusedException(DocumentTrouble.BrokenDocx);
        if (entry.IsEncrypted) throw new DocumentRefusedException(DocumentTrouble.Protected);
        return new(entry.Open(), _unpacked);
    }
}
