using System.Globalization;
using NodaTime.Text;
using Row = (string Element, string Code, string Name, string Content, Yiko.Compliance.ValueList<Yiko.Compliance.RuleId> Rules, Yiko.Compliance.ClauseReference? Clause);

namespace Yiko.Compliance.Procedures;

/// <summary>All that a rule set says of a kind of record, or of all kinds alike, in one language: one row an element.</summary>
/// <remarks>Codes stay as they are, because a host finds the element by them; what people read beside them is in the language.</remarks>
internal sealed class ProcedureDescription
{
    private readonly ProcedureRuleSet _rules;
    private readonly Language _language;

    public ProcedureDescription(ProcedureRuleSet rules, Language language) => (_rules, _language) = (rules, language);

    /// <summary>A row on one line, as the conformance vectors have it.</summary>
    public static string TextOf(Row row, Language language)
    {
        string[] parts = [row.Code, row.Name, row.Content, string.Join(", ", row.Rules), row.Clause?.In(language) ?? string.Empty];
        return string.Join(" | ", parts.Where(part => part.Length > 0));
    }

    /// <summary>What is said once for all kinds: where the rules are from, how their words are read, roles, policies and duties.</summary>
    public IEnumerable<Row> Common()
    {
        var from = _rules.EffectiveFrom is { } day ? Say(", from ", "，生效日期") + LocalDatePattern.Iso.Format(day) : string.Empty;
        yield return new("rule-set", _rules.Id, In(_rules.Source), _rules.Version + from, [], null);
        foreach (var reading in _rules.Readings) yield return new("reading", reading.Code, In(reading.Name), string.Empty, [], null);
        foreach (var role in _rules.Roles) yield return new("role", role.Code, In(role.Name), string.Empty, [], null);
        foreach (var policy in _rules.Policies)
        {
            var content = Parts(
                "= " + policy.Value,
                Say("one of ", "可选：") + Listed(policy.Values.Select(value => Named(value.Code, value.Name))),
                policy.Routes.IsEmpty ? null : Say("for one person at two steps of ", "用于同一人签署两个环节：") + Listed(policy.Routes),
                policy.Room is { } room ? Say("read by ", "由此处读取：") + room : null);
            yield return new("policy", policy.Code, In(policy.Of), content, [], null);
        }

        foreach (var duty in _rules.Duties) yield return new("duty", duty.Role, In(duty.Duty), string.Empty, [duty.Rule], duty.Clause);
    }

    /// <summary>All elements of a kind, in the order of their sort.</summary>
    /// <param name="kind">The kind as the policies have it.</param>
    public IEnumerable<Row> Of(Procedure kind) =>
    [
        new("kind", kind.Code, In(kind.Name), Listed(kind.Owner.Select(Role)), kind.Rules, kind.Clause),
        .. Note(kind.Code, kind.Note),
        .. kind.Stages.Select(Of),
        .. StepsOf(kind).Select(Of),
        .. kind.Lists.SelectMany(Of),
        .. kind.Routes.SelectMany(Of),
        .. kind.Terms.Select(Of),
        .. kind.Links.Select(Of),
        .. kind.Persons.Select(Of),
        .. kind.Grids.Select(Of),
        .. kind.Fields.SelectMany(Of),
    ];

    // As they stand in the rules: those that hold under the policies, with the condition on a policy that a handle leaves out.
    private IEnumerable<ProcedureStep> StepsOf(Procedure kind)
    {
        bool IsThere(ValueList<AnswerCondition> when) => when.All(condition => kind.Fields.Any(field => field.Code == condition.Field) || _rules.Holds(condition));
        return _rules.Procedures.First(known => known.Code == kind.Code).Steps
            .Where(step => IsThere(step.When))
            .Select(step => step with { Needs = step.Needs.Where(need => IsThere(need.When)).ToValueList() });
    }

    private Row Of(Stage stage) =>
        new("stage", stage.Code, In(stage.Name), Parts(stage.IsInForce ? Say("in force", "现行有效") : null, stage.IsFinal ? Say("final", "已结束") : null), [], null);

    private Row Of(ProcedureStep step)
    {
        var content = Parts(
            $"{step.From} → {step.To}",
            step.Reopens ? Say("reopens", "重新开启") : null,
            step.Keeps.IsEmpty ? null : Say("keeps ", "保留：") + Listed(step.Keeps),
            step.NeverAfter.IsEmpty ? null : Say("never after ", "此后不可用：") + Listed(step.NeverAfter),
            When(step.When));
        return new("step", step.Code, In(step.Name), step.Needs.IsEmpty ? content : content + Say(": ", "：") + Listed(step.Needs.Select(Of)), step.Rules, step.Clause);
    }

