using System.Buffers.Binary;
using System.Text;

namespace Yiko.Compliance.Registers;

/// <summary>What the programs of the years before 2007 wrote: the streams inside tell whose file it is.</summary>
internal static class CompoundSignature
{
    private const int EntrySize = 128;
    private const int NameLengthOffset = 64;
    private const int LongestNameBytes = 64;
    private const int StreamType = 2;
    private const int TypeOffset = 66;
    private const int HeaderSize = 512;
    private const long LongestSearch = 64 << 20;

    private static readonly Dictionary<string, CompoundKind> Streams = new(StringComparer.Ordinal)
    {
        ["EncryptedPackage"] = CompoundKind.Protected,
        ["EncryptionInfo"] = CompoundKind.Protected,
        ["WordDocument"] = CompoundKind.Document,
        ["Workbook"] = CompoundKind.Workbook,
        ["Book"] = CompoundKind.Workbook,
        ["PowerPoint Document"] = CompoundKind.Presentation,
    };

    public static bool Begins(ReadOnlySpan<byte> start) => start is [0xD0, 0xCF, 0x11, 0xE0, ..];

    /// <summary>
    /// The kind of a file that begins as one. The entries of the directory are looked for wherever they may stand, for in a file that is damaged
    /// or cut off nothing leads to them; where none is found, the name of the file decides.
    /// </summary>
    public static CompoundKind KindOf(Stream stream, string path)
    {
        stream.Position = 0;
        var block = new byte[1 << 16];
        for (long at = 0; at < LongestSearch; at += block.Length)
        {
            var length = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            for (var entry = at == 0 ? HeaderSize : 0; entry + EntrySize <= length; entry += EntrySize)
            {
                if (KindOf(block.AsSpan(entry, EntrySize)) is { } kind) return kind;
            }

            if (length < block.Length) break;
        }

        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".XLS" or ".XLT" or ".ET" => CompoundKind.Workbook,
            ".PPT" or ".PPS" or ".DPS" => CompoundKind.Presentation,
            ".DOC" or ".DOT" or ".WPS" => CompoundKind.Document,

            // A file of the newer kinds begins like this only where it is wrapped.
            ".DOCX" or ".DOCM" or ".XLSX" or ".XLSM" or ".PPTX" => CompoundKind.Protected,
            _ => CompoundKind.Unknown,
        };
    }

    private static CompoundKind? KindOf(ReadOnlySpan<byte> entry)
    {
        int length = BinaryPrimitives.ReadUInt16LittleEndian(entry[NameLengthOffset..]);
        if (entry[TypeOffset] != StreamType || length is < 4 or > LongestNameBytes || length % 2 != 0) return null;
        return Streams.TryGetValue(Encoding.Unicode.GetString(entry[..(length - 2)]), out var kind) ? kind : null;
    }
}

/// <summary>Whose file it is.</summary>
internal enum CompoundKind
{
    Unknown,
    Document,
    Workbook,
    Presentation,

    /// <summary>A newer file, wrapped because a password protects it.</summary>
    Protected,
}
