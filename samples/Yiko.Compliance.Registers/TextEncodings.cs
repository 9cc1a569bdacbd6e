using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>The encodings a register may have, each with a decoder that marks what it cannot read.</summary>
internal static class TextEncodings
{
    public const string Utf8 = "utf-8";
    public const string Gb18030 = "gb18030";

    /// <summary>Stands for bytes that are no text in the encoding; a noncharacter, so no text holds it on purpose.</summary>
    public const char Unreadable = '\uFFFF';

    private const int Gb18030CodePage = 54936;

    public static readonly IReadOnlyList<string> Names = [Utf8, Gb18030];

    /// <summary>The encoding of a name; null for an unknown one. GBK and GB 2312 are subsets of GB 18030.</summary>
    public static Encoding? Find(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Marking(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
        "GB18030" or "GBK" or "GB2312" => Marking(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030CodePage)!),
        _ => null,
    };

    /// <summary>An encoding whose decoder marks what it cannot read.</summary>
    public static Encoding Marking(Encoding encoding)
    {
        var marking = (Encoding)encoding.Clone();
        marking.DecoderFallback = new DecoderReplacementFallback(Unreadable.ToString());
        return marking;
    }
}
