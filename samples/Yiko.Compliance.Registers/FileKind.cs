using System.IO.Compression;
using System.Text;
using Yiko.Compliance.Registers.Workbooks;

namespace Yiko.Compliance.Registers;

/// <summary>What a file is by its content, whatever it is called; where it cannot be read, a name for it.</summary>
internal static class FileKind
{
    private const int Looked = 4096;
    private const int LongestOldFile = 1 << 29;

    /// <summary>A workbook to be opened; null where the file is none, and then it is refused in one sentence or may be a text.</summary>
    public static Func<Workbook?>? WorkbookIn(Stream stream, string file, CancellationToken cancellation, out LocalizedText? refusal)
    {
        refusal = null;
        var start = new byte[Looked];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        var place = new Place { File = file };
        var extension = Path.GetExtension(file).ToUpperInvariant();
        ReadOnlySpan<byte> bytes = start.AsSpan(0, length);
        switch (bytes)
        {
            case [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..]:
                return OfArchive(stream, place, cancellation, out refusal);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                return OfOldFile(stream, place, extension, out refusal);
            case [0x09, 0x00 or 0x02 or 0x04 or 0x08, _, 0x00, ..]:
                refusal = InputTexts.VeryOldWorkbook(place);
                return null;
        }

        var utf16 = TextEncodings.MarkedBy(bytes) is { } mark and not TextEncodings.Utf8 ? mark : EncodingGuess.OfUtf16(bytes);
        var text = (utf16 is null ? Encoding.Latin1 : TextEncodings.Find(utf16)!).GetString(bytes).TrimStart('\uFEFF').TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        refusal = text.StartsWith("%PDF", StringComparison.Ordinal) ? InputTexts.OtherKind(place, "a PDF", "PDF 文件")
            : text.StartsWith("{\\rtf", StringComparison.Ordinal) ? InputTexts.OtherKind(place, "an RTF text", "RTF 文本")
            : text.StartsWith('<') && text.Contains("progid=\"Excel.Sheet\"", StringComparison.OrdinalIgnoreCase) ? InputTexts.OtherKind(place, "an XML spreadsheet of 2003", "2003 年 XML 格式的电子表格")
            : text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
                || (text.StartsWith('<') && text.Contains("<table", StringComparison.OrdinalIgnoreCase)) ? InputTexts.OtherKind(place, "a web page (HTML)", "网页（HTML）")
            : text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? InputTexts.OtherKind(place, "an XML file", "XML 文件")
            : text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) ? InputTexts.OtherKind(place, "a saved web page (MHTML)", "单个文件网页（MHTML）")
            : text is ['{' or '[', ..] && IsJson(text) ? InputTexts.OtherKind(place, "a JSON file", "JSON 文件")
            : OfSignature(bytes, place) is { } named ? named
            : extension is ".XLSX" or ".XLSM" or ".XLS" && utf16 is null && bytes.Contains((byte)0) ? InputTexts.BrokenWorkbook(place)
            : extension is ".XLSX" or ".XLSM" && length > 0 ? InputTexts.BrokenWorkbook(place)
            : null;
        return null;
    }

    // A header may begin with a bracket, but not with one and what stands behind it in JSON.
    private static bool IsJson(string text) => text[1..].TrimStart() is [var next, ..] && (text[0] == '{' ? "\"}" : "{[\"]").Contains(next, StringComparison.Ordinal);

    private static LocalizedText? OfSignature(ReadOnlySpan<byte> bytes, Place place) => bytes switch
    {
        [0x1F, 0x8B, ..] => InputTexts.OtherKind(place, "a packed file (GZIP)", "GZIP 压缩文件"),
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => InputTexts.OtherKind(place, "an archive (7z)", "7z 压缩包"),
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => InputTexts.OtherKind(place, "an archive (RAR)", "RAR 压缩包"),
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => InputTexts.OtherKind(place, "a picture", "图片"),
        _ => null,
    };

    private static Func<Workbook?>? OfArchive(Stream stream, Place place, CancellationToken cancellation, out LocalizedText? refusal)
    {
        refusal = null;
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            refusal = NameOf(archive, place);
            if (refusal is null) return () => XlsxWorkbook.Open(archive, cancellation);
            archive.Dispose();
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            refusal = InputTexts.BrokenWorkbook(place);
        }

        return null;
    }

    private static LocalizedText? NameOf(ZipArchive archive, Place place)
    {
        bool Has(string part) => archive.GetEntry(part) is not null;
        if (Has("xl/workbook.bin")) return InputTexts.OtherKind(place, "a binary workbook (XLSB)", "二进制工作簿（XLSB）");
        if (Has("word/document.xml")) return InputTexts.OtherKind(place, "a text document (DOCX)", "文字文档（DOCX）");
        if (Has("ppt/presentation.xml")) return InputTexts.OtherKind(place, "a presentation (PPTX)", "演示文稿（PPTX）");
        if (Has("Index/Document.iwa")) return InputTexts.OtherKind(place, "a Numbers document", "Numbers 表格文件");
        if (archive.GetEntry("mimetype") is not { Length: < 256 } mime) return Has("[Content_Types].xml") || Has("xl/workbook.xml") || Has("_rels/.rels") ? null : InputTexts.OtherKind(place, "an archive (ZIP)", "ZIP 压缩包");
        using var reader = new StreamReader(new LimitedStream(mime.Open(), 1024, CancellationToken.None));
        return reader.ReadToEnd().Contains("opendocument", StringComparison.Ordinal) ? InputTexts.OtherKind(place, "an OpenDocument file (ODS)", "OpenDocument 文件（ODS）") : null;
    }

    private static Func<Workbook?>? OfOldFile(Stream stream, Place place, string extension, out LocalizedText? refusal)
    {
        refusal = null;
        if (stream.Length > LongestOldFile)
        {
            refusal = InputTexts.TooMuch(place);
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        stream.Position = 0;
        var file = CompoundFile.Of(content);
        bool Has(string name) => file is not null ? file.Has(name) : content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
        if (Has("EncryptedPackage") || (file is null && extension is ".XLSX" or ".XLSM")) refusal = InputTexts.Protected(place);
        else if (Has("WordDocument") || (content.Length > 514 && content[512] == 0xEC && content[513] == 0xA5) || extension is ".DOC") refusal = InputTexts.OtherKind(place, "an old Word document (DOC)", "旧的 Word 文档（DOC）");
        else if (Has("PowerPoint Document") || extension is ".PPT") refusal = InputTexts.OtherKind(place, "an old presentation (PPT)", "旧的演示文稿（PPT）");
        else if (file is null) refusal = InputTexts.BrokenOldWorkbook(place);
        else if (file.Has("Workbook")) return () => XlsWorkbook.Open(file);
        else refusal = file.Has("Book") ? InputTexts.VeryOldWorkbook(place) : InputTexts.BrokenOldWorkbook(place);
        return null;
    }
}
