namespace Yiko.Compliance.Procedures;

/// <summary>What is thrown for a word that a rule set does not know.</summary>
internal static class KnownWords
{
    public static KeyNotFoundException Unknown(string what, string word, IEnumerable<string> known)
    {
        string[] all = [.. known.Distinct(StringComparer.Ordinal)];
        var meant = Words.NearestTo(word, all) is { } nearest ? $"; did you mean “{nearest}”?" : ".";
        return new($"The rules know no {what} “{word}”{meant} Known are {string.Join(", ", all)}.");
    }
}
