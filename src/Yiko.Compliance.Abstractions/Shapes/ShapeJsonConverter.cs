using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Shapes;

/// <summary>
/// Lets System.Text.Json read and write a type as its shape says, with or without generated code: what is written reads back equal, and what is
/// faulty is refused with every fault. On the types of this library it stands already; nobody has to register it.
/// </summary>
/// <typeparam name="T">A type that has a shape.</typeparam>
public sealed class ShapeJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private const int MostFaultsTold = 10;

    private readonly Shape<T> _shape;

    /// <summary>A converter of a type of this library.</summary>
    /// <exception cref="NotSupportedException">The type has no shape of this library.</exception>
    public ShapeJsonConverter()
        : this(ShapedAttribute.Of<T>())
    {
    }

    /// <summary>A converter of a type of a host's own, such as a request of its engine.</summary>
    /// <param name="shape">The shape of the type.</param>
    public ShapeJsonConverter(Shape<T> shape) => _shape = Guard.Against.Null(shape);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The text is none that the type is written as; the message names each fault with its place.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        FindingList findings = new();
        if (_shape.TryRead(new(document.RootElement, JsonPath.Root, findings), out var value) && !findings.HasErrors) return value;
        var faults = findings.ToValueList();
        throw new JsonException(
            $"The JSON holds no {typeof(T).Name}: {string.Join("; ", faults.Take(MostFaultsTold))}{(faults.Count > MostFaultsTold ? $"; and {faults.Count - MostFaultsTold} more" : string.Empty)}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Guard.Against.Null(writer).WriteRawValue(_shape.ToText(value));
}
