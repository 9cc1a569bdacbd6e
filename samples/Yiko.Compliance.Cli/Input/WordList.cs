namespace Yiko.Compliance.Cli.Input;

/// <summary>The words that a column knows, in either language and any case, and what they stand for.</summary>
internal sealed class WordList<T>(params (T Meaning, string[] Words)[] known)
    where T : struct
{
    private static readonly char[] Separators = [';', '；', '、', '|'];

    private readonly Dictionary<string, T> _meanings = known
        .SelectMany(entry => entry.Words.Select(word => (Word: HeaderKey.Of(word), entry.Meaning)))
        .ToDictionary(entry => entry.Word, entry => entry.Meaning, StringComparer.Ordinal);

    /// <summary>One word.</summary>
    public CellTrouble Read(ReadOnlySpan<char> cell, out T? value)
    {
        value = null;
        var text = cell.Trim();
        if (text.IsEmpty) return CellTrouble.None;
        if (!_meanings.TryGetValue(HeaderKey.Of(text.ToString()), out var meaning)) return CellTrouble.UnknownWord;
        value = meaning;
        return CellTrouble.None;
    }

    /// <summary>Words separated by semicolons or 、.</summary>
    public CellTrouble ReadAll(ReadOnlySpan<char> cell, out T[]? values)
    {
        List<T> found = [];
        values = null;
        foreach (var word in cell.ToString().Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Read(word, out var value) is not CellTrouble.None and var trouble) return trouble;
            if (value is { } meaning) found.Add(meaning);
        }

        values = [.. found];
        return CellTrouble.None;
    }
}
