using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.Shapes;

/// <summary>A closed hierarchy of types: one member tells by a word which of them stands here.</summary>
internal sealed class UnionShape<T>(string kind, UnionCase<T>[] cases, string? definition) : Shape<T>
    where T : class
{
    private readonly JsonNames _kind = new(kind);

    internal override void Write(ShapeWriter writer, T value)
    {
        writer.Visit?.Invoke(value);
        writer.BeginObject();
        Array.Find(cases, known => known.Takes(value))!.Write(writer, kind, value);
        writer.EndObject();
    }

    internal override bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        return WordAt(place) is { } word && Array.Find(cases, known => known.Word == word)!.TryRead(place, kind, out value);
    }

    internal override void Describe(SchemaWriter schema)
    {
        void DescribeCases(SchemaWriter into) => into.Nest("oneOf", cases.Select(known => (Action<SchemaWriter>)(at => known.Describe(at, kind))));
        if (definition is { } name) schema.Refer(name, DescribeCases);
        else DescribeCases(schema);
    }

    // Which members there may be follows from the kind, so it is looked for before them.
    private string? WordAt(JsonPlace place)
    {
        if (place.Member(_kind) is not { } at || at.Text(TextForm.Any) is not { } word) return null;
        if (Array.Exists(cases, known => known.Word == word)) return word;
        at.Refuse(JsonReasons.UnknownWord(word, cases.Select(known => known.Word)));
        return null;
    }
}

/// <summary>One type of a closed hierarchy.</summary>
internal abstract class UnionCase<T>(string word)
    where T : class
{
    /// <summary>The word that tells the type.</summary>
    public string Word { get; } = word;

    public abstract bool Takes(T value);

    /// <summary>Writes the members and, in its place among them, the kind.</summary>
    public abstract void Write(ShapeWriter writer, string kind, T value);

    public abstract bool TryRead(JsonPlace place, string kind, [MaybeNullWhen(false)] out T value);

    public abstract void Describe(SchemaWriter schema, string kind);
}

/// <inheritdoc/>
internal sealed class UnionCase<T, TCase>(string word, Shape<TCase> shape, Func<TCase, bool>? takes = null) : UnionCase<T>(word)
    where T : class
    where TCase : class, T
{
    private readonly ObjectShape<TCase> _shape = (ObjectShape<TCase>)shape;
    private JsonNames? _known;

    public override bool Takes(T value) => value is TCase own && (takes is null || takes(own));

    public override void Write(ShapeWriter writer, string kind, T value)
    {
        var own = (TCase)value;
        var isSorted = writer.Text != ShapeText.Readable;
        if (isSorted) _shape.WriteMembers(writer, own, null, kind);
        writer.PlainName(kind);
        writer.Value(Word);
        _shape.WriteMembers(writer, own, isSorted ? kind : null, null);
    }

    public override bool TryRead(JsonPlace place, string kind, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var before = place.Findings.Count;
        if (place.Members(_known ??= new([kind, .. _shape.Names])) is not { } found || !_shape.TryMake(place, found, before, out var own, after: 1)) return false;
        value = own;
        return true;
    }

    public override void Describe(SchemaWriter schema, string kind) => _shape.DescribeMembers(schema, (kind, Word));
}
