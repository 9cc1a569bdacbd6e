using System.Globalization;
using System.Numerics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Documents;
using Yiko.Compliance.Host.Imports;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Host.Web;

/// <summary>How answers write what JSON leaves open: numbers without idle zeros, days and exact numbers as texts, reasons with their sentences.</summary>
internal static class JsonTypes
{
    public static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }

    public static void Configure(JsonSerializerOptions options)
    {
        // Chinese is readable as it is; what HTML could misread stays escaped.
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        // One number has one text, whatever the database made of its zeros: 270 and not 270.0.
        options.Converters.Add(new Written<decimal>((writer, value) => writer.WriteRawValue(Shape.Number.ToText(value), skipInputValidation: true)));
        options.Converters.Add(new Written<LocalDate>((writer, value) => writer.WriteStringValue(LocalDatePattern.Iso.Format(value))));
        options.Converters.Add(new Written<Instant>((writer, value) => writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value))));
        options.Converters.Add(new Written<Ratio>((writer, value) => writer.WriteStringValue(value.ToString())));
        options.Converters.Add(new Written<BigInteger>((writer, value) => writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture))));
        options.Converters.Add(new Written<LocalizedText>((writer, value) => JsonSerializer.Serialize(writer, new { value.English, value.ChineseSimplified }, options)));
        options.Converters.Add(new Written<ChangeMeasure>((writer, value) => JsonSerializer.Serialize(
            writer, new { value.Unit, value.OldCount, value.NewCount, value.CommonCount, value.Total, value.Changed, value.Share }, options)));
        options.Converters.Add(new Written<Rationale>((writer, value) => JsonSerializer.Serialize(writer, value.Select(ReasonView.Of), options)));
        options.Converters.Add(new Written<Reason>((writer, value) => JsonSerializer.Serialize(writer, ReasonView.Of(value), options)));
    }

    /// <summary>A type that answers only write: what is sent is read member by member.</summary>
    private sealed class Written<T>(Action<Utf8JsonWriter, T> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Only answers hold this type.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
    }
}

/// <summary>A reason as answers show it: the code for programs, the sentence in both languages, the clause it rests on.</summary>
internal sealed record ReasonView
{
    public required string Code { get; init; }

    public required string Rule { get; init; }

    public required LocalizedText Clause { get; init; }

    public required LocalizedText Sentence { get; init; }

    public static ReasonView Of(Reason reason) => new()
    {
        Code = reason.Code,
        Rule = reason.Rule.ToString(),
        Clause = LocalizedText.Of(reason.Clause.In(Language.English), reason.Clause.In(Language.ChineseSimplified)),
        Sentence = Remarks.SentenceOf(reason),
    };
}

/// <summary>A text that is JSON already: written as it stands.</summary>
internal sealed class RawJson : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Only answers hold JSON as a text.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteRawValue(value, skipInputValidation: true);
}
