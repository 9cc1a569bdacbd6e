using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Procedures;

/// <summary>Entries of logs, written short.</summary>
internal static class Entries
{
    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;

    public static CaseEntry On(string day, string? step = null, string? by = null, string? unit = null) => new() { Date = Day(day), Step = step, By = by, Unit = unit };

    public static CaseEntry Present(this CaseEntry entry, string list, params string[] parts) =>
        entry with { Present = [.. entry.Present, .. parts.Select(part => (list, part))] };

    public static CaseEntry Signed(this CaseEntry entry, string route, string act, string role, string person, string? day = null, string? unit = null) =>
        entry with { Signatures = [.. entry.Signatures, new() { Route = route, Act = act, Role = role, Person = person, Unit = unit, Date = day is null ? null : Day(day) }] };

    public static CaseEntry With(this CaseEntry entry, params CaseValue[] values) => entry with { Values = [.. entry.Values, .. values] };

    public static CaseEntry Linked(this CaseEntry entry, string link, string to, string? item = null, string? whom = null) =>
        entry with { Links = [.. entry.Links, new() { Link = link, To = to, Item = item, For = whom }] };

    public static Case Case(string kind, string id, string asOf, params CaseEntry[] entries) =>
        new() { Kind = kind, Id = id, AsOf = Day(asOf), Entries = entries.ToValueList() };

    public static ValueList<string> Codes(params string[] codes) => codes.ToValueList();

    public static ValueList<CasePerson> People(params CasePerson[] people) => people.ToValueList();

    public static CasePerson Person(string person, string? unit = null, params string[] roles) => new() { Person = person, Unit = unit, Roles = roles.ToValueList() };

    /// <summary>A person who is qualified until a day, under the code of the rule that asks.</summary>
    public static CasePerson Holding(string person, string competence, string? until = null) =>
        new() { Person = person, Holds = [(competence, null, until is null ? null : Day(until))] };
}
