using System.Text.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.RuleSets.Json;

/// <summary>The JSON of the shared words: texts, scales, grades. Each shape is read and written here and nowhere else.</summary>
internal static class SharedShapes
{
    /// <summary>A list in a rule set has a dozen items; more than this is no rule set.</summary>
    public const int MostItems = 100;

    private static readonly string[] PointNames = ["value", "name"];
    private static readonly string[] ScaleNames = ["floorIncluded", "bands"];
    private static readonly string[] GradeNames = ["code", "name", "action", "colour"];
    private static readonly string[] BandNames = [.. GradeNames, "floor"];

    /// <summary>A wording: one string for every language, or one for each.</summary>
    public static LocalizedText? Wording(JsonPlace place)
    {
        if (place.IsText) return place.Text(TextForm.NotBlank) is { } same ? LocalizedText.Same(same) : null;
        if (place.Members("en", "zh") is not { } members) return null;
        var english = members.Required("en", text => text.Text(TextForm.NotBlank));
        var chinese = members.Required("zh", text => text.Text(TextForm.NotBlank));
        return english is null || chinese is null ? null : LocalizedText.Of(english, chinese);
    }

    public static void Write(Utf8JsonWriter writer, string name, LocalizedText? text)
    {
        if (text is null) return;
        if (text.English == text.ChineseSimplified)
        {
            writer.WriteString(name, text.English);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("en", text.English);
        writer.WriteString("zh", text.ChineseSimplified);
        writer.WriteEndObject();
    }

    /// <summary>A scale of points.</summary>
    public static FactorScale? Points(JsonPlace place)
    {
        HashSet<decimal> seen = [];
        var points = place.Items(1, MostItems, item =>
        {
            if (item.Members(PointNames) is not { } members) return null;
            var value = members.Required("value", number => number.Number(NumberForm.Points));
            var name = members.Optional("name", Wording);
            if (value is not { } points) return null;
            if (!seen.Add(points)) members.Refuse("value", JsonReasons.RepeatedValue(ShapeWriter.NumberText(points)));
            return new ScalePoint { Value = points, Name = name };
        });
        return points is { } all ? new(all) : null;
    }

    public static void Write(Utf8JsonWriter writer, string name, FactorScale scale)
    {
        writer.WriteStartArray(name);
        foreach (var point in scale.Points)
        {
            writer.WriteStartObject();
            WriteNumber(writer, "value", point.Value);
            Write(writer, "name", point.Name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Bands from the lowest to the highest, the lowest without a floor.</summary>
    public static GradeScale<decimal>? Grades(JsonPlace place)
    {
        if (place.Members(ScaleNames) is not { } scale) return null;
        var floorIncluded = scale.Required("floorIncluded", truth => truth.Truth());
        BandOrder order = new();
        var bands = scale.Required("bands", list => list.Items(1, MostItems, item =>
        {
            order.Next();
            return item.Members(BandNames) is { } members ? Band(members, order) : null;
        }));
        return bands is { } all && floorIncluded is { } included ? new(all, included ? BoundSide.Included : BoundSide.Excluded) : null;
    }

    public static void Write(Utf8JsonWriter writer, string name, GradeScale<decimal> grades)
    {
        writer.WriteStartObject(name);
        writer.WriteBoolean("floorIncluded", grades.FloorSide == BoundSide.Included);
        writer.WriteStartArray("bands");
        foreach (var band in grades.Bands)
        {
            writer.WriteStartObject();
            if (band.Floor is { } floor) WriteNumber(writer, "floor", floor);
            Write(writer, band.Grade);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The properties of an object that is a grade, and more.</summary>
    public static string[] GradeNamesWith(params string[] names) => [.. GradeNames, .. names];

    /// <summary>A grade, whose properties stand among others.</summary>
    public static Grade? Grade(JsonMembers members, UniqueCodes codes)
    {
        var code = codes.Read(members);
        var name = members.Required("name", Wording);
        var action = members.Optional("action", Wording);
        var colour = members.Optional("colour", text => text.Text(TextForm.Colour));
        return code is null || name is null ? null : new() { Code = code, Name = name, Action = action, Colour = colour };
    }

    /// <summary>Writes the properties of a grade into an object that has begun.</summary>
    public static void Write(Utf8JsonWriter writer, Grade grade)
    {
        writer.WriteString("code", grade.Code);
        Write(writer, "name", grade.Name);
        Write(writer, "action", grade.Action);
        if (grade.Colour is { } colour) writer.WriteString("colour", colour);
    }

    /// <summary>A place in a document.</summary>
    public static ClauseReference? Clause(JsonPlace place)
    {
        if (place.Members("document", "clause") is not { } members) return null;
        var document = members.Required("document", Wording);
        var clause = members.Required("clause", text => text.Text(TextForm.NotBlank));
        return document is null || clause is null ? null : new() { Document = document, Clause = clause };
    }

    public static void Write(Utf8JsonWriter writer, string name, ClauseReference clause)
    {
        writer.WriteStartObject(name);
        Write(writer, "document", clause.Document);
        writer.WriteString("clause", clause.Clause);
        writer.WriteEndObject();
    }

    public static void WriteNumbers(Utf8JsonWriter writer, IEnumerable<decimal> values)
    {
        writer.WriteStartArray();
        foreach (var value in values) writer.WriteNumberValue(Decimals.WithoutTrailingZeros(value));
        writer.WriteEndArray();
    }

    public static void WriteNumber(Utf8JsonWriter writer, string name, decimal value) =>
        writer.WriteNumber(name, Decimals.WithoutTrailingZeros(value));

    private static GradeBand<decimal>? Band(JsonMembers members, BandOrder order)
    {
        var floor = members.Optional("floor", number => number.Number(NumberForm.Score));
        order.Check(members, floor);
        return Grade(members, order.Codes) is { } grade ? new() { Grade = grade, Floor = floor } : null;
    }

    /// <summary>What holds between bands: floors ascend from the second on, and each code occurs once.</summary>
    private sealed class BandOrder
    {
        private readonly List<decimal?> _floors = [];

        public UniqueCodes Codes { get; } = new();

        public void Next() => _floors.Add(null);

        public void Check(JsonMembers members, decimal? floor)
        {
            var place = _floors.Count - 1;
            if (place == 0 && members.Has("floor")) members.Refuse("floor", JsonReasons.FloorOfLowestBand);
            if (place > 0 && !members.Has("floor")) members.Missing("floor");
            if (place > 0 && floor is { } value)
            {
                if (_floors.FindLast(earlier => earlier is not null) is { } below && value <= below)
                    members.Refuse("floor", JsonReasons.FloorNotAscending(value, below));
                _floors[place] = value;
            }
        }
    }
}
