using System.Globalization;
using System.Text.Json.Nodes;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Host.Cases;

/// <summary>The form of an entry: what was typed becomes a line as logs have it, so that one reading serves both.</summary>
internal static class CaseForm
{
    /// <summary>Links, and signatures of one act, that a form has room for.</summary>
    public const int Rows = 4;

    private static readonly char[] Separators = [',', '，', ';', '；', '、', '\n', '\r'];

    /// <param name="kind">The kind of the record.</param>
    /// <param name="id">Its id.</param>
    /// <param name="step">The step; empty where evidence is given only.</param>
    /// <param name="textOf">What was typed into a field.</param>
    public static string LineOf(Procedure kind, string id, string step, Func<string, string> textOf)
    {
        JsonObject line = new() { ["case"] = id, ["kind"] = kind.Code, ["date"] = textOf("date") };
        foreach (var (name, text) in new[] { ("step", step), ("by", textOf("by")), ("unit", textOf("unit")) })
            if (text.Length > 0) line[name] = text;
        Put(line, "present", new JsonObject(kind.Lists.DistinctBy(list => list.Code).Select(list => KeyValuePair.Create<string, JsonNode?>(
            list.Code, new JsonArray([.. list.Parts.Where(part => textOf($"part.{list.Code}.{part.Code}").Length > 0).Select(part => JsonValue.Create(part.Code))])))
            .Where(list => list.Value is JsonArray { Count: > 0 })));
        Put(line, "notApplicable", new JsonObject(kind.Lists.DistinctBy(list => list.Code).Where(list => list.AllowsNotApplicable).Select(list => KeyValuePair.Create<string, JsonNode?>(
            list.Code, new JsonObject(list.Parts.Where(part => textOf($"na.{list.Code}.{part.Code}").Length > 0)
                .Select(part => KeyValuePair.Create<string, JsonNode?>(part.Code, textOf($"na.{list.Code}.{part.Code}"))))))
            .Where(list => list.Value is JsonObject { Count: > 0 })));
        Put(line, "signed", new JsonArray([.. kind.Routes.DistinctBy(route => route.Code).SelectMany(route => SignaturesOf(route, textOf))]));
        Put(line, "values", new JsonObject(ValuesOf(kind, textOf)));
        Put(line, "links", new JsonArray([.. kind.Links.DistinctBy(link => link.Code).SelectMany(link => LinksOf(link, textOf))]));
        return line.ToJsonString(Web.JsonTypes.Options());
    }

    private static void Put(JsonObject line, string name, JsonNode value)
    {
        if (value is JsonObject { Count: > 0 } or JsonArray { Count: > 0 }) line[name] = value;
    }

    private static IEnumerable<JsonNode> SignaturesOf(ProcedureRoute route, Func<string, string> textOf)
    {
        foreach (var (index, step) in route.Approval.Steps.Index())
        {
            var (person, unit, date) = (textOf($"sign.{route.Code}.{index}.person"), textOf($"sign.{route.Code}.{index}.unit"), textOf($"sign.{route.Code}.{index}.date"));
            if (person.Length == 0) continue;
            JsonObject signature = new() { ["route"] = route.Code, ["act"] = Words.Of(step.Act).Code, ["role"] = step.Role.Code, ["person"] = person };
            if (unit.Length > 0) signature["unit"] = unit;
            if (date.Length > 0) signature["date"] = date;
            yield return signature;
        }
    }

    private static IEnumerable<JsonNode> LinksOf(LinkRule rule, Func<string, string> textOf)
    {
        for (var row = 0; row < Rows; row++)
        {
            if (textOf($"link.{rule.Code}.{row}.to") is not { Length: > 0 } to) continue;
            JsonObject link = new() { ["link"] = rule.Code, ["to"] = to };
            foreach (var member in new[] { "item", "for" })
                if (textOf($"link.{rule.Code}.{row}.{member}") is { Length: > 0 } text) link[member] = text;
            yield return link;
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> ValuesOf(Procedure kind, Func<string, string> textOf)
    {
        foreach (var known in kind.Fields)
            if (textOf("value." + known.Code) is { Length: > 0 } text) yield return new(known.Code, ValueOf(known.Kind, text));
        foreach (var code in kind.Persons.Select(rule => rule.Code).Distinct())
            if (textOf("people." + code) is { Length: > 0 } text) yield return new(code, People(text));
        foreach (var code in kind.Terms.Select(term => term.Code).Distinct())
            if (textOf("days." + code) is { Length: > 0 } text) yield return new(code, Named(text));
        foreach (var code in kind.Grids.Select(grid => grid.Code).Distinct())
            if (textOf("grid." + code) is { Length: > 0 } text) yield return new(code, Cells(text));
    }

    private static JsonNode ValueOf(CaseFieldKind kind, string text) => kind switch
    {
        CaseFieldKind.YesNo when text is "true" or "false" => JsonValue.Create(text == "true"),
        CaseFieldKind.Number when decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        CaseFieldKind.Units => new JsonArray([.. text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one => JsonValue.Create(one))]),
        CaseFieldKind.People => People(text),
        _ => JsonValue.Create(text),
    };

    /// <summary>A person on each line: who, the unit, then the roles.</summary>
    private static JsonArray People(string text)
    {
        JsonArray people = [];
        foreach (var written in Lines(text))
        {
            string[] parts = [.. written.Split([',', '，'], StringSplitOptions.TrimEntries).Where(part => part.Length > 0)];
            JsonObject person = new() { ["person"] = parts[0] };
            if (parts.Length > 1) person["unit"] = parts[1];
            if (parts.Length > 2) person["roles"] = new JsonArray([.. parts.Skip(2).Select(role => JsonValue.Create(role))]);
            people.Add((JsonNode)person);
        }

        return people;
    }

    private static JsonObject Named(string text) =>
        new(Lines(text).Select(Halves).DistinctBy(pair => pair.First).Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.First, pair.Second)));

    /// <summary>A cell on each line: row, column = word.</summary>
    private static JsonObject Cells(string text)
    {
        JsonObject rows = [];
        foreach (var (where, word) in Lines(text).Select(Halves))
        {
            var cut = where.IndexOfAny([',', '，', '×']);
            var (row, column) = cut < 0 ? (where, "–") : (where[..cut].Trim(), where[(cut + 1)..].Trim());
            if (rows[row] is not JsonObject cells) rows[row] = cells = [];
            cells[column] = word.Length > 0 ? word : "yes";
        }

        return rows;
    }

    private static string[] Lines(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string First, string Second) Halves(string line) =>
        line.IndexOf('=', StringComparison.Ordinal) is var cut and > 0 ? (line[..cut].Trim(), line[(cut + 1)..].Trim()) : (line, string.Empty);
}
