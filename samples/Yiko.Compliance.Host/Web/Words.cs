using System.Text.Json;

namespace Yiko.Compliance.Host.Web;

/// <summary>The members of an enumeration as addresses, bodies and answers write them: <c>SolidWaste</c> as <c>solid-waste</c>.</summary>
internal static class Words<T>
    where T : struct, Enum
{
    private static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    public static IReadOnlyDictionary<string, T> All { get; } = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(T value) => Names[value];

    public static string Of(T? value) => value is { } known ? Names[known] : string.Empty;
}
