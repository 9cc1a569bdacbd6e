using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>The encodings a register may have, each with a decoder that marks what it cannot read.</summary>
internal static class TextEncodings
{
    public const string Utf8 = "utf-8";
    public const string Gb18030 = "gb18030";
    public const string Utf16Little = "utf-16le";
    public const string Utf16Big = "utf-16be";
    public const string Windows1252 = "windows-1252";

    /// <summary>Stands for bytes that are no text in the encoding; a noncharacter, so no text holds it on purpose.</summary>
    public const char Unreadable = '\uFFFF';

    private const int Gb18030CodePage = 54936;
    private const int WindowsCodePage = 1252;

    public static readonly IReadOnlyList<string> Names = [Utf8, Gb18030, Utf16Little, Utf16Big, Windows1252];

    /// <summary>The encoding of a name; null for an unknown one. GBK and GB 2312 are subsets of GB 18030.</summary>
    public static Encoding? Find(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Marking(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
        "GB18030" or "GBK" or "GB2312" => Marking(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030CodePage)!),
        "UTF-16LE" => Marking(new UnicodeEncoding(bigEndian: false, byteOrderMark: false)),
        "UTF-16BE" => Marking(new UnicodeEncoding(bigEndian: true, byteOrderMark: false)),
        "WINDOWS-1252" or "CP1252" => Marking(CodePagesEncodingProvider.Instance.GetEncoding(WindowsCodePage)!),
        _ => null,
    };

    /// <summary>The encoding that a byte order mark names; null without one.</summary>
    public static string? MarkedBy(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8,
        [0xFF, 0xFE, ..] => Utf16Little,
        [0xFE, 0xFF, ..] => Utf16Big,
        _ => null,
    };

    /// <summary>As above, of a stream that is left at its beginning.</summary>
    public static string? MarkedBy(Stream stream)
    {
        Span<byte> start = stackalloc byte[3];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return MarkedBy(start[..length]);
    }

    /// <summary>An encoding whose decoder marks what it cannot read.</summary>
    private static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Unreadable.ToString());
        return marking;
    }
}
