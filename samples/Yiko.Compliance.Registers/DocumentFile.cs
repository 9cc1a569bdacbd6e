using Yiko.Compliance.Registers.Word;

namespace Yiko.Compliance.Registers;

/// <summary>The text of one document: a text file, or what a reader sees of a DOCX file.</summary>
internal sealed class DocumentFile
{
    private const int StartLength = 1024;
    private const int BufferSize = 1 << 16;

    private DocumentFile(string path) => Path = path;

    public string Path { get; }

    /// <summary>Null where there is trouble.</summary>
    public string? Text { get; private init; }

    public DocumentTrouble Trouble { get; private init; }

    /// <summary>What kind of file it is, where it is none of those that are read.</summary>
    public string Kind { get; private init; } = string.Empty;

    /// <summary>The encoding that the bytes fit, where nobody named it; empty where it is known.</summary>
    public string GuessedEncoding { get; private init; } = string.Empty;

    /// <summary>The line of the trouble; 0 = the file as a whole.</summary>
    public long Line { get; private init; }

    /// <summary>What of a DOCX is no part of the text.</summary>
    public LeftOut LeftOut { get; private init; } = new();

    /// <summary>How many characters of its text are struck out.</summary>
    public int Struck { get; private init; }

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
    /// <param name="encoding">The encoding of a text file that carries no byte order mark; null where it is to be found.</param>
    public static DocumentFile Read(string path, string? encoding)
    {
        if (SpecialFile.IsAt(path)) return new(path) { Trouble = DocumentTrouble.NotAFile };
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
            return stream.CanSeek ? Read(path, stream, encoding, CancellationToken.None) : new(path) { Trouble = DocumentTrouble.NotAFile };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new(path) { Trouble = DocumentTrouble.NotReadable };
        }
    }

    /// <param name="path">What the sentences call it.</param>
    /// <param name="bytes">The content, which is already at hand.</param>
    /// <param name="encoding">The encoding of a text that carries no byte order mark; null where it is to be found.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static DocumentFile Read(string path, byte[] bytes, string? encoding, CancellationToken cancellation = default)
    {
        using MemoryStream stream = new(bytes, writable: false);
        return Read(path, stream, encoding, cancellation);
    }

    private static DocumentFile Read(string path, Stream stream, string? encoding, CancellationToken cancellation)
    {
        var start = new byte[StartLength];
        var signature = DocumentSignature.Of(start.AsSpan(0, stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)), path);
        stream.Position = 0;
        return signature.Format switch
        {
            DocumentFormat.Docx => FromDocx(path, stream, cancellation),
            DocumentFormat.Compound => FromCompound(path, stream),
            DocumentFormat.Pdf => new(path) { Trouble = DocumentTrouble.Pdf },
            DocumentFormat.Other => new(path) { Trouble = DocumentTrouble.OtherKind, Kind = signature.Kind },
            // A mark names the encoding more surely than anybody does.
            _ when TextEncodings.MarkedBy(start) is { } marked => FromText(path, stream, 1, marked),
            _ => encoding is null ? FromUnnamedText(path, stream, cancellation) : FromText(path, stream, 0, encoding),
        };
    }

    private static DocumentFile FromDocx(string path, Stream stream, CancellationToken cancellation)
    {
        var docx = DocxText.Read(stream, cancellation);
        return new(path) { Text = docx.Text, Trouble = docx.Trouble, Kind = docx.Kind ?? string.Empty, LeftOut = docx.LeftOut, Struck = docx.Struck };
    }

    private static DocumentFile FromCompound(string path, Stream stream) => CompoundSignature.KindOf(stream, path) switch
    {
        CompoundKind.Protected => new(path) { Trouble = DocumentTrouble.Protected },
        CompoundKind.Workbook => new(path) { Trouble = DocumentTrouble.OtherKind, Kind = "XLS" },
        CompoundKind.Presentation => new(path) { Trouble = DocumentTrouble.OtherKind, Kind = "PPT" },
        _ => new(path) { Trouble = DocumentTrouble.OldWord },
    };

    private static DocumentFile FromUnnamedText(string path, Stream stream, CancellationToken cancellation)
    {
        var guess = EncodingGuess.OfUtf16(stream);
        if (guess is null)
        {
            var file = FromText(path, stream, 0, TextEncodings.Utf8);
            if (file.Trouble != DocumentTrouble.WrongEncoding) return file;
            guess = EncodingGuess.Of(stream, cancellation);
            if (guess is null) return file;
        }

        return FromText(path, stream, 0, guess, isGuessed: true);
    }

    private static DocumentFile FromText(string path, Stream stream, int mark, string encoding, bool isGuessed = false)
    {
        if (stream.Length > DocumentLimits.LargestText) return new(path) { Trouble = DocumentTrouble.TooLarge };
        var bytes = new byte[stream.Length];
        var text = TextEncodings.Find(encoding)!.GetString(bytes.AsSpan(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)))[mark..];
        if (text.Length > DocumentLimits.LongestText) return new(path) { Trouble = DocumentTrouble.TooLarge };
        var binary = text.IndexOf('\0', StringComparison.Ordinal);
        if (binary >= 0) return new(path) { Trouble = DocumentTrouble.Binary, Line = LineOf(text, binary) };
        var unreadable = text.IndexOf(TextEncodings.Unreadable, StringComparison.Ordinal);
        return unreadable >= 0 ? new(path) { Trouble = DocumentTrouble.WrongEncoding, Line = LineOf(text, unreadable) } : new(path) { Text = text, GuessedEncoding = isGuessed ? encoding : string.Empty };
    }

    private static long LineOf(string text, int place) => 1 + text.AsSpan(0, place).Count('\n');

    private int Occurrences(string sought)
    {
        var count = 0;
        for (var at = Text!.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(sought, at + sought.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
