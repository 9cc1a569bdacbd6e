#!/usr/bin/env dotnet
// Removes each element of procedures/standard, one at a time, and says by what that shows:
//   dotnet run eng/remove-each-element.cs [--survivors]
// The reader refuses the rule set, a conformance vector has another answer, or the analysis warns of something new. What shows by none survives.
#:project ../src/Yiko.Compliance/Yiko.Compliance.csproj
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;

var showsSurvivors = args.Contains("--survivors");
var kind = VerdictFormats.Procedures.RuleSets;
var file = Path.Combine(Path.GetDirectoryName(Here())!, "..", "src", "Yiko.Compliance.Abstractions", "Procedures", "procedures.json");
var text = File.ReadAllText(file);
var before = Answers(ProcedureRuleSet.Standard);
var warned = Warnings(ProcedureRuleSet.Standard);
var hash = ProcedureRuleSet.Standard.ContentHash;

// Paths whose last part names no content: wording, and which rule and clause is cited.
string[] wording = ["name", "rules", "clause", "sentence", "note", "word", "source", "readings", "of", "duty", "rows", "columns", "id", "version", "method", "effectiveFrom", "en", "zh"];
var root = JsonNode.Parse(text)!;
List<(string Kind, string Path, JsonNode Parent, object Key)> elements = [];
Collect(root, "$", "rules");

SortedDictionary<string, int[]> counts = new(StringComparer.Ordinal);
List<string> survivors = [];
JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
var done = 0;
foreach (var (what, path, parent, key) in elements)
{
    if (++done % 500 == 0) Console.Error.WriteLine($"{done} of {elements.Count}");
    var (removed, place) = Remove(parent, key);
    var loaded = kind.Read(root.ToJsonString(plain));
    Restore(parent, key, removed, place);
    var by = loaded.Value is not { } rules || loaded.Findings.Any(finding => finding.Severity == Yiko.Compliance.Severity.Error) ? 0
        : rules.ContentHash == hash ? 4
        : Differ(rules, path) ? 1
        : Warnings(rules).Except(warned).Any() ? 2
        : 3;
    if (!counts.TryGetValue(what, out var row)) counts.Add(what, row = new int[5]);
    row[by]++;
    if (by == 3) survivors.Add($"{what}\t{path}");
}

Console.WriteLine("element\tremoved\trefused\tanswer\twarned\tsurvives\tno content");
foreach (var (what, row) in counts) Console.WriteLine($"{what}\t{row.Sum()}\t{row[0]}\t{row[1]}\t{row[2]}\t{row[3]}\t{row[4]}");
Console.WriteLine($"all\t{counts.Values.Sum(row => row.Sum())}\t{string.Join('\t', Enumerable.Range(0, 5).Select(i => counts.Values.Sum(row => row[i])))}");
if (showsSurvivors) foreach (var survivor in survivors) Console.WriteLine(survivor);
return survivors.Count == 0 ? 0 : 1;

void Collect(JsonNode node, string path, string what)
{
    if (node is JsonObject members)
    {
        foreach (var (name, value) in members.ToArray())
        {
            if (wording.Contains(name) || value is null) continue;
            // A member that must be there is refused when it is gone; that says nothing and is counted all the same.
            if (path != "$") elements.Add(($"{what}.{name}", $"{path}.{name}", members, name));
            Collect(value, $"{path}.{name}", path == "$" ? name : $"{what}.{name}");
        }
    }
    else if (node is JsonArray items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var code = items[i] is JsonObject item && item["code"] is { } known ? $"[{i}:{known}]" : items[i] is JsonValue word ? $"[{i}:{word}]" : $"[{i}]";
            elements.Add((what + "[]", path + code, items, i));
            Collect(items[i]!, path + code, what + "[]");
        }
    }
}

static (JsonNode? Removed, int Place) Remove(JsonNode parent, object key)
{
    if (parent is JsonArray items)
    {
        var removed = items[(int)key];
        items.RemoveAt((int)key);
        return (removed, (int)key);
    }

    var members = (JsonObject)parent;
    var place = members.IndexOf((string)key);
    var value = members[(string)key];
    members.Remove((string)key);
    return (value, place);
}

static void Restore(JsonNode parent, object key, JsonNode? removed, int place)
{
    if (parent is JsonArray items) items.Insert(place, removed);
    else ((JsonObject)parent).Insert(place, (string)key, removed);
}

static Dictionary<string, string> Answers(ProcedureRuleSet rules, string? kind = null) =>
    ProcedureVector.Of(rules, kind).ToDictionary(vector => vector.Name, vector => vector.Inputs + "\t" + vector.Expected);

// A vector that the rules without the element do not give is a question that they answer otherwise. What is removed from a kind shows in its own.
bool Differ(ProcedureRuleSet rules, string path)
{
    var within = Within().Match(path) is { Success: true } match ? match.Groups[1].Value : null;
    if (within is not null && rules.Find(within) is null) return true;
    var now = Answers(rules, within);
    return before.Any(vector => (within is null || vector.Key.StartsWith(within + "/", StringComparison.Ordinal)) && (!now.TryGetValue(vector.Key, out var answer) || answer != vector.Value));
}

static HashSet<string> Warnings(ProcedureRuleSet rules) => [.. VerdictFormats.Procedures.RuleSets.Analysis(rules).Select(finding => finding.Reason.ToString() + string.Join(",", finding.Reason.Arguments))];

static string Here([CallerFilePath] string path = "") => path;

static Regex Within() => new("^\\$\\.procedures\\[[0-9]+:([a-z0-9-]+)\\]");
