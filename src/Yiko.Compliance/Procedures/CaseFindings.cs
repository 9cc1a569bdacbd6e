using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>What is overdue, unanswered, missing or open in a case on the day on which one looks.</summary>
internal static class CaseFindings
{
    public static IEnumerable<CaseFinding> Of(CaseFold fold)
    {
        if (fold.Accepted.Count == 0) return [];
        var context = fold.ContextOf(null, null, fold.Case.AsOf);
        var days = DaysOf(fold);
        return Terms(fold, context, days).Concat(Links(fold, context));
    }

    private static IEnumerable<CaseFinding> Terms(CaseFold fold, RequirementContext context, Dictionary<string, List<LocalDate>> days)
    {
        var isClosed = fold.Kind.IsFinal(fold.Stage);
        foreach (var term in fold.Kind.Procedure.Terms)
        {
            KnownElement element = new(term.Rules, term.Clause, term.Sentence);
            var found = term.Match(
                _ => [],
                order => order.IsFinding ? Order(order, context) : [],
                due => isClosed && !due.AnsweredByNext ? [] : Due(due, element, fold, context),
                trigger => isClosed || trigger.IsOptional ? [] : Trigger(trigger, element, context, days));
            foreach (var finding in found) yield return finding;
        }
    }

    private static IEnumerable<CaseFinding> Order(OrderLimit order, RequirementContext context) =>
        from reason in TimeCheck.Check(order, context).Unmet
        where reason.Code == ProcedureReasons.OrderWrong.Code
        select new CaseFinding(reason) { Item = order.Code, Due = reason.Argument("second-date")?.Date, Since = reason.Argument("first-date")?.Date };

    /// <summary>The days from which a term ran: those of its steps, or of any entry.</summary>
    public static IEnumerable<LocalDate> DaysOf(DueLimit due, CaseFold fold) =>
        fold.Accepted.Where(accepted => due.Since.IsEmpty || (accepted.Entry.Step is { } step && due.Since.Contains(step))).Select(accepted => accepted.Entry.Date);

    private static IEnumerable<CaseFinding> Due(DueLimit due, KnownElement element, CaseFold fold, RequirementContext context)
    {
        if (TimeCheck.LastOf(due, fold.Evidence) is not { } last) yield break;
        var (by, why) = TimeCheck.LastDay(due, last, element, context);
        if (why is not null) yield return new(why) { Item = due.Code, Since = last };
        else if (DueDateRule.IsOverdue(by!.Value, context.Day) && !(due.AnsweredByNext && IsAnswered(due, last, fold, context)))
            yield return new(TimeCheck.Overdue(due, by.Value, last, element, context)) { Item = due.Code, Due = by, Since = last };
    }

    // The next record of the kind has come as far as this one, or has begun where any entry will do.
    private static bool IsAnswered(DueLimit due, LocalDate last, CaseFold fold, RequirementContext context)
    {
        var stages = due.Since.SelectMany(fold.Kind.Called).Select(step => step.To).Distinct().ToArray();
        return context.Linked.All.Any(record => record.Kind == fold.Case.Kind && record.Id != fold.Case.Id && (stages.Length == 0
            ? record.Since > last && record.Since <= context.Day
            : record.Stages.Any(entered => entered.Day > last && entered.Day <= context.Day && stages.Contains(entered.Stage))));
    }

    private static IEnumerable<CaseFinding> Trigger(TriggerLimit trigger, KnownElement element, RequirementContext context, Dictionary<string, List<LocalDate>> days)
    {
        var events = trigger.Events.SelectMany(happened => DaysOf(happened.Code, days).Distinct().Select(day => (happened.Code, day))).OrderBy(happened => happened.day);
        var answer = trigger.Until.SelectMany(step => DaysOf(step, days)).Cast<LocalDate?>().DefaultIfEmpty(null).Max();
        return TimeCheck.Open(trigger, events, answer)
            .Select(open => new CaseFinding(TimeCheck.Unanswered(open.Event, open.Day, element, context)) { Item = open.Event.Code, Since = open.Day });
    }

    // Links that no step asks for, those of each of several things, and those that lead to no record.
    private static IEnumerable<CaseFinding> Links(CaseFold fold, RequirementContext context)
    {
        foreach (var rule in fold.Kind.Procedure.Links)
        {
            if ((!rule.IsStanding && rule.Items is null) || !rule.When.All(context.EverHeld)) continue;
            foreach (var reason in LinkCheck.Check(rule, context).Unmet)
            {
                if (reason.Code == ProcedureReasons.LinkNone.Code || reason.Code == ProcedureReasons.LinkSeveral.Code)
                    yield return new(reason) { Item = reason.Argument("key")?.Text?.English ?? rule.Code };
            }
        }

        foreach (var rule in fold.Kind.Procedure.Links)
        {
            if (rule.IsStanding || rule.Items is not null) continue;
            foreach (var target in LinkCheck.Counted(rule.Code, context).Select(link => link.Link.To).Distinct(StringComparer.Ordinal))
            {
                if (LinkCheck.IsLacking(rule, target, context)) yield return new(LinkCheck.Lacking(rule, target, context)) { Item = target };
            }
        }
    }

    // Steps by their days, and what was given as the day of an event.
    private static Dictionary<string, List<LocalDate>> DaysOf(CaseFold fold)
    {
        Dictionary<string, List<LocalDate>> days = new(StringComparer.Ordinal);
        void Add(string code, LocalDate day)
        {
            if (!days.TryGetValue(code, out var list)) days.Add(code, list = []);
            list.Add(day);
        }

        foreach (var (entry, _) in fold.Accepted)
        {
            if (entry.Step is { } step) Add(step, entry.Date);
            foreach (var value in entry.Values)
            {
                if (value.Date is { } day && day <= fold.Case.AsOf) Add(value.Code, day);
            }
        }

        return days;
    }

    private static List<LocalDate> DaysOf(string code, Dictionary<string, List<LocalDate>> days) => days.TryGetValue(code, out var list) ? list : [];
}
