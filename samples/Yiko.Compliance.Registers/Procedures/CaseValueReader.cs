using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Registers.Procedures;

/// <summary>Reads a value of a case by the kind of its field; what does not have that form stays a text, and the examiner refuses it by name.</summary>
internal static class CaseValueReader
{
    private const string Yes = "yes";
    private static readonly string[] OfPerson = ["person", "unit", "roles", "role", "holds"];
    private static readonly string[] OfHeld = ["competence", "from", "to"];

    /// <summary>The value; null with a fault where a member within it is unknown.</summary>
    public static CaseValue? Read(string code, JsonElement value, Procedure? kind, List<Reason> faults)
    {
        if (kind?.Fields.FirstOrDefault(known => known.Code == code) is { } field) return OfField(code, value, field.Kind, faults);
        if (kind?.Persons.Any(rule => rule.Code == code) == true) return CaseValue.Of(code, [.. People(code, value, faults)]);
        if (kind?.Grids.Any(grid => grid.Code == code) == true) return CaseValue.Of(code, [.. Cells(value)]);
        if (kind?.Terms.Any(term => term.Code == code) == true) return CaseValue.Of(code, [.. Days(value)]);
        return CaseValue.Of(code, Plain(value));
    }

    private static CaseValue OfField(string code, JsonElement value, CaseFieldKind kind, List<Reason> faults)
    {
        switch (kind)
        {
            case CaseFieldKind.YesNo when value.ValueKind is JsonValueKind.True or JsonValueKind.False:
                return CaseValue.Of(code, value.GetBoolean());
            case CaseFieldKind.Date when value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true, Value: var date }:
                return CaseValue.Of(code, date);
            case CaseFieldKind.Number when value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number):
                return CaseValue.Of(code, number);
            case CaseFieldKind.Ratio when value.ValueKind == JsonValueKind.String && Ratio.TryParse(value.GetString()!, out var ratio):
                return CaseValue.Of(code, ratio);
            case CaseFieldKind.Units when value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String):
                return CaseValue.Of(code, value.EnumerateArray().Select(one => one.GetString()!).ToValueList());
            case CaseFieldKind.Units when value.ValueKind == JsonValueKind.String:
                return CaseValue.Of(code, (ValueList<string>)[value.GetString()!]);
            case CaseFieldKind.Units or CaseFieldKind.People when value.ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.String:
                return CaseValue.Of(code, [.. People(code, value, faults)]);
            case CaseFieldKind.Verdict when value.ValueKind == JsonValueKind.Object && VerdictOf(code, value) is { } verdict:
                return verdict;
            default:
                return CaseValue.Of(code, Plain(value));
        }
    }

    // A person; people; or persons each with the last day on which they are qualified.
    private static IEnumerable<CasePerson> People(string code, JsonElement value, List<Reason> faults) => value.ValueKind switch
    {
        JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => [new() { Person = value.GetString()! }],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(one => People(code, one, faults)),
        JsonValueKind.Object when value.TryGetProperty("person", out var person) && person.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(person.GetString()) =>
            [PersonOf(value, person.GetString()!, faults)],
        JsonValueKind.Object => value.EnumerateObject().Where(one => !string.IsNullOrWhiteSpace(one.Name)).Select(one => new CasePerson { Person = one.Name, Holds = [.. Until(code, one, faults)] }),
        _ => [],
    };

    private static IEnumerable<(string Competence, LocalDate? From, LocalDate? Until)> Until(string code, JsonProperty person, List<Reason> faults)
    {
        var text = Plain(person.Value);
        if (text.Length == 0 || person.Value.ValueKind == JsonValueKind.Null) return [(code, null, null)];
        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }) return [(code, null, date)];
        faults.Add(LineReasons.WrongForm($"{code}, {person.Name}", text));
        return [];
    }

    private static CasePerson PersonOf(JsonElement value, string person, List<Reason> faults)
    {
        foreach (var member in value.EnumerateObject())
        {
            if (!OfPerson.Contains(member.Name)) faults.Add(LineReasons.UnknownMember(member.Name, OfPerson));
        }

        return new()
        {
            Person = person,
            Unit = value.TryGetProperty("unit", out var unit) && unit.ValueKind == JsonValueKind.String ? unit.GetString() : null,
            Roles = [.. Texts(value, "role"), .. Texts(value, "roles")],
            Holds = value.TryGetProperty("holds", out var holds) && holds.ValueKind == JsonValueKind.Array ? [.. holds.EnumerateArray().Select(held => HeldOf(held, faults)).OfType<(string, LocalDate?, LocalDate?)>()] : [],
        };
    }

    private static (string Competence, LocalDate? From, LocalDate? Until)? HeldOf(JsonElement held, List<Reason> faults)
    {
        if (held.ValueKind != JsonValueKind.Object || Texts(held, "competence") is not [var competence])
        {
            faults.Add(LineReasons.WrongForm("holds", held.ToString()));
            return null;
        }

        foreach (var member in held.EnumerateObject())
        {
            if (!OfHeld.Contains(member.Name)) faults.Add(LineReasons.UnknownMember(member.Name, OfHeld));
        }

        return (competence, DateOf(held, "from", faults), DateOf(held, "to", faults));
    }

    private static LocalDate? DateOf(JsonElement owner, string name, List<Reason> faults)
    {
        if (!owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null || Plain(value).Length == 0) return null;
        if (LocalDatePattern.Iso.Parse(Plain(value)) is { Success: true, Value: var date }) return date;
        faults.Add(LineReasons.WrongForm(name, Plain(value)));
        return null;
    }

    private static string[] Texts(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out var value)) return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Select(Plain)],
            _ => [],
        };
    }

    // Row → column → word, or row → columns.
    private static IEnumerable<(string Row, string Column, string Word)> Cells(JsonElement value) => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(row => row.Value.ValueKind switch
    {
        JsonValueKind.Object => row.Value.EnumerateObject().Select(cell => (row.Name, cell.Name, Plain(cell.Value))),
        JsonValueKind.Array => row.Value.EnumerateArray().Select(column => (row.Name, Plain(column), Yes)),
        _ => [(row.Name, Plain(row.Value), Yes)],
    });

    private static IEnumerable<(string Name, LocalDate Day)> Days(JsonElement value) => value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
        .Select(named => (named.Name, Day: LocalDatePattern.Iso.Parse(Plain(named.Value))))
        .Where(named => named.Day.Success)
        .Select(named => (named.Name, named.Day.Value));

    private static CaseValue? VerdictOf(string code, JsonElement value)
    {
        if (!value.TryGetProperty("ruleSet", out var stamp) || stamp.ValueKind != JsonValueKind.Object || !value.TryGetProperty("holds", out var holds)) return null;
        if (holds.ValueKind is not (JsonValueKind.True or JsonValueKind.False) || Texts(stamp, "id") is not [var id] || Texts(stamp, "version") is not [var version] || Texts(stamp, "contentHash") is not [var hash]) return null;
        try
        {
            return CaseValue.Of(code, new() { Id = id, Version = version, ContentHash = hash }, holds.GetBoolean());
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Plain(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => string.Empty,
        _ => value.GetRawText(),
    };
}
