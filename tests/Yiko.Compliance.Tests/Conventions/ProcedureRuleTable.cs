using System.Globalization;
using NodaTime;
using Yiko.Compliance.Procedures;

namespace Yiko.Compliance.Conventions;

/// <summary>
/// What <c>docs/rules/procedures.tsv</c> says of each rule of sections 7 to 30: by which elements of <c>procedures/standard</c> it is decided, made out of the
/// rule set, so that the table cannot say anything else.
/// </summary>
internal static class ProcedureRuleTable
{
    public static readonly string[] Columns = ["rule", "clause", "decided", "where", "elements", "note.en", "note.zh"];

    // Things that are linked and are no record.
    private static readonly (string Code, LocalizedText Name)[] Outside =
    [
        ("documented-controls", LocalizedText.Of("documented controls", "形成文件的控制措施")),
        ("validity-evaluation", LocalizedText.Of("evaluation of validity", "有效性评价")),
        ("recorded-measure", LocalizedText.Of("recorded measure", "已记录的措施")),
        ("version", LocalizedText.Of("version", "版本")),
    ];

    // Rules that another room decides too, or alone: the member that answers, and what of.
    private static readonly (string Rule, string Where, string English, string Chinese)[] Rooms =
    [
        .. ((string[])["APR-02", "APR-03", "APR-04", "APR-05", "APR-06", "APR-20"]).Select(rule => (
            rule, "IDocumentController.CheckApproval", "decided with the documents, whose routes these are", "由文件控制判定，审批流程与其一致")),
        ("AUD-11", "CaseRegister.Nonconformities", "nonconformities by department and clause", "不合格项按部门和条款汇总"),
        ("CAP-04", "CaseRegister.Effectiveness", "effectiveness by what recurred", "按是否再发判定有效性"),
        ("CMP-15", "ResponsibilityRegister.Review", "the environmental matrix has no row for the clause: a missing row, told with RSP-11", "环境职能分配表无此条款，作为缺行与 RSP-11 一并列出"),
        ("MRV-10", "CaseRegister.OpenItems", "open items of all earlier reviews", "历次评审未关闭事项"),
        ("NCO-06", "IConfigurationController.Apply", "of a baseline by the same policy: rule sets that contradict one another are not registered", "基线放行适用同一选项，相互矛盾的规则集不予启用"),
        ("SAT-03", "ObjectiveRegister.Pool IObjectiveAppraiser.Appraise", "the rate pooled exactly and held against the objective (OBJ-02)", "满意率合并后精确计算，与目标（OBJ-02）比较"),
        ("TRN-01", "CaseRegister.CompetenceGap", "competences that are lacking on a day", "某日尚缺的能力"),
        ("TRN-06", "ObjectiveRegister.Pool", "the training rate, pooled exactly; planned nobody is no data", "培训率合并后精确计算；无计划人数时为无数据"),
    ];

    /// <summary>The lines without head, in the order of the rules.</summary>
    /// <param name="isElsewhere">Whether another table has the rule.</param>
    public static IEnumerable<string> Lines(Func<string, bool> isElsewhere) => All()
        .GroupBy(element => element.Rule, StringComparer.Ordinal)
        .Where(rule => !isElsewhere(rule.Key))
        .OrderBy(rule => rule.Key, StringComparer.Ordinal)
        .Select(rule => Line(rule.Key, [.. rule]));

    private static string Line(string rule, Element[] elements)
    {
        // A kind that only speaks of the rule as a whole says nothing where one of its elements does.
        var telling = elements.Where(element => element.Form != Forms.Kind).ToArray();
        if (telling.Length == 0) telling = elements;
        var room = Array.Find(Rooms, known => known.Rule == rule);
        var isDecided = telling.Any(element => element.IsAsked);
        string decided = isDecided || (room.Rule is not null && telling.All(element => element.Form is Forms.Kind or Forms.Route)) ? "yes" : telling.All(element => element.Form == Forms.Duty) ? "duty" : "asked";
        string[] where =
        [
            .. isDecided ? ["ICaseExaminer.Examine"] : Array.Empty<string>(),
            .. room.Where?.Split(' ') ?? [],
            .. telling.Any(element => element.Form == Forms.Duty) ? ["CaseRegister.DutiesOf"] : Array.Empty<string>(),
            .. decided == "asked" ? telling.Select(element => element.Form == Forms.Route ? "ApprovalRoute.Check" : "ProcedureRuleSet.Find").Distinct() : [],
        ];
        string[] english = [.. telling.Select(element => element.English).Distinct(), .. room.English is { } said ? [said] : Array.Empty<string>()];
        string[] chinese = [.. telling.Select(element => element.Chinese).Distinct(), .. room.Chinese is { } told ? [told] : Array.Empty<string>()];
        // What is wrong with a number of a clause is told of the clause itself, not of the matrix.
        return string.Join(
            '\t',
            rule,
            rule == "CMP-15" ? "9.1.2 B" : string.Join("; ", telling.Select(element => element.Clause).Distinct()),
            decided,
            string.Join(' ', where),
            string.Join(' ', telling.Select(element => element.Code).Distinct()),
            string.Join("; ", english) + ".",
            string.Join("；", chinese) + "。");
    }

