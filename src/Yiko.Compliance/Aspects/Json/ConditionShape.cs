using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The JSON of a condition: an object with one property, which says what it asks of the total or of a factor.</summary>
internal static class ConditionShape
{
    private const string Factor = "factor";
    private const string All = "all";

    private static readonly (string Word, Func<decimal, SignificanceCondition> Of)[] OfTotal =
    [
        ("totalAtLeast", SignificanceCondition.TotalAtLeast),
        ("totalAbove", SignificanceCondition.TotalAbove),
        ("totalAtMost", SignificanceCondition.TotalAtMost),
        ("totalBelow", SignificanceCondition.TotalBelow),
    ];

    private static readonly string[] Names = [.. OfTotal.Select(known => known.Word), Factor, All];

    /// <summary>Reads a condition.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="factors">The factors of the method; null where they are not known.</param>
    public static SignificanceCondition? Read(JsonPlace place, ValueList<AspectFactor>? factors)
    {
        if (place.Members(Names)?.OneOf(Names) is not { } shape) return null;
        if (shape.Name == Factor) return OfFactor(shape.Place, factors);
        if (shape.Name == All)
        {
            return shape.Place.Items(2, SharedShapes.MostItems, item => Read(item, factors)) is { } conditions
                ? new AllConditions { Conditions = conditions }
                : null;
        }

        return shape.Place.Number(NumberForm.Score) is { } bound ? Array.Find(OfTotal, known => known.Word == shape.Name).Of(bound) : null;
    }

    public static void Write(Utf8JsonWriter writer, SignificanceCondition condition)
    {
        writer.WriteStartObject();
        switch (condition)
        {
            case TotalCondition total:
                SharedShapes.WriteNumber(writer, Array.Find(OfTotal, known => known.Of(total.Bound) == total).Word, total.Bound);
                break;
            case FactorCondition factor:
                writer.WriteStartObject(Factor);
                writer.WriteString("code", factor.Factor);
                SharedShapes.WriteNumber(writer, "points", factor.Points);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStartArray(All);
                foreach (var inner in ((AllConditions)condition).Conditions) Write(writer, inner);
                writer.WriteEndArray();
                break;
        }

        writer.WriteEndObject();
    }

    private static FactorCondition? OfFactor(JsonPlace place, ValueList<AspectFactor>? factors)
    {
        if (place.Members("code", "points") is not { } members) return null;
        var code = members.Required("code", text => text.Text(TextForm.Code));
        var points = members.Required("points", number => number.Number(NumberForm.Points));
        if (code is not null && factors is { } all)
        {
            var factor = all.FirstOrDefault(known => known.Code == code);
            if (factor is null) members.Refuse("code", ShapeReasons.UnknownFactor(code, all.Select(known => known.Code)));
            else if (points is { } value && !factor.Scale.Contains(value)) members.Refuse("points", ShapeReasons.PointOffScale(value, factor));
        }

        return code is null || points is null ? null : new() { Factor = code, Points = points.Value };
    }
}
