using NodaTime;
using NodaTime.Text;

namespace Yiko.Compliance.Procedures;

/// <summary>Whether a term is kept: a notice in time, days in order, what recurs not overdue, events answered.</summary>
internal static class TimeCheck
{
    public static RequirementResult Check(TimeLimit term, RequirementContext context)
    {
        RequirementResult result = new() { Rules = term.Rules };
        KnownElement element = new(term.Rules, term.Clause, term.Sentence);
        return term.Match(
            notice => Notice(notice, element, result, context),
            order => Order(order, element, result, context),
            due => Due(due, element, result, context),
            trigger => Trigger(trigger, element, result, context));
    }

    /// <summary>The last day of dispatch for a start; null where the calendar does not know a day that has to be counted.</summary>
    public static LocalDate? LatestOf(NoticeLimit notice, LocalDate start, IWorkingDayCalendar? calendar)
    {
        var rule = notice.InWorkingDays ? DueDateRule.WithinWorkingDays(notice.Days) : DueDateRule.WithinDays(notice.Days);
        return rule.TryLatestBefore(start, calendar, notice.IsClear);
    }

    /// <summary>When something that recurs is due again after a day; null where no interval is laid down.</summary>
    public static LocalDate? DueAfter(DueLimit due, LocalDate last, string? interval, IWorkingDayCalendar? calendar)
    {
        LocalDate?[] all =
        [
            due.Period is { } period ? NextOf(period, last, calendar) : null,
            due.AlsoWithin is { } second ? NextOf(second, last, calendar) : null,
            due.By is { } by ? last.Year < LocalDate.MaxIsoValue.Year ? by.InYear(last.Year + 1) : LocalDate.MaxIsoValue : null,
            interval is not null && Interval(interval) is { } given ? After(last, given) : null,
        ];
        return all.OfType<LocalDate>().OrderBy(day => day).Cast<LocalDate?>().FirstOrDefault();
    }

    /// <summary>An interval in years, months, weeks and days, such as <c>P6M</c>; null where the text is none, or not above zero.</summary>
    public static Period? Interval(string text)
    {
        if (text.Length > 40 || PeriodPattern.Roundtrip.Parse(text) is not { Success: true, Value: var period } || period.HasTimeComponent) return null;
        return period.Years < 0 || period.Months < 0 || period.Weeks < 0 || period.Days < 0 || period.Equals(Period.Zero) ? null : period;
    }

    /// <summary>The events of a trigger that no answer has met, each with its day: an answer meets every event up to its day.</summary>
    public static IEnumerable<(Term Event, LocalDate Day)> Open(TriggerLimit trigger, IEnumerable<(string Event, LocalDate Day)> events, LocalDate? lastAnswer) =>
        from happened in events
        where lastAnswer is not { } answer || (trigger.AnswerIsLater ? answer <= happened.Day : answer < happened.Day)
        let known = trigger.Events.FirstOrDefault(term => term.Code == happened.Event)
        where known is not null
        select (known, happened.Day);

    /// <summary>That an event of a day was not answered.</summary>
    public static Reason Unanswered(Term happened, LocalDate day, KnownElement element, RequirementContext context) => element.Say(
        ProcedureReasons.TriggerOpen, context.Record, ReasonArgument.Of("event", happened.Name), ReasonArgument.Of("date", day), ProcedureReasons.Quoted("item", happened.Code));