    private static IEnumerable<Element> All() =>
    [
        .. ProcedureRuleSet.Standard.Procedures.SelectMany(Of),
        .. ProcedureRuleSet.Standard.Duties.Select(duty => new Element(Forms.Duty, duty.Rule.ToString(), ClauseOf(duty.Clause), $"duty:{duty.Role}", Trimmed(duty.Duty.English), Trimmed(duty.Duty.ChineseSimplified), false)),
    ];

    private static IEnumerable<Element> Of(Procedure kind)
    {
        // Elements of a kind without stages are there to be asked about; no step does.
        var asked = kind.Steps.SelectMany(step => step.Needs).Select(need => (need.Form, need.Code)).ToHashSet();
        bool IsAsked(RequirementForm form, string code) => asked.Contains((form, code));
        return
        [
            .. Each(Forms.Kind, kind.Rules, kind.Clause, "kind", (kind.Name.English, kind.Name.ChineseSimplified), false),
            .. kind.Steps.SelectMany(step => Each(Forms.Step, step.Rules, step.Clause, "step:" + step.Code, ($"step “{step.Name.English}”", $"步骤“{step.Name.ChineseSimplified}”"), true)),
            .. kind.Lists.SelectMany(list => Each(Forms.List, list.Rules, list.Clause, "parts:" + list.Code, Told(list), IsAsked(RequirementForm.Complete, list.Code))),
            .. kind.Routes.SelectMany(route => Each(Forms.Route, route.Rules, route.Clause, "route:" + route.Code, Told(route), IsAsked(RequirementForm.Signed, route.Code))),
            .. kind.Terms.SelectMany(term => Each(Forms.Term, term.Rules, term.Clause, "timing:" + term.Code, Told(kind, term), true)),
            .. kind.Links.SelectMany(link => Each(Forms.Link, link.Rules, link.Clause, "link:" + link.Code, Told(link), link.IsStanding || IsAsked(RequirementForm.Linked, link.Code))),
            .. kind.Persons.SelectMany(rule => Each(Forms.Persons, rule.Rules, rule.Clause, "persons:" + rule.Code, Told(rule), IsAsked(RequirementForm.Persons, rule.Code))),
            .. kind.Grids.SelectMany(grid => Each(Forms.Grid, grid.Rules, grid.Clause, "grid:" + grid.Code, ($"{grid.Rows.English} × {grid.Columns.English}", $"{grid.Rows.ChineseSimplified}×{grid.Columns.ChineseSimplified}"), IsAsked(RequirementForm.Holds, grid.Code))),
            .. kind.Fields.SelectMany(field => Each(Forms.Field, field.Rules, field.Clause ?? kind.Clause, "value:" + field.Code, Told(field), true)),
        ];

        IEnumerable<Element> Each(Forms form, ValueList<RuleId> rules, ClauseReference clause, string code, (string English, string Chinese) note, bool isAsked) =>
            rules.Select(rule => new Element(form, rule.ToString(), ClauseOf(clause), form == Forms.Kind ? kind.Code : $"{kind.Code}/{code}", Named(kind.Name.English, note.English), kind.Name.ChineseSimplified == note.Chinese ? note.Chinese : kind.Name.ChineseSimplified + "：" + note.Chinese, isAsked));
    }

    private static string Named(string kind, string note) => kind == note ? note : kind + ": " + note;

    private static (string English, string Chinese) Told(Checklist list) => list.AtLeast is { } least
        ? ($"“{list.Name.English}”, at least {Shown(least)} of {Shown(list.Parts.Count)} parts", $"“{list.Name.ChineseSimplified}”{Shown(list.Parts.Count)} 项中至少 {Shown(least)} 项")
        : ($"“{list.Name.English}”, {Shown(list.Parts.Count)} parts", $"“{list.Name.ChineseSimplified}”共 {Shown(list.Parts.Count)} 项");

    private static (string English, string Chinese) Told(ProcedureRoute route) => (
        $"“{route.Name.English}” signed: {string.Join(", ", route.Approval.Steps.Select(step => $"{Words.Of(step.Act).Code} by {step.Role.Name.English}"))}",
        $"“{route.Name.ChineseSimplified}”签署：{string.Join("，", route.Approval.Steps.Select(step => $"{step.Role.Name.ChineseSimplified}{Words.Of(step.Act).Name.ChineseSimplified}"))}");

