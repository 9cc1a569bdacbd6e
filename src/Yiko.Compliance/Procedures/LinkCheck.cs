using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Whether the records that belong to a case, or to each of several things in it, are there.</summary>
internal static class LinkCheck
{
    public static RequirementResult Check(LinkRule rule, RequirementContext context)
    {
        RequirementResult result = new() { Rules = rule.Rules };
        KnownElement element = new(rule.Rules, rule.Clause, rule.Sentence);
        if (rule.When.Any(condition => context.Holds(condition) == false)) return result;
        var floor = context.FloorOf(RequirementForm.Linked, rule.Code);
        var all = context.Evidence.Links(rule.Code);
        if (rule.Items is null && (!rule.PerConcerned || ConcernedOf(context) is not { Count: > 0 }))
        {
            Count(rule, element, null, [.. all], floor, result, context);
            return result;
        }

        var byKey = rule.Items is null
            ? all.Where(link => link.Link.For is not null).ToLookup(link => link.Link.For!, StringComparer.Ordinal)
            : all.Where(link => link.Link.Item is not null).ToLookup(link => link.Link.Item!, StringComparer.Ordinal);
        foreach (var key in rule.Items is null ? ConcernedOf(context) : ItemsOf(rule, context)) Count(rule, element, key, [.. byKey[key]], floor, result, context);
        return result;
    }

    /// <summary>The things of which each needs a link, each once: named under a field, or by what another link leads to.</summary>
    public static IEnumerable<string> ItemsOf(LinkRule rule, RequirementContext context)
    {
        const string Link = "link:";
        if (rule.Items is not { } items) return [];
        var named = items.StartsWith(Link, StringComparison.Ordinal)
            ? Counted(items.Substring(Link.Length), context).Select(link => link.Link.To)
            : CodesOf(context.ValueOf(items));
        return named.Distinct(StringComparer.Ordinal);
    }

    /// <summary>The links of a code that count.</summary>
    public static (CaseLink Link, Dated Given)[] Counted(string code, RequirementContext context)
    {
        var floor = context.FloorOf(RequirementForm.Linked, code);
        return [.. context.Evidence.Links(code).Where(link => link.Given.Counts(floor))];
    }

    /// <summary>Whether a link leads to something that should be among the records, and is not.</summary>
    public static bool IsLacking(LinkRule rule, string target, RequirementContext context) =>
        target != context.Case.Id && context.Linked.Find(target) is null && rule.Needs.All(need => context.Procedures.Find(KnownProcedures.Split(need).Kind) is not null);

    /// <summary>That a link leads to no record.</summary>
    public static Reason Lacking(LinkRule rule, string target, RequirementContext context) => ProcedureReasons.NotInLog(
        new(rule.Rules, rule.Clause, rule.Sentence),
        context.Record,
        ReasonArgument.Of("item", Shown(context.Case.Id)),
        ReasonArgument.Of("needed", Needed(rule, context)),
        ProcedureReasons.Quoted("to", target));

    /// <summary>The days on which the record that a link leads to entered what the link needs.</summary>
    public static IEnumerable<LocalDate> EnteredOn(LinkRule rule, CaseLink link, RequirementContext context)
    {
        if (context.Linked.Find(link.To) is not { } record) yield break;
        foreach (var need in rule.Needs)
        {
            var (kind, stage) = KnownProcedures.Split(need);
            if (kind == record.Kind && context.Linked.EnteredOn(record, stage, context.Day) is { } day)
            {
                yield return day;
                yield break;
            }
        }
    }

    /// <summary>The day on which the record that a link leads to was first signed.</summary>
    public static IEnumerable<LocalDate> FirstSigned(CaseLink link, RequirementContext context) => context.Linked.Find(link.To) is { } record
        ? record.Says.Where(said => said.Field == CaseWords.Signed && said.From <= context.Day && (said.Until is not { } until || context.Day < until))
            .Select(said => said.From).OrderBy(day => day).Take(1)
        : [];

