namespace Yiko.Compliance.Registers;

/// <summary>The words that a column may hold, and what each stands for: the contract's own and those that real registers print.</summary>
internal sealed class WordList<T>
    where T : struct
{
    private readonly Lazy<Tables> _tables;

    /// <param name="words">Each value with its spellings, the contract's own first.</param>
    public WordList(params (T Value, string[] Spellings)[] words) => _tables = new(() => new(words));

    /// <param name="words">Gives each value with its spellings when a word is first looked for, which in most registers is never.</param>
    public WordList(Func<IEnumerable<(T Value, string[] Spellings)>> words) => _tables = new(() => new([.. words()]));

    /// <summary>The contract's own spellings.</summary>
    public IReadOnlyList<string> Names => _tables.Value.Names;

    public bool TryRead(ReadOnlySpan<char> cell, out T value) =>
        _tables.Value.Exact.TryGetValue(cell, out value) || _tables.Value.ByKey.TryGetValue(HeaderKey.Of(cell.ToString()), out value);

    /// <summary>The longest word with which a text in the form of <see cref="HeaderKey"/> begins, and its length there; 0 where it begins with none.</summary>
    public int ReadFirst(ReadOnlySpan<char> key, out T value)
    {
        var tables = _tables.Value;
        for (var length = Math.Min(key.Length, tables.LongestKey); length > 0; length--)
        {
            if (tables.ByKey.TryGetValue(key[..length], out value)) return length;
        }

        value = default;
        return 0;
    }

    private sealed class Tables
    {
        public Tables((T Value, string[] Spellings)[] words)
        {
            Names = [.. words.Select(word => word.Spellings[0])];
            var pairs = words.SelectMany(word => word.Spellings.Select(spelling => KeyValuePair.Create(spelling, word.Value))).ToArray();
            Exact = new Dictionary<string, T>(pairs, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
            var keys = pairs.DistinctBy(pair => HeaderKey.Of(pair.Key)).ToDictionary(pair => HeaderKey.Of(pair.Key), pair => pair.Value, StringComparer.Ordinal);
            ByKey = keys.GetAlternateLookup<ReadOnlySpan<char>>();
            LongestKey = keys.Keys.Select(key => key.Length).DefaultIfEmpty().Max();
        }

        public IReadOnlyList<string> Names { get; }

        public Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Exact { get; }

        public Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByKey { get; }

        public int LongestKey { get; }
    }
}
