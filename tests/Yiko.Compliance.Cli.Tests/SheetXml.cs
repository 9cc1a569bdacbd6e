using System.IO.Compression;
using System.Security;
using System.Text;

namespace Yiko.Compliance.Cli;

/// <summary>Writes small workbooks from the XML of their sheets, for what no library would write.</summary>
internal static class SheetXml
{
    /// <summary>Formats by their place: 0 general, 1 percent, 2 two places, 3 a day, 4 one of years alone, 5 a day with a time, 6 <c>"R-"000</c>, 7 <c>0"分"</c>, 8 <c>"A/"0</c>, 9 <c>0.00"%"</c>, 10 <c>"是";;"否"</c>, 11 <c>0"."0</c>, 12 a sum of money, 13 a raised font, 14 a lowered one, 15 one that is struck out.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="yyyy"/><numFmt numFmtId="172" formatCode="&quot;R-&quot;000"/><numFmt numFmtId="173" formatCode="0&quot;分&quot;"/>
        <numFmt numFmtId="174" formatCode="&quot;A/&quot;0"/><numFmt numFmtId="175" formatCode="0.00&quot;%&quot;"/><numFmt numFmtId="176" formatCode="&quot;是&quot;;;&quot;否&quot;"/><numFmt numFmtId="177" formatCode="0&quot;.&quot;0"/>
        <numFmt numFmtId="178" formatCode="_ * #,##0.00_ ;_ * \-#,##0.00_ ;_ * &quot;-&quot;??_ ;_ @_ "/></numFmts>
        <fonts count="4"><font><sz val="11"/></font><font><vertAlign val="superscript"/><sz val="11"/></font><font><vertAlign val="subscript"/></font><font><strike/></font></fonts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="2"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="22"/><xf numFmtId="172"/><xf numFmtId="173"/><xf numFmtId="174"/><xf numFmtId="175"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="178"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="3"/></cellXfs></styleSheet>
        """;

    /// <summary>A row of the cells' XML; a cell that does not begin with a bracket is a text.</summary>
    public static string Row(int number, params string[] cells) => string.Concat(
        $"<row r=\"{number}\">",
        string.Concat(cells.Select((cell, column) => cell.Length == 0 ? string.Empty : cell.StartsWith('<') ? cell : $"<c r=\"{Registers.Place.Letters(column + 1)}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>")),
        "</row>");

    /// <summary>A workbook of one sheet.</summary>
    public static void Write(string path, string rows, string after = "", string workbook = "") => Write(path, workbook, ("S", string.Empty, rows, after));

    public static void Write(string path, string workbook, params (string Name, string State, string Rows, string After)[] sheets)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        var names = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" {sheet.State} r:id=\"rId{i + 1}\"/>"));
        var links = string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
        Add(zip, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Add(zip, "xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{workbook}<sheets>{names}</sheets></workbook>""");
        Add(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}<Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>""");
        Add(zip, "xl/styles.xml", Styles);
        for (var i = 0; i < sheets.Length; i++)
            Add(zip, $"xl/worksheets/sheet{i + 1}.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheets[i].Rows}</sheetData>{sheets[i].After}</worksheet>""");
    }

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
