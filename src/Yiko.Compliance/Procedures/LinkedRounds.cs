using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Cases that know of one another: each is folded again while what it knows of others changes.</summary>
/// <remarks>
/// What happens on a day follows from what other records had become by its end, so the days settle one after the other. Two steps of one day of
/// which each waits for the other are both refused.
/// </remarks>
internal sealed class LinkedRounds
{
    private readonly CaseExaminer _examiner;
    private readonly Case[] _cases;
    private readonly KnownProcedure?[] _kinds;
    private readonly CaseFold?[] _folds;
    private readonly LinkedCase?[] _summaries;
    private readonly Dictionary<string, int> _byId;
    private readonly int[][] _knows;

    private LinkedRounds(CaseExaminer examiner, Case[] cases)
    {
        (_examiner, _cases) = (examiner, cases);
        _kinds = [.. cases.Select(one => examiner.Procedures.Find(one.Kind))];
        (_folds, _summaries) = (new CaseFold?[cases.Length], new LinkedCase?[cases.Length]);
        _byId = Enumerable.Range(0, cases.Length).GroupBy(i => cases[i].Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _knows = Known();
    }

    public static IEnumerable<CaseStanding> Examine(CaseExaminer examiner, Case[] cases)
    {
        LinkedRounds rounds = new(examiner, cases);
        rounds.Settle();
        var answering = rounds.Answering();
        return cases.Select((_, i) => rounds.Standing(i, answering[i]));
    }

    // A case that was folded last with all that is known of others is not folded again, and not kept.
    private CaseStanding Standing(int i, int[] besides)
    {
        var whole = WithLinked(i, besides);
        var fold = _folds[i];
        _folds[i] = null;
        return fold is not null && AreSame(fold.Case.Linked, whole.Linked) ? _examiner.StandingOf(fold) : _examiner.Examine(whole);
    }

    private static bool AreSame(ValueList<LinkedCase> some, ValueList<LinkedCase> others)
    {
        if (some.Count != others.Count) return false;
        for (var i = 0; i < some.Count; i++)
        {
            if (!ReferenceEquals(some[i], others[i])) return false;
        }

        return true;
    }

    private void Settle()
    {
        var knownBy = Enumerable.Range(0, _cases.Length).SelectMany(i => _knows[i].Select(other => (Other: other, By: i))).ToLookup(known => known.Other, known => known.By);

        // Those that know of few others first: what is known of them changes no more.
        Queue<int> waiting = new(Enumerable.Range(0, _cases.Length).OrderBy(i => _knows[i].Length));
        var isWaiting = Enumerable.Repeat(true, _cases.Length).ToArray();
        var left = _cases.Select((one, i) => 16 + one.Entries.Count + _knows[i].Length).ToArray();
        while (waiting.Count > 0)
        {
            var i = waiting.Dequeue();
            isWaiting[i] = false;
            if (_kinds[i] is not { } kind || left[i]-- == 0) continue;
            _folds[i] = _examiner.Fold(WithLinked(i, []), kind);
            var summary = LinkedSummary.Of(_folds[i]!);
            if (summary == _summaries[i]) continue;
            _summaries[i] = summary;
            foreach (var by in knownBy[i])
            {
                if (isWaiting[by]) continue;
                isWaiting[by] = true;
                waiting.Enqueue(by);
            }
        }
    }

    // What a host knows of records that are not among the cases stays.
    private Case WithLinked(int i, int[] besides) => _cases[i] with
    {
        Linked =
        [
            .. _cases[i].Linked.Where(record => !_byId.ContainsKey(record.Id)),
            .. _knows[i].Concat(besides).Distinct().Select(other => _summaries[other]).OfType<LinkedCase>(),
        ],
    };

    private int[][] Known()
    {
        var appointments = Indices(CaseWords.Appointment)
            .SelectMany(i => _cases[i].Entries.SelectMany(entry => entry.Values).Where(value => value.Code == CaseWords.Concerned)
                .SelectMany(value => value.Units.Concat(value.People.Select(person => person.Person))).Distinct().Select(person => (person, i)))
            .ToLookup(appointed => appointed.person, appointed => appointed.i, StringComparer.Ordinal);
        var obligations = Indices("obligation").ToArray();
        var linkedFrom = Enumerable.Range(0, _cases.Length)
            .Where(i => _kinds[i]?.Fields.ContainsKey(CaseWords.Team) == true)
            .SelectMany(i => _cases[i].Entries.SelectMany(entry => entry.Links).Select(link => (link.To, i)).Distinct())
            .ToLookup(link => link.To, link => link.i, StringComparer.Ordinal);
        return [.. Enumerable.Range(0, _cases.Length).Select(i => Known(i, appointments, obligations, linkedFrom).Where(other => other != i).Distinct().ToArray())];
    }

    private IEnumerable<int> Known(int i, ILookup<string, int> appointments, int[] obligations, ILookup<string, int> linkedFrom)
    {
        if (_kinds[i] is not { } kind) yield break;
        foreach (var link in _cases[i].Entries.SelectMany(entry => entry.Links))
        {
            if (_byId.TryGetValue(link.To, out var other)) yield return other;
        }

        if (kind.Procedure.Persons.Any(rule => rule.Match(separation => separation.OfTeamWhen is not null, _ => false, _ => false)))
        {
            foreach (var other in linkedFrom[_cases[i].Id]) yield return other;
        }

        if (!kind.Procedure.Persons.IsEmpty)
        {
            foreach (var person in _cases[i].Entries.SelectMany(PersonsOf).Distinct(StringComparer.Ordinal))
            {
                foreach (var other in appointments[person]) yield return other;
            }
        }

        if (kind.Procedure.Grids.Any(grid => grid.Computation == "obligations"))
        {
            foreach (var other in obligations) yield return other;
        }

        static IEnumerable<string> PersonsOf(CaseEntry entry) =>
            entry.Values.SelectMany(value => value.People.Select(person => person.Person)).Concat(entry.By is { } by ? [by] : []);
    }

    private IEnumerable<int> Indices(string kind) => Enumerable.Range(0, _cases.Length).Where(i => _cases[i].Kind == kind);

    // What recurs from record to record is answered by the next one of the kind: of each case the first that comes as far after it.
    private int[][] Answering()
    {
        var answering = Enumerable.Repeat(Array.Empty<int>(), _cases.Length).ToArray();
        foreach (var group in Enumerable.Range(0, _cases.Length).Where(i => _folds[i] is not null).GroupBy(i => _cases[i].Kind, StringComparer.Ordinal))
        {
            foreach (var due in _kinds[group.First()]!.Procedure.Terms.SelectMany(term => term.Match<DueLimit[]>(_ => [], _ => [], due => due.AnsweredByNext ? [due] : [], _ => [])))
            {
                var days = group.SelectMany(i => CaseFindings.DaysOf(due, _folds[i]!).Select(day => (Day: day, Case: i))).OrderBy(known => known.Day).ToArray();
                foreach (var i in group)
                {
                    if (TimeCheck.LastOf(due, _folds[i]!.Evidence) is not { } last) continue;
                    var next = FirstAfter(days, last);
                    if (next < days.Length) answering[i] = [.. answering[i], days[next].Case];
                }
            }
        }

        return answering;
    }

    private static int FirstAfter((LocalDate Day, int Case)[] days, LocalDate last)
    {
        var (low, high) = (0, days.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (days[middle].Day > last) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
