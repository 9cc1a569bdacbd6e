using System.Text;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The shared texts of an XLS workbook, which run on over the ends of records.</summary>
internal sealed class BiffStrings
{
    private readonly List<byte[]> _parts;
    private readonly StringBuilder _text = new();
    private int _part;
    private int _at;

    private BiffStrings(List<byte[]> parts) => _parts = parts;

    public static List<string> Read(List<byte[]> parts)
    {
        var reader = new BiffStrings(parts);
        reader.Skip(4);
        var count = reader.Whole();
        List<string> strings = [];
        for (uint i = 0; i < count && !reader.IsAtEnd; i++) strings.Add(reader.Next());
        return strings;
    }

    private bool IsAtEnd
    {
        get
        {
            while (_part < _parts.Count && _at >= _parts[_part].Length) (_part, _at) = (_part + 1, 0);
            return _part >= _parts.Count;
        }
    }

    private string Next()
    {
        var length = Byte() | (Byte() << 8);
        var flags = Byte();
        var runs = (flags & 8) != 0 ? Byte() | (Byte() << 8) : 0;
        var extension = (flags & 4) != 0 ? Whole() : 0;
        var isWide = (flags & 1) != 0;
        _text.Clear();
        while (_text.Length < length)
        {
            // Where a text is cut, the next record says anew how wide its characters are.
            if (_at >= _parts[_part].Length)
            {
                if (IsAtEnd) throw new InvalidDataException("A text is cut off.");
                isWide = (Byte() & 1) != 0;
                continue;
            }

            var first = Byte();
            _text.Append((char)(isWide ? first | (Byte() << 8) : first));
        }

        Skip(((long)runs * 4) + extension);
        return _text.ToString();
    }

    private uint Whole() => (uint)(Byte() | (Byte() << 8) | (Byte() << 16)) | ((uint)Byte() << 24);

    private int Byte() => IsAtEnd ? throw new InvalidDataException("A text is cut off.") : _parts[_part][_at++];

    private void Skip(long bytes)
    {
        while (bytes > 0 && !IsAtEnd)
        {
            var step = (int)Math.Min(bytes, _parts[_part].Length - _at);
            (_at, bytes) = (_at + step, bytes - step);
        }
    }
}
