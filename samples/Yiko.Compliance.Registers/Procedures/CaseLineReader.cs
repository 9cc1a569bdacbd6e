using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Registers.Procedures;

/// <summary>Reads a line of a log: its members by the contract, its values by the kind of each field.</summary>
internal sealed class CaseLineReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 32 };
    private static readonly string[] Members = ["case", "kind", "date", "step", "by", "unit", "present", "notApplicable", "signed", "values", "links"];
    private static readonly string[] OfSignature = ["route", "act", "role", "person", "unit", "date"];
    private static readonly string[] OfLink = ["link", "to", "item", "for"];

    private readonly List<Reason> _faults = [];

    public static CaseLogLine Read(string text, int number, Func<string, Procedure?> kindOf)
    {
        try
        {
            using var json = WholeJson.Parse(text, Strict);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? new CaseLineReader().Read(json.RootElement, number, kindOf)
                : new() { Line = number, IsUnusable = true };
        }
        catch (JsonException)
        {
            return new() { Line = number, IsUnusable = true };
        }
    }

    private CaseLogLine Read(JsonElement line, int number, Func<string, Procedure?> kindOf)
    {
        Check(line, Members);
        var (id, kind, step) = (Required(line, "case"), Required(line, "kind"), Text(line, "step"));
        var date = Required(line, "date") is { } day ? DateOf("date", day) : null;
        CaseLogLine read = new() { Line = number, Case = id ?? string.Empty, Kind = kind ?? string.Empty, Step = step ?? string.Empty };
        if (id is null || kind is null || date is not { } on) return read with { Faults = _faults };
        CaseEntry entry = new()
        {
            Step = step,
            Date = on,
            By = Text(line, "by"),
            Unit = Text(line, "unit"),
            Present = [.. Lists(line)],
            NotApplicable = [.. Marks(line)],
            Signatures = [.. Items(line, "signed").Select(SignatureOf).OfType<CaseSignature>()],
            Values = [.. Pairs(line, "values").Select(value => CaseValueReader.Read(value.Name, value.Value, kindOf(kind), _faults)).OfType<CaseValue>()],
            Links = [.. Items(line, "links").Select(LinkOf).OfType<CaseLink>()],
            Line = number,
        };
        return _faults.Count > 0 ? read with { Faults = _faults } : read with { Entry = entry };
    }

    private IEnumerable<(string List, string Part)> Lists(JsonElement line)
    {
        foreach (var list in Pairs(line, "present"))
        {
            if (list.Value.ValueKind != JsonValueKind.Array) _faults.Add(LineReasons.WrongForm("present", list.Value.ToString()));
            else
            {
                foreach (var part in list.Value.EnumerateArray())
                {
                    if (TextOf("present", part) is { } code) yield return (list.Name, code);
                }
            }
        }
    }

    private IEnumerable<(string List, string Part, string Why)> Marks(JsonElement line)
    {
        foreach (var list in Pairs(line, "notApplicable"))
        {
            if (list.Value.ValueKind != JsonValueKind.Object) _faults.Add(LineReasons.WrongForm("notApplicable", list.Value.ToString()));
            else
            {
                foreach (var part in list.Value.EnumerateObject())
                {
                    if (TextOf("notApplicable", part.Value) is { } why) yield return (list.Name, part.Name, why);
                }
            }
        }
    }

    private CaseSignature? SignatureOf(JsonElement signature)
    {
        if (!IsObject("signed", signature)) return null;
        Check(signature, OfSignature);
        var date = Text(signature, "date") is { } day ? DateOf("date", day) : null;
        return Required(signature, "route") is { } route && Required(signature, "act") is { } act && Required(signature, "role") is { } role && Required(signature, "person") is { } person
            ? new() { Route = route, Act = act, Role = role, Person = person, Unit = Text(signature, "unit"), Date = date }
            : null;
    }

    private CaseLink? LinkOf(JsonElement link)
    {
        if (!IsObject("links", link)) return null;
        Check(link, OfLink);
        return Required(link, "link") is { } code && Required(link, "to") is { } to
            ? new() { Link = code, To = to, Item = Text(link, "item"), For = Text(link, "for") }
            : null;
    }

    private void Check(JsonElement owner, string[] known)
    {
        foreach (var member in owner.EnumerateObject())
        {
            if (!known.Contains(member.Name)) _faults.Add(LineReasons.UnknownMember(member.Name, known));
        }
    }

    private string? Required(JsonElement owner, string name)
    {
        if (Text(owner, name) is { } text && !string.IsNullOrWhiteSpace(text)) return text;
        _faults.Add(LineReasons.MissingMember(name));
        return null;
    }

    private string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? TextOf(name, value) : null;

    private string? TextOf(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        _faults.Add(LineReasons.WrongForm(name, value.ToString()));
        return null;
    }

    private LocalDate? DateOf(string name, string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }) return date;
        _faults.Add(LineReasons.WrongForm(name, text));
        return null;
    }

    private IEnumerable<JsonProperty> Pairs(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return [];
        return IsObject(name, value) ? value.EnumerateObject() : Enumerable.Empty<JsonProperty>();
    }

    private JsonElement.ArrayEnumerator Items(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return default;
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray();
        _faults.Add(LineReasons.WrongForm(name, value.ToString()));
        return default;
    }

    private bool IsObject(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object) return true;
        _faults.Add(LineReasons.WrongForm(name, value.ToString()));
        return false;
    }
}
