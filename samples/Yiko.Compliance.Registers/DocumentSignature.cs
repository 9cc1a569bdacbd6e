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
        _ => new(DocumentFormat.Text, string.Empty),
    };

    /// <summary>Text of which a reader sees something else than what is written: what word processors save beside their own format.</summary>
    private static string? MarkupOf(ReadOnlySpan<byte> start)
    {
        var text = TextEncodings.Find(TextEncodings.MarkedBy(start) ?? TextEncodings.Utf8)!.GetString(start).TrimStart('\uFEFF').TrimStart();
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
    Docx,
    Compound,
    Pdf,
    Other,
}
