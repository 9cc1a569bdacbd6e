using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Whether the rules know the words of an entry, and its values have the form of their fields.</summary>
internal static class EntryWords
{
    private static readonly LocalizedText Step = LocalizedText.Of("step", "步骤");
    private static readonly LocalizedText List = LocalizedText.Of("list", "清单");
    private static readonly LocalizedText Part = LocalizedText.Of("part", "内容项");
    private static readonly LocalizedText Route = LocalizedText.Of("route", "审批流程");
    private static readonly LocalizedText Act = LocalizedText.Of("act", "签署行为");
    private static readonly LocalizedText RoleWord = LocalizedText.Of("role", "角色");
    private static readonly LocalizedText Field = LocalizedText.Of("field", "字段");
    private static readonly LocalizedText Link = LocalizedText.Of("link", "关联");

    /// <summary>The kind of a case that the rules do not know.</summary>
    public static LocalizedText Kind { get; } = LocalizedText.Of("kind of record", "记录类型");

    /// <summary>Every word of an entry that the rules do not know.</summary>
    public static IEnumerable<Reason> Unknown(CaseEntry entry, KnownProcedure kind, KnownProcedures procedures)
    {
        var whole = kind.Whole;
        if (entry.Step is { } step && !kind.IsCalled(step))
            yield return ProcedureReasons.Unknown(whole, Step, step, kind.Procedure.Steps.Select(known => known.Code));
        foreach (var (list, part) in entry.Present)
        {
            if (UnknownPart(list, part, kind) is { } reason) yield return reason;
        }

        foreach (var mark in entry.NotApplicable)
        {
            if (UnknownPart(mark.List, mark.Part, kind) is { } reason) yield return reason;
        }

        foreach (var signature in entry.Signatures)
        {
            if (!kind.Routes.ContainsKey(signature.Route)) yield return ProcedureReasons.Unknown(whole, Route, signature.Route, kind.Routes.Keys);
            if (Words.Find<ApprovalAct>(signature.Act) is null)
                yield return ProcedureReasons.Unknown(whole, Act, signature.Act, Words.All<ApprovalAct>().Select(term => term.Code));
            if (procedures.FindRole(signature.Role) is null) yield return ProcedureReasons.Unknown(whole, RoleWord, signature.Role, procedures.Roles);
        }

        foreach (var value in entry.Values)
        {
            if (!IsKey(value.Code, kind)) yield return ProcedureReasons.Unknown(whole, Field, value.Code, kind.Fields.Keys);
        }

        foreach (var link in entry.Links)
        {
            if (!kind.Links.ContainsKey(link.Link)) yield return ProcedureReasons.Unknown(whole, Link, link.Link, kind.Links.Keys);
        }
    }

    /// <summary>Every value that its field does not take, and every signature that is later than the entry: refusals by the rules.</summary>
    public static IEnumerable<(Reason Reason, ValueList<RuleId> Rules)> Wrong(CaseEntry entry, KnownProcedure kind)
    {
        foreach (var signature in entry.Signatures)
        {
            if (signature.Date is { } date && date > entry.Date)
            {
                var route = kind.Routes[signature.Route];
                KnownElement element = new(route.Rules, route.Clause);
                yield return (element.Say(ProcedureReasons.OutOfOrder, SignedLater, ReasonArgument.Of("date", date), ReasonArgument.Of("last", entry.Date)), route.Rules);
            }
        }

        foreach (var value in entry.Values)
        {
            if (kind.Fields.TryGetValue(value.Code, out var field) && Refuse(value, field) is { } wrong)
            {
                yield return (ElementOf(field, kind).Say(ProcedureReasons.ValueUnknown, ReasonArgument.Of("list", wrong.Expected), ProcedureReasons.Quoted("value", wrong.Found), ProcedureReasons.Quoted("item", value.Code)), field.Rules);
            }
        }
    }

