namespace Yiko.Compliance.Procedures;

/// <summary>Which of the known words somebody may have meant.</summary>
internal static class KnownWords
{
    /// <summary>The known word that takes the fewest changes of a letter; the first of several; null where none is near.</summary>
    public static string? NearestTo(string word, IEnumerable<string> known)
    {
        // More changes than half of the letters make another word.
        var fewest = Math.Max(1, Math.Min(word.Length, LongestCompared) / 2) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - word.Length) >= fewest || word.Length > LongestCompared) continue;
            var changes = Changes(word, candidate);
            if (changes < fewest) (nearest, fewest) = (candidate, changes);
        }

        return nearest;
    }

    public static KeyNotFoundException Unknown(string what, string word, IEnumerable<string> known)
    {
        string[] all = [.. known.Distinct(StringComparer.Ordinal)];
        var meant = NearestTo(word, all) is { } nearest ? $"; did you mean “{nearest}”?" : ".";
        return new($"The rules know no {what} “{word}”{meant} Known are {string.Join(", ", all)}.");
    }

    // A code has some thirty letters: of a longer word none was meant, and none is compared with it.
    private const int LongestCompared = 80;

    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
