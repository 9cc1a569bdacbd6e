using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The JSON of the classes of a method, in their precedence.</summary>
internal static class ClassShape
{
    private static readonly string[] Names = SharedShapes.GradeNamesWith("significant", "anyOf");

    /// <summary>Reads the classes.</summary>
    /// <param name="place">Where they stand.</param>
    /// <param name="factors">The factors of the method; null where they could not be read, and then conditions are not compared with them.</param>
    public static ValueList<SignificanceClass>? Read(JsonPlace place, ValueList<AspectFactor>? factors)
    {
        UniqueCodes codes = new();
        var count = place.Length;
        var index = 0;
        var classes = place.Items(1, SharedShapes.MostItems, item =>
        {
            var isLast = ++index == count;
            if (item.Members(Names) is not { } members) return null;
            var grade = SharedShapes.Grade(members, codes);
            var significant = members.Required("significant", truth => truth.Truth());
            var conditions = members.Optional("anyOf", list => list.Items(1, SharedShapes.MostItems, condition => ConditionShape.Read(condition, factors)));
            if (!isLast && !members.Has("anyOf")) item.Refuse(ShapeReasons.NoCondition);
            if (grade is null || significant is null) return null;
            return new SignificanceClass { Grade = grade, IsSignificant = significant.Value, Conditions = conditions ?? default };
        });
        if (classes is { } all && !all.Any(read => read.IsSignificant))
        {
            place.Refuse(ShapeReasons.NothingSignificant);
            return null;
        }

        return classes;
    }

    public static void Write(Utf8JsonWriter writer, string name, ValueList<SignificanceClass> classes)
    {
        writer.WriteStartArray(name);
        foreach (var item in classes)
        {
            writer.WriteStartObject();
            SharedShapes.Write(writer, item.Grade);
            writer.WriteBoolean("significant", item.IsSignificant);
            if (!item.Conditions.IsEmpty)
            {
                writer.WriteStartArray("anyOf");
                foreach (var condition in item.Conditions) ConditionShape.Write(writer, condition);
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