    private string Of(Requirement need)
    {
        var until = need.Until is { } act ? Say(" until ", " 至 ") + Words.Of(act).Code : string.Empty;
        return need + until + (When(need.When) is { } when ? " " + when : string.Empty);
    }

    private IEnumerable<Row> Of(Checklist list)
    {
        var least = list.AtLeast is { } count ? $"≥ {Number(count)}: " : string.Empty;
        var content = Parts(
            least + Listed(list.Parts.Select(part => Named(part.Code, part.Name))) + (list.IsOpen ? " …" : string.Empty),
            list.AllowsNotApplicable ? Say("a part may be not applicable, with a reason", "个别内容可注明理由列为不适用") : null,
            ToldOnly(list.IsInformation),
            Under(list.Under));
        return [new("list", list.Code, In(list.Name), content, list.Rules, list.Clause), .. Note(list.Code, list.Note)];
    }

    private IEnumerable<Row> Of(ProcedureRoute route)
    {
        var acts = route.Approval.Steps.GroupBy(step => step.Act)
            .Select(group => Words.Of(group.Key).Code + (group.First().Word is { } own ? $" “{In(own)}”" : string.Empty) + ":" + string.Join("+", group.Select(step => Named(step.Role.Code, step.Role.Name))));
        var content = Parts(
            string.Join(" → ", acts) + (route.Approval.ConcludingAct is null ? " → ?" : string.Empty),
            Say("one person at two steps: ", "同一人签署两个环节：") + In(Words.Of(route.Approval.SamePerson).Name),
            ToldOnly(route.IsOccasional),
            Under(route.Under));
        return [new("route", route.Code, In(route.Name), content, route.Rules, route.Clause), .. Note(route.Code, route.Note)];
    }

    private Row Of(TimeLimit term) => new("term", term.Code, In(term.Sentence), Parts(term.Match(Of, Of, Of, Of), Under(term.Under)), term.Rules, term.Clause);

    private string Of(NoticeLimit notice)
    {
        var days = Number(notice.Days);
        return Parts(
            notice.InWorkingDays ? Say($"{days} working days before {notice.Before}", $"{notice.Before} 前{days}个工作日") : Say($"{days} days before {notice.Before}", $"{notice.Before} 前{days}日"),
            notice.IsClear ? Say("so many lie between", "中间隔满") : null,
            notice.SentBy is { } step ? Say($"sent by {step}", $"由步骤 {step} 发出") : null);
    }

    private string Of(OrderLimit order) => Parts(
        $"{string.Join(" | ", order.First)} ≤ {string.Join(" | ", order.NotAfter)}",
        order.InOneYear ? Say("in one calendar year", "同一日历年内") : null,
        ToldOnly(order.IsFinding));

    private string Of(DueLimit due) => Parts(
        due.Period is { } period ? Period(period) : due.By is null ? Say("the interval is given with the record", "间隔由记录给出") : null,
        due.AlsoWithin is { } also ? Say("and ", "且") + Period(also) : null,
        due.By is { } by ? Say("each year by ", "每年不迟于 ") + AnnualDatePattern.Iso.Format(by) : null,
        due.Since.IsEmpty ? null : Say("since ", "起算步骤：") + Listed(due.Since),
        due.AnsweredByNext ? Say("answered by the next record", "由下一份记录满足") : null);

    private string Of(TriggerLimit trigger) => Parts(
        Listed(trigger.Events.Select(known => Named(known.Code, known.Name))),
        trigger.Until.IsEmpty ? null : Say("answered by ", "应对步骤：") + Listed(trigger.Until),
        trigger.AnswerIsLater ? Say("on a later day", "须晚于当日") : null,
        trigger.IsOptional ? Say("need not be answered", "可不应对") : null);

    private string Period(DueDateRule rule) => rule.Reading switch
    {
        DueDateReading.CalendarYears when rule.Count == 1 => Say("each calendar year", "每个日历年"),
        DueDateReading.CalendarYears => Say($"every {Number(rule.Count)} calendar years", $"每{Number(rule.Count)}个日历年"),
        DueDateReading.Months => Say($"within {Number(rule.Count)} months", $"{Number(rule.Count)}个月内"),
        DueDateReading.WorkingDays => Say($"within {Number(rule.Count)} working days", $"{Number(rule.Count)}个工作日内"),
        _ => Say($"within {Number(rule.Count)} days", $"{Number(rule.Count)}日内"),
    };

