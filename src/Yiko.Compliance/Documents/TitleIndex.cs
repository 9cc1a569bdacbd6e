namespace Yiko.Compliance.Documents;

/// <summary>Finds the title that is nearest to one that a register lacks: the longest common subsequence, divided by the longer title.</summary>
/// <remarks>
/// A title is only looked at where its length and its characters let it come nearer than the nearest one so far, and what is left takes a
/// step for each character of a title, not for each pair of characters: 64 characters of the asked title fit into one word.
/// </remarks>
internal sealed class TitleIndex
{
    /// <summary>Nobody prints a longer title, and what is longer is no title that was mistyped: it is near to none.</summary>
    public const int LongestTitle = 512;

    private const int WordLength = 64;

    private readonly (string Key, RegisteredDocument Document)[] _titles;

    /// <summary>The titles of a register.</summary>
    /// <param name="titles">What is compared of each title, and its document, in the order of the register.</param>
    public TitleIndex(IEnumerable<(string Key, RegisteredDocument Document)> titles) =>
        _titles = [.. titles.Where(title => title.Key.Length is > 0 and <= LongestTitle)];

    /// <summary>How many characters of titles were compared so far, 64 characters of the asked title at a time.</summary>
    public long Steps { get; private set; }

    /// <summary>The first of the nearest titles, and how near it is; null where none is near enough.</summary>
    public (RegisteredDocument Document, Ratio Similarity)? NearestTo(string key, Ratio atLeast)
    {
        if (key.Length is 0 or > LongestTitle) return null;
        var places = PlacesIn(key);
        var enough = new int[LongestTitle + 1];
        var rows = new ulong[(key.Length + WordLength - 1) / WordLength];
        RegisteredDocument? nearest = null;
        var (common, longer) = (0, 1);
        foreach (var (title, document) in _titles)
        {
            // No more can be common than the shorter one has.
            var (shortest, longest) = (Math.Min(key.Length, title.Length), Math.Max(key.Length, title.Length));
            if (!IsNearer(shortest, longest, common, longer) || shortest < Enough(longest)) continue;
            var found = CommonWith(title, places, rows);
            if (IsNearer(found, longest, common, longer)) (nearest, common, longer) = (document, found, longest);
        }

        return nearest is not null && common >= Enough(longer) ? (nearest, Ratio.Of(common, longer)) : null;

        // The least that two titles have in common that are near enough, by the length of the longer one.
        int Enough(int length)
        {
            if (enough[length] == 0) enough[length] = (int)(((atLeast.Numerator * length) + atLeast.Denominator - 1) / atLeast.Denominator);
            return enough[length];
        }
    }

    private static bool IsNearer(int common, int longer, int than, int ofLonger) => common * ofLonger > than * longer;

    private static Dictionary<char, ulong[]> PlacesIn(string key)
    {
        Dictionary<char, ulong[]> places = [];
        for (var i = 0; i < key.Length; i++)
        {
            if (!places.TryGetValue(key[i], out var words)) places[key[i]] = words = new ulong[(key.Length + WordLength - 1) / WordLength];
            words[i / WordLength] |= 1UL << (i % WordLength);
        }

        return places;
    }

    // Bit-parallel longest common subsequence (Crochemore and others, in Hyyrö's form): a bit that is cleared is a character in common.
    private int CommonWith(string title, Dictionary<char, ulong[]> places, ulong[] rows)
    {
        for (var word = 0; word < rows.Length; word++) rows[word] = ulong.MaxValue;
        foreach (var c in title)
        {
            if (!places.TryGetValue(c, out var words)) continue;
            Steps += rows.Length;
            var carry = 0UL;
            for (var word = 0; word < rows.Length; word++)
            {
                var row = rows[word];
                var sum = unchecked(row + (row & words[word]));
                var whole = unchecked(sum + carry);
                carry = sum < row || whole < sum ? 1UL : 0UL;
                rows[word] = whole | (row & ~words[word]);
            }
        }

        var common = 0;
        foreach (var row in rows) common += CountOfZeros(row);
        return common;
    }

    private static int CountOfZeros(ulong row)
    {
        var count = 0;
        for (var rest = ~row; rest != 0; rest &= rest - 1) count++;
        return count;
    }
}
