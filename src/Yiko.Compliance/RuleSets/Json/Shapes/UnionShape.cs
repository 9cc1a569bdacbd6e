using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>A closed hierarchy of types: one member tells by a word which of them stands here.</summary>
internal sealed class UnionShape<T>(string kind, UnionCase<T>[] cases) : Shape<T>
    where T : class
{
    public override CanonicalJson Write(T value)
    {
        var own = Array.Find(cases, known => known.Takes(value))!;
        return CanonicalJson.Object([(kind, CanonicalJson.Of(own.Word)), .. own.Written(value)]);
    }

    public override bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        return WordAt(place) is { } word && Array.Find(cases, known => known.Word == word)!.TryRead(place, kind, out value);
    }

    // Which members there may be follows from the kind, so it is looked for before them.
    private string? WordAt(JsonPlace place)
    {
        if (place.Member(kind) is not { } at || at.Text(TextForm.Any) is not { } word) return null;
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

    public abstract IEnumerable<(string Name, CanonicalJson Value)> Written(T value);

    public abstract bool TryRead(JsonPlace place, string kind, [MaybeNullWhen(false)] out T value);
}

/// <inheritdoc/>
internal sealed class UnionCase<T, TCase>(string word, ObjectShape<TCase> shape, Func<TCase, bool>? takes = null) : UnionCase<T>(word)
    where T : class
    where TCase : class, T
{
    public override bool Takes(T value) => value is TCase own && (takes is null || takes(own));

    public override IEnumerable<(string Name, CanonicalJson Value)> Written(T value) => shape.Written((TCase)value);

    public override bool TryRead(JsonPlace place, string kind, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var before = place.Findings.Count;
        if (place.Members([kind, .. shape.Names()]) is not { } found || !shape.TryMake(place, found, before, out var own)) return false;
        value = own;
        return true;
    }
}
