using System.Text.Json;

namespace Yiko.Compliance.Registers;

/// <summary>JSON whose every name and text can be read.</summary>
public static class WholeJson
{
    /// <summary>
    /// Parses JSON. Half a surrogate pair and bytes that are no UTF-8 pass the framework's parser and are told by another exception, wherever the text
    /// is first asked for; here they are no JSON.
    /// </summary>
    /// <exception cref="JsonException">The bytes are no JSON, or a name or text in it is no text.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> bytes, JsonDocumentOptions options = default) => Whole(() => JsonDocument.Parse(bytes, options));

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, JsonDocumentOptions)"/>
    public static JsonDocument Parse(string text, JsonDocumentOptions options = default) => Whole(() => JsonDocument.Parse(text, options));

    private static JsonDocument Whole(Func<JsonDocument> parse)
    {
        JsonDocument? json = null;
        try
        {
            // The search for members that stand twice reads their names, and so tells too.
            json = parse();
            ReadTexts(json.RootElement);
            return json;
        }
        catch (InvalidOperationException e)
        {
            json?.Dispose();
            throw new JsonException(e.Message, e);
        }
    }

    private static void ReadTexts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) _ = element.GetString();
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) ReadTexts(item);
        }

        if (element.ValueKind != JsonValueKind.Object) return;
        foreach (var member in element.EnumerateObject())
        {
            _ = member.Name;
            ReadTexts(member.Value);
        }
    }
}
