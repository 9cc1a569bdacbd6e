using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;
using Yiko.Compliance.Tables;

namespace Yiko.Compliance.Suppliers;

/// <summary>The JSON of a score card: weighted criteria, grades of the total, vetoes.</summary>
internal static class ScoreCardShape
{
    private const decimal Whole = 100m;

    private static readonly NumberForm Weight = new() { LeastIncluded = false, Most = Whole, Decimals = 6 };
    private static readonly NumberForm Score = new() { LeastIncluded = false, Most = 1_000_000m, Decimals = 3 };
    private static readonly NumberForm Occurrences = NumberForm.Whole(1, 1000);

    public static SupplierScoreCard? Read(JsonPlace place)
    {
        if (place.Members("criteria", "grades", "vetoes") is not { } members) return null;
        var criteria = members.Required("criteria", Criteria);
        var grades = members.Required("grades", Grades);
        var vetoes = members.Required("vetoes", Vetoes);
        return criteria is not { } all || grades is null || vetoes is not { } facts ? null : new(all, grades, facts);
    }

    public static void Write(Utf8JsonWriter writer, string name, SupplierScoreCard card)
    {
        writer.WriteStartObject(name);
        writer.WriteStartArray("criteria");
        foreach (var criterion in card.Criteria)
        {
            writer.WriteStartObject();
            writer.WriteString("code", criterion.Code);
            SharedShapes.Write(writer, "name", criterion.Name);
            SharedShapes.WriteNumber(writer, "weight", criterion.Weight);
            SharedShapes.WriteNumber(writer, "maximum", criterion.Maximum);
            if (criterion.VetoBelow is { } limit) SharedShapes.WriteNumber(writer, "vetoBelow", limit);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        SharedShapes.Write(writer, "grades", card.Grades);
        writer.WriteStartArray("vetoes");
        foreach (var veto in card.Vetoes)
        {
            writer.WriteStartObject();
            writer.WriteString("code", veto.Code);
            SharedShapes.Write(writer, "name", veto.Name);
            writer.WriteNumber("fromCount", veto.FromCount);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static ValueList<ScoreCriterion>? Criteria(JsonPlace place)
    {
        UniqueCodes codes = new();
        var criteria = place.Items(1, SharedShapes.MostItems, item =>
        {
            if (item.Members("code", "name", "weight", "maximum", "vetoBelow") is not { } members) return null;
            var code = codes.Read(members);
            var name = members.Required("name", SharedShapes.Wording);
            var weight = members.Required("weight", number => number.Number(Weight));
            var maximum = members.Required("maximum", number => number.Number(Score));
            var vetoBelow = members.Optional("vetoBelow", number => number.Number(Score));
            if (vetoBelow > maximum) members.Refuse("vetoBelow", SupplierRuleReasons.VetoAboveMaximum(vetoBelow.Value, maximum.Value));
            return code is null || name is null || weight is not { } share || maximum is not { } full
                ? null
                : new ScoreCriterion { Code = code, Name = name, Weight = share, Maximum = full, VetoBelow = vetoBelow };
        });
        if (criteria is not { } all || all.Sum(criterion => criterion.Weight) is not (var sum and not Whole)) return criteria;
        place.Refuse(TableReasons.WeightSum(sum, Whole));
        return null;
    }

    // A total runs from 0 to 100: a floor beside it makes a grade that nobody can have.
    private static GradeScale<decimal>? Grades(JsonPlace place)
    {
        if (SharedShapes.Grades(place) is not { } grades) return null;
        var before = place.Findings.Count;
        var included = grades.FloorSide == BoundSide.Included;
        for (var i = 1; i < grades.Bands.Count; i++)
        {
            var floor = grades.Bands[i].Floor!.Value;
            if (included ? floor is <= 0m or > Whole : floor >= Whole)
                place.Findings.Add(JsonPath.Item(place.Path + ".bands", i) + ".floor", SupplierRuleReasons.GradeOutOfReach(grades.Bands[i]));
        }

        return place.Findings.Count == before ? grades : null;
    }

    private static ValueList<ScoreVeto>? Vetoes(JsonPlace place)
    {
        UniqueCodes codes = new();
        return place.Items(0, SharedShapes.MostItems, item =>
        {
            if (item.Members("code", "name", "fromCount") is not { } members) return null;
            var code = codes.Read(members);
            var name = members.Required("name", SharedShapes.Wording);
            var fromCount = members.Required("fromCount", number => number.Number(Occurrences));
            return code is null || name is null || fromCount is not { } count ? null : new ScoreVeto { Code = code, Name = name, FromCount = (int)count };
        });
    }
}
