using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>
/// The reason codes of cases: their one home. They are general; rule and clause of a reason are those of the element that it speaks of, whose
/// own sentence is said instead of the general one where it has one.
/// </summary>
internal static class ProcedureReasons
{
    public static ReasonTable Rows { get; } = new();

    public static ReasonRow PartMissing { get; } = Row("procedures.parts.missing", "{list}: {part} is missing.", "{list}：缺少“{part}”。");

    public static ReasonRow TooFewParts { get; } = Row("procedures.parts.too-few", "{list}: {found} of at least {need}.", "{list}：仅有 {found} 项，至少需要 {need} 项。");

    public static ReasonRow NoReason { get; } =
        Row("procedures.parts.not-applicable-without-reason", "{list}: {part} is marked as not applicable without a reason.", "{list}：“{part}”标为不适用，但未说明理由。");

    public static ReasonRow RouteMissing { get; } = Row("procedures.route.missing", "{list}: not yet {act} by the {role}.", "{list}：尚缺{role}{act}签字。");

    public static ReasonRow WrongRole { get; } =
        Row("procedures.route.wrong-role", "{list}: signed as {act} by the {signed-by}; it takes the {role}.", "{list}：{act}应由{role}签字，现由{signed-by}签字。");

    public static ReasonRow WrongOrder { get; } =
        Row("procedures.route.wrong-order", "{list}: the {role} signed as {act} on {date}, before an earlier step was signed.", "{list}：{role}于 {date} 签字{act}，早于前一步骤，签字顺序有误。");

    public static ReasonRow WrongUnit { get; } =
        Row("procedures.route.wrong-unit", "{list}: signed as {act} by {signed-unit}; it takes {unit}.", "{list}：{act}应由{unit}签字，现由{signed-unit}签字。");

    public static ReasonRow SamePerson { get; } =
        Row("procedures.route.same-person", "{list}: {person} signed as {act} and at another step.", "{list}：{person}在{act}与另一步骤重复签字。");

    public static ReasonRow NobodyConcludes { get; } =
        Row("procedures.route.approver-not-stated", "{list}: the rules name nobody who concludes it.", "{list}：规则未规定由谁最终批准。");

    public static ReasonRow NoSuchStep { get; } =
        Row("procedures.gate.no-such-step", "{record}: from “{stage}” there is no step “{step}”.", "{record}处于“{stage}”阶段，不能执行“{step}”。");

    public static ReasonRow NoticeLate { get; } =
        Row("procedures.notice.late", "Sent out on {dispatched}; for {start} the last day was {latest}.", "{dispatched} 发出；{start} 开始，最迟应于 {latest} 发出。");

    public static ReasonRow NoCalendar { get; } =
        Row("procedures.notice.no-calendar", "Working days are counted, and no calendar was given: nothing can be said.", "按工作日计算，但未提供工作日历，无法判定。");

    public static ReasonRow Overdue { get; } = Row("procedures.due.overdue", "{record}: due by {due} ({item}).", "{record}：最迟应于 {due} 完成，已超期（{item}）。");

    public static ReasonRow NoInterval { get; } = Row("procedures.due.no-interval", "{record}: no interval is laid down ({item}).", "{record}：未规定时间间隔（{item}）。");

    public static ReasonRow OrderWrong { get; } =
        Row("procedures.order.wrong", "{first} of {first-date} is after {second} of {second-date}.", "{first}（{first-date}）晚于{second}（{second-date}）。");

    public static ReasonRow TriggerOpen { get; } = Row("procedures.trigger.open", "{record}: “{event}” of {date} is not yet answered.", "{record}：{date} 发生“{event}”，尚未作相应处理。");

    public static ReasonRow LinkNone { get; } = Row("procedures.link.none", "{item}: there is no {needed}.", "{item}：没有对应的{needed}。");

    public static ReasonRow LinkSeveral { get; } =
        Row("procedures.link.several", "{item}: {count} of {needed}; it takes {need}.", "{item}：对应{needed} {count} 项，应为 {need} 项。");

    public static ReasonRow NotIndependent { get; } = Row("procedures.persons.not-independent", "{person} ({unit}) may not do this.", "{person}（{unit}）不得承担此项工作。");

    public static ReasonRow NotQualified { get; } = Row("procedures.persons.not-qualified", "{person} is not qualified on {date}: {competence}.", "{person}在 {date} 不具备资格：{competence}。");

    public static ReasonRow Absent { get; } = Row("procedures.persons.absent", "The {role} did not take part ({event}).", "{role}未参与（{event}）。");

    public static ReasonRow CellEmpty { get; } = Row("procedures.grid.empty", "{row} × {column}: there is no result.", "{row}×{column}：没有结果。");

    public static ReasonRow ValueUnknown { get; } = Row("procedures.value.unknown", "{list}: “{value}” is not one of them.", "{list}：“{value}”不在其中。");

    public static ReasonRow ValueUnlisted { get; } =
        Row("procedures.value.unlisted", "{list}: “{value}” is not among those named; the list is open, so it is taken.", "{list}：“{value}”未列入；该清单为开放清单，予以接受。");

    public static ReasonRow Stale { get; } =
        Row("procedures.evidence.stale", "{part} is of {date}, from before the work began anew on {since}; it no longer counts.", "{part}的日期为 {date}，早于重新开始的 {since}，不再有效。");

    public static ReasonRow FactUnmet { get; } = Row("procedures.fact.unmet", "{fact}: not given.", "尚未具备：{fact}。");

