using System.Text.Json.Nodes;
using NJsonSchema;
using Yiko.Compliance.Risks;

namespace Yiko.Compliance.RuleSets;

/// <summary>The schema that ships and the reader must refuse the same, as far as a schema can say it.</summary>
public sealed class LecRuleSetSchemaTests
{
    // What a schema cannot compare: one item with another.
    private static readonly HashSet<string> BeyondSchemas = ["rules.json.floor-not-ascending", "rules.json.repeated-value"];

    private static readonly LecRuleSet[] Presets = [LecRuleSet.Standard, LecRuleSet.Construction, LecRuleSet.Kinney, LecRuleSet.FourColour];

    // Two of everything: more would be mutated in the same ways.
    private static readonly LecRuleSet Small = LecRuleSet.FourColour with
    {
        EffectiveFrom = new(2026, 1, 1),
        Likelihood = new(LecRuleSet.Standard.Likelihood.Points.Take(2)),
        Exposure = new(LecRuleSet.Standard.Exposure.Points.Take(2)),
        Consequence = new(LecRuleSet.Standard.Consequence.Points.Take(2)),
        Grades = new(LecRuleSet.FourColour.Grades.Bands.Take(3)),
        Controls = new(ControlHierarchy.Manual.Levels.Take(2)),
    };

    [Fact]
    public async Task Every_preset_obeys_the_schema()
    {
        var schema = await Schema();

        Assert.Empty(Presets.SelectMany(rules => schema.Validate(LecRuleSetJson.Write(rules))));
    }

    [Fact]
    public async Task Mutations_are_refused_by_both_or_by_neither()
    {
        var schema = await Schema();
        var (refused, taken) = (0, 0);
        List<string> disagreements = [];
        foreach (var (what, text) in Mutations(Small))
        {
            var findings = LecRuleSetJson.Read(text).Findings;
            var schemaRefuses = schema.Validate(text).Count > 0;
            var expressible = findings.IsEmpty || findings.Any(finding => !BeyondSchemas.Contains(finding.Reason.Code));
            if (findings.IsEmpty) taken++;
            else refused++;
            if (expressible && schemaRefuses == findings.IsEmpty) disagreements.Add($"{what}: schema {schemaRefuses}, reader {string.Join(", ", findings)}");
            if (schemaRefuses && findings.IsEmpty) disagreements.Add($"{what}: refused by the schema alone");
        }

        Assert.Empty(disagreements);
        Assert.True(refused > 900, $"{refused} mutations were refused.");
        Assert.True(taken > 40, $"{taken} mutations were taken.");
    }

    [Fact]
    public async Task The_schema_knows_every_property_that_is_written()
    {
        var schema = await Schema();
        var written = JsonNode.Parse(LecRuleSetJson.Write(LecRuleSet.Standard with { EffectiveFrom = new(2026, 1, 1) }))!.AsObject();

        Assert.Equal(written.Select(member => member.Key).Append("$schema").Order(StringComparer.Ordinal), schema.Properties.Keys.Order(StringComparer.Ordinal));
    }

    private static async Task<JsonSchema> Schema() => await JsonSchema.FromJsonAsync(
        await File.ReadAllTextAsync(Repository.PathOf("src", "Yiko.Compliance", "schemas", "lec-rule-set.schema.json")));

    /// <summary>Each value of the text taken out, renamed, and replaced by one of every kind.</summary>
    private static IEnumerable<(string What, string Text)> Mutations(LecRuleSet rules)
    {
        var text = LecRuleSetJson.Write(rules);
        var count = Places(JsonNode.Parse(text)!).Count;
        for (var i = 0; i < count; i++)
        {
            foreach (var replacement in new[] { "null", "true", "7", "-1", "0", "0.5", "1e19", "0.12345678901", "\"x\"", "\" \"", "\"#12345G\"", "\"A b\"", "[]", "[1]", "{}", "{\"en\":\"a\"}", "{\"en\":\"a\",\"zh\":\"b\"}" })
            {
                var root = JsonNode.Parse(text)!;
                var place = Places(root)[i];
                var path = place.GetPath();
                place.ReplaceWith(JsonNode.Parse(replacement));
                yield return ($"{path} = {replacement}", root.ToJsonString());
            }

            var without = JsonNode.Parse(text)!;
            var taken = Places(without)[i];
            var name = taken.GetPath();
            if (taken.Parent is JsonObject owner)
            {
                var key = taken.GetPropertyName();
                owner.Remove(key);
                yield return ($"{name} taken out", without.ToJsonString());
                owner.Add(key + "x", taken);
                yield return ($"{name} renamed", without.ToJsonString());
            }
            else
            {
                taken.Parent!.AsArray().Remove(taken);
                yield return ($"{name} taken out", without.ToJsonString());
            }
        }
    }

    private static List<JsonNode> Places(JsonNode node)
    {
        List<JsonNode> places = [];
        var inside = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in inside.OfType<JsonNode>())
        {
            places.Add(child);
            places.AddRange(Places(child));
        }

        return places;
    }
}
