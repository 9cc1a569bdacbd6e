using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace Yiko.Compliance.Shapes;

/// <summary>How values of a type stand in JSON, told once: file, stored text, content hash and JSON Schema all come from it.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>What is written reads back as it was. Reading takes members in any order and any white space, and tells every fault at once.</remarks>
public abstract class Shape<T>
{
    private protected Shape()
    {
    }

    /// <summary>The value as canonical JSON on one line: one content has one text, on every framework and under every culture.</summary>
    /// <param name="value">The value.</param>
    public string ToText(T value) => Written(value, ShapeText.Canonical);

    /// <summary>SHA-256 over the canonical JSON of what decides, as 64 lower-case hexadecimal digits; what is only shown does not count.</summary>
    /// <param name="value">The value.</param>
    public string ToHash(T value) => Sha256Text.Of(Written(value, ShapeText.Decisive));

    /// <summary>The value as indented JSON with line feeds, ending with one.</summary>
    internal string ToFile(T value) => Written(value, ShapeText.Readable) + "\n";

    /// <summary>What is hashed.</summary>
    internal string ToDecisiveText(T value) => Written(value, ShapeText.Decisive);

    /// <summary>Whether the canonical JSON of a value is a text, character by character.</summary>
    internal bool Writes(T value, string text)
    {
        using ShapeWriter writer = new(ShapeText.Canonical);
        Write(writer, value);
        return writer.Says(text);
    }

    /// <summary>A rule set that from now on stays as it is, with all it holds.</summary>
    internal T Publish(T rules)
    {
        Visit(rules, PublishedValues.Keep);
        return rules;
    }

    /// <summary>Shows each object that a value holds, itself included.</summary>
    internal void Visit(T value, Action<object> visit)
    {
        using ShapeWriter writer = new(ShapeText.Canonical) { Visit = visit };
        Write(writer, value);
    }

    internal abstract void Write(ShapeWriter writer, T value);

    /// <summary>The value at a place; if there is none, findings say why.</summary>
    internal abstract bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value);

    /// <summary>What the JSON Schema says of a value.</summary>
    internal abstract void Describe(SchemaWriter schema);

    private string Written(T value, ShapeText text)
    {
        if (value is null) throw new ArgumentNullException(nameof(value));
        using ShapeWriter writer = new(text);
        Write(writer, value);
        return writer.ToString();
    }
}

/// <summary>A shape of functions.</summary>
internal sealed class FunctionShape<T>(
    Action<ShapeWriter, T> write,
    Func<JsonPlace, (bool IsRead, T? Value)> read,
    Action<SchemaWriter> describe) : Shape<T>
{
    internal override void Write(ShapeWriter writer, T value) => write(writer, value);

    internal override bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        (var isRead, value) = read(place);
        return isRead;
    }

    internal override void Describe(SchemaWriter schema) => describe(schema);
}
