using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>
/// The examiner once more, slow and obvious: the only state is the list of accepted entries, and every question goes through all of them
/// again. Knows what <see cref="SmallRules"/> asks.
/// </summary>
internal sealed class CaseOracle
{
    private readonly Procedure _kind;
    private readonly Case _case;
    private readonly SamePersonPolicy _samePerson;
    private readonly List<(int Place, CaseEntry Entry, ProcedureStep? Step)> _accepted = [];

    public CaseOracle(ProcedureRuleSet rules, Case @case)
    {
        (_kind, _case) = (rules.Procedures[0], @case);
        _samePerson = _kind.Routes[0].Approval.SamePerson;
        for (var place = 0; place < @case.Entries.Count; place++) Verdicts.Add(Judge(place, @case.Entries[place]));
    }

    /// <summary>Of each entry whether it was accepted, and the rules of what it did not meet.</summary>
    public List<(bool? IsAccepted, string[] Unmet)> Verdicts { get; } = [];

    public string Stage => _accepted.Where(one => one.Step is not null).Select(one => one.Step!.To).LastOrDefault() ?? "s0";

    private (bool?, string[]) Judge(int place, CaseEntry entry)
    {
        if (entry.Date > _case.AsOf) return (null, []);
        if (_accepted.Any(one => one.Entry.Date > entry.Date || one.Entry == entry)) return (false, []);
        if (entry.Step is not null && _kind.Steps.All(step => step.Code != entry.Step)) return (false, []);
        if (entry.Signatures.Any(signature => signature.Date > entry.Date)) return (false, []);
        if (entry.Values.Any(value => value.Code == "word" && value.Text == "green")) return (false, []);
        if (entry.Step is null)
        {
            _accepted.Add((place, entry, null));
            return (true, []);
        }

        foreach (var step in _kind.Steps.Where(step => step.Code == entry.Step && step.From == Stage))
        {
            if (!step.When.All(condition => condition.Words.Contains(Word(place, entry, step) ?? "none"))) continue;
            string[] unmet = [.. step.Needs.Where(need => !IsMet(need, step, place, entry)).Select(need => RuleShown(need, step, place, entry)).Distinct().Order(StringComparer.Ordinal)];
            if (unmet.Length == 0) _accepted.Add((place, entry, step));
            return (unmet.Length == 0, unmet);
        }

        return (false, ["STP-01"]);
    }

    // A fact, and an answer that decides whether something is asked, belong to the step.
    private string RuleShown(Requirement need, ProcedureStep step, int place, CaseEntry entry) =>
        need.Form == RequirementForm.Given || (!need.When.IsEmpty && Word(place, entry, step) is null) ? "STP-01" : SmallRules.RuleOf(need).ToString();

    private bool IsMet(Requirement need, ProcedureStep step, int place, CaseEntry entry)
    {
        if (!need.When.IsEmpty)
        {
            var word = Word(place, entry, step);
            if (word is null) return false;
            if (!need.When[0].Words.Contains(word)) return true;
        }

        return (need.Form, need.Code) switch
        {
            (RequirementForm.Complete, "all") => new[] { "a", "b" }.All(part => IsThere("all", part, step, place, entry) || DoesNotApply(part, step, place, entry))
                && new[] { "a", "b" }.Any(part => IsThere("all", part, step, place, entry)),
            (RequirementForm.Complete, _) => new[] { "c", "d" }.Any(part => IsThere("some", part, step, place, entry)),
            (RequirementForm.Signed, _) => IsSigned(need.Until is not null, step, place, entry),
            (RequirementForm.Given, "fact") => Last("fact", step, place, entry)?.Truth == true,
            (RequirementForm.Given, _) => Word(place, entry, step) == "blue",
            (RequirementForm.Answered, _) => Word(place, entry, step) is not null,
            (RequirementForm.Linked, "one") => Targets("one", _ => true, step, place, entry).Count(to => HasEntered(to, "s2", entry.Date)) == 1,
            (RequirementForm.Linked, "any") => Any(step, place, entry),
            (RequirementForm.Linked, _) => (Last("findings", step, place, entry)?.Units ?? []).Distinct().All(item => Targets("each", link => link.Item == item, step, place, entry).Any(to => HasEntered(to, "s1", entry.Date))),
            (RequirementForm.InTime, _) => Last("order", step, place, entry)?.Days.Where(named => named.Name == "first").ToArray() is { Length: > 0 } days && days.All(named => named.Day <= entry.Date),
            (RequirementForm.Persons, "doer") => Last("responsible-department", null, place, entry)?.Text is { } unit && entry.By is not null && entry.Unit != unit,
            _ => IsChaired(step, place, entry),
        };
    }