    private static IReadOnlyList<string> ConcernedOf(RequirementContext context) => [.. CodesOf(context.ValueOf(CaseWords.Concerned)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> CodesOf(CaseValue? value) => value switch
    {
        null => [],
        { Text: { } text } => [text],
        _ => value.Units.Concat(value.People.Select(person => person.Person)),
    };

    private static void Count(
        LinkRule rule, KnownElement element, string? item, (CaseLink Link, Dated Given)[] links, Floor floor, RequirementResult result, RequirementContext context)
    {
        string[] targets = [.. links.Where(link => link.Given.Counts(floor)).Select(link => link.Link.To).Distinct(StringComparer.Ordinal)];
        var found = targets.Count(target => Fits(rule, target, item, context));
        var need = rule.Exactly ?? rule.AtLeast;
        if (rule.Exactly is { } exactly ? found == exactly : found >= need) return;

        ReasonArgument[] arguments =
        [
            context.Record,
            ReasonArgument.Of("item", item is null ? LocalizedText.Same(Shown(context.Case.Id)) : context.Procedures.NameOf(Shown(item))),
            ProcedureReasons.Quoted("key", item ?? rule.Code),
            ReasonArgument.Of("needed", Needed(rule, context)),
            ReasonArgument.Of("count", found),
            ReasonArgument.Of("need", need),
            .. item is null ? [] : AsConcerned(item, context),
        ];
        result.Who ??= item is not null && rule.PerConcerned ? item : OwnerOf(rule, context);

        // Most sentences of the rules speak of a link that is not there; of several speak those that count.
        KnownElement counting = rule.Sentence?.English.Contains("{count}") == true ? element : new(rule.Rules, rule.Clause);
        if (found > need)
        {
            result.Fails(counting.Say(ProcedureReasons.LinkSeveral, arguments));
            return;
        }

        var misfits = targets.Where(target => !Fits(rule, target, item, context)).Select(target => Misfit(rule, element, target, arguments, context)).ToArray();
        if (misfits.Length > 0) result.Unmet.AddRange(misfits);
        else result.Fails(found == 0 ? element.Say(ProcedureReasons.LinkNone, arguments) : counting.Say(ProcedureReasons.LinkSeveral, arguments));
        foreach (var (link, given) in links)
        {
            if (!given.Counts(floor)) result.Fails(RequirementCheck.Stale(LocalizedText.Same(Shown(link.To)), given.Date, floor, element));
        }
    }

    // What a sentence of the rules calls whomever a link is for.
    private static ReasonArgument[] AsConcerned(string item, RequirementContext context) =>
        [.. new[] { "for", "recipient", "person", "department" }.Select(name => ReasonArgument.Of(name, context.Procedures.NameOf(Shown(item))))];

    // A thing for which the rules have no record needs only a name: a target that no record has counts.
    private static bool Fits(LinkRule rule, string target, string? item, RequirementContext context)
    {
        // No record belongs to itself; but of a thing in it, it may be what the thing needs, as a corrective action is of the problem that it deals with.
        if (target == context.Case.Id) return item is not null && !rule.PerConcerned && rule.Needs.Any(need => need == context.Case.Kind);
        if (context.Linked.Find(target) is not { } record) return rule.Needs.Any(need => context.Procedures.Find(KnownProcedures.Split(need).Kind) is null);
        foreach (var need in rule.Needs)
        {
            var (kind, stage) = KnownProcedures.Split(need);
            if (kind == record.Kind && context.Linked.IsThere(record, stage, context.Day)) return rule.Where is not { } where || Answers(record, where, context);
        }

        return false;
    }

    private static bool Answers(LinkedCase record, AnswerCondition where, RequirementContext context) =>
        LinkedRecords.Says(record, where.Field, context.Day).Any(where.Words.Contains);

    private static Reason Misfit(LinkRule rule, KnownElement element, string target, ReasonArgument[] arguments, RequirementContext context)
    {
        ReasonArgument[] all = [.. arguments, ProcedureReasons.Quoted("to", target), ReasonArgument.Of("date", context.Day)];
        if (target == context.Case.Id) return element.Say(ProcedureReasons.LinkNone, all);
        if (context.Linked.Find(target) is not { } record) return ProcedureReasons.NotInLog(element, all);
        return rule.Needs.Any(need => KnownProcedures.Split(need).Kind == record.Kind)
            ? ProcedureReasons.OtherStage(element, all)
            : ProcedureReasons.OtherKind(element, [.. all, ReasonArgument.Of("kind", context.Procedures.NameOfNeed(record.Kind))]);
    }

    private static LocalizedText Needed(LinkRule rule, RequirementContext context)
    {
        var names = rule.Needs.Select(context.Procedures.NameOfNeed).ToArray();
        return LocalizedText.Of(string.Join(" / ", names.Select(name => name.English)), string.Join("／", names.Select(name => name.ChineseSimplified)));
    }

    private static string? OwnerOf(LinkRule rule, RequirementContext context) =>
        rule.Needs.Select(need => context.Procedures.Find(KnownProcedures.Split(need).Kind)?.Procedure.Owner.FirstOrDefault()).FirstOrDefault(owner => owner is not null);

    private static string Shown(string id) => string.IsNullOrWhiteSpace(id) ? "–" : id;
}
