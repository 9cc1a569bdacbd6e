using System.Diagnostics.CodeAnalysis;

namespace Yiko.Compliance.RuleSets.Json.Shapes;

/// <summary>An object with members, made when each of them was read without a finding.</summary>
internal sealed class ObjectShape<T>(Member<T>[] members, Func<MemberValues, T> make) : Shape<T>
{
    private readonly string[] _names = [.. members.Select(member => member.Name)];

    public override CanonicalJson Write(T value) => CanonicalJson.Object([.. Written(value)]);

    public override bool TryRead(JsonPlace place, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var before = place.Findings.Count;
        if (place.Members(_names) is not { } found) return false;
        return TryMake(place, found, before, out value);
    }

    /// <summary>The members of a value that are not left out.</summary>
    internal IEnumerable<(string Name, CanonicalJson Value)> Written(T value)
    {
        foreach (var member in members)
        {
            if (member.Write(value) is { } json) yield return (member.Name, json);
        }
    }

    /// <summary>The names of the members.</summary>
    internal string[] Names() => _names;

    /// <summary>The value that the members of an object make.</summary>
    internal bool TryMake(JsonPlace place, JsonMembers found, int before, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        MemberValues values = new();
        foreach (var member in members) member.Read(found, values);
        if (place.Findings.Count > before) return false;
        try
        {
            value = make(values)!;
            return true;
        }
        catch (ArgumentException)
        {
            // Each value may be, but not all of them together: what the type itself refuses.
            place.Refuse(JsonReasons.Contradiction);
            return false;
        }
    }
}
