using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Yiko.Compliance.Shapes;

/// <summary>Lets System.Text.Json read and write lists of any type: as an array. What holds one as a member of a shape does not need it.</summary>
internal sealed class ValueListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Serialising by reflection asks for code at run time by itself, and says so.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "As above.")]
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Items<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;

    private sealed class Items<T> : JsonConverter<ValueList<T>>
    {
        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "As above.")]
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<T[]>(ref reader, options)!.ToValueList();

        [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "As above.")]
        [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "As above.")]
        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value.AsSpan().ToArray(), options);
    }
}
