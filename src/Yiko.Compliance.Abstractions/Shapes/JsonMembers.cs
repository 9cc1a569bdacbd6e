using System.Text.Json;

namespace Yiko.Compliance.Shapes;

/// <summary>The members of an object by name: unknown and repeated ones are findings at once, missing ones when they are asked for.</summary>
internal sealed class JsonMembers
{
    private readonly JsonPlace _owner;
    private readonly Dictionary<string, JsonPlace> _places;

    private JsonMembers(JsonPlace owner, Dictionary<string, JsonPlace> places) => (_owner, _places) = (owner, places);

    public static JsonMembers Of(JsonPlace owner, JsonElement element, string[] known)
    {
        Dictionary<string, JsonPlace> places = new(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (NameOf(property) is not { } name)
            {
                owner.Refuse(JsonReasons.BrokenText);
                continue;
            }

            JsonPlace place = new(property.Value, JsonPath.Member(owner.Path, name), owner.Findings);
            if (Array.IndexOf(known, name) < 0) place.Refuse(JsonReasons.UnknownProperty(name, known));
            else if (places.TryGetValue(name, out _)) place.Refuse(JsonReasons.DuplicateProperty(name));
            else places[name] = place;
        }

        return new(owner, places);
    }

    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>The place of a member, if it is there.</summary>
    public JsonPlace? Find(string name) => _places.TryGetValue(name, out var place) ? place : null;

    /// <summary>A member that must be there; <see langword="default"/> where it is missing or faulty.</summary>
    public TValue? Required<TValue>(string name, Func<JsonPlace, TValue?> read)
    {
        if (_places.TryGetValue(name, out var place)) return read(place);
        Missing(name);
        return default;
    }

    /// <summary>A member that may be left out; <see langword="default"/> where it is left out or faulty.</summary>
    public TValue? Optional<TValue>(string name, Func<JsonPlace, TValue?> read) =>
        _places.TryGetValue(name, out var place) ? read(place) : default;

    /// <summary>The member that is there, of several that exclude one another; null with a finding where there is none or more than one.</summary>
    public (string Name, JsonPlace Place)? OneOf(params string[] names)
    {
        string[] present = [.. names.Where(Has)];
        if (present is [var name]) return (name, _places[name]);
        _owner.Refuse(JsonReasons.NotOneOf(names));
        return null;
    }

    /// <summary>The finding that a member is missing.</summary>
    public void Missing(string name) => _owner.Findings.Add(JsonPath.Member(_owner.Path, name), JsonReasons.MissingProperty(name));

    /// <summary>A finding at a member that is there.</summary>
    public void Refuse(string name, Reason reason) => _places[name].Refuse(reason);

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
}
