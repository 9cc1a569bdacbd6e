using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The JSON of a method: factors, the formula that names each of them once, and the classes in their precedence.</summary>
internal static class MethodShape
{
    public static ScoringMethod? Read(JsonMembers members)
    {
        var factors = members.Required("factors", Factors);
        var formula = members.Required("formula", place => Formula(place, factors));
        var classes = members.Required("classes", place => ClassShape.Read(place, factors));
        return factors is not { } all || formula is null || classes is not { } precedence ? null : new(all, formula, precedence);
    }

    public static void Write(Utf8JsonWriter writer, ScoringMethod method)
    {
        writer.WriteStartArray("factors");
        foreach (var factor in method.Factors)
        {
            writer.WriteStartObject();
            writer.WriteString("code", factor.Code);
            SharedShapes.Write(writer, "name", factor.Name);
            SharedShapes.Write(writer, "points", factor.Scale);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("formula");
        FormulaShape.Write(writer, method.Formula);
        ClassShape.Write(writer, "classes", method.Classes);
    }

    private static ValueList<AspectFactor>? Factors(JsonPlace place)
    {
        UniqueCodes codes = new();
        return place.Items(1, SharedShapes.MostItems, item =>
        {
            if (item.Members("code", "name", "points") is not { } members) return null;
            var code = codes.Read(members);
            if (code == TotalCondition.Code) members.Refuse("code", ShapeReasons.ReservedCode(code));
            var name = members.Required("name", SharedShapes.Wording);
            var points = members.Required("points", SharedShapes.Points);
            return code is null || name is null || points is null ? null : new AspectFactor { Code = code, Name = name, Scale = points };
        });
    }

    // A formula can be compared with the factors only where those could be read.
    private static ScoringFormula? Formula(JsonPlace place, ValueList<AspectFactor>? factors)
    {
        List<(string Factor, JsonPlace Place)> leaves = [];
        var before = place.Findings.Count;
        var formula = FormulaShape.Read(place, leaves);
        if (formula is null || factors is not { } all) return formula;
        string[] codes = [.. all.Select(factor => factor.Code)];
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (var (factor, at) in leaves)
        {
            if (Array.IndexOf(codes, factor) < 0) at.Refuse(ShapeReasons.UnknownFactor(factor, codes));
            else if (!named.Add(factor)) at.Refuse(JsonReasons.RepeatedValue(factor));
        }

        foreach (var code in codes.Where(code => !named.Contains(code))) place.Refuse(ShapeReasons.UnusedFactor(code));
        if (place.Findings.Count == before && !ExactTotals.AreExact(formula, all)) place.Refuse(ShapeReasons.TotalTooLong);
        return place.Findings.Count == before ? formula : null;
    }
}
