using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Yiko.Compliance;

/// <summary>The words of enumerations, as their values carry them (<see cref="WordAttribute"/>).</summary>
public static class Words
{
    private const DynamicallyAccessedMemberTypes Fields = DynamicallyAccessedMemberTypes.PublicFields;

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
