using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>The members of an object by name: unknown and repeated ones are findings at once, missing ones when they are asked for.</summary>
internal sealed class JsonMembers
{
    private readonly JsonPlace _owner;
    private readonly string _path;
    private readonly string[] _known;
    private readonly JsonElement[] _values;
    private int _next;

    private JsonMembers(JsonPlace owner, string[] known) =>
        (_owner, _path, _known, _values) = (owner, owner.Path, known, new JsonElement[known.Length]);

    public static JsonMembers Of(JsonPlace owner, JsonElement element, string[] known)
    {
        JsonMembers members = new(owner, known);
        foreach (var property in element.EnumerateObject())
        {
            if (members.IndexOf(property) is >= 0 and var index)
            {
                if (members.IsThere(index)) members.RefuseAt(known[index], JsonReasons.DuplicateProperty(known[index]));
                else members._values[index] = property.Value;
            }
            else if (NameOf(property) is { } name)
            {
                owner.Findings.Add(JsonPath.Member(members._path, name), JsonReasons.UnknownProperty(name, known));
            }
            else
            {
                owner.Refuse(JsonReasons.BrokenText);
            }
        }

        return members;
    }

    /// <summary>The place of a member, if it is there.</summary>
    public JsonPlace? Find(string name) => Array.IndexOf(_known, name) is >= 0 and var index && IsThere(index) ? At(index) : null;

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
        _owner.Refuse(JsonReasons.NotOneOf(names));
        return null;
    }

    /// <summary>The finding that a member is missing.</summary>
    public void Missing(string name) => _owner.Findings.Add(JsonPath.Member(_path, name), JsonReasons.MissingProperty(name));

    /// <summary>A finding at a member, whether it is there or not, at a place within one (<c>table.cells[1]</c>), or at the object itself (null).</summary>
    public void RefuseAt(string? within, Reason reason) =>
        _owner.Findings.Add(within is null ? _path : JsonPath.Within(_path, within), reason);

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

    private bool IsThere(int index) => _values[index].ValueKind != JsonValueKind.Undefined;

    private JsonPlace At(int index) => new(_values[index], _path, _known[index], _owner.Findings);

    // Compared as it stands, so that no name of a known member is decoded; one with half a character is none of them.
    private int IndexOf(JsonProperty property)
    {
        try
        {
            // Most texts have their members in the order in which they are told.
            for (var i = 0; i < _known.Length; i++)
            {
                var index = (_next + i) % _known.Length;
                if (!property.NameEquals(_known[index])) continue;
                _next = index + 1;
                return index;
            }
        }
        catch (InvalidOperationException)
        {
        }

        return -1;
    }
}
