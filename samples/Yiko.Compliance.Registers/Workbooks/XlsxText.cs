using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>Texts of a workbook's XML.</summary>
internal static class XlsxText
{
    private const int EscapeLength = 7;
    private const int Deepest = 64;
    private const int AtOnce = 4096;

    /// <summary>Reads on. No part of a workbook nests deeper than a few levels, and a reader remembers each.</summary>
    public static bool Next(XmlReader xml)
    {
        if (!xml.Read()) return false;
        return xml.Depth <= Deepest ? true : throw new TooMuchException();
    }

    /// <summary>
    /// The text of the current element; the reader then stands on its end. Of a text that no cell may hold, as much as shows that: the rest is passed
    /// over and never held.
    /// </summary>
    public static string Of(XmlReader xml)
    {
        if (xml.IsEmptyElement) return string.Empty;
        var depth = xml.Depth;
        string? first = null;
        StringBuilder? more = null;
        var chunk = ArrayPool<char>.Shared.Rent(AtOnce);
        while (Next(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) continue;
            for (var read = xml.ReadValueChunk(chunk, 0, AtOnce); read > 0; read = xml.ReadValueChunk(chunk, 0, AtOnce))
            {
                if (first is null) first = new(chunk, 0, read);
                else if ((more ??= new(first)).Length <= CsvStructure.LongestCell) more.Append(chunk, 0, read);
            }
        }

        ArrayPool<char>.Shared.Return(chunk);
        return more?.ToString() ?? first ?? string.Empty;
    }

    /// <summary>The text of a string that may be stored in runs; pronunciation is no part of it. A raised 1 behind a 9 is no 91.</summary>
    public static SheetText OfRuns(XmlReader xml)
    {
        if (xml.IsEmptyElement) return SheetText.Plain(string.Empty);
        var depth = xml.Depth;
        var (ofCell, hasOwnFont) = (-1, false);
        string? first = null;
        StringBuilder? more = null;
        var (level, open) = (TextLevel.Line, TextLevel.Line);
        var (struck, plain) = (false, false);
        while (Next(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.LocalName)
            {
                case "rPh":
                    Pass(xml);
                    break;
                case "r":
                    (level, hasOwnFont) = (TextLevel.Line, false);
                    break;
                case "rPr":
                    hasOwnFont = true;
                    break;
                case "strike" when XlsxWorkbook.IsTrue(xml.GetAttribute("val") ?? "1"):
                    level = TextLevel.Struck;
                    break;
                case "vertAlign":
                    level = ScriptSigns.LevelOf(xml.GetAttribute("val"));
                    break;
                case "t":
                    var text = Unescaped(Of(xml));
                    (struck, plain) = (struck || (level == TextLevel.Struck && text.Length > 0), level == TextLevel.Struck || text.Length == 0 ? plain : true);
                    if (hasOwnFont && ofCell < 0) ofCell = (more?.Length ?? first?.Length) ?? 0;
                    if (more?.Length > CsvStructure.LongestCell) break;
                    if (first is null && more is null && level == TextLevel.Line) first = text;
                    else open = ScriptSigns.Append(more ??= new(first), text, level, open);
                    break;
            }
        }

        if (open != TextLevel.Line) more!.Append(')');
        var whole = more?.ToString() ?? first ?? string.Empty;
        return struck && !plain ? new(ScriptSigns.WithoutStroke(whole), 0, IsStruck: true) : new(whole, ofCell < 0 ? whole.Length : ofCell);
    }

    /// <summary>Goes to the end of the current element.</summary>
    public static void Pass(XmlReader xml)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (Next(xml) && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
        }
    }

    /// <summary>Characters that XML cannot hold are stored as <c>_x000D_</c>, and an underscore that would look like it as <c>_x005F_</c>.</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;
        var plain = new StringBuilder(text.Length);
        var done = 0;
        for (; at >= 0; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (at + EscapeLength <= text.Length && text[at + EscapeLength - 1] == '_'
                && ushort.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                plain.Append(text, done, at - done).Append((char)unit);
                done = at += EscapeLength;
            }
            else
            {
                at += 2;
            }
        }

        return plain.Append(text, done, text.Length - done).ToString();
    }
}
