using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The JSON of what an organisation names itself, such as a role: the code that decides, and what it is called.</summary>
internal sealed class NamedCode
{
    private NamedCode(string code, LocalizedText name) => (Code, Name) = (code, name);

    public string Code { get; }

    public LocalizedText Name { get; }

    public static NamedCode? Read(JsonPlace place)
    {
        if (place.Members("code", "name") is not { } members) return null;
        var code = members.Required("code", text => text.Text(TextForm.Code));
        var name = members.Required("name", SharedShapes.Wording);
        return code is null || name is null ? null : new(code, name);
    }

    public static Role? ReadRole(JsonPlace place) => Read(place) is { } role ? new() { Code = role.Code, Name = role.Name } : null;

    /// <summary>Writes a member.</summary>
    public static void Write(Utf8JsonWriter writer, string member, Role role)
    {
        writer.WritePropertyName(member);
        Write(writer, role.Code, role.Name);
    }

    /// <summary>Writes an item of a list.</summary>
    public static void Write(Utf8JsonWriter writer, string code, LocalizedText name)
    {
        writer.WriteStartObject();
        writer.WriteString("code", code);
        SharedShapes.Write(writer, "name", name);
        writer.WriteEndObject();
    }
}
