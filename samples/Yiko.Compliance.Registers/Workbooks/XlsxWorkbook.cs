using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>A workbook as XLSX: its sheets, formats and shared texts. Only the texts stay in memory.</summary>
internal sealed class XlsxWorkbook : Workbook
{
    private const string MergeMark = "mergeCell";

    private readonly XlsxPackage _package;
    private readonly List<SheetName> _sheets = [];
    private readonly List<string> _parts = [];
    private readonly string? _stylesPart;
    private readonly string? _stringsPart;
    private readonly List<TextLevel> _levels = [];
    private NumberFormat[]? _formats;
    private List<SheetText>? _strings;

    private XlsxWorkbook(XlsxPackage package, string part)
    {
        _package = package;
        var references = package.ReferencesOf(part);
        foreach (var (type, target) in references.Values)
        {
            if (type.EndsWith("/styles", StringComparison.Ordinal)) _stylesPart = target;
            if (type.EndsWith("/sharedStrings", StringComparison.Ordinal)) _stringsPart = target;
        }

        using var xml = package.Read(part, kept: true)!;
        while (XlsxText.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") From1904 = IsTrue(xml.GetAttribute("date1904"));
            if (xml.LocalName == "sheet") Add(xml, references);
        }
    }

    public override IReadOnlyList<SheetName> Sheets => _sheets;

    /// <summary>Whether days are counted from 1904, as the workbooks of old Macintoshes do.</summary>
    public bool From1904 { get; }

    public NumberFormat[] Formats => _formats ??= ReadFormats();

    public List<SheetText> Strings => _strings ??= ReadStrings();

    /// <summary>Where the text of a cell stands against its line, by the cell's format.</summary>
    public TextLevel LevelOf(int format) => Formats.Length > format && _levels.Count > format ? _levels[format] : TextLevel.Line;

    /// <summary>Null where the archive holds no workbook.</summary>
    public static XlsxWorkbook? Open(ZipArchive archive, CancellationToken cancellation)
    {
        var package = new XlsxPackage(archive, cancellation);
        var part = package.ReferencesOf(string.Empty).Values
            .FirstOrDefault(reference => reference.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Part ?? "xl/workbook.xml";
        return part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && package.Has(part) ? new(package, part) : null;
    }

    public override SheetRows RowsOf(int sheet) => new XlsxSheetRows(_package.Read(_parts[sheet])!, this);

    public override SheetLayout LayoutOf(int sheet)
    {
        var layout = new SheetLayout();
        var whole = HasMergedCells(_parts[sheet]);
        using var xml = _package.Read(_parts[sheet])!;
        while (XlsxText.Next(xml))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "sheetData" && !whole) break;
            if (xml.LocalName == "col" && (IsTrue(xml.GetAttribute("hidden")) || xml.GetAttribute("width") == "0")) Hide(layout, xml);
            if (xml.LocalName == MergeMark && CellReference.RangeOf(xml.GetAttribute("ref")) is { } block) layout.Merge(block);
        }

        return layout;
    }

    public static bool IsTrue(string? value) => value?.Trim() is "1" or "true" or "True" or "TRUE" or "on";

    protected override void Dispose(bool disposing) => _package.Dispose();

    private static void Hide(SheetLayout layout, XmlReader xml)
    {
        if (int.TryParse(xml.GetAttribute("min"), CultureInfo.InvariantCulture, out var first) && int.TryParse(xml.GetAttribute("max"), CultureInfo.InvariantCulture, out var last)
            && layout.HiddenColumns.Count < MostColumns)
            layout.HiddenColumns.Add((first - 1, last - 1));
    }

    private void Add(XmlReader xml, Dictionary<string, (string Type, string Part)> references)
    {
        var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        if (id is null || !references.TryGetValue(id, out var reference) || !_package.Has(reference.Part)) return;
        if (!reference.Type.EndsWith("/worksheet", StringComparison.Ordinal)) return;
        if (_sheets.Count == MostColumns) throw new TooMuchException();
        _sheets.Add(new(XlsxText.Unescaped(xml.GetAttribute("name") ?? string.Empty), xml.GetAttribute("state") is null or "visible"));
        _parts.Add(reference.Part);
    }

    // Merged cells stand behind the rows. Most sheets have none, and their bytes are searched faster than their XML is read.
    private bool HasMergedCells(string part)
    {
        using var stream = _package.Open(part)!;
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = stream.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var text = buffer.AsSpan(0, kept + read);
            // In an encoding of two bytes a letter the mark would not be found: then the whole is read.
            if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..]) return true;
            if (text.IndexOf("mergeCell"u8) >= 0) return true;
            kept = Math.Min(MergeMark.Length - 1, text.Length);
            text[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private NumberFormat[] ReadFormats()
    {
        Dictionary<int, NumberFormat> custom = [];
        List<NumberFormat> formats = [];
        using var xml = _stylesPart is null ? null : _package.Read(_stylesPart, kept: true);
        List<TextLevel> fonts = [];
        var (inCells, inFonts) = (false, false);
        while (xml is not null && XlsxText.Next(xml))
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "cellXfs" }) break;
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "fonts" }) inFonts = false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "fonts") inFonts = !xml.IsEmptyElement;
            else if (xml.LocalName == "font" && inFonts) fonts.Add(TextLevel.Line);
            else if (xml.LocalName == "strike" && inFonts && fonts.Count > 0 && IsTrue(xml.GetAttribute("val") ?? "1")) fonts[^1] = TextLevel.Struck;
            else if (xml.LocalName == "vertAlign" && inFonts && fonts.Count > 0) fonts[^1] = ScriptSigns.LevelOf(xml.GetAttribute("val"));
            else if (xml.LocalName == "cellXfs") inCells = !xml.IsEmptyElement;
            else if (xml.LocalName == "numFmt" && IdOf(xml) is { } id) custom.TryAdd(id, NumberFormat.OfCode(xml.GetAttribute("formatCode") ?? string.Empty));
            else if (xml.LocalName == "xf" && inCells)
            {
                formats.Add(IdOf(xml) is not { } used ? NumberFormat.General : custom.GetValueOrDefault(used) ?? NumberFormat.OfBuiltIn(used));
                _levels.Add(int.TryParse(xml.GetAttribute("fontId"), NumberStyles.None, CultureInfo.InvariantCulture, out var font) && font < fonts.Count ? fonts[font] : TextLevel.Line);
            }
        }

        return [.. formats];
    }

    private static int? IdOf(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id) ? id : null;

    private List<SheetText> ReadStrings()
    {
        List<SheetText> strings = [];
        using var xml = _stringsPart is null ? null : _package.Read(_stringsPart, kept: true);
        while (xml is not null && XlsxText.Next(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" }) strings.Add(XlsxText.OfRuns(xml));
        }

        return strings;
    }
}
