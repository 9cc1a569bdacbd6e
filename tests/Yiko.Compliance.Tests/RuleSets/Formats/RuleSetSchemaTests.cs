using System.Text.Json.Nodes;
using NJsonSchema;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.RuleSets.Formats;

/// <summary>The schema that ships and the reader must refuse the same, as far as a schema can say it: for every kind of rule set.</summary>
public sealed class RuleSetSchemaTests
{
    public static TheoryData<string> Methods => RuleSetFormats.Methods;

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Every_preset_and_example_obeys_the_schema(string method)
    {
        var format = RuleSetFormats.Of(method);
        var schema = await Schema(format);

        Assert.Empty(format.Presets.Concat(format.Examples).SelectMany(rules => schema.Validate(format.Write(rules))));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Mutations_are_refused_by_both_or_by_neither(string method)
    {
        var format = RuleSetFormats.Of(method);
        var schema = await Schema(format);
        var (refused, taken) = (0, 0);
        List<string> disagreements = [];
        foreach (var (what, text) in format.Examples.SelectMany(rules => JsonMutations.OfEachForm(format.Write(rules))))
        {
            var findings = format.Read(text).Findings;
            if (findings.IsEmpty) taken++;
            else refused++;
            if (Disagreement(format, schema, text, findings) is { } disagreement) disagreements.Add($"{what}: {disagreement}");
        }

        Assert.Empty(disagreements);
        Assert.True(refused >= format.LeastRefused, $"{refused} mutations were refused.");
        Assert.True(taken >= format.LeastTaken, $"{taken} mutations were taken.");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task Values_out_of_place_are_refused_by_both_or_by_neither(string method)
    {
        var format = RuleSetFormats.Of(method);
        var schema = await Schema(format);
        string[] texts = [.. format.Examples.Select(format.Write)];
        Prop.ForAll(
            Arb.From(from text in Gen.Elements(texts) from mutated in JsonMutations.Transplanted(text) select mutated),
            text => Disagreement(format, schema, text, format.Read(text).Findings) is null).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public async Task The_schema_knows_every_property_that_is_written(string method)
    {
        var format = RuleSetFormats.Of(method);
        var schema = await Schema(format);
        var written = format.Examples.SelectMany(rules => JsonNode.Parse(format.Write(rules))!.AsObject().Select(member => member.Key)).Distinct();

        Assert.Equal(written.Append("$schema").Append("citations").Concat(method == "lec" ? ["ownCriteria"] : []).Concat(format.NotWrittenAnyMore).Order(StringComparer.Ordinal), schema.Properties.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_schema_that_ships_belongs_to_a_kind_or_to_an_engine() => Assert.Equal(
        [
            .. RuleSetFormats.All.Select(format => format.SchemaFile)
                .Concat(VerdictFormats.All.SelectMany(engine => new[] { engine.Area + "-request.schema.json", engine.Area + "-verdict.schema.json" }))
                .Order(StringComparer.Ordinal),
        ],
        Directory.GetFiles(Repository.PathOf("src", "Yiko.Compliance", "schemas")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_schemas_of_requests_and_verdicts_are_those_that_the_engines_tell() => Assert.Empty(
        from engine in VerdictFormats.All
        from file in new[] { (Name: engine.Area + "-request", Schema: engine.RequestSchema), (Name: engine.Area + "-verdict", Schema: engine.VerdictSchema) }
        where File.ReadAllText(Repository.PathOf("src", "Yiko.Compliance", "schemas", file.Name + ".schema.json")) != file.Schema
        select file.Name);

    private static string? Disagreement(RuleSetFormat format, JsonSchema schema, string text, ValueList<Finding> findings)
    {
        var schemaRefuses = schema.Validate(text).Count > 0;
        if (schemaRefuses && findings.IsEmpty) return "refused by the schema alone";
        var expressible = findings.Any(finding => !format.BeyondSchema.Contains(finding.Reason.Code));
        return expressible && !schemaRefuses ? $"refused by the reader alone: {string.Join(", ", findings)}" : null;
    }

    private static async Task<JsonSchema> Schema(RuleSetFormat format) =>
        await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Repository.PathOf("src", "Yiko.Compliance", "schemas", format.SchemaFile)));
}