    private static RequirementResult Notice(NoticeLimit notice, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var isSending = notice.SentBy is null || context.Step is null || context.Step.Code == notice.SentBy;
        var (sent, start) = isSending
            ? (context.Day, context.ValueOf(notice.Before)?.Date)
            : (context.Evidence.LastTaken(notice.SentBy!) ?? context.Day, (LocalDate?)context.Day);
        if (start is not { } begins) return result.Fails(RequirementCheck.NotGiven(notice.Before, element, context));
        if (notice.InWorkingDays && context.Calendar is null) return result.Fails(element.Say(ProcedureReasons.NoCalendar, context.Record, ProcedureReasons.Quoted("item", notice.Code)));
        if (LatestOf(notice, begins, context.Calendar) is not { } latest)
            return result.Fails(element.Say(ProcedureReasons.UnknownDay, context.Record, ReasonArgument.Of("date", begins), ProcedureReasons.Quoted("item", notice.Code)));
        if (sent > latest)
        {
            result.Fails(element.Say(
                ProcedureReasons.NoticeLate,
                context.Record,
                ReasonArgument.Of("dispatched", sent),
                ReasonArgument.Of("start", begins),
                ReasonArgument.Of("latest", latest),
                ReasonArgument.Of("days", notice.Days),
                ProcedureReasons.Quoted("item", notice.Code)));
        }

        if (notice.InWorkingDays)
        {
            foreach (var day in new[] { sent, begins }.Distinct())
            {
                if (DueDateRule.NearestWorkingDay(day, context.Calendar!) is { } nearest)
                    result.Remarks.Add(element.Say(ProcedureReasons.NotWorked, ProcedureReasons.NotWorked.Sentence, ReasonArgument.Of("date", day), ReasonArgument.Of("nearest", nearest)));
            }
        }

        return result;
    }

    private static RequirementResult Order(OrderLimit order, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var (first, second) = (DaysOf(order.First, order, true, context), DaysOf(order.NotAfter, order, false, context));

        // A step that was never taken comes before and after everything; a day that somebody has to tell has to be told.
        if (first.Length == 0 || second.Length == 0)
        {
            return (first.Length == 0 ? order.First : order.NotAfter).All(source => source.StartsWith("step:", StringComparison.Ordinal))
                ? result
                : result.Fails(RequirementCheck.NotGiven(order.Code, element, context));
        }

        var (latest, earliest) = (first.OrderBy(day => day.Day).Last(), second.OrderBy(day => day.Day).First());
        if (latest.Day > earliest.Day || (order.InOneYear && first.Concat(second).Select(day => day.Day.Year).Distinct().Skip(1).Any()))
            result.Fails(Wrong(order, element, latest, earliest, context));
        return result;
    }

    private static Reason Wrong(OrderLimit order, KnownElement element, (string Source, LocalDate Day) first, (string Source, LocalDate Day) second, RequirementContext context) => element.Say(
        ProcedureReasons.OrderWrong,
        context.Record,
        ReasonArgument.Of("first", NameOfDay(first.Source, context)),
        ReasonArgument.Of("second", NameOfDay(second.Source, context)),
        ReasonArgument.Of("first-date", first.Day),
        ReasonArgument.Of("second-date", second.Day),
        ProcedureReasons.Quoted("item", order.Code));

    private static (string Source, LocalDate Day)[] DaysOf(ValueList<string> sources, OrderLimit order, bool isFirst, RequirementContext context)
    {
        var given = context.ValueOf(order.Code)?.Days.Where(named => named.Name == (isFirst ? "first" : "not-after")).Select(named => ("value", named.Day)).ToArray() ?? [];
        return given.Length > 0 ? given : [.. sources.SelectMany(source => DaysOf(source, context).Select(day => (source, day)))];
    }

    private static IEnumerable<LocalDate> DaysOf(string source, RequirementContext context)
    {
        var colon = source.IndexOf(':');
        var (where, code) = colon < 0 ? (source, string.Empty) : (source.Substring(0, colon), source.Substring(colon + 1));
        switch (where)
        {
            case "entry":
                return [context.Day];
            case "step":
                return context.Step?.Code == code ? [context.Day] : context.Evidence.LastTaken(code) is { } taken ? [taken] : [];
            case "route" when context.Kind.Routes.TryGetValue(code, out var route):
                return SheetCheck.DaysOf(route, context);
            case "link":
                return LinkCheck.Counted(code, context).Select(given => given.Given.Date);
            case "linked" when context.Kind.Links.TryGetValue(code, out var link):
                return LinkCheck.Counted(code, context).SelectMany(given => LinkCheck.EnteredOn(link, given.Link, context));
            case CaseWords.Signed:
                return LinkCheck.Counted(code, context).SelectMany(given => LinkCheck.FirstSigned(given.Link, context));
            default:
                return [];
        }
    }

