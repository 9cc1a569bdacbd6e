using NodaTime;
using NodaTime.Text;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>How procedures stand in JSON: terse, as a person writes them. Names, sentences, notes, rules and clauses are told and not hashed.</summary>
/// <remarks>
/// A clause of the management manual is its number alone. Transitions that differ only in the stage they leave stand as one. A step of a route
/// names several roles where they sign together, and rests on the first rule and the clause of its route.
/// </remarks>
internal static class ProcedureShapes
{
    private static readonly LocalizedText Manual = ClauseReference.Manual("1").Document;
    private static readonly NumberForm Counts = NumberForm.Whole(1, 1000);

    private static readonly TextForm DayOfYearForm = new(
        text => AnnualDatePattern.Iso.Parse(text).Success, JsonReasons.Refused, "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");

    private static readonly Shape<ValueList<string>> Codes = Shape.List(Shape.Code);

    private static readonly Shape<ClauseReference> Clause = Shape.Named("clauseOrNumber", Shape.Reference<ClauseReference>(
        (writer, clause) =>
        {
            if (clause.Document == Manual)
            {
                writer.Visit?.Invoke(clause);
                writer.Visit?.Invoke(clause.Document);
                writer.Value(clause.Clause);
            }
            else
            {
                Shape.Clause.Write(writer, clause);
            }
        },
        place => place.IsText
            ? place.Text(TextForm.NotBlank) is { } number ? ClauseReference.Manual(number) : null
            : Shape.Clause.TryRead(place, out var clause) ? clause : null,
        schema => schema.Nest("oneOf", [TextForm.NotBlank.Describe, Shape.Clause.Describe])));

    private static readonly Shape<AnswerCondition> Condition = Shape.Of<AnswerCondition>(
        condition =>
        {
            var field = condition.Required("field", Shape.Code, of => of.Field, about: "A field, or a policy.");
            var words = condition.Required("words", Shape.List(Shape.Code, 1, int.MaxValue), of => of.Words, about: "Any of these.");
            return read => new() { Field = field(read), Words = words(read) };
        },
        "condition");

    private static readonly Shape<Stage> Stages = Shape.Of<Stage>(stage =>
    {
        var code = stage.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var name = stage.Required("name", Shape.Wording, of => of.Name, decides: false);
        var isFinal = stage.Usual("final", Shape.Truth, of => of.IsFinal, usual: false, about: "Whether the record is closed in it.");
        var isInForce = stage.Usual("inForce", Shape.Truth, of => of.IsInForce, usual: false, about: "Whether what the record lays down holds in it.");
        return read => new() { Code = code(read), Name = name(read), IsFinal = isFinal(read), IsInForce = isInForce(read) };
    });

    private static readonly Shape<Requirement> Requirements = Shape.Of<Requirement>(
        requirement =>
        {
            var codes = Words.Rows<RequirementForm>()
                .Select(row => (Form: row.Value, Read: requirement.Optional(row.Term.Code, Shape.Code, of => of.Form == row.Value ? of.Code : null)))
                .ToArray();
            var until = requirement.Optional("until", Shape.KnownWord<ApprovalAct>(), of => of.Until, about: "The act up to which a route must be held.");
            var when = requirement.List("when", Condition, of => of.When);
            requirement.Check(read => codes.Count(code => code.Read(read) is not null) == 1 ? [] : [(null, JsonReasons.NotOneOf(FormWords))]);
            requirement.Check(read => until(read) is null || codes.Single(code => code.Form == RequirementForm.Signed).Read(read) is not null ? [] : [("until", JsonReasons.Contradiction)]);
            return read =>
            {
                var (form, asked) = codes.First(code => code.Read(read) is not null);
                return new() { Form = form, Code = asked(read)!, Until = until(read), When = when(read) };
            };
        },
        "requirement");

