using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Whether the right persons did it: apart from somebody, qualified on the day, or in person.</summary>
internal static class PersonCheck
{
    public static RequirementResult Check(PersonRule rule, RequirementContext context)
    {
        RequirementResult result = new() { Rules = rule.Rules };
        KnownElement element = new(rule.Rules, rule.Clause, rule.Sentence);
        return rule.Match(
            separation => separation.Who switch
            {
                "reviewer" => Reviewer(separation, element, result, context),
                "auditor" => Auditors(separation, element, result, context),
                _ => Doer(separation, element, result, context),
            },
            qualification => Qualified(qualification, element, result, context),
            participation => TookPart(participation, element, result, context));
    }

    /// <summary>Whoever takes the step, by the entry: what they must be, and must not be.</summary>
    private static RequirementResult Doer(SeparationRule rule, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var responsible = context.ResponsibleUnit;
        if (rule.MustBe.Concat(rule.ApartFrom).Any(CaseWords.IsOfDepartment) && responsible is null)
            return result.Fails(RequirementCheck.NotGiven(CaseWords.ResponsibleDepartment, element, context));

        // Where they must be what they must be apart from, somebody else does it.
        var mustBe = rule.MustBe.Any(word => rule.ApartFrom.Any(apart => UnitOf(word, responsible) == UnitOf(apart, responsible))) ? rule.Otherwise : rule.MustBe;
        result.Who = mustBe.Where(word => word != CaseWords.Anybody).Select(word => UnitOf(word, responsible)).FirstOrDefault();

        // What a case comes from does not grow stale: an answer that no longer opens anything still obliges.
        var ofTeam = rule.OfTeamWhen is { } when && context.EverHeld(when);
        if (context.Entry is not { } entry) return result;
        if (entry.By is not { } by) return result.Fails(Not(element, "–", entry.Unit, context));

        var isApart = !rule.ApartFrom.Any(word => Is(by, entry.Unit, word, context));
        var isOne = rule.MustBe.IsEmpty || mustBe.Any(word => Is(by, entry.Unit, word, context));
        return isApart && isOne && (!ofTeam || IsOfLinkedTeam(by, context)) ? result : result.Fails(Not(element, by, entry.Unit, context));
    }

    // Whoever signed as having written it does not sign as having reviewed it.
    private static RequirementResult Reviewer(SeparationRule rule, KnownElement element, RequirementResult result, RequirementContext context)
    {
        HashSet<string> authors = new(SignersOf(ApprovalAct.Prepare, context).Select(line => line.Signature.Person), StringComparer.Ordinal);
        var reviewers = SignersOf(ApprovalAct.Review, context).ToArray();
        if (reviewers.Length == 0)
        {
            result.Who = FirstOf(rule.MustBe) ?? rule.Who;
            return result.Fails(element.Say(
                ProcedureReasons.Absent,
                context.Record,
                ReasonArgument.Of("role", context.Procedures.NameOf(FirstOf(rule.MustBe) ?? rule.Who)),
                ReasonArgument.Of("event", LocalizedText.Same(rule.Code))));
        }

        var own = Array.FindAll(reviewers, line => authors.Contains(line.Signature.Person));
        if (own.Length == reviewers.Length) result.Fails(Not(element, own[0].Signature.Person, own[0].Unit, context));
        return result;
    }

    private static IEnumerable<SheetLine> SignersOf(ApprovalAct act, RequirementContext context) => context.Kind.Procedure.Routes.SelectMany(route =>
    {
        var floor = context.FloorOf(RequirementForm.Signed, route.Code);
        return context.Evidence.Sheet(route.Code).Where(line => line.Counts(floor) && line.Signature.Act == act);
    });

    // Each auditor can audit a unit that is not the own one; where it is said who audits which, nobody audits the own one.
    private static RequirementResult Auditors(SeparationRule rule, KnownElement element, RequirementResult result, RequirementContext context)
    {
        if (context.ValueOf(CaseWords.Team) is not { People.IsEmpty: false } team) return result.Fails(RequirementCheck.NotGiven(CaseWords.Team, element, context));
        var audited = context.ValueOf(CaseWords.Units)?.Units ?? [];
        var assigned = context.Kind.Grids.Keys.SelectMany(grid =>
        {
            var floor = context.FloorOf(RequirementForm.Holds, grid);
            return context.Evidence.Cells(grid).Where(cell => cell.Given.Counts(floor));
        }).ToLookup(cell => cell.Column, cell => cell.Row, StringComparer.Ordinal);
        foreach (var auditor in team.People)
        {
            if (auditor.Unit is not { } unit) result.Fails(Not(element, auditor.Person, null, context));
            else if (assigned[auditor.Person].Contains(unit) || (!assigned.Contains(auditor.Person) && !audited.IsEmpty && audited.All(one => one == unit)))
                result.Fails(Not(element, auditor.Person, unit, context));
        }

        if (!result.IsMet) result.Who = rule.Who;
        return result;
    }

