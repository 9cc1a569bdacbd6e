using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>How cases and their standings stand in JSON.</summary>
internal static class CaseShapes
{
    private static readonly string[] Kinds = ["truth", "date", "text", "number", "ratio", "units", "people", "days", "cells", "verdict"];

    private static readonly Shape<(string List, string Part)> Present = Shape.Of<(string List, string Part)>(part =>
    {
        var list = part.Required("list", Shape.Text, of => of.List);
        var code = part.Required("part", Shape.Text, of => of.Part);
        return read => (list(read), code(read));
    });

    private static readonly Shape<(string List, string Part, string Why)> NotApplicable = Shape.Of<(string List, string Part, string Why)>(part =>
    {
        var list = part.Required("list", Shape.Text, of => of.List);
        var code = part.Required("part", Shape.Text, of => of.Part);
        var why = part.Required("why", Shape.Text, of => of.Why);
        return read => (list(read), code(read), why(read));
    });

    public static Shape<CaseSignature> Signature { get; } = Shape.Of<CaseSignature>(signature =>
    {
        var route = signature.Required("route", Shape.Text, of => of.Route);
        var act = signature.Required("act", Shape.Text, of => of.Act);
        var role = signature.Required("role", Shape.Text, of => of.Role);
        var person = signature.Required("person", Shape.FilledText, of => of.Person);
        var unit = signature.Optional("unit", Shape.Text, of => of.Unit);
        var date = signature.Optional("date", Shape.Date, of => of.Date);
        return read => new() { Route = route(read), Act = act(read), Role = role(read), Person = person(read), Unit = unit(read), Date = date(read) };
    });

    private static readonly Shape<(string Competence, LocalDate? From, LocalDate? Until)> Held = Shape.Of<(string Competence, LocalDate? From, LocalDate? Until)>(held =>
    {
        var competence = held.Required("competence", Shape.Text, of => of.Competence);
        var from = held.Optional("from", Shape.Date, of => of.From);
        var until = held.Optional("until", Shape.Date, of => of.Until);
        return read => (competence(read), from(read), until(read));
    });

    public static Shape<CasePerson> Person { get; } = Shape.Of<CasePerson>(person =>
    {
        var who = person.Required("person", Shape.FilledText, of => of.Person);
        var unit = person.Optional("unit", Shape.Text, of => of.Unit);
        var roles = person.List("roles", Shape.Text, of => of.Roles);
        var holds = person.List("holds", Held, of => of.Holds);
        return read => new() { Person = who(read), Unit = unit(read), Roles = roles(read), Holds = holds(read) };
    });

    private static readonly Shape<(string Name, LocalDate Day)> Day = Shape.Of<(string Name, LocalDate Day)>(named =>
    {
        var name = named.Required("name", Shape.Text, of => of.Name);
        var day = named.Required("day", Shape.Date, of => of.Day);
        return read => (name(read), day(read));
    });

    private static readonly Shape<(string Row, string Column, string Word)> Cell = Shape.Of<(string Row, string Column, string Word)>(cell =>
    {
        var row = cell.Required("row", Shape.Text, of => of.Row);
        var column = cell.Required("column", Shape.Text, of => of.Column);
        var word = cell.Required("word", Shape.Text, of => of.Word);
        return read => (row(read), column(read), word(read));
    });

    private static readonly Shape<(RuleSetStamp RuleSet, bool Holds)> Evidence = Shape.Of<(RuleSetStamp RuleSet, bool Holds)>(verdict =>
    {
        var stamp = verdict.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        var holds = verdict.Required("holds", Shape.Truth, of => of.Holds);
        return read => (stamp(read), holds(read));
    });