    private static readonly Shape<StepGroup> Steps = Shape.Of<StepGroup>(step =>
    {
        var code = step.Required("code", Shape.Code, of => of.Step.Code);
        var name = step.Required("name", Shape.Wording, of => of.Step.Name, decides: false);
        var from = step.Required("from", Shape.List(Shape.Code, 1, int.MaxValue), of => of.From, about: "The stages that it leaves.");
        var to = step.Required("to", Shape.Code, of => of.Step.To, about: "The stage that it leads to.");
        var reopens = step.Usual("reopens", Shape.Truth, of => of.Step.Reopens, usual: false, about: "Whether evidence given before it is void.");
        var keeps = step.List("keeps", Shape.FilledText, of => of.Step.Keeps, about: "What a step that reopens leaves as it was: grid:pairs.");
        var neverAfter = step.List("neverAfter", Shape.Code, of => of.Step.NeverAfter, about: "Steps after which it is not there any more.");
        var when = step.List("when", Condition, of => of.Step.When, about: "The answers with which there is such a step.");
        var rules = step.Required("rules", RuleNumbers, of => of.Step.Rules, decides: false);
        var clause = step.Required("clause", Clause, of => of.Step.Clause, decides: false);
        var needs = step.List("needs", Requirements, of => of.Step.Needs, about: "What must be met.");
        return read => new()
        {
            From = from(read),
            Step = new()
            {
                Code = code(read),
                Name = name(read),
                From = from(read)[0],
                To = to(read),
                Reopens = reopens(read),
                Keeps = keeps(read),
                NeverAfter = neverAfter(read),
                When = when(read),
                Rules = rules(read),
                Clause = clause(read),
                Needs = needs(read),
            },
        };
    });

    private static readonly Shape<ChecklistPart> Parts = Shape.Of<ChecklistPart>(
        part =>
        {
            var code = part.Required("code", Shape.Code, of => of.Code, isUnique: true);
            var name = part.Required("name", Shape.Wording, of => of.Name, decides: false);
            return read => new() { Code = code(read), Name = name(read) };
        },
        "part");

