namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>The members of a type, named one after the other.</summary>
internal sealed class MemberList<TOwner>
{
    private readonly List<Member<TOwner>> _members = [];

    /// <summary>A member that is always there.</summary>
    public Member<TOwner, TValue> Required<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue> of) =>
        Add<TValue>(name, isRequired: true, owner => shape.Write(of(owner)), place => Read(shape, place));

    /// <summary>A member that is left out where it is null.</summary>
    public Member<TOwner, TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue?> of)
        where TValue : struct =>
        Add<TValue?>(name, isRequired: false, owner => of(owner) is { } value ? shape.Write(value) : null, place => Read(shape, place));

    /// <summary>A member that is left out where it is null.</summary>
    public Member<TOwner, TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue?> of)
        where TValue : class =>
        Add<TValue?>(name, isRequired: false, owner => of(owner) is { } value ? shape.Write(value) : null, place => Read(shape, place));

    /// <summary>A value that is left out where it is the usual one.</summary>
    public Member<TOwner, TValue> Unusual<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue> of)
        where TValue : struct =>
        Add<TValue>(name, isRequired: false, owner => EqualityComparer<TValue>.Default.Equals(of(owner), default) ? null : shape.Write(of(owner)), place => Read(shape, place));

    /// <summary>A list that is left out where it is empty.</summary>
    public Member<TOwner, ValueList<TValue>> List<TValue>(string name, Shape<TValue> shape, Func<TOwner, ValueList<TValue>> of) =>
        Unusual(name, Shape.Listed(shape), of);

    public Member<TOwner>[] ToArray() => [.. _members];

    private Member<TOwner, TValue> Add<TValue>(string name, bool isRequired, Func<TOwner, CanonicalJson?> write, Func<JsonPlace, TValue?> read)
    {
        Member<TOwner, TValue> member = new(name, isRequired, write, read);
        _members.Add(member);
        return member;
    }

    private static TValue? Read<TValue>(Shape<TValue> shape, JsonPlace place) => shape.TryRead(place, out var value) ? value : default;
}
