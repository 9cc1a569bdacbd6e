namespace Yiko.Compliance.Procedures;

/// <summary>Whether one requirement is met, by its form: what is not, by which rule and clause, and who can meet it.</summary>
internal static class RequirementCheck
{
    private static readonly RequirementResult NotAsked = new();

    /// <summary>The requirement as a step asks for it; where the answers say that it is not asked for, it is met.</summary>
    public static RequirementResult Check(Requirement requirement, RequirementContext context)
    {
        List<string> unanswered = [];
        foreach (var condition in requirement.When)
        {
            var holds = context.Holds(condition);
            if (holds == false) return NotAsked;
            if (holds is null) unanswered.Add(condition.Field);
        }

        if (unanswered.Count == 0) return CheckAsked(requirement, context);
        var result = new RequirementResult { Rules = context.Asking.Rules };
        foreach (var field in unanswered) result.Fails(NotGiven(field, context.Asking, context));
        return result;
    }

    /// <summary>That a field is not answered, or a fact not given.</summary>
    public static Reason NotGiven(string field, KnownElement element, RequirementContext context)
    {
        var known = context.Kind.Fields.TryGetValue(field, out var found) ? found : null;
        return new KnownElement(element.Rules, element.Clause, known?.Sentence).Say(
            ProcedureReasons.FactUnmet,
            context.Record,
            ReasonArgument.Of("fact", known?.Name ?? LocalizedText.Same(field)),
            ProcedureReasons.Quoted("item", field));
    }

    private static RequirementResult CheckAsked(Requirement requirement, RequirementContext context)
    {
        var (kind, code) = (context.Kind, requirement.Code);
        return requirement.Form switch
        {
            RequirementForm.Complete when kind.Lists.TryGetValue(code, out var list) => PartCheck.Check(list, context),
            RequirementForm.Signed when kind.Routes.TryGetValue(code, out var route) => SheetCheck.Check(route, requirement.Until, context),
            RequirementForm.Given when kind.Fields.TryGetValue(code, out var fact) => Given(fact, context),
            RequirementForm.Answered when kind.Fields.TryGetValue(code, out var field) => Answered(field, context),
            RequirementForm.InTime when kind.Terms.TryGetValue(code, out var term) => TimeCheck.Check(term, context),
            RequirementForm.Linked when kind.Links.TryGetValue(code, out var link) => LinkCheck.Check(link, context),
            RequirementForm.Persons when kind.Persons.TryGetValue(code, out var rule) => PersonCheck.Check(rule, context),
            RequirementForm.Holds when kind.Grids.TryGetValue(code, out var grid) => GridCheck.Check(grid, context),

            // A rule set that was put together by hand may ask for what it does not have: then nobody can meet it.
            _ => new RequirementResult { Rules = context.Asking.Rules }.Fails(NotGiven(requirement.ToString(), context.Asking, context)),
        };
    }

    private static RequirementResult Given(CaseField fact, RequirementContext context)
    {
        RequirementResult result = new() { Rules = context.Asking.Rules };
        if (context.IsGiven(fact)) return result;
        result.Fails(NotGiven(fact.Code, context.Asking, context));
        AddStale(result, fact.Code, fact.Name, context.Asking, context);
        return result;
    }

    private static RequirementResult Answered(CaseField field, RequirementContext context)
    {
        RequirementResult result = new() { Rules = field.Rules.IsEmpty ? context.Asking.Rules : field.Rules };
        if (context.ValueOf(field.Code) is not null) return result;
        result.Fails(NotGiven(field.Code, ElementOf(field, context), context));
        AddStale(result, field.Code, field.Name, ElementOf(field, context), context);
        return result;
    }

    private static KnownElement ElementOf(CaseField field, RequirementContext context) =>
        new(field.Rules.IsEmpty ? context.Asking.Rules : field.Rules, field.Clause ?? context.Asking.Clause);

    private static void AddStale(RequirementResult result, string code, LocalizedText name, KnownElement element, RequirementContext context)
    {
        if (context.Evidence.Value(code) is { } old) result.Fails(Stale(name, old.Given.Date, context.FloorOfField(code), element));
    }

    /// <summary>That evidence is there and too old.</summary>
    public static Reason Stale(LocalizedText what, NodaTime.LocalDate date, Floor floor, KnownElement element) => element.Say(
        ProcedureReasons.Stale, ProcedureReasons.Stale.Sentence, ReasonArgument.Of("part", what), ReasonArgument.Of("date", date), ReasonArgument.Of("since", floor.Date));
}

/// <summary>Whether a list is complete: all parts or so many of them, or not applicable with a reason where the list allows it.</summary>
internal static class PartCheck
{
    public static RequirementResult Check(Checklist list, RequirementContext context)
    {
        RequirementResult result = new() { Rules = list.Rules };
        KnownElement element = new(list.Rules, list.Clause);
        var floor = context.FloorOf(RequirementForm.Complete, list.Code);
        var found = 0;
        List<Reason> missing = [];
        foreach (var part in list.Parts)
        {
            var given = context.Evidence.Part(list.Code, part.Code);
            if (given is { } there && there.Counts(floor))
            {
                found++;
                continue;
            }

            var mark = context.Evidence.Mark(list.Code, part.Code) is { } known && known.Given.Counts(floor) ? known.Why : null;
            if (list.AllowsNotApplicable && !string.IsNullOrWhiteSpace(mark)) continue;
            ReasonArgument[] arguments = [context.Record, ReasonArgument.Of("list", list.Name), ReasonArgument.Of("part", part.Name), ProcedureReasons.Quoted("item", part.Code)];
            missing.Add(element.Say(list.AllowsNotApplicable && mark is not null ? ProcedureReasons.NoReason : ProcedureReasons.PartMissing, arguments));
            if (given is { } old) missing.Add(RequirementCheck.Stale(part.Name, old.Date, floor, element));
        }

        // Not applicable is said of a part, never of a whole list.
        if (list.AtLeast is null) result.Unmet.AddRange(missing);
        if ((list.AtLeast ?? (missing.Count == 0 ? 1 : 0)) is var least && found < least)
            result.Fails(element.Say(ProcedureReasons.TooFewParts, context.Record, ReasonArgument.Of("list", list.Name), ReasonArgument.Of("found", found), ReasonArgument.Of("need", least)));
        return result;
    }
}
