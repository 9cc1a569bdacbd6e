using System.Text.Json.Nodes;
using Yiko.Compliance.Engines;

namespace Yiko.Compliance.Aspects;

/// <summary>Templates as files: what the source leaves open is null, each of these is asked for, and what is filled in decides as the template does.</summary>
public sealed class TemplateFileTests
{
    public static TheoryData<string> Templates => [.. SignificanceTemplate.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_is_refused_and_names_what_is_open(string id)
    {
        var text = JsonNode.Parse(Text(id))!;
        var loaded = VerdictFormats.Aspects.RuleSets.Read(text.ToJsonString());

        Assert.Null(loaded.Value);
        Assert.NotEmpty(loaded.Findings);
        Assert.All(loaded.Findings, finding => Assert.Equal("rules.json.open-value", finding.Reason.Code));
        Assert.Equal(Open(text), loaded.Findings.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_template_with_its_numbers_is_the_rule_set_that_they_make(string id)
    {
        var (numbers, values) = Filled(id);
        var text = JsonNode.Parse(Text(id))!;
        foreach (var path in Open(text)) Replace(text, path, values.Single(value => path.EndsWith(value.Ending, StringComparison.Ordinal)).Json);
        var loaded = VerdictFormats.Aspects.RuleSets.Read(text.ToJsonString());

        Assert.Empty(loaded.Findings);
        Assert.Equal(SignificanceTemplate.All.Single(template => template.Id == id).Fill("1.0", numbers), loaded.Value! with { Id = id });
    }

    /// <summary>Numbers for every open one of a template, and what stands for them in its file, by the end of the path.</summary>
    private static (Dictionary<string, ValueList<decimal>> Numbers, (string Ending, string Json)[] Values) Filled(string id)
    {
        const string Points = "[{\"value\":1},{\"value\":5},{\"value\":10}]";
        ValueList<decimal> points = [1m, 5m, 10m];
        var numbers = SignificanceTemplate.All.Single(template => template.Id == id).OpenNumbers
            .ToDictionary(open => open.Code, open => open.Code.EndsWith("-points", StringComparison.Ordinal) ? points : [30m]);
        if (id != "aspects/p13") return (numbers, [("points", Points), ("totalAtLeast", "30")]);
        numbers["m-combination"] = [1m];
        numbers["n-combination"] = [2m];
        numbers["row-floors"] = [6m, 11m];
        numbers["column-floors"] = [8m];
        numbers["cells"] = [1m, 2m, 2m, 3m, 3m, 4m];
        numbers["significant-from"] = [3m];
        return (numbers,
        [
            ("points", Points),
            ("rows", "{\"sum\":[\"m1\",\"m2\",\"m3\"]}"),
            ("columns", "{\"product\":[\"n1\",\"n2\",\"n3\"]}"),
            ("rowFloors", "[6,11]"),
            ("columnFloors", "[8]"),
            ("cells", "[[1,2],[2,3],[3,4]]"),
            ("classes[1].significant", "true"),
            ("classes[2].significant", "false"),
        ]);
    }

    private static string Text(string id) => File.ReadAllText(Repository.PathOf("samples", "rules", "templates", id.Replace('/', '-') + ".json"));

    private static string[] Open(JsonNode node) => [.. Nulls(node, "$").Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Nulls(JsonNode? node, string path) => node switch
    {
        null => [path],
        JsonObject members => members.SelectMany(member => Nulls(member.Value, path + "." + member.Key)),
        JsonArray items => items.SelectMany((item, i) => Nulls(item, FormattableString.Invariant($"{path}[{i}]"))),
        _ => [],
    };

    private static void Replace(JsonNode root, string path, string json)
    {
        var node = root;
        string[] steps = [.. path.Split('.', '[', ']').Skip(1).Where(step => step.Length > 0)];
        foreach (var step in steps[..^1]) node = node is JsonArray items ? items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        node[steps[^1]] = JsonNode.Parse(json);
    }
}
