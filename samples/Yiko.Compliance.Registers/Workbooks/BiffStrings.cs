using System.Text;

namespace Yiko.Compliance.Registers.Workbooks;

/// <summary>The shared texts of an XLS workbook, which run on over the ends of records.</summary>
internal sealed class BiffStrings
{
    private readonly List<byte[]> _parts;
    private readonly Func<int, TextLevel> _levelOf;
    private readonly StringBuilder _text = new();
    private int _part;
    private int _at;

    private BiffStrings(List<byte[]> parts, Func<int, TextLevel> levelOf) => (_parts, _levelOf) = (parts, levelOf);

    /// <param name="parts">The record and its continuations.</param>
    /// <param name="levelOf">Where the text of a font stands against its line.</param>
    public static List<SheetText> Read(List<byte[]> parts, Func<int, TextLevel> levelOf)
    {
        if (parts.Count == 0) return [];
        var reader = new BiffStrings(parts, levelOf);
        reader.Skip(4);
        var count = reader.Whole();
        List<SheetText> strings = [];
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

    private SheetText Next()
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

        var text = runs == 0 ? SheetText.Plain(_text.ToString()) : OfRuns(_text.ToString(), runs);
        Skip(extension);
        return text;
    }

    /// <summary>A text of which parts have a font of their own, each from a place on.</summary>
    private SheetText OfRuns(string text, int runs)
    {
        var ofCell = text.Length;
        var (from, level, open) = (0, TextLevel.Line, TextLevel.Line);
        var line = new StringBuilder(text.Length);
        var isStruck = true;
        for (; runs > 0 && !IsAtEnd; runs--)
        {
            var (at, font) = (Byte() | (Byte() << 8), Byte() | (Byte() << 8));
            ofCell = Math.Min(ofCell, at);
            if (at >= from && at < text.Length)
            {
                open = ScriptSigns.Append(line, text[from..at], level, open);
                isStruck &= level == TextLevel.Struck || at == from;
                (from, level) = (at, _levelOf(font));
            }
        }

        open = ScriptSigns.Append(line, text[from..], level, open);
        isStruck &= level == TextLevel.Struck;
        if (open != TextLevel.Line) line.Append(')');
        return isStruck ? new(text, 0, IsStruck: true) : new(line.ToString(), ofCell);
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