    private bool Any(ProcedureStep step, int place, CaseEntry entry)
    {
        bool Counts(string to) => to == "nowhere" || _case.Linked.Any(record => record.Id == to && record.Since <= entry.Date);
        var concerned = (Last("concerned", null, place, entry)?.Units ?? []).Distinct().ToArray();
        return concerned.Length == 0
            ? Targets("any", _ => true, step, place, entry).Any(Counts)
            : concerned.All(unit => Targets("any", link => link.For == unit, step, place, entry).Any(Counts));
    }

    private bool IsChaired(ProcedureStep step, int place, CaseEntry entry)
    {
        var people = Last("there", step, place, entry)?.People ?? [];
        return people.Any(person => person.Roles.IsEmpty
            ? All(place, entry).Any(one => one.Entry.Signatures.Any(signature => signature.Person == person.Person && signature.Role == "boss"))
            : person.Roles.Contains("boss"));
    }

    private bool IsThere(string list, string part, ProcedureStep step, int place, CaseEntry entry) =>
        Fresh("parts:" + list, step, place, entry).Any(one => one.Entry.Present.Contains((list, part)));

    private bool DoesNotApply(string part, ProcedureStep step, int place, CaseEntry entry) =>
        Fresh("parts:all", step, place, entry).SelectMany(one => one.Entry.NotApplicable).LastOrDefault(mark => mark.Part == part) is { Why: { } why } && !string.IsNullOrWhiteSpace(why);

    private bool IsSigned(bool firstOnly, ProcedureStep step, int place, CaseEntry entry)
    {
        var since = Since("route:sheet", step);
        var sheet = Fresh("route:sheet", step, place, entry)
            .SelectMany(one => one.Entry.Signatures.Select(signature => (Signature: signature, Date: signature.Date ?? one.Entry.Date)))
            .Where(line => line.Date >= since.Date)
            .OrderBy(line => line.Date).ToArray();
        for (var i = 0; i < sheet.Length; i++)
        {
            if (sheet[i].Signature is not { Act: "prepare", Role: "writer" }) continue;
            if (firstOnly) return true;
            for (var j = i + 1; j < sheet.Length; j++)
            {
                if (sheet[j].Signature is { Act: "approve", Role: "boss" } && (_samePerson != SamePersonPolicy.Forbid || sheet[j].Signature.Person != sheet[i].Signature.Person)) return true;
            }
        }

        return false;
    }

    private string? Word(int place, CaseEntry entry, ProcedureStep step) => Last("word", step, place, entry)?.Text;

    private CaseValue? Last(string code, ProcedureStep? step, int place, CaseEntry entry) =>
        (step is null ? All(place, entry) : Fresh("value:" + code, step, place, entry)).SelectMany(one => one.Entry.Values).LastOrDefault(value => value.Code == code);

    private IEnumerable<string> Targets(string link, Func<CaseLink, bool> which, ProcedureStep step, int place, CaseEntry entry) =>
        Fresh("link:" + link, step, place, entry).SelectMany(one => one.Entry.Links).Where(one => one.Link == link && which(one)).Select(one => one.To).Distinct();

    // Walks through the stages of the other record up to the end of the day: a step that reopens takes away what can be reached from its target.
    private bool HasEntered(string id, string stage, LocalDate day)
    {
        if (_case.Linked.FirstOrDefault(record => record.Id == id) is not { } record) return false;
        HashSet<string> entered = [];
        foreach (var (to, on, reopened) in record.Stages.Where(one => one.Day <= day))
        {
            if (reopened) entered.ExceptWith(ReachedFrom(to));
            entered.Add(to);
        }

        return entered.Contains(stage);
    }

    private HashSet<string> ReachedFrom(string stage)
    {
        HashSet<string> reached = [stage];
        while (_kind.Steps.Where(step => reached.Contains(step.From)).Select(step => step.To).Any(reached.Add))
        {
        }

        return reached;
    }

    private IEnumerable<(int Place, CaseEntry Entry)> All(int place, CaseEntry entry) => _accepted.Select(one => (one.Place, one.Entry)).Append((place, entry));

    private IEnumerable<(int Place, CaseEntry Entry)> Fresh(string key, ProcedureStep step, int place, CaseEntry entry)
    {
        var since = Since(key, step);
        return All(place, entry).Where(one => one.Place >= since.Place && one.Entry.Date >= since.Date);
    }

    // A step that reopens looks at what came after the stage was entered; any other at what came with the last re-opening that did not keep it, or later.
    private (int Place, LocalDate Date) Since(string key, ProcedureStep step)
    {
        var last = step.Reopens
            ? _accepted.LastOrDefault(one => one.Step is { } taken && (taken.From != taken.To || taken.Reopens))
            : _accepted.LastOrDefault(one => one.Step is { Reopens: true } taken && !taken.Keeps.Contains(key));
        return last.Entry is null ? (-1, LocalDate.MinIsoValue) : (last.Place + (step.Reopens ? 1 : 0), last.Entry.Date);
    }
}
