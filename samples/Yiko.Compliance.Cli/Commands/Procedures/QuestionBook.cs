using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Audits;
using Yiko.Compliance.Engines;
using Yiko.Compliance.Measuring;
using Yiko.Compliance.Objectives;
using Yiko.Compliance.Procedures;
using Yiko.Compliance.Registers.Procedures;
using Yiko.Compliance.Responsibilities;

namespace Yiko.Compliance.Cli.Commands.Procedures;

/// <summary>Answers questions by the verbs of the library, on a case or a rule set made from their inputs.</summary>
internal sealed class QuestionBook
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    private readonly ProcedureRuleSet _rules;
    private readonly IReadOnlyDictionary<string, IWorkingDayCalendar> _calendars;
    private readonly Dictionary<string, Func<JsonElement, Answer>> _questions;

    public QuestionBook(ProcedureRuleSet rules, IReadOnlyDictionary<string, IWorkingDayCalendar> calendars)
    {
        (_rules, _calendars) = (rules, calendars);
        _questions = new(StringComparer.Ordinal)
        {
            ["parts"] = Parts,
            ["route"] = Route,
            ["next"] = Next,
            ["guards"] = Guards,
            ["notice"] = Notice,
            ["due"] = Due,
            ["order"] = Order,
            ["trigger"] = Trigger,
            ["fresh"] = Fresh,
            ["value"] = Value,
            ["field"] = Field,
            ["fact"] = Fact,
            ["linked"] = Linked,
            ["owner"] = inputs => new(string.Join(", ", KindOf(inputs).Owner), KindOf(inputs).Rules),
            ["duties"] = inputs => new(string.Join(", ", CaseRegister.DutiesOf(_rules, Text(inputs, "role")).Select(duty => duty.Rule)), [.. CaseRegister.DutiesOf(_rules, Text(inputs, "role")).Select(duty => duty.Rule)]),
            ["described"] = Described,
            ["link"] = Link,
            ["pairs"] = Pairs,
            ["open"] = Open,
            ["match"] = Match,
            ["verifier"] = Verifier,
            ["effective"] = Effective,
            ["table"] = Table,
            ["affected"] = Affected,
            ["gap"] = Gap,
            ["ratio"] = Ratios,
            ["matrix"] = Matrix,
        };
    }

    public IEnumerable<string> Questions => _questions.Keys;

    /// <summary>The answer; null where there is no such question, or with a fault where the inputs are not those of the question.</summary>
    public (Answer? Answer, string? Fault) Ask(string question, JsonElement inputs)
    {
        try
        {
            var book = inputs.TryGetProperty("policies", out var policies) ? Under(policies) : this;
            return (book._questions.TryGetValue(question, out var ask) ? ask(inputs) : null, null);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            return (null, e.Message);
        }
    }

    // The same questions where policies have other values.
    private QuestionBook Under(JsonElement policies)
    {
        var values = policies.EnumerateObject().ToDictionary(policy => policy.Name, policy => policy.Value.GetString()!);
        foreach (var (code, value) in values)
        {
            if (!_rules.Policies.Any(policy => policy.Code == code && policy.Values.Any(known => known.Code == value))) throw Unknown("value of a policy", $"{code} = {value}");
        }

        return new(_rules with { Policies = [.. _rules.Policies.Select(policy => values.TryGetValue(policy.Code, out var value) ? policy with { Value = value } : policy)] }, _calendars);
    }

    private Answer Field(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var code = Text(inputs, "field");
        CaseValue value = Text(inputs, "form") switch
        {
            "yes-no" => CaseValue.Of(code, value: true),
            "date" => CaseValue.Of(code, Day),
            "text" => CaseValue.Of(code, code == "interval" ? "P1Y" : "text"),
            "number" => CaseValue.Of(code, 1m),
            "ratio" => CaseValue.Of(code, Ratio.One),
            "units" => CaseValue.Of(code, (ValueList<string>)["u-1"]),
            "people" => CaseValue.Of(code, (ValueList<CasePerson>)[new() { Person = "p-1" }]),
            "verdict" => CaseValue.Of(code, RuleSetStamp.Of(_rules), holds: true),
            var form => throw Unknown("form", form),
        };
        var verdict = new CaseExaminer(AskedCase.With(_rules, kind)).Examine(new() { Kind = kind.Code, Id = "asked", AsOf = Day, Entries = [new() { Date = Day, Values = [value] }] }).Entries[0];
        return new(verdict.IsAccepted == true ? "taken" : verdict.Rationale.Cites("procedures.word.unknown") ? "unknown" : "refused", kind.Fields.FirstOrDefault(field => field.Code == code)?.Rules ?? []);
    }

    private Answer Fact(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var field = kind.Fields.FirstOrDefault(known => known.Code == Text(inputs, "fact")) ?? throw Unknown("field", Text(inputs, "fact"));
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.Given, field.Code), [new() { Date = Day, Step = AskedCase.Step, Values = FieldsOf(inputs, kind) }]);
        return new(verdict.IsAccepted == true ? "given" : "not given", field.Rules);
    }

    private Answer Described(JsonElement inputs)
    {
        var language = Language.Of(Text(inputs, "language"));
        var rows = CaseRegister.Describe(_rules, Optional(inputs, "record"), language).Where(row => row.Element == Text(inputs, "element")).ToArray();
        if (rows.Length == 0) throw Unknown("element", Text(inputs, "element"));
        var lines = rows.Select(row => new[] { row.Code, row.Name, row.Content, string.Join(", ", row.Rules), row.Clause?.In(language) ?? string.Empty });
        return new(string.Join(" ¶ ", lines.Select(line => string.Join(" | ", line.Where(part => part.Length > 0)))), [.. rows.SelectMany(row => row.Rules).Distinct()]);
    }

    private Answer Linked(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var link = kind.Links.FirstOrDefault(known => known.Code == Text(inputs, "link")) ?? throw Unknown("link", Text(inputs, "link"));
        const string ByLink = "link:";
        var each = Texts(inputs, "each").ToValueList();
        var into = Optional(inputs, "in");
        ValueList<CaseValue> values = [.. FieldsOf(inputs, kind), .. into is null || into.StartsWith(ByLink, StringComparison.Ordinal) ? [] : new[] { CaseValue.Of(into, each) }];
        JsonElement[] records = [.. Items(inputs, "records")];
        ValueList<CaseLink> links =
        [
            .. into?.StartsWith(ByLink, StringComparison.Ordinal) == true ? each.Select(one => new CaseLink { Link = into[ByLink.Length..], To = one }) : [],
            .. records.Select(record => new CaseLink { Link = link.Code, To = Text(record, "id"), Item = into == "concerned" ? null : Optional(record, "for"), For = into == "concerned" ? Optional(record, "for") : null }),
        ];
        var linked = records.Where(record => _rules.Find(Text(record, "kind")) is not null).Select(record => new LinkedCase
        {
            Id = Text(record, "id"),
            Kind = Text(record, "kind"),
            Since = Day,
            Stages = Optional(record, "stage") is { } stage ? [(stage, Day, false)] : [],
            Says = [.. Pairs(record, "fields").Select(said => (said.Name, said.Value.GetString()!, Day, (LocalDate?)null))],
        }).ToValueList();
        var asking = AskedCase.Asking(kind, [AskedCase.StepOf(AskedCase.Step, "asked", "answered", [Need(RequirementForm.Linked, link.Code)])]);
        var verdict = new CaseExaminer(AskedCase.With(_rules, asking, [.. _rules.Procedures.Where(other => other.Code != kind.Code)]))
            .Examine(new() { Kind = kind.Code, Id = "asked", AsOf = Day, Entries = [new() { Date = Day, Step = AskedCase.Step, Values = values, Links = links }], Linked = linked }).Entries[^1];
        return new(verdict.IsAccepted == true ? "met" : "not met", link.Rules);
    }

    private Answer Parts(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var list = kind.Lists.FirstOrDefault(known => known.Code == Text(inputs, "list")) ?? throw Unknown("list", Text(inputs, "list"));
        var present = Texts(inputs, "present").Select(part => (list.Code, part)).ToValueList();
        var marks = Pairs(inputs, "na").Select(mark => (list.Code, mark.Name, mark.Value.GetString() ?? string.Empty)).ToValueList();
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.Complete, list.Code), [new() { Date = Day, Step = AskedCase.Step, Present = present, NotApplicable = marks }]);
        var unknown = verdict.Rationale.Where(reason => reason.Code == "procedures.word.unknown").Select(reason => TextOf(reason, "value")).Distinct().ToArray();
        if (unknown.Length > 0) return new($"unknown {string.Join(",", unknown)}", list.Rules);
        if (verdict.Rationale.FirstOrDefault(reason => reason.Code == "procedures.parts.too-few") is { } few)
            return new($"too-few {NumberOf(few, "found")} of {NumberOf(few, "need")}", list.Rules);
        string[] missing = [.. verdict.Rationale.Where(reason => reason.Code is "procedures.parts.missing" or "procedures.parts.not-applicable-without-reason").Select(reason => TextOf(reason, "item"))];
        return new(missing.Length == 0 ? "complete" : $"missing {string.Join(",", missing)}", list.Rules);
    }

    private Answer Route(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var route = kind.Routes.FirstOrDefault(known => known.Code == Text(inputs, "route")) ?? throw Unknown("route", Text(inputs, "route"));
        var signed = Items(inputs, "signatures").Select(line => new CaseSignature
        {
            Route = route.Code,
            Act = line[0].GetString()!,
            Role = line[1].GetString()!,
            Person = line[2].GetString()!,
            Date = DateOf(line[3].GetString()!),
            Unit = line.GetArrayLength() > 4 ? line[4].GetString() : null,
        }).ToValueList();
        var last = signed.Select(signature => signature.Date!.Value).Append(LocalDate.MinIsoValue).Max();
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.Signed, route.Code), [new() { Date = signed.IsEmpty ? Day : last, Step = AskedCase.Step, Signatures = signed }]);
        string[] faults = [.. verdict.Rationale.Select(FaultOf).OfType<string>().Distinct()];
        if (verdict.IsAccepted == true) return new(faults.Contains("same-person") ? "complete (warning same-person)" : "complete", route.Rules);
        return new($"incomplete: {string.Join("; ", faults)}", route.Rules);
    }

    private static string? FaultOf(Reason reason) => reason.Code switch
    {
        "procedures.route.missing" => $"missing {TextOf(reason, "item")}",
        "procedures.route.wrong-role" => $"wrong-role {TextOf(reason, "item")}",
        "procedures.route.wrong-unit" => $"wrong-unit {TextOf(reason, "item")}",
        "procedures.route.wrong-order" => $"wrong-order {TextOf(reason, "item").Split(':')[0]}",
        "procedures.route.same-person" => "same-person",
        "procedures.route.approver-not-stated" => "approver-not-stated",
        "procedures.word.unknown" => $"unknown {TextOf(reason, "value")}",
        _ => null,
    };

    private Answer Next(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var found = AskedCase.Next(_rules, kind, Text(inputs, "state"), Text(inputs, "event"), FieldsOf(inputs, kind), Texts(inputs, "unmet"), Texts(inputs, "taken"));
        return found is not var (step, unmet) ? new("refused: no such step", [])
            : new(unmet.Count == 0 ? step.To : $"refused: {string.Join(", ", unmet)}", step.Rules);
    }

    private Answer Guards(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var (stage, code) = (Text(inputs, "state"), Text(inputs, "event"));
        var step = AskedCase.Next(_rules, kind, stage, code, FieldsOf(inputs, kind), [])?.Step ?? kind.Steps.FirstOrDefault(known => known.Code == code && known.From == stage);
        if (step is null) return new("refused: no such step", []);
        string[] needs = [.. step.Needs.Select(need => need.Until is { } until ? $"{need} until {Words.Of(until).Code}" : need.ToString()).Distinct()];
        return new(needs.Length == 0 ? "–" : string.Join(", ", needs), step.Rules);
    }

    private Answer Notice(JsonElement inputs)
    {
        var (kind, rules) = (KindOf(inputs), _rules);
        if (Optional(inputs, "reading") is { } reading)
        {
            rules = rules with { Policies = [.. rules.Policies.Select(policy => policy.Values.Any(value => value.Code == reading) ? policy with { Value = reading } : policy)] };
            kind = rules[kind.Code];
        }

        var term = kind.Terms.FirstOrDefault(known => known.Code == Text(inputs, "notice")) ?? throw Unknown("term", Text(inputs, "notice"));
        var step = kind.Steps.FirstOrDefault(known => known.Needs.Any(need => need.Form == RequirementForm.InTime && need.Code == term.Code))?.Code ?? AskedCase.Step;
        IWorkingDayCalendar? calendar = null;
        if (Optional(inputs, "calendar") is { } name) calendar = _calendars.TryGetValue(name, out var known) ? known : throw Unknown("calendar", name);
        var start = DateOf(Text(inputs, "start"));
        EntryVerdict Sent(LocalDate day) => AskedCase.Judge(
            rules, kind, Need(RequirementForm.InTime, term.Code), [new() { Date = day, Step = step, Values = [CaseValue.Of("start", start)] }], calendar, step: step);

        // What goes out on the day itself is late, and the refusal names the last day.
        var onTheDay = Sent(start);
        if (onTheDay.Rationale.FirstOrDefault(reason => reason.Argument("latest") is not null) is not { } late) return new(onTheDay.Rationale[0].Code, term.Rules) { IsUndecided = true };
        var latest = $"latest {Shown(late.Argument("latest")!.Date!.Value)}";
        if (Optional(inputs, "dispatched") is not { } dispatched) return new(latest, term.Rules);
        return new($"{latest}, {(Sent(DateOf(dispatched)).IsAccepted == true ? "in time" : "late")}", term.Rules);
    }

    private Answer Due(JsonElement inputs)
    {
        var period = Optional(inputs, "period");
        DueDateRule? rule = period is null or "none laid down" ? null
            : period == "calendar-year" ? DueDateRule.EachCalendarYear
            : DueDateRule.WithinMonths(int.Parse(period.Split(' ')[0], CultureInfo.InvariantCulture));
        if (rule is null) return new("no interval laid down", []);
        var due = rule.NextDue(DateOf(Text(inputs, "last")));
        return new($"due {Shown(due)}, {(DueDateRule.IsOverdue(due, DateOf(Text(inputs, "asOf"))) ? "overdue" : "in time")}", []);
    }

    private Answer Order(JsonElement inputs)
    {
        var kind = AskedCase.Plain() with { Terms = [TimeLimit.Order("asked", RuleId.Parse("ASK-01"), ClauseReference.Manual("1"), "value", "value")] };
        ValueList<(string, LocalDate)> days = [("first", DateOf(Text(inputs, "first"))), ("not-after", DateOf(Text(inputs, "second")))];
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.InTime, "asked"), [new() { Date = Day, Step = AskedCase.Step, Values = [CaseValue.Of("asked", days)] }]);
        return new(verdict.IsAccepted == true ? "ok" : "wrong order", []);
    }

    private Answer Trigger(JsonElement inputs)
    {
        (string Event, LocalDate Day)[] events = [.. Items(inputs, "events").Select(one => (one[0].GetString()!, DateOf(one[1].GetString()!)))];
        LocalDate[] done = [.. Texts(inputs, "done").Select(DateOf)];
        var terms = events.Select(one => one.Event).Distinct().Select(code => Term.Of(code, code, code)).ToArray();
        var kind = AskedCase.Plain() with
        {
            Stages = [new() { Code = "open", Name = LocalizedText.Same("open") }],
            Steps = [AskedCase.StepOf(AskedCase.Step, "open", "open", [])],
            Terms = [TimeLimit.Trigger("asked", RuleId.Parse("ASK-01"), ClauseReference.Manual("1"), AskedCase.Step, terms)],
            Fields = [.. terms.Select(term => new CaseField { Code = term.Code, Name = term.Name, Kind = CaseFieldKind.Date })],
        };

        // An event is told on its day; the number keeps two entries of one day apart.
        CaseEntry[] entries =
        [
            .. events.Select((one, i) => new CaseEntry { Date = one.Day, By = $"event {i}", Values = [CaseValue.Of(one.Event, one.Day)] })
                .Concat(done.Select((day, i) => new CaseEntry { Date = day, By = $"answer {i}", Step = AskedCase.Step })).OrderBy(entry => entry.Date),
        ];
        if (entries.Length == 0) return new("none open", []);
        var findings = new CaseExaminer(AskedCase.With(_rules, kind)).Examine(new() { Kind = kind.Code, Id = "asked", AsOf = entries[^1].Date, Entries = entries.ToValueList() }).Findings;
        (string Event, LocalDate Day)[] open = [.. findings.Select(finding => (finding.Item!, finding.Since!.Value))];
        string[] shown = [.. events.Where(one => open.Contains(one)).Distinct().Select(one => $"{one.Event} {Shown(one.Day)}")];
        return new(shown.Length == 0 ? "none open" : $"open {string.Join(", ", shown)}", []);
    }

    private Answer Fresh(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var (stage, code, on) = (Text(inputs, "from"), Text(inputs, "reopened_by"), DateOf(Text(inputs, "on")));
        if (AskedCase.Next(_rules, kind, stage, code, FieldsOf(inputs, kind), []) is not var (step, _)) return new("refused: no such step", []);
        if (!step.Reopens) return new("not a re-opening", step.Rules);
        (string Name, LocalDate Day)[] evidence = [.. Items(inputs, "evidence").Select(one => (one[0].GetString()!, DateOf(one[1].GetString()!)))];
        static string FactOf(int i) => $"evidence-{i}";
        var asking = kind with
        {
            Stages = [.. kind.Stages.OrderBy(known => known.Code == stage ? 0 : 1)],
            Steps = [step with { Needs = [], When = [], NeverAfter = [], Keeps = [.. evidence.Select((one, i) => (one.Name, i)).Where(one => step.Keeps.Contains(one.Name)).Select(one => "value:" + FactOf(one.i))] }, AskedCase.StepOf(AskedCase.Step, step.To, step.To, [.. evidence.Select((_, i) => Need(RequirementForm.Given, FactOf(i)))])],
            Fields = [.. kind.Fields, .. evidence.Select((one, i) => new CaseField { Code = FactOf(i), Name = LocalizedText.Same(one.Name), Kind = CaseFieldKind.YesNo })],
        };
        CaseEntry Given(int i) => new() { Date = evidence[i].Day, Values = [CaseValue.Of(FactOf(i), value: true)] };
        int[] all = [.. Enumerable.Range(0, evidence.Length).OrderBy(i => evidence[i].Day)];
        var last = evidence.Select(one => one.Day).Append(on).Max();
        ValueList<CaseEntry> entries =
        [
            .. all.Where(i => evidence[i].Day < on).Select(Given),
            new() { Date = on, Step = code },
            .. all.Where(i => evidence[i].Day >= on).Select(Given),
            new() { Date = last, Step = AskedCase.Step },
        ];
        var verdict = new CaseExaminer(AskedCase.With(_rules, asking)).Examine(new() { Kind = kind.Code, Id = "asked", AsOf = last, Entries = entries }).Entries[^1];
        string[] stale = [.. evidence.Where((_, i) => verdict.Rationale.Any(reason => reason.Code == "procedures.fact.unmet" && TextOf(reason, "item") == FactOf(i))).Select(one => one.Name)];
        return new(stale.Length == 0 ? "all counts" : $"does not count: {string.Join(", ", stale)}", step.Rules);
    }

    private Answer Value(JsonElement inputs)
    {
        var kind = KindOf(inputs);
        var field = kind.Fields.FirstOrDefault(known => known.Code == Text(inputs, "list") && known.Kind == CaseFieldKind.Word) ?? throw Unknown("list", Text(inputs, "list"));
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.Answered, field.Code), [new() { Date = Day, Step = AskedCase.Step, Values = [CaseValue.Of(field.Code, Text(inputs, "value"))] }]);
        return new(verdict.IsAccepted != true ? "unknown" : verdict.Rationale.Cites("procedures.value.unlisted") ? "unknown, allowed by the open list" : "known", field.Rules);
    }

    private Answer Link(JsonElement inputs)
    {
        var each = Texts(inputs, "each").Distinct().ToValueList();
        var count = Text(inputs, "count").Split(' ');
        var number = int.Parse(count[^1], CultureInfo.InvariantCulture);
        var isExact = count[0] == "exactly";
        var kind = AskedCase.Plain() with
        {
            Links = [new() { Code = "asked", Rules = [RuleId.Parse("ASK-01")], Clause = ClauseReference.Manual("1"), Each = "item", Items = "findings", Needs = ["record"], Exactly = isExact ? number : null, AtLeast = isExact ? 1 : number }],
            Fields = [new() { Code = "findings", Name = LocalizedText.Same("findings"), Kind = CaseFieldKind.Units }],
        };
        var links = Texts(inputs, "links").Select((item, i) => new CaseLink { Link = "asked", Item = item, To = $"record {i}" }).ToValueList();
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.Linked, "asked"), [new() { Date = Day, Step = AskedCase.Step, Values = [CaseValue.Of("findings", each)], Links = links }]);
        string[] faults = [.. verdict.Rationale.Where(reason => reason.Argument("key") is not null).Select(reason => $"{TextOf(reason, "key")} {NumberOf(reason, "count")}")];
        return new(faults.Length == 0 ? "ok" : $"not ok: {string.Join(", ", faults)}", []);
    }

    private Answer Pairs(JsonElement inputs)
    {
        var kind = _rules["compliance-evaluation"];
        var grid = kind.Grids.First(known => known.Computation == "obligations");
        var amended = Pairs(inputs, "amended").ToDictionary(one => one.Name, one => DateOf(one.Value.GetString()!));
        (string Obligation, string Department, string Word, LocalDate Day)[] results =
            [.. Items(inputs, "results").Select(one => (one[0].GetString()!, one[1].GetString()!, one[2].GetString()!, DateOf(one[3].GetString()!))).OrderBy(one => one.Item4)];
        LocalDate first = new(1, 1, 1);
        var linked = Pairs(inputs, "applies").Select(one => new LinkedCase
        {
            Id = one.Name,
            Kind = "obligation",
            Since = first,
            Stages = amended.TryGetValue(one.Name, out var day) ? [("in-force", first, false), ("found", day, true), ("in-force", day, false)] : [("in-force", first, false)],
            Says = [.. one.Value.EnumerateArray().Select(department => ("department-told", department.GetString()!, first, (LocalDate?)null))],
        }).ToValueList();
        var last = results.Select(one => one.Day).Concat(amended.Values).Append(first).Max();
        CaseEntry[] entries =
        [
            .. results.Select((one, i) => new CaseEntry { Date = one.Day, By = $"result {i}", Values = [CaseValue.Of(grid.Code, (ValueList<(string, string, string)>)[(one.Obligation, one.Department, one.Word)])] }),
            new() { Date = last, Step = AskedCase.Step },
        ];
        var asking = AskedCase.Asking(kind, [AskedCase.StepOf(AskedCase.Step, "asked", "answered", [Need(RequirementForm.Holds, grid.Code)])]);
        var verdict = new CaseExaminer(AskedCase.With(_rules, asking, _rules["obligation"]))
            .Examine(new() { Kind = kind.Code, Id = "asked", AsOf = last, Entries = entries.ToValueList(), Linked = linked }).Entries[^1];
        string[] open = [.. verdict.Rationale.Where(reason => reason.Code == "procedures.grid.empty").Select(reason => TextOf(reason, "item"))];
        string[] actions =
        [
            .. results.GroupBy(one => $"{one.Obligation}×{one.Department}").Where(pair => pair.Last().Word == "not-compliant" && !open.Contains(pair.Key)).Select(pair => pair.Key),
        ];
        return new((open.Length == 0 ? "complete" : $"not complete: {string.Join(", ", open)}") + (actions.Length == 0 ? string.Empty : $"; actions for {string.Join(", ", actions)}"), grid.Rules);
    }

    private Answer Open(JsonElement inputs)
    {
        var items = Items(inputs, "items").Select(one => (one[0].GetString()!, DateOf(one[1].GetString()!), one[2].GetString() is { Length: > 0 } closed ? DateOf(closed) : (LocalDate?)null));
        var open = CaseRegister.OpenItems(items, DateOf(Text(inputs, "review")));
        string[] missing = inputs.TryGetProperty("input", out _) ? [.. open.Except(Texts(inputs, "input"))] : [];
        return new((open.IsEmpty ? "open none" : $"open {string.Join(",", open)}") + (missing.Length == 0 ? string.Empty : $"; missing in the input {string.Join(",", missing)}"), Rules("MRV-10"));
    }

    private static Answer Match(JsonElement inputs)
    {
        (string Unit, ValueList<string> Auditors)[] can = [.. Pairs(inputs, "can").Select(one => (one.Name, one.Value.EnumerateArray().Select(auditor => auditor.GetString()!).ToValueList()))];
        var capacity = Pairs(inputs, "capacity").ToDictionary(one => one.Name, one => one.Value.GetInt32());
        var team = new AuditTeamPlanner(AuditRuleSet.Standard).Appoint(new()
        {
            Units = [.. can.Select(unit => new AuditedUnit { Unit = unit.Unit, Candidates = unit.Auditors })],
            Auditors = [.. can.SelectMany(unit => unit.Auditors).Distinct().Select(person => new Auditor { Person = person, Capacity = capacity.GetValueOrDefault(person, 1) })],
        });
        if (team.IsFeasible) return new("feasible", Rules("AUD-04"));
        string[] auditors = [.. team.Bottleneck.SelectMany(unit => unit.Auditors).Distinct().Order(StringComparer.Ordinal)];
        return new($"infeasible: {string.Join("+", team.Bottleneck.Select(unit => unit.Unit))} have only {(auditors.Length == 0 ? "nobody" : string.Join("+", auditors))}", Rules("AUD-04"));
    }

    private Answer Verifier(JsonElement inputs)
    {
        var kind = _rules["audit"];
        var verdict = AskedCase.Judge(_rules, kind, Need(RequirementForm.Persons, "verifier"),
        [
            new()
            {
                Date = Day,
                Step = AskedCase.Step,
                By = Text(inputs, "verifier"),
                Unit = Text(inputs, "verifier_department"),
                Values =
                [
                    CaseValue.Of("responsible-department", Text(inputs, "responsible")),
                    CaseValue.Of("team", Texts(inputs, "team").Select(person => new CasePerson { Person = person }).ToValueList()),
                ],
            },
        ]);
        return new(verdict.IsAccepted == true ? "allowed" : "not allowed", Rules("AUD-12", "CAP-04"));
    }

    private static Answer Effective(JsonElement inputs)
    {
        var (isEffective, recurred) = CaseRegister.Effectiveness(DateOf(Text(inputs, "implemented")), DateOf(Text(inputs, "verified")), Texts(inputs, "recurrences").Select(DateOf));
        return new(
            isEffective switch
            {
                null => "refused: verified before implementation",
                true => "effective",
                false => $"not effective: recurred {string.Join(",", recurred.Select(Shown))}",
            },
            Rules("CAP-04"));
    }

    private static Answer Table(JsonElement inputs)
    {
        var (sum, departments, _, _, peaks) = CaseRegister.Nonconformities(Items(inputs, "reports").Select(one => (one[0].GetString()!, one[1].GetString()!)));
        var answer = $"sum {sum}; {string.Join(", ", departments.Select(one => $"{one.Department} {one.Count}"))}";
        return new(peaks.IsEmpty ? $"sum {sum}" : $"{answer}; top {string.Join(", ", peaks.Select(one => $"{one.Department}×{one.Clause} {one.Count}"))}", Rules("AUD-11"));
    }

    private static Answer Affected(JsonElement inputs)
    {
        var evaluation = RetrospectiveEvaluation.Of(
            new()
            {
                Device = Text(inputs, "device"),
                FoundOn = DateOf(Text(inputs, "discovered")),
                GoodCalibrations = [.. Items(inputs, "calibrations").Where(one => one[1].GetString() == "pass").Select(one => DateOf(one[0].GetString()!))],
                Results = [.. Items(inputs, "results").Select(one => (one[0].GetString()!, DateOf(one[1].GetString()!), one[2].EnumerateArray().Select(device => device.GetString()!).ToValueList()))],
            },
            MeasuringRuleSet.Standard);
        return new($"affected {(evaluation.Results.IsEmpty ? "none" : string.Join(",", evaluation.Results))}{(evaluation.LastGood is null ? " (no good calibration)" : string.Empty)}", Rules("CAL-04"));
    }

    private static Answer Gap(JsonElement inputs)
    {
        static LocalDate? DayAt(JsonElement held, int place) => held.GetArrayLength() > place && held[place].ValueKind == JsonValueKind.String && held[place].GetString() is { Length: > 0 } day ? DateOf(day) : null;
        var gap = CaseRegister.CompetenceGap(Texts(inputs, "required"), Items(inputs, "held").Select(held => (held[0].GetString()!, DayAt(held, 1), DayAt(held, 2))), DateOf(Text(inputs, "on")));
        return new(gap.IsEmpty ? "may do it" : $"gap {string.Join(",", gap)}", Rules("TRN-01"));
    }

    private static Answer Ratios(JsonElement inputs)
    {
        ObjectiveRegister register = new(ObjectiveRuleSet.Standard);
        var pooled = register.Pool(Items(inputs, "groups").Select(group => Measurement.Of(group[0].GetInt64(), group[1].GetInt64())));
        if (pooled.Cases is not { IsZero: false } cases) return new("no data", Rules("SAT-03"));
        var shown = $"{pooled.Counted}/{cases}";
        if (Optional(inputs, "target") is not { } target) return new(shown, Rules("SAT-03"));
        Objective objective = new() { Id = "asked", Criterion = ObjectiveCriterion.AtLeast(Ratio.Parse(target)) };
        var appraisal = VerdictFormats.Objectives.Decider(ObjectiveRuleSet.Standard)(new() { Objective = objective, Measurement = pooled, IsPeriodClosed = true });
        return new($"{shown} {(appraisal.Status == ObjectiveStatus.Attained ? "attained" : "not attained")}", Rules("SAT-03"));
    }

    private static Answer Matrix(JsonElement inputs)
    {
        var standard = Text(inputs, "standard");
        var (matrix, rule) = standard switch
        {
            "9001" => (ResponsibilityMatrix.Iso9001, "RSP-01"),
            "14001" => (ResponsibilityMatrix.Iso14001, "RSP-02"),
            "28001" => (ResponsibilityMatrix.Gbt28001, "RSP-03"),
            _ => throw Unknown("standard", standard),
        };
        var (_, rows, leads, noLead, several) = new ResponsibilityRegister(ResponsibilityRuleSet.Standard).Review(new() { Matrices = [matrix] }).Counts[0];
        return new($"rows {rows}, leads {leads}, no lead {noLead}, several leads {several}", Rules(rule));
    }

    private Procedure KindOf(JsonElement inputs) => _rules[Text(inputs, "record")];

    private static ValueList<CaseValue> FieldsOf(JsonElement inputs, Procedure kind)
    {
        List<Reason> faults = [];
        return [.. Pairs(inputs, "fields").Select(field => CaseValueReader.Read(field.Name, field.Value, kind, faults)).OfType<CaseValue>()];
    }

    private static Requirement Need(RequirementForm form, string code) => new() { Form = form, Code = code };

    private static ValueList<RuleId> Rules(params string[] rules) => [.. rules.Select(RuleId.Parse)];

    private static KeyNotFoundException Unknown(string what, string word) => new($"no {what} “{word}”");

    private static string TextOf(Reason reason, string name) => reason.Argument(name)!.Text!.English;

    private static string NumberOf(Reason reason, string name) => reason.Argument(name)!.Number!.Value.ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement owner, string name) => owner.GetProperty(name).GetString() ?? throw new FormatException(name);

    private static string? Optional(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement owner, string name) => [.. Items(owner, name).Select(one => one.GetString()!)];

    private static JsonElement.ArrayEnumerator Items(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.EnumerateArray() : default;

    private static IEnumerable<JsonProperty> Pairs(JsonElement owner, string name) => owner.TryGetProperty(name, out var value) ? value.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    private static LocalDate DateOf(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static string Shown(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <summary>The answer to a question, in the words of the contract, with the rules of what was asked.</summary>
internal sealed record Answer
{
    public Answer(string text, ValueList<RuleId> rules) => (Text, Rules) = (text, rules);

    public string Text { get; }

    public ValueList<RuleId> Rules { get; }

    /// <summary>Whether nothing could be said, such as without a calendar.</summary>
    public bool IsUndecided { get; init; }
}