    /// <summary>The words that open lists take although they do not name them.</summary>
    public static IEnumerable<Reason> Unlisted(CaseEntry entry, KnownProcedure kind)
    {
        foreach (var (code, part) in entry.Present)
        {
            if (!kind.HasPart(code, part) && kind.Lists.TryGetValue(code, out var list))
                yield return new KnownElement(list.Rules, list.Clause).Say(ProcedureReasons.ValueUnlisted, ReasonArgument.Of("list", list.Name), ProcedureReasons.Quoted("value", part), ProcedureReasons.Quoted("item", code));
        }

        foreach (var value in entry.Values)
        {
            if (kind.Fields.TryGetValue(value.Code, out var field) && field is { Kind: CaseFieldKind.Word, IsOpen: true } && value.Text is { } word && !field.Words.Any(term => term.Code == word))
                yield return ElementOf(field, kind).Say(ProcedureReasons.ValueUnlisted, ReasonArgument.Of("list", field.Name), ProcedureReasons.Quoted("value", word), ProcedureReasons.Quoted("item", value.Code));
        }
    }

    private static Reason? UnknownPart(string list, string part, KnownProcedure kind)
    {
        if (kind.HasPart(list, part)) return null;
        if (!kind.Lists.TryGetValue(list, out var known)) return ProcedureReasons.Unknown(kind.Whole, List, list, kind.Lists.Keys);
        return known.IsOpen ? null : ProcedureReasons.Unknown(new(known.Rules, known.Clause), Part, part, known.Parts.Select(term => term.Code));
    }

    private static readonly LocalizedText SignedLater =
        LocalizedText.Of("A signature of {date} is later than its entry of {last}.", "签字日期 {date} 晚于其所在记录的日期 {last}。");

    private static bool IsKey(string code, KnownProcedure kind) =>
        kind.Fields.ContainsKey(code) || kind.Persons.ContainsKey(code) || kind.Grids.ContainsKey(code) || kind.Terms.ContainsKey(code);

    private static KnownElement ElementOf(CaseField field, KnownProcedure kind) => new(field.Rules, field.Clause ?? kind.Procedure.Clause);

    // What is expected, and what was found instead; null where the value is taken.
    private static (LocalizedText Expected, string Found)? Refuse(CaseValue value, CaseField field)
    {
        var found = value.Text ?? value.GetType().Name;
        if (field.Code == CaseWords.Interval && value.Text is { } interval && TimeCheck.Interval(interval) is null) return (field.Name, found);
        var takes = field.Kind switch
        {
            CaseFieldKind.YesNo => value is TruthValue or TextValue,
            CaseFieldKind.Date => value is DateValue,
            CaseFieldKind.Text => value is TextValue,
            CaseFieldKind.Word => value is TextValue,
            CaseFieldKind.Number => value is NumberValue,
            CaseFieldKind.Ratio => value is RatioValue,
            CaseFieldKind.Units => value is UnitsValue or PeopleValue or TextValue,
            CaseFieldKind.People => value is PeopleValue,
            _ => value is VerdictValue,
        };
        if (!takes) return (Form(field), ShownOf(value));
        if (field.Kind != CaseFieldKind.Word || field.IsOpen || field.Words.IsEmpty || field.Words.Any(term => term.Code == value.Text)) return null;
        return (field.Name, found);
    }

    private static LocalizedText Form(CaseField field)
    {
        var kind = Words.Of(field.Kind).Name;
        return LocalizedText.Of($"{field.Name.English} ({kind.English})", $"{field.Name.ChineseSimplified}（{kind.ChineseSimplified}）");
    }

    private static string ShownOf(CaseValue value) => value switch
    {
        TextValue text => text.Value,
        TruthValue truth => truth.Value ? "true" : "false",
        DateValue date => NodaTime.Text.LocalDatePattern.Iso.Format(date.Value),
        NumberValue number => Decimals.WithoutTrailingZeros(number.Value).ToString(System.Globalization.CultureInfo.InvariantCulture),
        RatioValue ratio => ratio.Value.ToString(),
        UnitsValue units => string.Join(", ", units.Value),
        PeopleValue people => string.Join(", ", people.Value.Select(person => person.Person)),
        DaysValue days => string.Join(", ", days.Value.Select(day => day.Name)),
        CellsValue cells => string.Join(", ", cells.Value.Select(cell => $"{cell.Row}×{cell.Column}")),
        _ => "{}",
    };
}
