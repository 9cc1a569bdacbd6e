using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Yiko.Compliance.Host.Rows;

namespace Yiko.Compliance.Host.Web;

/// <summary>A register as a workbook, in the language of whoever asks and as the list shows it. Every cell is a text, so that nothing in it is a formula.</summary>
internal static partial class WorkbookExport
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    private static readonly (string Part, string Content)[] Parts =
    [
        ("[Content_Types].xml", $"""
            <Types xmlns="{Package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """),
        ("_rels/.rels", $"""<Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{Links}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", $"""
            <Relationships xmlns="{Package}relationships"><Relationship Id="rId1" Type="{Links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Links}/styles" Target="styles.xml"/></Relationships>
            """),
        // The format @ keeps a text a text when somebody edits the cell.
        ("xl/styles.xml", $"""
            <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="10"/></font><font><b/><sz val="10"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
            """),
    ];

    public static async Task<IResult> OfAsync(Register register, RegisterFilter filter, RegisterStore store, Language language, CancellationToken cancellation)
    {
        var export = await Export.OfAsync(register, store.AllAsync(register, filter), language, cancellation);
        List<string[]> rows = [];
        await foreach (var item in store.AllAsync(register, filter).WithCancellation(cancellation)) rows.AddRange(export.RowsOf(item));
        return TypedResults.Stream(Written(register.Title.In(language), export.Header, rows), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{register.Title.In(language)}.xlsx");
    }

    private static MemoryStream Written(string title, IReadOnlyList<string> header, List<string[]> rows)
    {
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (part, content) in Parts) Write(archive, part, content.Trim());
            Write(archive, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><sheets><sheet name="{title}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
            using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            using var xml = XmlWriter.Create(sheet, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
            xml.WriteStartElement("worksheet", Main);
            xml.WriteRaw("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" baseColWidth="16"/>""");
            xml.WriteStartElement("sheetData", Main);
            WriteRow(xml, header, style: 1);
            foreach (var row in rows) WriteRow(xml, row, style: 0);
            xml.WriteEndElement();
            xml.WriteRaw("""<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>""");
            xml.WriteEndElement();
        }

        memory.Position = 0;
        return memory;
    }

    private static void WriteRow(XmlWriter xml, IReadOnlyList<string> cells, int style)
    {
        xml.WriteStartElement("row", Main);
        foreach (var cell in cells)
        {
            xml.WriteStartElement("c", Main);
            xml.WriteAttributeString("s", Numbers.Of(style));
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(Escaped(cell));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // _x0041_ is a letter to a spreadsheet, and what XML cannot hold is marked as lost.
    private static string Escaped(string cell)
    {
        var text = LooksEscaped().Replace(cell, "_x005F_");
        return text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)) && !HasLoneSurrogate(text) ? text
            : string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));
    }

    private static bool HasLoneSurrogate(string text) => text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) && !text.Contains('\uFFFD', StringComparison.Ordinal);

    private static void Write(ZipArchive archive, string part, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        writer.Write(content);
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();
}
