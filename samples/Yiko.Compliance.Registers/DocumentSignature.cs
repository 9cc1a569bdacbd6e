using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>What the first bytes of a file say that it is.</summary>
internal readonly record struct DocumentSignature(DocumentFormat Format, string Kind)
{
    public static DocumentSignature Of(ReadOnlySpan<byte> start, string path) => start switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => new(DocumentFormat.Docx, string.Empty),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => new(DocumentFormat.Pdf, string.Empty),
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => new(DocumentFormat.Other, "RTF"),
        _ when CompoundSignature.Begins(start) => new(DocumentFormat.Compound, string.Empty),
        _ when Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase) => new(DocumentFormat.Docx, string.Empty),
        _ when MarkupOf(start) is { } kind => new(DocumentFormat.Other, kind),
        [0xFF, 0xFE, ..] => new(DocumentFormat.Utf16Little, string.Empty),
        [0xFE, 0xFF, ..] => new(DocumentFormat.Utf16Big, string.Empty),
        [0xEF, 0xBB, 0xBF, ..] => new(DocumentFormat.Utf8Mark, string.Empty),
        _ => new(DocumentFormat.Text, string.Empty),
    };

    /// <summary>Text of which a reader sees something else than what is written: what word processors save beside their own format.</summary>
    private static string? MarkupOf(ReadOnlySpan<byte> start)
    {
        var encoding = start switch { [0xFF, 0xFE, ..] => Encoding.Unicode, [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode, _ => Encoding.UTF8 };
        var text = encoding.GetString(start).TrimStart('\uFEFF').TrimStart();
        if (text.StartsWith("<!DOCTYPE html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)) return "HTML";
        if (text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)) return "MHTML";
        if (!text.StartsWith("<?xml", StringComparison.Ordinal)) return null;
        if (text.Contains("<html", StringComparison.OrdinalIgnoreCase)) return "HTML";
        return text.Contains("progid=\"Word.Document\"", StringComparison.Ordinal) ? "Word XML" : null;
    }
}

/// <summary>How the content of a document is to be read.</summary>
internal enum DocumentFormat
{
    Text,
    Utf8Mark,
    Utf16Little,
    Utf16Big,
    Docx,
    Compound,
    Pdf,
    Other,
}