    private Row Of(LinkRule link)
    {
        var number = Number(link.Exactly ?? link.AtLeast);
        var count = link.Exactly is null ? Say($"at least {number}", $"至少{number}份") : Say($"exactly {number}", $"恰好{number}份");
        var content = Parts(
            $"{link.Each} → {string.Join(" | ", link.Needs)}{Say($" ({count}", $"（{count}")}{(link.PerConcerned ? Say(" for each concerned", "，涉及的每一方各自") : string.Empty)}{Say(")", "）")}",
            link.Items is { } items ? Say("for each of ", "逐项对应 ") + items : null,
            link.Where is { } where ? Say("that says ", "其记录为 ") + where : null,
            When(link.When),
            link.IsStanding ? Say("looked for over all records", "在全部记录中查找") : null,
            Under(link.Under),
            link.Note is { } note ? Say("note: ", "备注：") + In(note) : null);
        return new("link", link.Code, In(link.Sentence), content, link.Rules, link.Clause);
    }

    private Row Of(PersonRule rule) =>
        new("persons", rule.Code, In(rule.Sentence), Parts(rule.Match(Of, Of, Of), ToldOnly(rule.IsInformation), Under(rule.Under)), rule.Rules, rule.Clause);

    private string Of(SeparationRule rule) => Parts(
        rule.Who,
        rule.MustBe.IsEmpty ? null : Say("is ", "须为 ") + Either(rule.MustBe),
        rule.ApartFrom.IsEmpty ? null : Say("is not ", "不得为 ") + Either(rule.ApartFrom),
        rule.Otherwise.IsEmpty ? null : Say("else ", "否则为 ") + Either(rule.Otherwise),
        rule.OfTeamWhen is { } team ? Say($"of the audit's team when {team}", $"{team} 时须为审核组成员") : null);

    private string Of(QualificationRule rule) => Parts(
        rule.Who + Say(" has ", " 须具备 ") + rule.Competence,
        rule.On is { } day ? Say("on the day ", "以此日为准：") + day : null,
        rule.WhereNeeded ? Say("where needed", "必要时") : null);

    private string Of(ParticipationRule rule) => Parts(
        rule.Act + Say(" by ", "，由 ") + Either(rule.Roles),
        rule.ByUnitOfEntry ? Say("read from the unit of the entry", "以登记部门为准") : null);

    private Row Of(GridRule grid) => new(
        "grid", grid.Code, In(grid.Sentence), Parts($"{In(grid.Rows)} × {In(grid.Columns)}", Say("by ", "判定方法 ") + grid.Computation, ToldOnly(grid.IsInformation)), grid.Rules, grid.Clause);

    private IEnumerable<Row> Of(CaseField field)
    {
        var content = Parts(
            Words.Of(field.Kind).Code + (field.Words.IsEmpty ? string.Empty : ": " + Listed(field.Words.Select(word => Named(word.Code, word.Name))) + (field.IsOpen ? " …" : string.Empty)),
            field.Policy is { } policy ? Say($"yes under {policy}", $"{policy} 时为是") : null,
            field.Follows is { } follows ? Say($"yes with {follows}", $"{follows} 时为是") : null);
        yield return new("field", field.Code, In(field.Name), content, field.Rules, field.Clause);
        if (field.Sentence is { } sentence) yield return new("sentence", field.Code, In(sentence), string.Empty, [], null);
        foreach (var note in Note(field.Code, field.Note)) yield return note;
    }

    private IEnumerable<Row> Note(string code, LocalizedText? note) => note is null ? [] : [new("note", code, In(note), string.Empty, [], null)];

    private string? When(ValueList<AnswerCondition> when) =>
        when.IsEmpty ? null : Say("when " + string.Join(" and ", when), string.Join(" 且 ", when) + " 时");

    private string? Under(AnswerCondition? under) => under is null ? null : Say("under ", "适用条件 ") + under;

    private string? ToldOnly(bool isToldOnly) => isToldOnly ? Say("no step asks for it", "步骤不作要求") : null;

    private string Either(IEnumerable<string> roles) => string.Join(" | ", roles.Select(Role));

    // Some are no roles of the rule set: the team, the author, the audited unit.
    private string Role(string code) => _rules.Roles.FirstOrDefault(role => role.Code == code) is { } known ? Named(code, known.Name) : code;

    private string Named(string code, LocalizedText name) => Say($"{code} ({name.English})", $"{code}（{name.ChineseSimplified}）");

    private string In(LocalizedText? text) => text?.In(_language) ?? string.Empty;

    private string Say(string english, string chinese) => _language == Language.ChineseSimplified ? chinese : english;

    private string Parts(params string?[] parts) => string.Join(Say(", ", "，"), parts.Where(part => part is not null));

    private string Listed(IEnumerable<string> items) => string.Join(Say(", ", "、"), items);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
