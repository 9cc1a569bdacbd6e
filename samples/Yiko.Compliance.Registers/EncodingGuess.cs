using System.Buffers.Binary;

namespace Yiko.Compliance.Registers;

/// <summary>
/// Which encoding the bytes of a text fit that nobody named and no mark tells. What fits two of them, or only half, fits none: the text is then
/// refused, and its owner is asked.
/// </summary>
internal sealed class EncodingGuess
{
    private const int Looked = 4096;

    // Of a hundred Chinese characters in use nearly all lie in the core of GB 18030; of a hundred accented letters nearly none read as such characters.
    private const int OneInFew = 4;

    private int _high;
    private int _letters;
    private int _runs;
    private int _longRuns;
    private int _run;
    private bool _fitsWindows = true;

    private bool _fitsGb = true;
    private int _gbState;
    private int _gbCharacters;
    private int _gbOdd;
    private byte _gbLead;
    private bool _gbAfterLetter;
    private bool _gbAwaitsLetter;

    private int _utf8Left;
    private int _utf8Length;
    private int _utf8Bytes;

    private byte _previous;

    /// <summary>UTF-16 without a mark, by its first bytes: ASCII characters have a zero on one side, and always on the same.</summary>
    public static string? OfUtf16(Stream stream)
    {
        var start = new byte[Looked];
        var length = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return OfUtf16(start.AsSpan(0, length));
    }

    public static string? OfUtf16(ReadOnlySpan<byte> start)
    {
        start = start[..(Math.Min(start.Length, Looked) & ~1)];
        if (!start.Contains((byte)0)) return null;
        var (little, big) = (0, 0);
        for (; start.Length > 0; start = start[2..])
        {
            if (start is [0, 0, ..]) return null;
            if (IsOfText(BinaryPrimitives.ReadUInt16LittleEndian(start))) little++;
            if (IsOfText(BinaryPrimitives.ReadUInt16BigEndian(start))) big++;
        }

        return little > 1 && little > OneInFew * big ? TextEncodings.Utf16Little : big > 1 && big > OneInFew * little ? TextEncodings.Utf16Big : null;
    }

    /// <summary>The encoding of a text that is no UTF-8, looked at to its end; null where none fits, or not clearly.</summary>
    public static string? Of(Stream stream, CancellationToken cancellation = default)
    {
        stream.Position = 0;
        EncodingGuess guess = new();
        var buffer = new byte[1 << 16];
        int read;
        while ((read = stream.Read(buffer)) > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var c in buffer.AsSpan(0, read)) guess.Take(c);
        }

        stream.Position = 0;
        guess.Take((byte)'\n');
        return guess.Name;
    }

    private string? Name
    {
        get
        {
            // Most of it is UTF-8: the text is damaged, and no other encoding would mend it.
            if (_high == 0 || _utf8Bytes * 2 >= _high) return null;
            if (_fitsGb && _gbState == 0 && _gbOdd * OneInFew <= _gbCharacters) return TextEncodings.Gb18030;
            var isNoGb = !_fitsGb || _gbState != 0 || (_gbCharacters - _gbOdd) * OneInFew <= _gbCharacters;
            return isNoGb && _fitsWindows && _longRuns * 10 <= _runs && _high * OneInFew <= _letters ? TextEncodings.Windows1252 : null;
        }
    }

    private static bool IsOfText(int unit) => unit is >= ' ' and <= '~' or '\t' or '\r' or '\n';

    private static bool IsLetter(byte c) => char.IsAsciiLetter((char)c);

    private void Take(byte c)
    {
        TakeUtf8(c);
        TakeGb(c);
        if (c >= 0x80)
        {
            (_high, _run) = (_high + 1, _run + 1);
            if (c is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D) _fitsWindows = false;
        }
        else
        {
            if (IsLetter(c)) _letters++;
            if (_run > 0) _runs++;
            if (_run > 2) _longRuns++;
            _run = 0;
        }

        _previous = c;
    }

    private void TakeUtf8(byte c)
    {
        if (_utf8Left > 0 && c is >= 0x80 and <= 0xBF)
        {
            if (--_utf8Left == 0) _utf8Bytes += _utf8Length;
            return;
        }

        _utf8Length = c switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        _utf8Left = Math.Max(0, _utf8Length - 1);
    }

    // Two bytes, or four of which the second and the last are digits.
    private void TakeGb(byte c)
    {
        if (!_fitsGb) return;
        switch (_gbState)
        {
            case 0:
                if (_gbAwaitsLetter && IsLetter(c)) _gbOdd++;
                _gbAwaitsLetter = false;
                if (c < 0x80) return;
                (_gbLead, _gbAfterLetter) = (c, IsLetter(_previous));
                (_gbState, _fitsGb) = (1, c is > 0x80 and < 0xFF);
                break;
            case 1 when c is >= (byte)'0' and <= (byte)'9':
                _gbState = 2;
                break;
            case 1:
                _fitsGb = c is >= 0x40 and not 0x7F and not 0xFF;
                EndGb(isOdd: c < 0xA1 || _gbLead is < 0xA1 or (> 0xA9 and < 0xB0) or > 0xF7);
                break;
            case 2:
                (_gbState, _fitsGb) = (3, c is > 0x80 and < 0xFF);
                break;
            default:
                _fitsGb = c is >= (byte)'0' and <= (byte)'9';
                EndGb(isOdd: true);
                break;
        }
    }

    // A character with a letter on either side, as in Größe read so, is odd.
    private void EndGb(bool isOdd)
    {
        (_gbState, _gbCharacters) = (0, _gbCharacters + 1);
        if (isOdd) _gbOdd++;
        _gbAwaitsLetter = !isOdd && _gbAfterLetter;
    }
}
