namespace Yiko.Compliance.Registers.Events;

/// <summary>The members of an enumeration as logs write them: <c>NecessaryAndAcceptable</c> as <c>necessary-and-acceptable</c>.</summary>
internal static class EventWords<T>
    where T : struct, Enum
{
    private static readonly Dictionary<string, T> Words = Enum.GetValues<T>().ToDictionary(Of, StringComparer.Ordinal);

    public static IEnumerable<string> All => Words.Keys;

    public static string Of(T value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? string.Empty : "-") + char.ToLowerInvariant(c) : c.ToString()));

    public static T? Find(string word) => Words.TryGetValue(word, out var value) ? value : null;
}
