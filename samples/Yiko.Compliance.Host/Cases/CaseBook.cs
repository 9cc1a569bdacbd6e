using NodaTime;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers.Procedures;

namespace Yiko.Compliance.Host.Cases;

/// <summary>All cases as of a day: they know of one another, so they are examined together.</summary>
internal sealed class CaseBook
{
    private readonly Dictionary<string, CaseStanding> _byId;

    private CaseBook(IEnumerable<CaseStanding> standings) =>
        _byId = (Standings = [.. standings]).ToDictionary(standing => standing.Case.Id, StringComparer.Ordinal);

    /// <summary>The standings in the order in which the cases began.</summary>
    public IReadOnlyList<CaseStanding> Standings { get; }

    public static CaseBook Of(IEnumerable<string> lines, CaseExaminer examiner, ProcedureRuleSet rules, LocalDate day) =>
        new(CaseRegister.Examine(CaseLog.Read(lines.Select((text, index) => (index + 1L, text)), rules, day).Cases, examiner));

    public CaseStanding? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The cases that say that they are about something, such as the corrective actions of a nonconformity.</summary>
    public IEnumerable<CaseStanding> About(string matter) =>
        Standings.Where(standing => standing.Case.Entries.Any(entry => entry.Values.Any(value => value.Code == "findings" && value.Units.Contains(matter))));

    /// <summary>The other cases that a case names, and those that name it.</summary>
    public IEnumerable<(string Link, CaseStanding Other, bool IsNamedHere)> LinksOf(CaseStanding standing)
    {
        foreach (var link in standing.Case.Entries.SelectMany(entry => entry.Links).Where(link => link.To != standing.Case.Id).DistinctBy(link => (link.Link, link.To)))
            if (Find(link.To) is { } other) yield return (link.Link, other, true);
        foreach (var other in Standings.Where(other => other != standing))
        {
            foreach (var link in other.Case.Entries.SelectMany(entry => entry.Links).Where(link => link.To == standing.Case.Id).DistinctBy(link => link.Link)) yield return (link.Link, other, false);
        }
    }
}
