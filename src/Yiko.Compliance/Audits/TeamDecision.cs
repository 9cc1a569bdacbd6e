namespace Yiko.Compliance.Audits;

/// <summary>One request on its way to a team.</summary>
internal sealed class TeamDecision
{
    private readonly AuditRuleSet _rules;
    private readonly RuleSetStamp _stamp;
    private readonly AuditTeamRequest _request;
    private readonly Auditor[] _auditors;
    private readonly AuditorObstacles[][] _obstacles;
    private readonly TeamMatching _matching;

    public TeamDecision(AuditRuleSet rules, RuleSetStamp stamp, AuditTeamRequest request)
    {
        (_rules, _stamp, _request) = (rules, stamp, request);
        _auditors = [.. request.Auditors.OrderBy(auditor => auditor.Person, StringComparer.Ordinal)];
        _obstacles = [.. request.Units.Select(unit => new AuditorIndependence(unit, rules)).Select(independence => Array.ConvertAll(_auditors, independence.Of))];
        _matching = Matching();
    }

    public AuditTeam Decide()
    {
        var bottleneck = _matching.Fill();
        if (bottleneck.Length > 0)
        {
            return new(_request, isFeasible: false, _rules.Citations.Cite(new Rationale(WhyNot(bottleneck))), _stamp)
            {
                Bottleneck = bottleneck.Select(unit => (_request.Units[unit].Unit, CandidatesOf(unit).ToValueList())).ToValueList(),
            };
        }

        int[] order = [.. Enumerable.Range(0, _request.Units.Count).OrderBy(unit => _request.Units[unit].Unit, StringComparer.Ordinal)];
        _matching.MakeLeast(order);
        var assignments = order.Select(unit => (_request.Units[unit].Unit, Auditors: PersonsOf(unit))).ToValueList();
        return new(_request, isFeasible: true, _rules.Citations.Cite(new Rationale(Why(assignments))), _stamp) { Assignments = assignments };
    }

    // A seat is an auditor in a session: in each the capacity is new. Seats are numbered so that those of one session stand in the order of the persons.
    private TeamMatching Matching()
    {
        string?[] sessions = [.. _request.Units.Select(unit => unit.Session).Distinct()];
        return new(
            [.. _request.Units.Select((unit, i) => SeatsOf(i, Array.IndexOf(sessions, unit.Session)))],
            [.. _request.Units.Select(unit => unit.AuditorsNeeded)],
            [.. sessions.SelectMany(_ => _auditors.Select(auditor => auditor.Capacity))]);
    }

    private int[] SeatsOf(int unit, int session) =>
        [.. Enumerable.Range(0, _auditors.Length).Where(auditor => _obstacles[unit][auditor] == AuditorObstacles.None).Select(auditor => (session * _auditors.Length) + auditor)];

    private ValueList<string> PersonsOf(int unit) => _matching.SeatsOf(unit).Select(seat => _auditors[seat % _auditors.Length].Person).ToValueList();

    private IEnumerable<string> CandidatesOf(int unit) => _auditors.Where((_, auditor) => _obstacles[unit][auditor] == AuditorObstacles.None).Select(auditor => auditor.Person);

    private IEnumerable<Reason> Why(ValueList<(string Unit, ValueList<string> Auditors)> assignments)
    {
        yield return assignments.IsEmpty ? AuditReasons.NoUnits : AuditReasons.Complete;
        if (!_rules.InsiderMayAuditTopManagement) yield break;
        HashSet<string> top = new(_request.Units.Where(unit => unit.IsTopManagement).Select(unit => unit.Unit), StringComparer.Ordinal);
        HashSet<string> outsiders = new(_auditors.Where(auditor => auditor.IsExternal).Select(auditor => auditor.Person), StringComparer.Ordinal);
        foreach (var (unit, persons) in assignments.Where(assigned => top.Contains(assigned.Unit)))
        {
            string[] insiders = [.. persons.Where(person => !outsiders.Contains(person))];
            if (insiders.Length > 0) yield return AuditReasons.InsiderAudits(unit, insiders);
        }
    }

    private IEnumerable<Reason> WhyNot(int[] bottleneck)
    {
        // How often each candidate can be counted: no more than the person takes in a session, no more than there are units to audit in it.
        var available = bottleneck
            .SelectMany(unit => _matching.CandidatesOf(unit))
            .GroupBy(seat => seat)
            .Sum(seats => Math.Min((long)_auditors[seats.Key % _auditors.Length].Capacity, seats.LongCount()));
        string[] candidates = [.. bottleneck.SelectMany(CandidatesOf).Distinct(StringComparer.Ordinal).OrderBy(person => person, StringComparer.Ordinal)];
        yield return AuditReasons.TooFew(bottleneck.Select(unit => _request.Units[unit].Unit), bottleneck.Sum(unit => (long)_request.Units[unit].AuditorsNeeded), candidates, available);
        foreach (var unit in bottleneck)
        {
            var audited = _request.Units[unit];
            string[] unlisted = [.. (audited.Candidates ?? []).Except(_auditors.Select(auditor => auditor.Person), StringComparer.Ordinal)];
            if (unlisted.Length > 0) yield return AuditReasons.NotAmongAuditors(audited.Unit, unlisted);
            foreach (var reason in AuditReasons.Against(audited.Unit, [.. _auditors.Select((auditor, i) => (auditor.Person, _obstacles[unit][i]))])) yield return reason;
        }
    }
}
