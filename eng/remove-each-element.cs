#!/usr/bin/env dotnet
// Removes each member of procedures/standard, one at a time, words included, and says by what that shows:
//   dotnet run eng/remove-each-element.cs [--every N] [--only TEXT] [--tsv]
// The reader refuses the rule set, or a conformance vector has another answer. What shows by neither is free and is listed by its path; --every N tries
// each Nth member only, --only those with TEXT in their path (":contract]"), --tsv prints the figures for each sort of member. A warning of the analysis does not count: nobody has to read it.
#:project ../src/Yiko.Compliance/Yiko.Compliance.csproj
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Yiko.Compliance;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Procedures;

var every = Array.IndexOf(args, "--every") is var at and >= 0 ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : 1;
var only = Array.IndexOf(args, "--only") is var there and >= 0 ? args[there + 1] : string.Empty;
var file = Path.Combine(Path.GetDirectoryName(Here())!, "..", "src", "Yiko.Compliance.Abstractions", "Procedures", "procedures.json");
var root = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
var published = ProcedureRuleSet.Standard;
JsonSerializerOptions plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

// The text of each kind is kept, so that only the kind with the gap is written anew; the whole is read each time.
var kinds = root["procedures"]!.AsArray();
var texts = kinds.Select(kind => kind!.ToJsonString(plain)).ToArray();
List<Member> members = [];
Collect(root, "$", string.Empty, kind: null);

var before = ProcedureVector.Of(published).ToLookup(vector => vector.Kind, AnswerOf);
var linking = published.Procedures.ToDictionary(
    kind => kind.Code,
    kind => published.Procedures
        .Where(other => other.Code != kind.Code && other.Links.Any(link => link.Needs.Any(need => need.Split('.')[0] == kind.Code)))
        .Select(other => other.Code).ToArray());

SortedDictionary<string, int[]> counts = new(StringComparer.Ordinal);
List<string> free = [];
var tried = members.Where(member => member.Path.Contains(only, StringComparison.Ordinal)).Where((_, place) => place % every == 0).ToArray();
var done = 0;
foreach (var member in tried)
{
    if (++done % 500 == 0) Console.Error.WriteLine($"{done} of {tried.Length}");
    var by = Shows(member);
    if (!counts.TryGetValue(member.Sort, out var row)) counts.Add(member.Sort, row = new int[4]);
    row[(int)by]++;
    if (by == Shown.Not) free.Add(member.Path);
}

int Sum(Shown by) => counts.Values.Sum(row => row[(int)by]);
Console.WriteLine($"members {members.Count}, tried {tried.Length}, refused {Sum(Shown.Refused)}, answer changed {Sum(Shown.ByDecision) + Sum(Shown.ByDescription)} (of which by a description alone {Sum(Shown.ByDescription)}), free {free.Count}");
foreach (var path in free) Console.WriteLine("free: " + path);
if (args.Contains("--tsv"))
{
    Console.WriteLine("member\ttried\trefused\tdecision\tdescription alone\tfree");
    foreach (var (sort, row) in counts) Console.WriteLine($"{sort}\t{row.Sum()}\t{string.Join('\t', row)}");
}

return free.Count == 0 ? 0 : 1;

Shown Shows(Member member)
{
    var (removed, place) = Remove(member);
    var read = VerdictFormats.Procedures.RuleSets.Read(TextWithout(member));
    Restore(member, removed, place);
    if (read.Value is not { } rules || read.Findings.Any(finding => finding.Severity == Severity.Error)) return Shown.Refused;

    // What is removed from a kind shows in its own questions or in those of kinds that link to it; what is removed beside them may show anywhere.
    if (member.Kind is { } kind && rules.Find(kind) is null) return Shown.ByDecision;
    string?[] asked = member.Kind is { } own ? [own, .. linking[own]] : [null];
    var isDescribed = false;
    foreach (var one in asked)
    {
        var after = ProcedureVector.Of(rules, one).Select(AnswerOf).ToHashSet();
        foreach (var answer in one is null ? before.SelectMany(known => known) : before[one])
        {
            if (after.Contains(answer)) continue;
            if (answer.Question != "described") return Shown.ByDecision;
            isDescribed = true;
        }
    }

    return isDescribed ? Shown.ByDescription : Shown.Not;
}

string TextWithout(Member member)
{
    if (ReferenceEquals(member.Parent, root) || member.KindPlace is null) return root.ToJsonString(plain);
    var head = root.Where(pair => pair.Key != "procedures").Select(pair => $"\"{pair.Key}\":{pair.Value!.ToJsonString(plain)}");
    var all = texts.Select((text, place) => place == member.KindPlace ? kinds[place]!.ToJsonString(plain) : text);
    return $"{{{string.Join(',', head)},\"procedures\":[{string.Join(',', all)}]}}";
}

void Collect(JsonNode node, string path, string sort, (string Code, int Place)? kind)
{
    if (node is JsonObject owner)
    {
        foreach (var (name, value) in owner.ToArray())
        {
            var memberSort = sort.Length == 0 ? name : $"{sort}.{name}";
            members.Add(new(memberSort, $"{path}.{name}", owner, name, kind?.Code, kind?.Place));
            Collect(value!, $"{path}.{name}", memberSort, kind);
        }
    }
    else if (node is JsonArray items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var code = items[i] is JsonObject item && item["code"] is { } known ? $"[{i}:{known}]" : items[i] is JsonValue word ? $"[{i}:{word}]" : $"[{i}]";
            // The kind itself is an item of the list of kinds: without it the list is another.
            members.Add(new(sort + "[]", path + code, items, i, ReferenceEquals(items, kinds) ? null : kind?.Code, ReferenceEquals(items, kinds) ? null : kind?.Place));
            Collect(items[i]!, path + code, sort + "[]", ReferenceEquals(items, kinds) ? (items[i]!["code"]!.ToString(), i) : kind);
        }
    }
}

static (JsonNode? Removed, int Place) Remove(Member member)
{
    if (member.Parent is JsonArray items)
    {
        var removed = items[(int)member.Key];
        items.RemoveAt((int)member.Key);
        return (removed, (int)member.Key);
    }

    var owner = (JsonObject)member.Parent;
    var place = owner.IndexOf((string)member.Key);
    var value = owner[(string)member.Key];
    owner.Remove((string)member.Key);
    return (value, place);
}

static void Restore(Member member, JsonNode? removed, int place)
{
    if (member.Parent is JsonArray items) items.Insert(place, removed);
    else ((JsonObject)member.Parent).Insert(place, (string)member.Key, removed);
}

static (string Name, string Question, string Inputs, string Expected) AnswerOf(ProcedureVector vector) => (vector.Name, vector.Question, vector.Inputs, vector.Expected);

static string Here([CallerFilePath] string path = "") => path;

internal enum Shown
{
    Refused = 0,
    ByDecision = 1,
    ByDescription = 2,
    Not = 3,
}

internal sealed record Member(string Sort, string Path, JsonNode Parent, object Key, string? Kind, int? KindPlace);
