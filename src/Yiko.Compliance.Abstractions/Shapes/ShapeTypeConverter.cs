using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>
/// A value as text and back, for what knows converters only: Json.NET, configuration binders, grids. What a serialiser without it would read back
/// as nothing stands as the canonical JSON of its shape, or as the text alone where that is one.
/// </summary>
internal sealed class ShapeTypeConverter<T> : TypeConverter
    where T : notnull
{
    private readonly Shape<T> _shape = ShapedAttribute.Of<T>();

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => destinationType == typeof(string);

    public override object ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
    {
        if (value is not string text) throw GetConvertFromException(value);
        var json = text.Length > 0 && text[0] is '{' or '[' ? text : $"\"{JsonEncodedText.Encode(text)}\"";
        FindingList findings = new();
        var read = JsonText.Read<object>(json, JsonLimits.Verdict, JsonPath.Root, findings, place => _shape.TryRead(place, out var known) ? known : null);
        return read ?? throw new FormatException($"The text holds no {typeof(T).Name}: {string.Join("; ", findings.ToValueList())}.");
    }

    public override object ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
    {
        if (value is not T known || destinationType != typeof(string)) throw GetConvertToException(value, destinationType);
        var json = _shape.ToText(known);
        if (json[0] != '"') return json;
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetString()!;
    }
}
