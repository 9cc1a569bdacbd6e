using Yiko.Compliance.Registers;

namespace Yiko.Compliance.Cli.Commands;

/// <summary>
/// Finds identifiers that stand twice. Those that end with a number, as nearly all do, take a bit each, so that a register of millions
/// takes little; of others only so many are remembered.
/// </summary>
internal sealed class Identifiers
{
    private const int MostIrregular = 100_000;
    private const int MostBlocks = 1 << 16;
    private const int MostExamples = 6;
    private const int BitsOfBlock = 9;
    private const int LongestPrefix = 32;

    private readonly Dictionary<(string Prefix, int Digits), Dictionary<long, ulong[]>> _numbered = [];
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private readonly List<(string Text, long Line)> _examples = [];
    private char[] _prefix = new char[LongestPrefix];
    private int _prefixLength = -1;
    private int _digits;
    private Dictionary<long, ulong[]> _blocks = [];
    private ulong[] _block = [];
    private long _blockNumber = -1;
    private int _blockCount;

    /// <summary>How many rows have an identifier that an earlier row has.</summary>
    public long Repeated { get; private set; }

    /// <summary>How many identifiers were compared.</summary>
    public long Compared { get; private set; }

    public bool IsComplete { get; private set; } = true;

    public IReadOnlyList<(string Text, long Line)> Examples => _examples;

    public void Add(ReadOnlySpan<char> text, RowCells row)
    {
        if (text.IsEmpty) return;
        var digits = 0;
        while (digits < text.Length && digits < 18 && char.IsAsciiDigit(text[^(digits + 1)])) digits++;
        var isNew = digits > 0 && text.Length - digits <= LongestPrefix ? AddNumbered(text[..^digits], text[^digits..]) : AddOther(text);
        if (isNew is null) IsComplete = false;
        else Compared++;
        if (isNew != false) return;
        Repeated++;
        if (_examples.Count < MostExamples) _examples.Add((text.ToString(), row.Place.Line));
    }

    /// <summary>False where it was there before; null where no more can be remembered.</summary>
    private bool? AddNumbered(ReadOnlySpan<char> prefix, ReadOnlySpan<char> digits)
    {
        // 7 and 07 are two identifiers: those with leading zeros are kept by their length.
        var (number, length) = (0L, digits[0] == '0' ? digits.Length : 0);
        foreach (var digit in digits) number = (number * 10) + (digit - '0');
        if (_prefixLength != prefix.Length || _digits != length || !prefix.SequenceEqual(_prefix.AsSpan(0, prefix.Length)))
        {
            (_prefixLength, _digits, _blockNumber) = (prefix.Length, length, -1);
            prefix.CopyTo(_prefix);
            var key = (prefix.ToString(), length);
            if (!_numbered.TryGetValue(key, out var known))
            {
                if (_numbered.Count >= MostBlocks)
                {
                    _prefixLength = -1;
                    return null;
                }

                _numbered[key] = known = [];
            }

            _blocks = known;
        }

        if (_blockNumber != number >> BitsOfBlock)
        {
            if (!_blocks.TryGetValue(number >> BitsOfBlock, out var block))
            {
                if (_blockCount == MostBlocks) return null;
                _blockCount++;
                _blocks[number >> BitsOfBlock] = block = new ulong[(1 << BitsOfBlock) / 64];
            }

            (_block, _blockNumber) = (block, number >> BitsOfBlock);
        }

        var bit = (int)(number & ((1 << BitsOfBlock) - 1));
        var isNew = (_block[bit >> 6] & (1UL << (bit & 63))) == 0;
        _block[bit >> 6] |= 1UL << (bit & 63);
        return isNew;
    }

    private bool? AddOther(ReadOnlySpan<char> text)
    {
        var known = _others.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.Contains(text)) return false;
        if (_others.Count == MostIrregular) return null;
        return known.Add(text);
    }
}
