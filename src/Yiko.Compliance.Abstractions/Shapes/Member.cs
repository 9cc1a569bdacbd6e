namespace Yiko.Compliance.Shapes;

/// <summary>A member of an object: how it is written, read and described.</summary>
internal abstract class Member<TOwner>
{
    public required string Name { get; init; }

    /// <summary>The name as it stands in a text: in quotes, with what must be escaped escaped.</summary>
    public string QuotedName => field ??= ShapeWriter.Quoted(Name);

    public required Presence Presence { get; init; }

    /// <summary>Whether it belongs to what is hashed.</summary>
    public required bool Decides { get; init; }

    /// <summary>Whether it tells the items of a list apart: no two have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>What an editor says of it.</summary>
    public string? About { get; init; }

    /// <summary>Whether the member is left out of a value.</summary>
    public abstract bool IsAbsent(TOwner owner);

    public abstract void Write(ShapeWriter writer, TOwner owner);

    /// <summary>The value at a place; null with a finding where there is none.</summary>
    public abstract object? Read(JsonPlace place);

    public abstract void Describe(SchemaWriter schema);
}

/// <inheritdoc/>
internal sealed class Member<TOwner, TValue>(Shape<TValue> shape, Func<TOwner, (bool IsThere, TValue? Value)> of) : Member<TOwner>
{
    public override bool IsAbsent(TOwner owner) => !of(owner).IsThere;

    public override void Write(ShapeWriter writer, TOwner owner)
    {
        var (isThere, value) = of(owner);
        if (!isThere) return;
        writer.QuotedName(QuotedName);
        shape.Write(writer, value!);
    }

    public override object? Read(JsonPlace place) => shape.TryRead(place, out var value) ? value : null;

    public override void Describe(SchemaWriter schema) => shape.Describe(schema);
}

/// <summary>Whether a member must be there.</summary>
internal enum Presence
{
    Required,

    Optional,

    /// <summary>It may be left out, and a null says the same: other programs write their absent values so.</summary>
    OptionalOrNull,
}
