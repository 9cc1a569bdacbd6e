namespace Yiko.Compliance.Registers;

/// <summary>The words that a column may hold, and what each stands for: the contract's own and those that real registers print.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byKey;
    private readonly int _longestKey;

    /// <param name="words">Each value with its spellings, the contract's own first.</param>
    public WordList(params (T Value, string[] Spellings)[] words)
    {
        Names = [.. words.Select(word => word.Spellings[0])];
        var pairs = words.SelectMany(word => word.Spellings.Select(spelling => KeyValuePair.Create(spelling, word.Value))).ToArray();
        _exact = new Dictionary<string, T>(pairs, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var keys = pairs.DistinctBy(pair => HeaderKey.Of(pair.Key)).ToDictionary(pair => HeaderKey.Of(pair.Key), pair => pair.Value, StringComparer.Ordinal);
        _byKey = keys.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestKey = keys.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The contract's own spellings.</summary>
    public IReadOnlyList<string> Names { get; }

    public bool TryRead(ReadOnlySpan<char> cell, out T value) =>
        _exact.TryGetValue(cell, out value) || _byKey.TryGetValue(HeaderKey.Of(cell.ToString()), out value);

    /// <summary>The longest word with which a text in the form of <see cref="HeaderKey"/> begins, and its length there; 0 where it begins with none.</summary>
    public int ReadFirst(ReadOnlySpan<char> key, out T value)
    {
        for (var length = Math.Min(key.Length, _longestKey); length > 0; length--)
        {
            if (_byKey.TryGetValue(key[..length], out value)) return length;
        }

        value = default;
        return 0;
    }
}
