using System.Buffers.Binary;
using System.Text;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The records of an XLS workbook's stream, one at a time.</summary>
internal ref struct BiffRecords(ReadOnlySpan<byte> stream, int at)
{
    private readonly ReadOnlySpan<byte> _stream = stream;
    private int _next = at;

    public ushort Kind { get; private set; }

    public ReadOnlySpan<byte> Content { get; private set; }

    public bool Read()
    {
        if (_next < 0 || _next + 4 > _stream.Length) return false;
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_stream[(_next + 2)..]);
        if (_next + 4 + length > _stream.Length) throw new InvalidDataException("A record is cut off.");
        Kind = BinaryPrimitives.ReadUInt16LittleEndian(_stream[_next..]);
        Content = _stream.Slice(_next + 4, length);
        _next += 4 + length;
        return true;
    }

    /// <summary>What follows the current record in continuations, which are then read; null where it is none.</summary>
    public byte[]? Continuation()
    {
        const ushort Continue = 0x3C;
        if (_next + 4 > _stream.Length || BinaryPrimitives.ReadUInt16LittleEndian(_stream[_next..]) != Continue) return null;
        Read();
        return Content.ToArray();
    }

    /// <summary>A text with its length before it; <paramref name="wide"/> says that the length takes two bytes.</summary>
    public static string TextOf(ReadOnlySpan<byte> content, bool wide)
    {
        var length = wide ? BinaryPrimitives.ReadUInt16LittleEndian(content) : content[0];
        content = content[(wide ? 2 : 1)..];
        if (length == 0 || content.IsEmpty) return string.Empty;
        var flags = content[0];
        content = content[1..];
        if ((flags & 8) != 0) content = content[2..];
        if ((flags & 4) != 0) content = content[4..];
        return (flags & 1) != 0 ? Encoding.Unicode.GetString(content[..Math.Min(length * 2, content.Length)]) : Encoding.Latin1.GetString(content[..Math.Min((int)length, content.Length)]);
    }
}