    public static ReasonRow UnknownDay { get; } =
        Row("procedures.calendar.unknown-day", "The calendar does not know every day before {date}: nothing can be said.", "日历未涵盖 {date} 之前的全部日期，无法判定。");

    public static ReasonRow NotWorked { get; } = Row("procedures.calendar.not-worked", "{date} is no working day; the nearest one is {nearest}.", "{date} 不是工作日，最近的工作日为 {nearest}。");

    public static ReasonRow OutOfOrder { get; } =
        Row("procedures.log.out-of-order", "{date} is out of date order; {last} stands before it.", "{date} 的日期顺序有误，其前已有 {last} 的记录。");

    public static ReasonRow Repeated { get; } = Row("procedures.log.repeated", "The same entry stands there already.", "该记录与前面的记录完全相同，重复登记。");

    public static ReasonRow LaterThanAsOf { get; } = Row("procedures.as-of.later", "Later than {date}, the day on which one looks.", "晚于查看日期 {date}，不予判定。");

    public static ReasonRow WordUnknown { get; } =
        Row("procedures.word.unknown", "The rules know no {what} “{value}”; did you mean “{nearest}”?", "规则中没有{what}“{value}”，是否应为“{nearest}”？");

    private static readonly LocalizedText WordWithoutNearest =
        LocalizedText.Of("The rules know no {what} “{value}”; known are {known}.", "规则中没有{what}“{value}”，现有：{known}。");

    private static readonly LocalizedText OtherKindSentence =
        LocalizedText.Of("{item}: {to} is of the kind “{kind}”; it takes {needed}.", "{item}：{to} 属于“{kind}”，应为{needed}。");

    private static readonly LocalizedText NotInLogSentence =
        LocalizedText.Of("{item}: {to} is not among the records; it takes {needed}.", "{item}：记录中没有 {to}，应为{needed}。");

    private static readonly LocalizedText OtherStageSentence =
        LocalizedText.Of("{item}: {to} had not come so far by {date}; it takes {needed}.", "{item}：截至 {date}，{to} 尚未达到要求；应为{needed}。");

    /// <summary>A word that the rules do not know, with the nearest one that they do.</summary>
    public static Reason Unknown(KnownElement element, LocalizedText what, string value, IEnumerable<string> known)
    {
        string[] all = [.. known.Distinct(StringComparer.Ordinal)];
        var nearest = Words.NearestTo(value, all);
        return element.Say(
            WordUnknown,
            nearest is null ? WordWithoutNearest : null,
            ReasonArgument.Of("what", what),
            Quoted("value", value),
            Quoted("nearest", nearest ?? "–"),
            ReasonArgument.Of("known", all.Length == 0 ? "–" : string.Join(", ", all)));
    }

    public static Reason OtherKind(KnownElement element, params ReadOnlySpan<ReasonArgument> arguments) => element.Say(LinkNone, OtherKindSentence, arguments);

    public static Reason NotInLog(KnownElement element, params ReadOnlySpan<ReasonArgument> arguments) => element.Say(LinkNone, NotInLogSentence, arguments);

    public static Reason OtherStage(KnownElement element, params ReadOnlySpan<ReasonArgument> arguments) => element.Say(LinkNone, OtherStageSentence, arguments);

    /// <summary>An outside text, which may be long or blank.</summary>
    public static ReasonArgument Quoted(string name, string text) => JsonReasons.Quoted(name, text);

    // What a row says of rule and clause is what holds of any procedure; a reason has those of its element.
    // ISO 9001:2015, 4.4.1: the processes are determined and controlled.
    private static ReasonRow Row(string code, string english, string chinese) => Rows.Standard(code, "GAT-01", "ISO 9001:2015", "4.4.1", english, chinese);
}

/// <summary>An element of a rule set as a reason cites it: its rules, its clause and its own sentence.</summary>
internal readonly struct KnownElement(ValueList<RuleId> rules, ClauseReference clause, LocalizedText? sentence = null)
{
    public ValueList<RuleId> Rules => rules;

    public ClauseReference Clause => clause;

    /// <summary>The reason with rule and clause of the element, and its own sentence where the values that it mentions are known.</summary>
    public Reason Say(ReasonRow row, params ReadOnlySpan<ReasonArgument> arguments) => Say(row, null, arguments);

    /// <summary>The same with a sentence that says more than that of the element.</summary>
    public Reason Say(ReasonRow row, LocalizedText? instead, params ReadOnlySpan<ReasonArgument> arguments)
    {
        var plain = row.ToReason();
        var own = (instead ?? sentence) is { } text && Holds(text.English, arguments) && Holds(text.ChineseSimplified, arguments) ? text : null;
        var all = new ReasonArgument[arguments.Length + (own is null ? 0 : 1)];
        arguments.CopyTo(all);
        if (own is not null) all[arguments.Length] = ReasonArgument.Of(Reason.SentenceArgument, own);
        return plain with { Rule = rules.IsEmpty ? plain.Rule : rules[0], Clause = clause, Arguments = all.ToValueList() };
    }

    // Whether each value that a sentence mentions is there.
    private static bool Holds(string template, ReadOnlySpan<ReasonArgument> arguments)
    {
        for (var open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', open + 1))
        {
            var close = template.IndexOf('}', open);
            if (close < 0) return true;
            var name = template.AsSpan(open + 1, close - open - 1);
            if (name.IndexOf(':') is var colon and >= 0) name = name.Slice(0, colon);
            if (!IsThere(name, arguments)) return false;
        }

        return true;
    }

    private static bool IsThere(ReadOnlySpan<char> name, ReadOnlySpan<ReasonArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name.AsSpan())) return true;
        }

        return false;
    }
}
