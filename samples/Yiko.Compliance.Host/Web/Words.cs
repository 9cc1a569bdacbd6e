using System.Text.Json;

namespace Yiko.Compliance.Host.Web;

/// <summary>The members of an enumeration as addresses, bodies and answers write them: <c>SolidWaste</c> as <c>solid-waste</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static IEnumerable<string> All => Values.Keys;

    public static string Of(T value) => Names[value];

    /// <summary>Empty where there is no value.</summary>
    public static string Of(T? value) => OrNull(value) ?? string.Empty;

    public static string? OrNull(T? value) => value is { } known ? Names[known] : null;

    public static T? Find(string? word) => word is not null && Values.TryGetValue(word, out var value) ? value : null;
}