    private static RequirementResult Qualified(QualificationRule rule, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var named = PeopleWith(rule, context);
        if (named.IsEmpty)
        {
            if (rule.WhereNeeded) return result;
            result.Who = rule.Who;
            return result.Fails(RequirementCheck.NotGiven(rule.Code, element, context));
        }

        var day = rule.On is { } field ? context.ValueOf(field)?.Date : context.Day;
        if (day is not { } on) return result.Fails(RequirementCheck.NotGiven(rule.On!, element, context));
        foreach (var person in named)
        {
            if (person.Holds.Any(held => (held.Competence == rule.Competence || held.Competence == rule.Code) && (held.From is not { } from || from <= on) && (held.Until is not { } until || on <= until))) continue;
            result.Who ??= person.Person;
            result.Fails(element.Say(
                ProcedureReasons.NotQualified,
                context.Record,
                ReasonArgument.Of("person", person.Person),
                ReasonArgument.Of("date", on),
                ReasonArgument.Of("competence", rule.Competence),
                ProcedureReasons.Quoted("item", rule.Code)));
        }

        return result;
    }

    // Given under the code of the rule; else the people of a field of the case of whom anything is said, such as the team of an audit.
    private static ValueList<CasePerson> PeopleWith(QualificationRule rule, RequirementContext context)
    {
        if (context.ValueOf(rule.Code) is { } given) return given.People;
        return context.ValueOf(CaseWords.Team) is { } team && team.People.Any(person => person.Holds.Any(held => held.Competence == rule.Competence)) ? team.People : [];
    }

    private static RequirementResult TookPart(ParticipationRule rule, KnownElement element, RequirementResult result, RequirementContext context)
    {
        result.Who = SheetCheck.WhoSigns(FirstOf(rule.Roles) ?? string.Empty, context);
        if (rule.ByUnitOfEntry)
        {
            if (context.Entry is not { } entry) return result;
            return rule.Roles.Any(role => UnitOf(role, context.ResponsibleUnit) == entry.Unit) ? result : result.Fails(Missed(rule, element, context));
        }

        return context.ValueOf(rule.Code) is { People.IsEmpty: false } given && given.People.Any(person => rule.Roles.Any(role => Holds(person, role, context)))
            ? result
            : result.Fails(Missed(rule, element, context));
    }

    // With a role of the own, a person holds that; a person alone holds what the case or an appointment says.
    private static bool Holds(CasePerson person, string role, RequirementContext context)
    {
        if (!person.Roles.IsEmpty || person.Unit is not null)
        {
            var isOne = person.Roles.Contains(role) || (person.Roles.IsEmpty && person.Unit == role);
            return isOne && (!CaseWords.IsOfDepartment(role) || context.ResponsibleUnit is not { } unit || person.Unit == unit);
        }

        return HoldsRole(person.Person, role, context);
    }

    private static bool HoldsRole(string person, string role, RequirementContext context) =>
        context.Evidence.HasSigned(person, role)
        || (context.ValueOf(CaseWords.Team)?.People.Any(member => member.Person == person && member.Roles.Contains(role)) ?? false)
        || context.Linked.All.Any(record => record.Kind == CaseWords.Appointment && LinkedRecords.Says(record, role, context.Day).Contains(person));

    private static Reason Missed(ParticipationRule rule, KnownElement element, RequirementContext context) => element.Say(
        ProcedureReasons.Absent,
        context.Record,
        ReasonArgument.Of("role", context.Procedures.NameOf(FirstOf(rule.Roles) ?? "–")),
        ReasonArgument.Of("event", LocalizedText.Same(rule.Act)),
        ProcedureReasons.Quoted("item", rule.Code));

    private static Reason Not(KnownElement element, string person, string? unit, RequirementContext context) => element.Say(
        ProcedureReasons.NotIndependent,
        context.Record,
        ProcedureReasons.Quoted("person", person),
        ReasonArgument.Of("unit", unit is null ? LocalizedText.Of("unit unknown", "部门未注明") : context.Procedures.NameOf(unit)),
        ReasonArgument.Of("department", unit is null ? LocalizedText.Of("unit unknown", "部门未注明") : context.Procedures.NameOf(unit)),
        ReasonArgument.Of("responsible", context.ResponsibleUnit is { } responsible ? context.Procedures.NameOf(responsible) : LocalizedText.Of("unit unknown", "部门未注明")));

    private static string? FirstOf(ValueList<string> words) => words.IsEmpty ? null : words[0];

    private static string? UnitOf(string word, string? responsible) => CaseWords.IsOfDepartment(word) ? responsible : word;

    /// <summary>Whether somebody is what a word says: of a unit, in a role, of the team.</summary>
    private static bool Is(string by, string? unit, string word, RequirementContext context) => word switch
    {
        CaseWords.Anybody => true,
        CaseWords.Team => IsOfTeam(by, context),
        CaseWords.Author => SignersOf(ApprovalAct.Prepare, context).Any(line => line.Signature.Person == by),
        CaseWords.AuditedUnit => unit is not null && (context.ValueOf(CaseWords.Units)?.Units.Contains(unit) ?? false),
        _ => (unit is not null && UnitOf(word, context.ResponsibleUnit) == unit)
            || (word is "management-representative" or "general-manager" && unit == CaseWords.Management)
            || (!CaseWords.IsOfDepartment(word) && HoldsRole(by, word, context)),
    };

    private static bool IsOfTeam(string by, RequirementContext context) =>
        context.ValueOf(CaseWords.Team)?.People.Any(member => member.Person == by) ?? false;

    private static bool IsOfLinkedTeam(string by, RequirementContext context) =>
        context.Linked.All.Any(record => LinkedRecords.Says(record, CaseWords.Team, context.Day).Contains(by));
}
