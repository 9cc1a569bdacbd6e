using System.Globalization;
using System.Numerics;
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
    private const int MostAlike = 12;
    private const int MostDigits = 18;

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
        while (digits < text.Length && digits < MostDigits && char.IsAsciiDigit(text[^(digits + 1)])) digits++;
        var isNew = digits > 0 && text.Length - digits <= LongestPrefix ? AddNumbered(text[..^digits], text[^digits..]) : AddOther(text);
        if (isNew is null) IsComplete = false;
        else Compared++;
        if (isNew != false) return;
        Repeated++;
        if (_examples.Count < MostExamples) _examples.Add((text.ToString(), row.Place.Line));
    }

    /// <summary>
    /// Identifiers that are different texts and yet alike. Those with a number are told apart by what stands before it, so that nothing needs
    /// to be done for each row.
    /// </summary>
    public IReadOnlyList<string> Alike()
    {
        List<string> alike = [];
        Dictionary<string, string> folded = new(StringComparer.Ordinal);
        var numbered = _numbered.ToLookup(known => (NameKey.Of(known.Key.Prefix), known.Key.Digits), known => (known.Key.Prefix, Blocks: known.Value));
        foreach (var text in _others)
        {
            var key = NameKey.Of(text);
            if (!folded.TryAdd(key, text)) alike.AddRange([folded[key], text]);
            if (NumberOf(key) is { } found) alike.AddRange([found, text]);
        }

        foreach (var group in numbered.Where(group => group.Skip(1).Any()))
        {
            var of = group.Take(MostAlike).ToArray();
            for (var i = 1; i < of.Length; i++)
            {
                if (CommonNumber(of[i - 1].Blocks, of[i].Blocks) is not { } number) continue;
                var digits = number.ToString(CultureInfo.InvariantCulture).PadLeft(group.Key.Digits, '0');
                alike.AddRange([of[i - 1].Prefix + digits, of[i].Prefix + digits]);
            }
        }

        return [.. alike.Distinct(StringComparer.Ordinal)];

        string? NumberOf(string key)
        {
            var digits = 0;
            while (digits < key.Length && digits < MostDigits && char.IsAsciiDigit(key[^(digits + 1)])) digits++;
            if (digits == 0) return null;
            var (number, length) = (long.Parse(key.AsSpan(key.Length - digits), CultureInfo.InvariantCulture), key[^digits] == '0' ? digits : 0);
            foreach (var (prefix, blocks) in numbered[(key[..^digits], length)].Take(MostAlike))
            {
                if (Holds(blocks, number)) return prefix + key[^digits..];
            }

            return null;
        }
    }

    private static bool Holds(Dictionary<long, ulong[]> blocks, long number) =>
        blocks.TryGetValue(number >> BitsOfBlock, out var block) && (int)(number & ((1 << BitsOfBlock) - 1)) is var bit && (block[bit >> 6] & (1UL << (bit & 63))) != 0;

    private static long? CommonNumber(Dictionary<long, ulong[]> one, Dictionary<long, ulong[]> other)
    {
        foreach (var (number, block) in one)
        {
            if (!other.TryGetValue(number, out var theirs)) continue;
            for (var i = 0; i < block.Length; i++)
            {
                if ((block[i] & theirs[i]) is not 0 and var common) return (number << BitsOfBlock) + (i * 64) + BitOperations.TrailingZeroCount(common);
            }
        }

        return null;
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
