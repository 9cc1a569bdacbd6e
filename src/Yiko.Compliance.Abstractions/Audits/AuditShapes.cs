using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Audits;

/// <summary>How audit teams and their rules stand in JSON.</summary>
internal static class AuditShapes
{
    public static Shape<AuditRuleSet> Rules { get; } = Shape.Of<AuditRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "audit-teams");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var insider = rules.Required(
            "topManagement",
            Shape.TruthAs(no: "external-auditor", yes: "insider-with-remark"),
            of => of.InsiderMayAuditTopManagement,
            about: "Who audits top management.");
        return read => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            InsiderMayAuditTopManagement = insider(read),
        };
    });

    public static Shape<AuditedUnit> Unit { get; } = Shape.Of<AuditedUnit>(unit =>
    {
        var name = unit.Required("unit", Shape.FilledText, of => of.Unit, isUnique: true);
        var department = unit.Optional("department", Shape.Text, of => of.Department);
        var clauses = unit.List("clauses", Shape.Text, of => of.Clauses);
        var session = unit.Optional("session", Shape.Text, of => of.Session);
        var needed = unit.Usual("auditorsNeeded", Shape.CountedWhole(NumberForm.Whole(1, int.MaxValue)), of => of.AuditorsNeeded, 1);
        var top = unit.Usual("topManagement", Shape.Truth, of => of.IsTopManagement, usual: false);
        var candidates = unit.Optional("candidates", Shape.List(Shape.FilledText), of => of.Candidates);
        return read => new()
        {
            Unit = name(read),
            Department = department(read),
            Clauses = clauses(read),
            Session = session(read),
            AuditorsNeeded = needed(read),
            IsTopManagement = top(read),
            Candidates = candidates(read),
        };
    });

    public static Shape<Auditor> Auditor { get; } = Shape.Of<Auditor>(auditor =>
    {
        var person = auditor.Required("person", Shape.FilledText, of => of.Person, isUnique: true);
        var department = auditor.Optional("department", Shape.Text, of => of.Department);
        var external = auditor.Usual("external", Shape.Truth, of => of.IsExternal, usual: false);
        var qualified = auditor.Optional("qualified", Shape.Truth, of => of.IsQualified);
        var led = auditor.List("ledClauses", Shape.Text, of => of.LedClauses);
        var work = auditor.List("ownWork", Shape.Text, of => of.OwnWork);
        var capacity = auditor.Usual("capacity", Shape.CountedWhole(NumberForm.Whole(0, int.MaxValue)), of => of.Capacity, 1);
        return read => new()
        {
            Person = person(read),
            Department = department(read),
            IsExternal = external(read),
            IsQualified = qualified(read),
            LedClauses = led(read),
            OwnWork = work(read),
            Capacity = capacity(read),
        };
    });

    private static readonly Shape<(string Unit, ValueList<string> Auditors)> Assigned = Shape.Of<(string Unit, ValueList<string> Auditors)>(assigned =>
    {
        var unit = assigned.Required("unit", Shape.Text, of => of.Unit);
        var auditors = assigned.List("auditors", Shape.Text, of => of.Auditors);
        return read => (unit(read), auditors(read));
    });

    public static Shape<AuditTeamRequest> Request { get; } = Shape.Of<AuditTeamRequest>(request =>
    {
        var units = request.List("units", Unit, of => of.Units);
        var auditors = request.List("auditors", Auditor, of => of.Auditors);
        return read => new() { Units = units(read), Auditors = auditors(read) };
    });

    public static Shape<AuditTeam> Team { get; } = Shape.Of<AuditTeam>(team =>
    {
        var request = team.Required("request", Request, of => of.Request);
        var feasible = team.Required("feasible", Shape.Truth, of => of.IsFeasible);
        var assignments = team.List("assignments", Assigned, of => of.Assignments);
        var bottleneck = team.List("bottleneck", Assigned, of => of.Bottleneck);
        var rationale = team.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = team.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new(request(read), feasible(read), rationale(read), stamp(read)) { Assignments = assignments(read), Bottleneck = bottleneck(read) };
    });
}
