using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>The text of one document: a text file, or the paragraphs and table cells of a DOCX file in reading order.</summary>
internal sealed class DocumentFile
{
    private const int SignatureLength = 8;

    private DocumentFile(string path, string? text, DocumentTrouble trouble, long line = 0) => (Path, Text, Trouble, Line) = (path, text, trouble, line);

    public string Path { get; }

    /// <summary>Null where there is trouble.</summary>
    public string? Text { get; }

    public DocumentTrouble Trouble { get; }

    /// <summary>The line of the trouble; 0 = the file as a whole.</summary>
    public long Line { get; }

    /// <summary>Nothing but white space: a document all the same, but hardly the one that was meant.</summary>
    public bool IsEmpty => Text is not null && string.IsNullOrWhiteSpace(Text);

    /// <summary>CR LF beside a bare LF or CR. It changes no measure, but tells of a file that went through several hands.</summary>
    public bool MixesLineEnds
    {
        get
        {
            if (Text is null) return false;
            var pairs = Occurrences("\r\n");
            var kinds = (pairs > 0 ? 1 : 0) + (Occurrences("\n") > pairs ? 1 : 0) + (Occurrences("\r") > pairs ? 1 : 0);
            return kinds > 1;
        }
    }

    /// <param name="path">The file.</param>
    /// <param name="encoding">The encoding of a text file that carries no byte order mark.</param>
    public static DocumentFile Read(string path, string encoding)
    {
        try
        {
            return Read(path, File.ReadAllBytes(path), encoding);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(path, null, DocumentTrouble.NotReadable);
        }
    }

    /// <param name="path">What the sentences call it.</param>
    /// <param name="bytes">The content, which is already at hand.</param>
    /// <param name="encoding">The encoding of a text that carries no byte order mark.</param>
    public static DocumentFile Read(string path, byte[] bytes, string encoding) => Signature(bytes, path) switch
    {
        Kind.Docx => FromDocx(path, bytes),
        Kind.OldWord => new(path, null, DocumentTrouble.OldWord),
        Kind.Other => new(path, null, DocumentTrouble.NotADocument),
        Kind.Utf16Little => FromText(path, bytes.AsSpan(2), Marking(Encoding.Unicode)),
        Kind.Utf16Big => FromText(path, bytes.AsSpan(2), Marking(Encoding.BigEndianUnicode)),
        Kind.Utf8Mark => FromText(path, bytes.AsSpan(3), TextEncodings.Find(TextEncodings.Utf8)!),
        _ => FromText(path, bytes, TextEncodings.Find(encoding)!),
    };

    private static DocumentFile FromDocx(string path, byte[] bytes) =>
        DocxText.Read(bytes) is { } text ? new(path, text, DocumentTrouble.None) : new(path, null, DocumentTrouble.BrokenDocx);

    private static DocumentFile FromText(string path, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var binary = text.IndexOf('\0', StringComparison.Ordinal);
        if (binary >= 0) return new(path, null, DocumentTrouble.Binary, LineOf(text, binary));
        var unreadable = text.IndexOf(TextEncodings.Unreadable, StringComparison.Ordinal);
        return unreadable >= 0 ? new(path, null, DocumentTrouble.WrongEncoding, LineOf(text, unreadable)) : new(path, text, DocumentTrouble.None);
    }

    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(TextEncodings.Unreadable.ToString());
        return marking;
    }

    private static long LineOf(string text, int place) => 1 + text.AsSpan(0, place).Count('\n');

    private static Kind Signature(ReadOnlySpan<byte> bytes, string path)
    {
        var start = bytes[..Math.Min(bytes.Length, SignatureLength)];
        return start switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => Kind.Docx,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Kind.OldWord,
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Kind.Other,
            _ when System.IO.Path.GetExtension(path).Equals(".docx", StringComparison.OrdinalIgnoreCase) => Kind.Docx,
            [0xFF, 0xFE, ..] => Kind.Utf16Little,
            [0xFE, 0xFF, ..] => Kind.Utf16Big,
            [0xEF, 0xBB, 0xBF, ..] => Kind.Utf8Mark,
            _ => Kind.Text,
        };
    }

    private int Occurrences(string sought)
    {
        var count = 0;
        for (var at = Text!.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(sought, at + sought.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private enum Kind
    {
        Text,
        Utf8Mark,
        Utf16Little,
        Utf16Big,
        Docx,
        OldWord,
        Other,
    }
}