    private static readonly Shape<Checklist> Lists = Shape.Of<Checklist>(list =>
    {
        var head = TellHead(list, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
        var name = list.Required("name", Shape.Wording, of => of.Name, decides: false);
        var atLeast = list.Optional("atLeast", Shape.CountedWhole(Counts), of => of.AtLeast, about: "How many parts are enough; left out: all.");
        var isOpen = list.Usual("open", Shape.Truth, of => of.IsOpen, usual: false, about: "Whether there may be parts that are not listed.");
        var notApplicable = list.Usual("notApplicable", Shape.Truth, of => of.AllowsNotApplicable, usual: false, about: "Whether a part, never all of them, may be not applicable, with a reason.");
        var information = list.Usual("information", Shape.Truth, of => of.IsInformation, usual: false, about: "Whether no step asks for it.");
        var parts = list.Required("parts", Shape.List(Parts, 1, int.MaxValue), of => of.Parts);
        var note = list.Optional("note", Shape.Wording, of => of.Note, decides: false);
        list.Check(read => atLeast(read) > parts(read).Count ? [("atLeast", ProcedureFileReasons.TooFewParts(parts(read).Count, atLeast(read)!.Value))] : []);
        return read => new()
        {
            Code = head(read).Code,
            Rules = head(read).Rules,
            Clause = head(read).Clause,
            Under = head(read).Under,
            Name = name(read),
            AtLeast = atLeast(read),
            IsOpen = isOpen(read),
            AllowsNotApplicable = notApplicable(read),
            IsInformation = information(read),
            Parts = parts(read),
            Note = note(read),
        };
    });

    private static readonly Shape<RouteAct> Acts = Shape.Of<RouteAct>(act =>
    {
        var word = act.Required("act", Shape.KnownWord<ApprovalAct>(), of => of.Act, isUnique: true);
        var roles = act.Required("roles", Shape.List(Shape.Code, 1, int.MaxValue, (IReadOnlyList<(int Place, string Item)> read) => Repeated(read)), of => of.Roles, about: "Who does it; several sign together, in any order.");
        var own = act.Optional("word", Shape.Wording, of => of.Word, decides: false, about: "What the act is called here.");
        return read => new() { Act = word(read), Roles = roles(read), Word = own(read) };
    });

    private static readonly Shape<ProcedureRoute> Routes = Shape.Of<ProcedureRoute>(route =>
    {
        var head = TellHead(route, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
        var name = route.Required("name", Shape.Wording, of => of.Name, decides: false);
        var acts = route.Required("steps", Shape.List(Acts, 1, int.MaxValue), of => ActsOf(of.Approval.Steps), about: "The signatures in their order.");
        var samePerson = route.Required("samePerson", Shape.KnownWord<SamePersonPolicy>(), of => of.Approval.SamePerson, about: "What it means when one person signs two steps.");
        var isConcluded = route.Usual("concluded", Shape.Truth, of => of.Approval.ConcludingAct is not null, usual: true, about: "Whether the rules name who concludes; without, it is never complete.");
        var isOccasional = route.Usual("occasional", Shape.Truth, of => of.IsOccasional, usual: false, about: "Whether no step asks for it.");
        var note = route.Optional("note", Shape.Wording, of => of.Note, decides: false);
        return read =>
        {
            var (code, rules, clause, under) = head(read);
            var steps = acts(read).SelectMany(act => act.Roles.Select(role => new ApprovalStep
            {
                Act = act.Act,
                Role = Role.Of(role, role, role),
                Word = act.Word,
                Rule = rules[0],
                Clause = clause,
            }));
            return new()
            {
                Code = code,
                Rules = rules,
                Clause = clause,
                Under = under,
                Name = name(read),
                Approval = isConcluded(read) ? new(steps, samePerson(read)) : ApprovalRoute.WithoutConclusion(steps, samePerson(read)),
                IsOccasional = isOccasional(read),
                Note = note(read),
            };
        };
    });

    private static readonly Shape<TimeLimit> Terms = Shape.OneOf<TimeLimit>(
        "kind",
        [
            new UnionCase<TimeLimit, NoticeLimit>("notice", Shape.Of<NoticeLimit>(notice =>
            {
                var head = TellHead(notice, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var before = notice.Required("before", Shape.Code, of => of.Before, about: "The field with the day before which it goes out.");
                var days = notice.Required("days", Shape.CountedWhole(Counts), of => of.Days);
                var unit = notice.Required("unit", Shape.TruthAs(no: "calendar-days", yes: "working-days"), of => of.InWorkingDays);
                var clear = notice.Usual("clear", Shape.Truth, of => of.IsClear, usual: false, about: "Whether so many days lie between.");
                var sentBy = notice.Optional("sentBy", Shape.Code, of => of.SentBy, about: "The step that sends it out.");
                var sentence = notice.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    Before = before(read),
                    Days = days(read),
                    InWorkingDays = unit(read),
                    IsClear = clear(read),
                    SentBy = sentBy(read),
                    Sentence = sentence(read),
                };
            })),
            new UnionCase<TimeLimit, OrderLimit>("order", Shape.Of<OrderLimit>(order =>
            {
                var head = TellHead(order, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var first = order.Required("first", Shape.List(Shape.FilledText, 1, int.MaxValue), of => of.First, about: "entry, value, step:…, route:…, link:…, linked:… or signed:…");
                var notAfter = order.Required("notAfter", Shape.List(Shape.FilledText, 1, int.MaxValue), of => of.NotAfter, about: "As first.");
                var inOneYear = order.Usual("inOneYear", Shape.Truth, of => of.InOneYear, usual: false, about: "Whether both lie in one calendar year.");
                var isFinding = order.Usual("finding", Shape.Truth, of => of.IsFinding, usual: false, about: "Whether it is told as a finding and no step asks for it.");
                var sentence = order.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    First = first(read),
                    NotAfter = notAfter(read),
                    InOneYear = inOneYear(read),
                    IsFinding = isFinding(read),
                    Sentence = sentence(read),
                };
            })),
            new UnionCase<TimeLimit, DueLimit>("due", Shape.Of<DueLimit>(due =>
            {
                var head = TellHead(due, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var period = due.Optional("period", Shape.PeriodThatEnds, of => of.Period, about: "Left out: the interval is given with the case.");
                var also = due.Optional("alsoWithin", Shape.PeriodThatEnds, of => of.AlsoWithin, about: "A second reading that must hold as well.");
                var by = due.Optional("by", DayOfYear, of => of.By, about: "The day of each year, 01-31.");
                var since = due.List("since", Shape.Code, of => of.Since, about: "The steps from which it runs.");
                var next = due.Usual("answeredByNext", Shape.Truth, of => of.AnsweredByNext, usual: false, about: "Whether the next record of the kind answers it.");
                var sentence = due.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    Period = period(read),
                    AlsoWithin = also(read),
                    By = by(read),
                    Since = since(read),
                    AnsweredByNext = next(read),
                    Sentence = sentence(read),
                };
            })),
            new UnionCase<TimeLimit, TriggerLimit>("trigger", Shape.Of<TriggerLimit>(trigger =>
            {
                var head = TellHead(trigger, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var events = trigger.Required("events", Shape.List(Shape.Term, 1, int.MaxValue), of => of.Events);
                var until = trigger.List("until", Shape.Code, of => of.Until, about: "The steps that answer.");
                var later = trigger.Usual("answerIsLater", Shape.Truth, of => of.AnswerIsLater, usual: false, about: "Whether only a later day answers.");
                var optional = trigger.Usual("optional", Shape.Truth, of => of.IsOptional, usual: false, about: "Whether it need not be answered.");
                var sentence = trigger.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    Events = events(read),
                    Until = until(read),
                    AnswerIsLater = later(read),
                    IsOptional = optional(read),
                    Sentence = sentence(read),
                };
            })),
        ]);

    private static readonly Shape<LinkRule> Links = Shape.Of<LinkRule>(link =>
    {
        var head = TellHead(link, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
        var each = link.Required("each", Shape.FilledText, of => of.Each, about: "What each of needs a link.");
        var items = link.Optional("items", Shape.FilledText, of => of.Items, about: "Where the things are named: a field, or link: and a link. Left out: the record itself.");
        var needs = link.Required("needs", Shape.List(Shape.FilledText, 1, int.MaxValue), of => of.Needs, about: "Kinds, alone or with a stage.");
        var exactly = link.Optional("exactly", Shape.CountedWhole(Counts), of => of.Exactly);
        var atLeast = link.Usual("atLeast", Shape.CountedWhole(Counts), of => of.AtLeast, usual: 1);
        var perConcerned = link.Usual("perConcerned", Shape.Truth, of => of.PerConcerned, usual: false, about: "Whether each whom the case concerns needs one.");
        var where = link.Optional("where", Condition, of => of.Where, about: "What the linked record must have answered.");
        var when = link.List("when", Condition, of => of.When, about: "The answers with which it is needed; one that is not given counts as such.");
        var standing = link.Usual("standing", Shape.Truth, of => of.IsStanding, usual: false, about: "Whether it is looked for over all records and no step asks.");
        var sentence = link.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
        var note = link.Optional("note", Shape.Wording, of => of.Note, decides: false);
        link.Check(read => exactly(read) is not null && atLeast(read) != 1 ? [("exactly", JsonReasons.Contradiction)] : []);
        return read => new()
        {
            Code = head(read).Code,
            Rules = head(read).Rules,
            Clause = head(read).Clause,
            Under = head(read).Under,
            Each = each(read),
            Items = items(read),
            Needs = needs(read),
            Exactly = exactly(read),
            AtLeast = atLeast(read),
            PerConcerned = perConcerned(read),
            Where = where(read),
            When = when(read),
            IsStanding = standing(read),
            Sentence = sentence(read),
            Note = note(read),
        };
    });

    private static readonly Shape<PersonRule> Persons = Shape.OneOf<PersonRule>(
        "kind",
        [
            new UnionCase<PersonRule, SeparationRule>("separation", Shape.Of<SeparationRule>(rule =>
            {
                var head = TellHead(rule, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var who = rule.Required("who", Shape.Code, of => of.Who);
                var mustBe = rule.List("mustBe", Shape.Code, of => of.MustBe, about: "Any of these.");
                var apartFrom = rule.List("apartFrom", Shape.Code, of => of.ApartFrom, about: "None of these.");
                var otherwise = rule.List("otherwise", Shape.Code, of => of.Otherwise, about: "Who does it where what they must be is what they must be apart from.");
                var ofTeamWhen = rule.Optional("ofTeamWhen", Condition, of => of.OfTeamWhen, about: "With which answer they are besides of the linked audit's team.");
                var information = rule.Usual("information", Shape.Truth, of => of.IsInformation, usual: false, about: "Whether no step asks for it.");
                var sentence = rule.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    Who = who(read),
                    MustBe = mustBe(read),
                    ApartFrom = apartFrom(read),
                    Otherwise = otherwise(read),
                    OfTeamWhen = ofTeamWhen(read),
                    IsInformation = information(read),
                    Sentence = sentence(read),
                };
            })),
            new UnionCase<PersonRule, QualificationRule>("qualification", Shape.Of<QualificationRule>(rule =>
            {
                var head = TellHead(rule, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var who = rule.Required("who", Shape.Code, of => of.Who);
                var competence = rule.Required("competence", Shape.Code, of => of.Competence);
                var on = rule.Optional("on", Shape.Code, of => of.On, about: "The field with the day; left out: the day of the entry.");
                var whereNeeded = rule.Usual("whereNeeded", Shape.Truth, of => of.WhereNeeded, usual: false, about: "Whether that nobody is named is no finding.");
                var information = rule.Usual("information", Shape.Truth, of => of.IsInformation, usual: false, about: "Whether no step asks for it.");
                var sentence = rule.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    Who = who(read),
                    Competence = competence(read),
                    On = on(read),
                    WhereNeeded = whereNeeded(read),
                    IsInformation = information(read),
                    Sentence = sentence(read),
                };
            })),
            new UnionCase<PersonRule, ParticipationRule>("participation", Shape.Of<ParticipationRule>(rule =>
            {
                var head = TellHead(rule, of => of.Code, of => of.Rules, of => of.Clause, of => of.Under);
                var roles = rule.Required("roles", Shape.List(Shape.Code, 1, int.MaxValue), of => of.Roles, about: "Any of these.");
                var act = rule.Required("act", Shape.Code, of => of.Act);
                var byUnit = rule.Usual("byUnitOfEntry", Shape.Truth, of => of.ByUnitOfEntry, usual: false, about: "Whether it is read from the unit of the entry with the step.");
                var information = rule.Usual("information", Shape.Truth, of => of.IsInformation, usual: false, about: "Whether no step asks for it.");
                var sentence = rule.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
                return read => new()
                {
                    Code = head(read).Code,
                    Rules = head(read).Rules,
                    Clause = head(read).Clause,
                    Under = head(read).Under,
                    Roles = roles(read),
                    Act = act(read),
                    ByUnitOfEntry = byUnit(read),
                    IsInformation = information(read),
                    Sentence = sentence(read),
                };
            })),
        ]);

    private static readonly Shape<GridRule> Grids = Shape.Of<GridRule>(grid =>
    {
        var code = grid.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var rules = grid.Required("rules", RuleNumbers, of => of.Rules, decides: false);
        var clause = grid.Required("clause", Clause, of => of.Clause, decides: false);
        var rows = grid.Required("rows", Shape.Wording, of => of.Rows, decides: false);
        var columns = grid.Required("columns", Shape.Wording, of => of.Columns, decides: false);
        var computation = grid.Required("computation", Shape.Code, of => of.Computation, about: "How it is decided.");
        var information = grid.Usual("information", Shape.Truth, of => of.IsInformation, usual: false, about: "Whether no step asks for it.");
        var sentence = grid.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
        return read => new()
        {
            Code = code(read),
            Rules = rules(read),
            Clause = clause(read),
            Rows = rows(read),
            Columns = columns(read),
            Computation = computation(read),
            IsInformation = information(read),
            Sentence = sentence(read),
        };
    });

    private static readonly Shape<CaseField> Fields = Shape.Of<CaseField>(field =>
    {
        var code = field.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var name = field.Required("name", Shape.Wording, of => of.Name, decides: false);
        var kind = field.Required("kind", Shape.KnownWord<CaseFieldKind>(), of => of.Kind);
        var words = field.List("words", Shape.Term, of => of.Words, about: "Of a word only: the code list.");
        var isOpen = field.Usual("open", Shape.Truth, of => of.IsOpen, usual: false, about: "Whether other words are taken and named.");
        var rules = field.Usual("rules", RuleNumbersOrNone, of => of.Rules, usual: [], decides: false);
        var clause = field.Optional("clause", Clause, of => of.Clause, decides: false);
        var policy = field.Optional("policy", Condition, of => of.Policy, about: "The policy with which it is yes.");
        var follows = field.Optional("follows", Condition, of => of.Follows, about: "The answer with which it is yes; unlisted: a word that is not on the list.");
        var sentence = field.Optional("sentence", Shape.Wording, of => of.Sentence, decides: false);
        var note = field.Optional("note", Shape.Wording, of => of.Note, decides: false);
        field.Check(read => kind(read) == CaseFieldKind.Word == !words(read).IsEmpty ? [] : [(null, JsonReasons.Contradiction)]);
        field.Check(read => policy(read) is not null && follows(read) is not null ? [("policy", JsonReasons.Contradiction)] : []);
        return read => new()
        {
            Code = code(read),
            Name = name(read),
            Kind = kind(read),
            Words = words(read),
            IsOpen = isOpen(read),
            Rules = rules(read),
            Clause = clause(read),
            Policy = policy(read),
            Follows = follows(read),
            Sentence = sentence(read),
            Note = note(read),
        };
    });

    private static readonly Shape<Procedure> Kinds = Shape.Of<Procedure>(
        kind =>
        {
            var code = kind.Required("code", Shape.Code, of => of.Code, isUnique: true);
            var name = kind.Required("name", Shape.Wording, of => of.Name, decides: false);
            var owner = kind.Required("owner", Codes, of => of.Owner, about: "The roles that keep such records.");
            var rules = kind.Required("rules", RuleNumbers, of => of.Rules, decides: false);
            var clause = kind.Required("clause", Clause, of => of.Clause, decides: false);
            var stages = kind.List("stages", Stages, of => of.Stages, about: "The first is where every record begins.");
            var steps = kind.List("steps", Steps, of => GroupsOf(of.Steps));
            var lists = kind.List("lists", Lists, of => of.Lists);
            var routes = kind.List("routes", Routes, of => of.Routes);
            var terms = kind.List("terms", Terms, of => of.Terms);
            var links = kind.List("links", Links, of => of.Links);
            var persons = kind.List("persons", Persons, of => of.Persons);
            var grids = kind.List("grids", Grids, of => of.Grids);
            var fields = kind.List("fields", Fields, of => of.Fields);
            var note = kind.Optional("note", Shape.Wording, of => of.Note, decides: false);
            return read => new()
            {
                Code = code(read),
                Name = name(read),
                Owner = owner(read),
                Rules = rules(read),
                Clause = clause(read),
                Stages = stages(read),
                Steps = steps(read).SelectMany(group => group.From.Select(from => group.Step with { From = from })).ToValueList(),
                Lists = lists(read),
                Routes = routes(read),
                Terms = terms(read),
                Links = links(read),
                Persons = persons(read),
                Grids = grids(read),
                Fields = fields(read),
                Note = note(read),
            };
        },
        "procedure");

    private static readonly Shape<ProcedurePolicy> PolicyShape = Shape.Of<ProcedurePolicy>(policy =>
    {
        var code = policy.Required("code", Shape.Code, of => of.Code, isUnique: true);
        var value = policy.Required("value", Shape.Code, of => of.Value);
        var values = policy.Required("values", Shape.List(Shape.Term, 1, int.MaxValue), of => of.Values, about: "What there is to choose from.");
        var question = policy.Required("of", Shape.Wording, of => of.Of, decides: false);
        var routes = policy.List("routes", Shape.FilledText, of => of.Routes, about: "The routes for which the value is what one person at two steps means.");
        var room = policy.Optional("room", Shape.Code, of => of.Room, about: "Who reads it where no procedure does.");
        policy.Check(read => values(read).Any(known => known.Code == value(read)) ? [] : [("value", ProcedureReferences.NoValue(value(read), values(read)))]);
        return read => new() { Code = code(read), Value = value(read), Values = values(read), Of = question(read), Routes = routes(read), Room = room(read) };
    });

    private static readonly Shape<RoleDuty> Duties = Shape.Of<RoleDuty>(duty =>
    {
        var role = duty.Required("role", Shape.Code, of => of.Role);
        var rule = duty.Required("rule", RuleShapes.Rule, of => of.Rule);
        var clause = duty.Required("clause", Clause, of => of.Clause, decides: false);
        var text = duty.Required("duty", Shape.Wording, of => of.Duty, decides: false);
        return read => new() { Role = role(read), Rule = rule(read), Clause = clause(read), Duty = text(read) };
    });

    /// <summary>Rule sets: lists as long as the file takes; what names nothing that there is is refused with its place.</summary>
    public static Shape<ProcedureRuleSet> Rules { get; } = Shape.Of<ProcedureRuleSet>(rules =>
    {
        var head = Shape.Head(rules, "procedures");
        var citations = CitationShapes.Tell(rules, of => of.Citations);
        var readings = rules.Usual("readings", Shape.List(Shape.Term), of => of.Readings, usual: [], decides: false, about: "How words of the rules are read.");
        var roles = rules.Required("roles", Shape.List(Shape.Role, 1, int.MaxValue), of => of.Roles);
        var policies = rules.List("policies", PolicyShape, of => of.Policies, about: "What the rules leave open.");
        var procedures = rules.Required("procedures", Shape.List(Kinds, 1, int.MaxValue), of => of.Procedures);
        var duties = rules.List("duties", Duties, of => of.Duties, about: "Who owes what by rules that decide nothing of a case.");
        rules.Check(read => ProcedureReferences.FaultsIn(Made(read)));
        return Made;

        ProcedureRuleSet Made(Members<ProcedureRuleSet> read) => new()
        {
            Id = head(read).Id,
            Version = head(read).Version,
            EffectiveFrom = head(read).EffectiveFrom,
            Source = head(read).Source,
            Citations = citations(read),
            Readings = readings(read),
            Roles = roles(read),
            Policies = policies(read),
            Procedures = procedures(read).Select(procedure => WithRoles(procedure, roles(read))).ToValueList(),
            Duties = duties(read),
        };
    });

    /// <summary>Transitions as they stand in a file: neighbours that differ only in the stage they leave are one.</summary>
    public static ValueList<StepGroup> GroupsOf(ValueList<ProcedureStep> steps)
    {
        List<StepGroup> groups = [];
        foreach (var step in steps)
        {
            if (groups.Count > 0 && groups[groups.Count - 1] is var last && last.Step with { From = step.From } == step)
                groups[groups.Count - 1] = last with { From = [.. last.From, step.From] };
            else groups.Add(new() { From = [step.From], Step = step });
        }

        return groups.ToValueList();
    }

    private static Shape<ValueList<RuleId>> RuleNumbers => Shape.List(RuleShapes.Rule, 1, int.MaxValue);

    private static Shape<ValueList<RuleId>> RuleNumbersOrNone => Shape.List(RuleShapes.Rule);

    private static string[] FormWords => [.. Words.All<RequirementForm>().Select(word => word.Code)];

    private static Shape<AnnualDate> DayOfYear => Shape.Convert(Shape.Written(DayOfYearForm), (AnnualDate day) => AnnualDatePattern.Iso.Format(day), text => AnnualDatePattern.Iso.Parse(text).Value);

    private static Func<Members<T>, (string Code, ValueList<RuleId> Rules, ClauseReference Clause, AnswerCondition? Under)> TellHead<T>(
        Members<T> members,
        Func<T, string> codeOf,
        Func<T, ValueList<RuleId>> rulesOf,
        Func<T, ClauseReference> clauseOf,
        Func<T, AnswerCondition?> underOf)
    {
        var code = members.Required("code", Shape.Code, codeOf);
        var under = members.Optional("under", Condition, underOf, about: "The policy under which it is the one of its code.");
        var rules = members.Required("rules", RuleNumbers, rulesOf, decides: false);
        var clause = members.Required("clause", Clause, clauseOf, decides: false);
        return read => (code(read), rules(read), clause(read), under(read));
    }

    private static ValueList<RouteAct> ActsOf(ValueList<ApprovalStep> steps)
    {
        List<RouteAct> acts = [];
        foreach (var step in steps)
        {
            if (acts.Count > 0 && acts[acts.Count - 1] is var last && last.Act == step.Act) acts[acts.Count - 1] = last with { Roles = [.. last.Roles, step.Role.Code] };
            else acts.Add(new() { Act = step.Act, Roles = [step.Role.Code], Word = step.Word });
        }

        return acts.ToValueList();
    }

    // A file names the role of a step by its code alone.
    private static Procedure WithRoles(Procedure procedure, ValueList<Role> roles) => procedure with
    {
        Routes = procedure.Routes
            .Select(route =>
            {
                var steps = route.Approval.Steps.Select(step => step with { Role = roles.FirstOrDefault(role => role.Code == step.Role.Code) ?? step.Role });
                return route with
                {
                    Approval = route.Approval.ConcludingAct is null
                        ? ApprovalRoute.WithoutConclusion(steps, route.Approval.SamePerson)
                        : new(steps, route.Approval.SamePerson),
                };
            })
            .ToValueList(),
    };

    private static IEnumerable<(int Place, string? Member, Reason Reason)> Repeated(IReadOnlyList<(int Place, string Item)> read)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var (place, item) in read)
        {
            if (!seen.Add(item)) yield return (place, null, JsonReasons.RepeatedValue(item));
        }
    }
}

/// <summary>Transitions that differ only in the stage they leave.</summary>
internal sealed record StepGroup
{
    /// <summary>The stages.</summary>
    public required ValueList<string> From { get; init; }

    /// <summary>What else they are; its own stage is the first of them.</summary>
    public required ProcedureStep Step { get; init; }
}

/// <summary>An act of a route with all who do it together.</summary>
internal sealed record RouteAct
{
    /// <summary>The act.</summary>
    public required ApprovalAct Act { get; init; }

    /// <summary>The codes of their roles.</summary>
    public required ValueList<string> Roles { get; init; }

    /// <summary>What the act is called; null for its general word.</summary>
    public LocalizedText? Word { get; init; }
}