    // The hierarchy is closed, and the member that holds the value tells its kind.
    public static Shape<CaseValue> Value { get; } = Shape.Of<CaseValue>(value =>
    {
        var code = value.Required("code", Shape.Text, of => of.Code);
        var truth = value.Optional("truth", Shape.Truth, of => of.Truth);
        var date = value.Optional("date", Shape.Date, of => of.Date);
        var text = value.Optional("text", Shape.Text, of => of.Text);
        var number = value.Optional("number", Shape.Number, of => of.Number);
        var ratio = value.Optional("ratio", Shape.Fraction, of => of.Ratio);
        var units = value.Optional("units", Shape.List(Shape.Text), of => (of as UnitsValue)?.Value);
        var people = value.Optional("people", Shape.List(Person), of => (of as PeopleValue)?.Value);
        var days = value.Optional("days", Shape.List(Day), of => (of as DaysValue)?.Value);
        var cells = value.Optional("cells", Shape.List(Cell), of => (of as CellsValue)?.Value);
        var verdict = value.Optional("verdict", Evidence, of => of.Verdict);
        CaseValue?[] Given(Members<CaseValue> read) =>
        [
            truth(read) is { } isTrue ? CaseValue.Of(code(read), isTrue) : null,
            date(read) is { } day ? CaseValue.Of(code(read), day) : null,
            text(read) is { } word ? CaseValue.Of(code(read), word) : null,
            number(read) is { } amount ? CaseValue.Of(code(read), amount) : null,
            ratio(read) is { } fraction ? CaseValue.Of(code(read), fraction) : null,
            units(read) is { } codes ? CaseValue.Of(code(read), codes) : null,
            people(read) is { } persons ? CaseValue.Of(code(read), persons) : null,
            days(read) is { } named ? CaseValue.Of(code(read), named) : null,
            cells(read) is { } filled ? CaseValue.Of(code(read), filled) : null,
            verdict(read) is { } decided ? CaseValue.Of(code(read), decided.RuleSet, decided.Holds) : null,
        ];
        value.Check(read => Given(read).Count(one => one is not null) == 1 ? [] : [(null, JsonReasons.NotOneOf(Kinds))]);
        return read => Given(read).OfType<CaseValue>().First();
    });

    public static Shape<CaseEntry> Entry { get; } = Shape.Of<CaseEntry>(entry =>
    {
        var step = entry.Optional("step", Shape.Text, of => of.Step);
        var date = entry.Required("date", Shape.Date, of => of.Date);
        var by = entry.Optional("by", Shape.Text, of => of.By);
        var unit = entry.Optional("unit", Shape.Text, of => of.Unit);
        var present = entry.List("present", Present, of => of.Present);
        var notApplicable = entry.List("notApplicable", NotApplicable, of => of.NotApplicable);
        var signed = entry.List("signed", Signature, of => of.Signatures);
        var values = entry.List("values", Value, of => of.Values);
        var links = entry.List("links", RuleShapes.Link, of => of.Links);
        var line = entry.Optional("line", Shape.Whole, of => of.Line);
        return read => new()
        {
            Step = step(read),
            Date = date(read),
            By = by(read),
            Unit = unit(read),
            Present = present(read),
            NotApplicable = notApplicable(read),
            Signatures = signed(read),
            Values = values(read),
            Links = links(read),
            Line = line(read),
        };
    });

    private static readonly Shape<(string Stage, LocalDate Day, bool Reopened)> Entered = Shape.Of<(string Stage, LocalDate Day, bool Reopened)>(entered =>
    {
        var stage = entered.Required("stage", Shape.Text, of => of.Stage);
        var day = entered.Required("day", Shape.Date, of => of.Day);
        var reopened = entered.Usual("reopened", Shape.Truth, of => of.Reopened, false);
        return read => (stage(read), day(read), reopened(read));
    });

    private static readonly Shape<(string Field, string Value, LocalDate From, LocalDate? Until)> Said = Shape.Of<(string Field, string Value, LocalDate From, LocalDate? Until)>(said =>
    {
        var field = said.Required("field", Shape.Text, of => of.Field);
        var value = said.Required("value", Shape.Text, of => of.Value);
        var from = said.Required("from", Shape.Date, of => of.From);
        var until = said.Optional("until", Shape.Date, of => of.Until);
        return read => (field(read), value(read), from(read), until(read));
    });

    public static Shape<LinkedCase> Linked { get; } = Shape.Of<LinkedCase>(linked =>
    {
        var id = linked.Required("id", Shape.Text, of => of.Id);
        var kind = linked.Required("kind", Shape.Text, of => of.Kind);
        var since = linked.Optional("since", Shape.Date, of => of.Since);
        var stages = linked.List("stages", Entered, of => of.Stages);
        var says = linked.List("says", Said, of => of.Says);
        return read => new() { Id = id(read), Kind = kind(read), Since = since(read), Stages = stages(read), Says = says(read) };
    });

    public static Shape<Case> Case { get; } = Shape.Of<Case>(history =>
    {
        var kind = history.Required("kind", Shape.Text, of => of.Kind);
        var id = history.Required("id", Shape.Text, of => of.Id);
        var asOf = history.Required("asOf", Shape.Date, of => of.AsOf);
        var entries = history.List("entries", Entry, of => of.Entries);
        var linked = history.List("linked", Linked, of => of.Linked);
        var days = history.Optional("workingDays", Shape.WorkingDays, of => of.WorkingDays);
        return read => new() { Kind = kind(read), Id = id(read), AsOf = asOf(read), Entries = entries(read), Linked = linked(read), WorkingDays = days(read) };
    });

