using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The JSON of the groups of types: each with factors, formula and classes.</summary>
internal static class GroupShape
{
    private static readonly JsonWords<AspectType> Types = new([.. ScoringGroup.AllTypes.Select(type => (AspectCodes.Of(type), type))]);

    public static ValueList<ScoringGroup>? Read(JsonPlace place)
    {
        UniqueCodes codes = new();
        HashSet<AspectType> served = [];
        var typesAreKnown = true;
        var groups = place.Items(1, ScoringGroup.AllTypes.Count, item =>
        {
            if (item.Members("code", "types", "factors", "formula", "classes") is not { } members) return null;
            var code = codes.Read(members);
            var types = members.Required("types", list => Types.ReadSet(list, 1, served));
            var method = MethodShape.Read(members);
            typesAreKnown &= types is not null;
            return code is null || types is not { } known || method is null ? null : new ScoringGroup { Code = code, Types = known, Method = method };
        });

        // Which types are left out is known only where all the others are.
        AspectType[] unserved = typesAreKnown && served.Count > 0 ? [.. ScoringGroup.AllTypes.Except(served)] : [];
        foreach (var type in unserved) place.Refuse(ShapeReasons.TypeWithoutGroup(Types.Of(type)));
        return unserved.Length == 0 ? groups : null;
    }

    public static void Write(Utf8JsonWriter writer, string name, ValueList<ScoringGroup> groups)
    {
        writer.WriteStartArray(name);
        foreach (var group in groups)
        {
            writer.WriteStartObject();
            writer.WriteString("code", group.Code);
            Types.WriteSet(writer, "types", group.Types);
            MethodShape.Write(writer, group.Method);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
