namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>A member of an object: how it is written and read.</summary>
internal abstract class Member<TOwner>(string name)
{
    public string Name { get; } = name;

    /// <summary>The member as JSON; null where it is left out.</summary>
    public abstract CanonicalJson? Write(TOwner owner);

    /// <summary>Reads the member into the values of its object.</summary>
    public abstract void Read(JsonMembers members, MemberValues values);
}

/// <summary>A member with a value of a type; <paramref name="otherwise"/> is the value where it was left out.</summary>
internal sealed class Member<TOwner, TValue>(
    string name,
    Presence presence,
    Func<TOwner, CanonicalJson?> write,
    Func<JsonPlace, TValue?> read,
    TValue? otherwise = default) : Member<TOwner>(name)
{
    public override CanonicalJson? Write(TOwner owner) => write(owner);

    public override void Read(JsonMembers members, MemberValues values)
    {
        if (members.Find(Name) is { } place && !(presence == Presence.OptionalOrNull && place.IsNull)) values.Set(this, read(place));
        else if (presence == Presence.Required) members.Missing(Name);
    }

    /// <summary>The value that was read, or the one that holds where the member was left out.</summary>
    public TValue Of(MemberValues values) => values.Get(this) is TValue value ? value : otherwise!;
}

/// <summary>Whether a member must be there.</summary>
internal enum Presence
{
    Required,

    Optional,

    /// <summary>It may be left out, and a null says the same: other programs write their absent values so.</summary>
    OptionalOrNull,
}

/// <summary>The values of one object's members, until it is made of them.</summary>
internal sealed class MemberValues
{
    private readonly Dictionary<object, object?> _values = [];

    public void Set(object member, object? value) => _values[member] = value;

    public object? Get(object member) => _values.TryGetValue(member, out var value) ? value : null;
}
