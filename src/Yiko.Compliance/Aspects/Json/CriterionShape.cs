using System.Text.Json;
using Yiko.Compliance.RuleSets.Json;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Aspects.Json;

/// <summary>The JSON of direct criteria.</summary>
internal static class CriterionShape
{
    private static readonly JsonWords<AspectState> States =
        new(("normal", AspectState.Normal), ("abnormal", AspectState.Abnormal), ("emergency", AspectState.Emergency));

    public static ValueList<DirectCriterion>? Read(JsonPlace place)
    {
        UniqueCodes codes = new();
        return place.Items(0, SharedShapes.MostItems, item =>
        {
            if (item.Members("code", "sentence", "rule", "clause", "state") is not { } members) return null;
            var code = codes.Read(members);
            var sentence = members.Required("sentence", SharedShapes.Wording);
            var rule = members.Required("rule", text => text.Text(TextForm.Rule));
            var clause = members.Required("clause", SharedShapes.Clause);
            var state = members.Optional("state", States.Read);
            if (code is null || sentence is null || rule is null || clause is null) return null;
            return new DirectCriterion { Code = code, Sentence = sentence, Rule = RuleId.Parse(rule), Clause = clause, State = state };
        });
    }

    public static void Write(Utf8JsonWriter writer, string name, ValueList<DirectCriterion> criteria)
    {
        writer.WriteStartArray(name);
        foreach (var criterion in criteria)
        {
            writer.WriteStartObject();
            writer.WriteString("code", criterion.Code);
            SharedShapes.Write(writer, "sentence", criterion.Sentence);
            writer.WriteString("rule", criterion.Rule.ToString());
            SharedShapes.Write(writer, "clause", criterion.Clause);
            if (criterion.State is { } state) States.Write(writer, "state", state);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