    private static readonly Shape<(bool? IsAccepted, string? Stage, Rationale Rationale, ValueList<RuleId> Rules)> Judged =
        Shape.Of<(bool? IsAccepted, string? Stage, Rationale Rationale, ValueList<RuleId> Rules)>(judged =>
        {
            var accepted = judged.Optional("accepted", Shape.Truth, of => of.IsAccepted);
            var stage = judged.Optional("stage", Shape.Text, of => of.Stage);
            var rationale = judged.Required("rationale", Shape.Rationale, of => of.Rationale);
            var rules = judged.List("rules", RuleShapes.Rule, of => of.Rules);
            return read => (accepted(read), stage(read), rationale(read), rules(read));
        });

    public static Shape<NextStep> Next { get; } = Shape.Of<NextStep>(next =>
    {
        var step = next.Required("step", Shape.Text, of => of.Step);
        var to = next.Required("to", Shape.Text, of => of.To);
        var allowed = next.Required("allowed", Shape.Truth, of => of.IsAllowed);
        var who = next.Optional("who", Shape.Text, of => of.Who);
        var obstacles = next.Required("obstacles", Shape.Rationale, of => of.Obstacles);
        var unmet = next.List("unmet", Shape.Text, of => of.Unmet);
        var rules = next.List("rules", RuleShapes.Rule, of => of.Rules);
        return read => new(step(read), to(read), obstacles(read)) { IsAllowed = allowed(read), Who = who(read), Unmet = unmet(read), Rules = rules(read) };
    });

    public static Shape<CaseFinding> Finding { get; } = Shape.Of<CaseFinding>(finding =>
    {
        var reason = finding.Required("reason", ReasonShapes.Reason, of => of.Reason);
        var item = finding.Optional("item", Shape.Text, of => of.Item);
        var due = finding.Optional("due", Shape.Date, of => of.Due);
        var since = finding.Optional("since", Shape.Date, of => of.Since);
        return read => new(reason(read)) { Item = item(read), Due = due(read), Since = since(read) };
    });

    /// <summary>A judged entry by itself; in a standing the entries stand in the case already.</summary>
    public static Shape<EntryVerdict> Verdict { get; } = Shape.Of<EntryVerdict>(verdict =>
    {
        var entry = verdict.Required("entry", Entry, of => of.Entry);
        var judged = verdict.Required("judged", Judged, of => (of.IsAccepted, of.Stage, of.Rationale, of.Rules));
        return read => Judge(entry(read), judged(read));
    });

    /// <summary>The entries stand in the case already; here only how each was judged.</summary>
    public static Shape<CaseStanding> Standing { get; } = Shape.Of<CaseStanding>(standing =>
    {
        var history = standing.Required("case", Case, of => of.Case);
        var stage = standing.Optional("stage", Shape.Text, of => of.Stage);
        var since = standing.Optional("since", Shape.Date, of => of.Since);
        var closed = standing.Required("closed", Shape.Truth, of => of.IsClosed);
        var inForce = standing.Required("inForce", Shape.Truth, of => of.IsInForce);
        var judged = standing.List("entries", Judged, of => of.Entries.Select(entry => (entry.IsAccepted, entry.Stage, entry.Rationale, entry.Rules)).ToValueList());
        var next = standing.List("next", Next, of => of.Next);
        var findings = standing.List("findings", Finding, of => of.Findings);
        var rationale = standing.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = standing.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        standing.Check(read => judged(read).Count == history(read).Entries.Count ? [] : [("entries", JsonReasons.Contradiction)]);
        return read => new(history(read), rationale(read), stamp(read))
        {
            Stage = stage(read),
            Since = since(read),
            IsClosed = closed(read),
            IsInForce = inForce(read),
            Entries = history(read).Entries.Zip(judged(read), Judge).ToValueList(),
            Next = next(read),
            Findings = findings(read),
        };
    });

    private static EntryVerdict Judge(CaseEntry entry, (bool? IsAccepted, string? Stage, Rationale Rationale, ValueList<RuleId> Rules) judged) =>
        new(entry, judged.Rationale) { IsAccepted = judged.IsAccepted, Stage = judged.Stage, Rules = judged.Rules };
}