    private static (string English, string Chinese) Told(Procedure kind, TimeLimit term) => term.Match(
        notice => (
            $"sent out {Shown(notice.Days)} {(notice.InWorkingDays ? "working days" : "days")} before{(notice.IsClear ? ", all of them between" : string.Empty)}",
            $"提前 {Shown(notice.Days)} 个{(notice.InWorkingDays ? "工作日" : "自然日")}发出{(notice.IsClear ? "（首尾均不计）" : string.Empty)}"),
        order => ($"days in order ({order.Code})", $"日期先后（{order.Code}）"),
        due => due.Period is { } period
            ? ($"due again: {(period.Reading == DueDateReading.CalendarYears ? "each calendar year" : $"within {Shown(period.Count)} {Unit(period.Reading).English}")}{(due.AlsoWithin is { } also ? $" and within {Shown(also.Count)} {Unit(also.Reading).English}" : string.Empty)}",
                $"周期：{(period.Reading == DueDateReading.CalendarYears ? "每自然年" : $"{Shown(period.Count)} {Unit(period.Reading).Chinese}内")}{(due.AlsoWithin is { } within ? $"，且 {Shown(within.Count)} {Unit(within.Reading).Chinese}内" : string.Empty)}")
            : due.By is { } by
                ? ($"due each year by {by.ToString("MM-dd", CultureInfo.InvariantCulture)}", $"每年 {by.ToString("MM-dd", CultureInfo.InvariantCulture)} 前")
                : ($"due again after the interval of the case ({due.Code})", $"按记录给定的间隔到期（{due.Code}）"),
        trigger => (
            $"{string.Join(", ", trigger.Events.Select(happened => happened.Name.English))} asks for an answer",
            $"发生{string.Join("、", trigger.Events.Select(happened => happened.Name.ChineseSimplified))}后须处理"));

    private static (string English, string Chinese) Unit(DueDateReading reading) => reading switch
    {
        DueDateReading.Months => ("months", "个月"),
        DueDateReading.WorkingDays => ("working days", "个工作日"),
        _ => ("days", "天"),
    };

    private static (string English, string Chinese) Told(LinkRule link)
    {
        var needed = link.Needs.Select(need => need.Split('.')).Select(parts => (Kind: ProcedureRuleSet.Standard.Find(parts[0]), Code: parts[0], Stage: parts.Length > 1 ? parts[1] : null)).ToArray();
        var (english, chinese) = (string.Join(" or ", needed.Select(one => Name(one, name => name.English))), string.Join("或", needed.Select(one => Name(one, name => name.ChineseSimplified))));
        return link.Exactly is { } exactly
            ? ($"exactly {Shown(exactly)} of {english}", $"对应 {Shown(exactly)} 项{chinese}")
            : ($"at least {Shown(link.AtLeast)} of {english}", $"至少对应 {Shown(link.AtLeast)} 项{chinese}");

        static string Name((Procedure? Kind, string Code, string? Stage) one, Func<LocalizedText, string> of) => one.Kind is not { } kind ? of(Outside.Single(known => known.Code == one.Code).Name)
            : one.Stage is { } stage ? $"{of(kind.Name)}（{of(kind.Stages.Single(known => known.Code == stage).Name)}）".Replace("（", of(LocalizedText.Of(" (", "（")), StringComparison.Ordinal).Replace("）", of(LocalizedText.Of(")", "）")), StringComparison.Ordinal)
            : of(kind.Name);
    }

    private static (string English, string Chinese) Told(PersonRule rule) => rule.Match(
        separation => ($"who may do it ({separation.Code})", $"人员要求（{separation.Code}）"),
        qualification => ($"qualified on the day ({qualification.Competence})", $"当日具备资格（{qualification.Competence}）"),
        participation => ($"taking part ({participation.Act})", $"须参与（{participation.Act}）"));

    private static (string English, string Chinese) Told(CaseField field) => field.Words.IsEmpty
        ? ($"“{field.Name.English}”", $"“{field.Name.ChineseSimplified}”")
        : ($"“{field.Name.English}”, {Shown(field.Words.Count)} words, {(field.IsOpen ? "open" : "closed")}", $"“{field.Name.ChineseSimplified}”{Shown(field.Words.Count)} 个选项，{(field.IsOpen ? "开放" : "封闭")}");

    private static string ClauseOf(ClauseReference clause) => clause.Document == ClauseReference.Manual("1").Document ? clause.Clause : clause.ToString();

    private static string Trimmed(string text) => text.TrimEnd('.', '。');

    private static string Shown(int count) => count.ToString(CultureInfo.InvariantCulture);

    private enum Forms
    {
        Kind,
        Step,
        List,
        Route,
        Term,
        Link,
        Persons,
        Grid,
        Field,
        Duty,
    }

    private sealed record Element(Forms Form, string Rule, string Clause, string Code, string English, string Chinese, bool IsAsked);
}