    private static LocalizedText NameOfDay(string source, RequirementContext context)
    {
        var colon = source.IndexOf(':');
        if (colon < 0) return context.Step?.Name ?? context.Kind.Procedure.Name;
        var code = source.Substring(colon + 1);
        return source.Substring(0, colon) switch
        {
            "step" when context.Kind.Called(code).FirstOrDefault() is { } step => step.Name,
            "route" when context.Kind.Routes.TryGetValue(code, out var route) => route.Name,
            "link" or "linked" or CaseWords.Signed when context.Kind.Links.TryGetValue(code, out var link) => context.Procedures.NameOfNeed(link.Needs[0]),
            _ => LocalizedText.Same(code),
        };
    }

    /// <summary>The day from which a term runs: the last of its steps, or of any entry where it names none; null where it does not run yet.</summary>
    public static LocalDate? LastOf(DueLimit due, CaseEvidence evidence) => due.Since.IsEmpty
        ? evidence.LastEntry
        : LastTaken(due.Since, evidence);

    /// <summary>The last day on which a term that runs from a day is kept; or why it cannot be said.</summary>
    public static (LocalDate? By, Reason? Why) LastDay(DueLimit due, LocalDate? last, KnownElement element, RequirementContext context)
    {
        var interval = context.ValueOf(CaseWords.Interval)?.Text;
        var item = ProcedureReasons.Quoted("item", due.Code);
        if (due.Period is null && due.By is null && interval is null) return (null, element.Say(ProcedureReasons.NoInterval, ProcedureReasons.NoInterval.Sentence, context.Record, item));
        if (last is not { } since) return (null, RequirementCheck.NotGiven(due.Code, element, context));
        if (NeedsCalendar(due) && context.Calendar is null) return (null, element.Say(ProcedureReasons.NoCalendar, context.Record, item));
        return DueAfter(due, since, interval, context.Calendar) is { } by
            ? (by, null)
            : (null, element.Say(ProcedureReasons.UnknownDay, context.Record, ReasonArgument.Of("date", since), item));
    }

    /// <summary>That the last day of a term is over.</summary>
    public static Reason Overdue(DueLimit due, LocalDate by, LocalDate since, KnownElement element, RequirementContext context) => element.Say(
        ProcedureReasons.Overdue, context.Record, ReasonArgument.Of("due", by), ReasonArgument.Of("last", since), ProcedureReasons.Quoted("item", due.Code));

    private static RequirementResult Due(DueLimit due, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var last = LastOf(due, context.Evidence);
        var (by, why) = LastDay(due, last, element, context);

        // Whoever laid down no interval has to be asked for it, and is kept from nothing.
        if (why?.Code == ProcedureReasons.NoInterval.Code) result.Remarks.Add(why);
        else if (why is not null) result.Fails(why);
        else if (DueDateRule.IsOverdue(by!.Value, context.Day)) result.Fails(Overdue(due, by.Value, last!.Value, element, context));
        return result;
    }

    private static bool NeedsCalendar(DueLimit due) => due.Period?.Reading == DueDateReading.WorkingDays || due.AlsoWithin?.Reading == DueDateReading.WorkingDays;

    private static LocalDate? LastTaken(ValueList<string> steps, CaseEvidence evidence)
    {
        LocalDate? last = null;
        foreach (var step in steps)
        {
            if (evidence.LastTaken(step) is { } day && !(last >= day)) last = day;
        }

        return last;
    }

    private static RequirementResult Trigger(TriggerLimit trigger, KnownElement element, RequirementResult result, RequirementContext context)
    {
        var events = trigger.Events
            .Select(term => (term.Code, Day: context.Evidence.LastTaken(term.Code) ?? context.ValueOf(term.Code)?.Date))
            .Where(happened => happened.Day is not null)
            .Select(happened => (happened.Code, happened.Day!.Value));
        foreach (var (happened, day) in Open(trigger, events, LastTaken(trigger.Until, context.Evidence))) result.Fails(Unanswered(happened, day, element, context));
        return result;
    }

    private static LocalDate? NextOf(DueDateRule rule, LocalDate last, IWorkingDayCalendar? calendar) =>
        rule.Reading == DueDateReading.WorkingDays && calendar is null ? null : rule.TryNextDue(last, calendar);

    private static LocalDate After(LocalDate last, Period interval)
    {
        try
        {
            return last.Plus(interval);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            return LocalDate.MaxIsoValue;
        }
    }
}
