namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>The members of a type, named one after the other.</summary>
/// <param name="ifOptional">How those that may be left out may be.</param>
internal sealed class MemberList<TOwner>(Presence ifOptional = Presence.Optional)
{
    private readonly List<Member<TOwner>> _members = [];

    /// <summary>A member that is always there.</summary>
    public Member<TOwner, TValue> Required<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue> of) =>
        Add<TValue>(name, Presence.Required, owner => shape.Write(of(owner)), place => Read(shape, place));

    /// <summary>A member that is left out where it is null.</summary>
    public Member<TOwner, TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue?> of)
        where TValue : struct =>
        Add<TValue?>(name, ifOptional, owner => of(owner) is { } value ? shape.Write(value) : null, place => Read(shape, place));

    /// <summary>A member that is left out where it is null.</summary>
    public Member<TOwner, TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue?> of)
        where TValue : class =>
        Add<TValue?>(name, ifOptional, owner => of(owner) is { } value ? shape.Write(value) : null, place => Read(shape, place));

    /// <summary>A value that is left out where it is the usual one.</summary>
    public Member<TOwner, TValue> Unusual<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue> of)
        where TValue : struct =>
        Add<TValue>(name, ifOptional, owner => EqualityComparer<TValue>.Default.Equals(of(owner), default) ? null : shape.Write(of(owner)), place => Read(shape, place));

    /// <summary>A value that is always written, and may be left out of what is read: then it is the one given.</summary>
    public Member<TOwner, TValue> Assumed<TValue>(string name, Shape<TValue> shape, Func<TOwner, TValue> of, TValue otherwise)
        where TValue : struct =>
        Add(name, ifOptional, owner => shape.Write(of(owner)), place => Read(shape, place), otherwise);

    /// <summary>A list that is left out where it is empty.</summary>
    public Member<TOwner, ValueList<TValue>> List<TValue>(string name, Shape<TValue> shape, Func<TOwner, ValueList<TValue>> of) =>
        Unusual(name, Shape.Listed(shape), of);

    public Member<TOwner>[] ToArray() => [.. _members];

    private Member<TOwner, TValue> Add<TValue>(
        string name, Presence presence, Func<TOwner, CanonicalJson?> write, Func<JsonPlace, TValue?> read, TValue? otherwise = default)
    {
        Member<TOwner, TValue> member = new(name, presence, write, read, otherwise);
        _members.Add(member);
        return member;
    }

    private static TValue? Read<TValue>(Shape<TValue> shape, JsonPlace place) => shape.TryRead(place, out var value) ? value : default;
}
