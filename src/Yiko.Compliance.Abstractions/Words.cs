using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>The words of enumerations, as their values carry them (<see cref="WordAttribute"/>); and which word somebody may have meant.</summary>
public static class Words
{
    private const DynamicallyAccessedMemberTypes Fields = DynamicallyAccessedMemberTypes.PublicFields;

    // A code has some thirty letters: of a longer word none was meant, and none is compared with it.
    private const int LongestCompared = 80;

    /// <summary>The word for a value: <c>Words.Of(SupplyStatus.Disqualified).Code</c> is <c>disqualified</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="value">A value that carries a word.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value carries none, as only a cast can make it.</exception>
    public static Term Of<[DynamicallyAccessedMembers(Fields)] T>(T value)
        where T : struct, Enum => Find(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "The value has no word.");

    /// <summary>The value that a word stands for: <c>Words.Find&lt;AspectType&gt;("solid-waste")</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="code">The word, compared exactly; null stands for nothing.</param>
    /// <returns>The value; null where no value carries the word.</returns>
    public static T? Find<[DynamicallyAccessedMembers(Fields)] T>(string? code)
        where T : struct, Enum
    {
        foreach (var (term, known) in Table<T>.Rows)
        {
            if (term.Code == code) return known;
        }

        return null;
    }

    /// <summary>The words of an enumeration, in the order of its values.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    public static ValueList<Term> All<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => Table<T>.Rows.Select(row => row.Term).ToValueList();

    /// <summary>The known word that somebody may have meant: the one that takes the fewest changes of a letter, the first of several; null where none is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">The known words.</param>
    /// <exception cref="ArgumentException">A known word is null.</exception>
    public static string? NearestTo(string word, IEnumerable<string> known)
    {
        Guard.Against.Null(word);
        Guard.Against.Null(known);

        // More changes than half of the letters make another word.
        var fewest = Math.Max(1, Math.Min(word.Length, LongestCompared) / 2) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (Math.Abs(Guard.Against.Null(candidate, nameof(known)).Length - word.Length) >= fewest || word.Length > LongestCompared) continue;
            var changes = Changes(word, candidate);
            if (changes < fewest) (nearest, fewest) = (candidate, changes);
        }

        return nearest;
    }

    /// <summary>The values of an enumeration that carry a word, each with it.</summary>
    internal static IReadOnlyList<(Term Term, T Value)> Rows<[DynamicallyAccessedMembers(Fields)] T>()
        where T : struct, Enum => Table<T>.Rows;

    internal static Term? Find<[DynamicallyAccessedMembers(Fields)] T>(T value)
        where T : struct, Enum
    {
        foreach (var (term, known) in Table<T>.Rows)
        {
            if (EqualityComparer<T>.Default.Equals(known, value)) return term;
        }

        return null;
    }

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

    private static class Table<[DynamicallyAccessedMembers(Fields)] T>
        where T : struct, Enum
    {
        public static readonly (Term Term, T Value)[] Rows =
        [
            .. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => (Word: field.GetCustomAttribute<WordAttribute>(), Value: (T)field.GetValue(null)!))
                .Where(row => row.Word is not null)
                .Select(row => (Term.Of(row.Word!.Code, row.Word.English, row.Word.ChineseSimplified), row.Value)),
        ];
    }
}
