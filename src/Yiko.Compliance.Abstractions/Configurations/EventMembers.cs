using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Configurations;

/// <summary>Gathers the members of an event's canonical JSON; absent values and empty lists are left out.</summary>
internal sealed class EventMembers
{
    private readonly List<(string, CanonicalJson)> _members = [];

    public CanonicalJson ToObject() => CanonicalJson.Object([.. _members]);

    public void Add(string name, string? value)
    {
        if (value is not null) _members.Add((name, CanonicalJson.Of(value)));
    }

    public void Add(string name, bool value) => _members.Add((name, CanonicalJson.Of(value)));

    public void Add(string name, LocalDate value) => Add(name, LocalDatePattern.Iso.Format(value));

    public void Add(string name, ValueList<string> values) => AddList(name, values, CanonicalJson.Of);

    public void Add<TEnum>(string name, ValueList<TEnum> values)
        where TEnum : struct, Enum => AddList(name, values, value => CanonicalJson.Of(WireName.Of(value)));

    public void Add(string name, ValueList<ConfigurationEntry> entries) => AddList(name, entries, entry => Nested(members =>
    {
        members.Add("item", entry.Item);
        members.Add("version", entry.Version);
        members.Add("hash", entry.ContentHash);
    }));

    public void Add(string name, ValueList<RequirementEvidence> requirements) => AddList(name, requirements, requirement => Nested(members =>
    {
        members.Add("requirement", requirement.Requirement);
        members.Add("verified", requirement.IsVerified);
    }));

    public void Add(string name, ValueList<AuditFinding> findings) => AddList(name, findings, finding => Nested(members =>
    {
        members.Add("id", finding.Id);
        members.Add("severity", WireName.Of(finding.Severity));
        members.Add("description", finding.Description);
        members.Add("open", finding.IsOpen);
    }));

    public void Add(string name, ValueList<ReleaseInspection> inspections) => AddList(name, inspections, inspection => Nested(members =>
    {
        members.Add("id", inspection.Id);
        members.Add("complete", inspection.IsComplete);
    }));

    public void Add(string name, ReleaseConcession? concession)
    {
        if (concession is null) return;
        _members.Add((name, Nested(members =>
        {
            members.Add("authorisedBy", concession.AuthorisedBy);
            members.Add("customer", concession.Customer);
        })));
    }

    private void AddList<T>(string name, ValueList<T> values, Func<T, CanonicalJson> write)
    {
        if (!values.IsEmpty) _members.Add((name, CanonicalJson.Array(values.Select(write))));
    }

    private static CanonicalJson Nested(Action<EventMembers> write)
    {
        var members = new EventMembers();
        write(members);
        return members.ToObject();
    }
}

/// <summary>How members of enumerations are written in logs and hashes: <c>NecessaryAndAcceptable</c> as <c>necessary-and-acceptable</c>.</summary>
internal static class WireName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => c is >= 'A' and <= 'Z' ? (i == 0 ? string.Empty : "-") + (char)(c + 32) : c.ToString()));
}
