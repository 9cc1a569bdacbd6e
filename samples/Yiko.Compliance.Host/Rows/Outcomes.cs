using System.Text.Json;
using Yiko.Compliance.Host.Web;

namespace Yiko.Compliance.Host.Rows;

/// <summary>The main points of a verdict by column: a JSON object with numbers, flags and words as such.</summary>
internal static class Outcomes
{
    private static readonly JsonSerializerOptions Options = JsonTypes.Options();

    public static string Write((string Column, object? Value)[] outcome) =>
        JsonSerializer.Serialize(outcome.Where(point => point.Value is not null).ToDictionary(point => point.Column, point => point.Value), Options);

    /// <summary>The points as texts, as an export writes them.</summary>
    public static Dictionary<string, string> Texts(string outcome) => JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(outcome)!
        .ToDictionary(point => point.Key, point => point.Value.ValueKind == JsonValueKind.String ? point.Value.GetString()! : point.Value.GetRawText());
}
