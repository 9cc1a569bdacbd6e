using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>The members of an object by name: unknown and repeated ones are findings at once, missing ones when they are asked for.</summary>
internal sealed class JsonMembers
{
    private readonly JsonOwner _owner;
    private readonly JsonNames _known;
    private readonly JsonElement[] _values;
    private int _last;

    private JsonMembers(JsonOwner owner, JsonNames known) => (_owner, _known, _values, _last) = (owner, known, new JsonElement[known.Count], known.Count);

    public static JsonMembers Of(JsonOwner owner, JsonElement element, JsonNames known)
    {
        JsonMembers members = new(owner, known);
        foreach (var property in element.EnumerateObject())
        {
            if (members.IndexOf(property) is >= 0 and var index)
            {
                if (members.IsThere(index)) members.RefuseAt(known.Names[index], JsonReasons.DuplicateProperty(known.Names[index]));
                else members._values[index] = property.Value;
            }
            else if (NameOf(property) is { } name)
            {
                owner.Findings.Add(JsonPath.Member(owner.Path, name), JsonReasons.UnknownProperty(name, known.Names));
            }
            else
            {
                owner.Findings.Add(owner.Path, JsonReasons.BrokenText);
            }
        }

        return members;
    }

    /// <summary>Whether a member is there.</summary>
    /// <param name="index">Its place among the names that there may be.</param>
    public bool IsThere(int index) => _values[index].ValueKind != JsonValueKind.Undefined;

    /// <summary>The place of a member that is there.</summary>
    public JsonPlace At(int index) => new(_values[index], _owner, _known.Names[index]);

    /// <summary>A member that must be there; <see langword="default"/> where it is missing or faulty.</summary>
    public TValue? Required<TValue>(string name, Func<JsonPlace, TValue?> read)
    {
        if (Find(name) is { } place) return read(place);
        Missing(name);
        return default;
    }

    /// <summary>The member that is there, of several that exclude one another; null with a finding where there is none or more than one.</summary>
    public (string Name, JsonPlace Place)? OneOf(params string[] names)
    {
        string[] present = [.. names.Where(name => Find(name) is not null)];
        if (present is [var one]) return (one, Find(one)!.Value);
        RefuseAt(null, JsonReasons.NotOneOf(names));
        return null;
    }

    /// <summary>The finding that a member is missing.</summary>
    public void Missing(string name) => _owner.Findings.Add(JsonPath.Member(_owner.Path, name), JsonReasons.MissingProperty(name));

    /// <summary>A finding at a member, whether it is there or not, at a place within one (<c>table.cells[1]</c>), or at the object itself (null).</summary>
    public void RefuseAt(string? within, Reason reason) =>
        _owner.Findings.Add(within is null ? _owner.Path : JsonPath.Within(_owner.Path, within), reason);

    /// <summary>The name of a property; null where it holds half a character.</summary>
    public static string? NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a property has a name; one with half a character has none that anybody asks for.</summary>
    public static bool IsCalled(JsonProperty property, ReadOnlySpan<byte> encoded)
    {
        try
        {
            return property.NameEquals(encoded);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private JsonPlace? Find(string name) => Array.IndexOf(_known.Names, name) is >= 0 and var index && IsThere(index) ? At(index) : null;

    // Compared as it stands, so that no name of a known member is decoded. Stored texts have their members in ordinal order, files in that in which they are told.
    private int IndexOf(JsonProperty property)
    {
        if (_known.Count == 0) return -1;
        var stored = _known.Following(_last);
        if (IsCalled(property, _known.Encoded(stored))) return _last = stored;
        var told = _last + 1 < _known.Count ? _last + 1 : 0;
        for (var i = 0; i < _known.Count; i++)
        {
            var index = (told + i) % _known.Count;
            if (IsCalled(property, _known.Encoded(index))) return _last = index;
        }

        return -1;
    }
}
