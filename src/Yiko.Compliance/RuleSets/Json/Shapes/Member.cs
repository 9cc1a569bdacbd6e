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

/// <summary>A member with a value of a type.</summary>
internal sealed class Member<TOwner, TValue>(
    string name,
    bool isRequired,
    Func<TOwner, CanonicalJson?> write,
    Func<JsonPlace, TValue?> read) : Member<TOwner>(name)
{
    public override CanonicalJson? Write(TOwner owner) => write(owner);

    public override void Read(JsonMembers members, MemberValues values)
    {
        if (members.Find(Name) is { } place) values.Set(this, read(place));
        else if (isRequired) members.Missing(Name);
    }

    /// <summary>The value that was read; the default of the type where the member was left out.</summary>
    public TValue Of(MemberValues values) => values.Get(this) is TValue value ? value : default!;
}

/// <summary>The values of one object's members, until it is made of them.</summary>
internal sealed class MemberValues
{
    private readonly Dictionary<object, object?> _values = [];

    public void Set(object member, object? value) => _values[member] = value;

    public object? Get(object member) => _values.TryGetValue(member, out var value) ? value : null;
}
