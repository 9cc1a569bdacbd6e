using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Procedures;

/// <summary>
/// Finds what procedures are not likely to mean: stages that nothing reaches or leaves, what is declared and never asked for, routes that nobody
/// concludes, roles that sign what is their own.
/// </summary>
/// <remarks>Words that name nothing are errors, as in a file; everything else is a warning: the rule set decides.</remarks>
internal static class ProcedureAnalyser
{
    /// <summary>The reasons that the analysis can give besides those of the reader.</summary>
    public static ReasonTable Rows { get; } = new();

    private static readonly ReasonRow UnreachableReason = Row("rules.procedures.unreachable-stage", "No step leads to the stage “{stage}”.", "没有任何步骤通向“{stage}”阶段。");
    private static readonly ReasonRow DeadEndReason = Row("rules.procedures.dead-end", "No step leaves the stage “{stage}”, and it is not final.", "“{stage}”阶段不是终结阶段，却没有后续步骤。");
    private static readonly ReasonRow LeftReason = Row("rules.procedures.final-stage-left", "The stage “{stage}” is final, and a step leaves it.", "“{stage}”是终结阶段，却仍有后续步骤。");
    private static readonly ReasonRow UnaskedReason = Row("rules.procedures.never-asked", "“{element}” is declared and never asked for.", "“{element}”已定义，但没有任何步骤引用。");
    private static readonly ReasonRow UnreadReason = Row("rules.procedures.policy-unread", "Nothing follows from the policy “{element}”.", "选项“{element}”未被任何内容采用。");
    private static readonly ReasonRow NobodyConcludesReason = Row("rules.procedures.nobody-concludes", "The rules name nobody who concludes “{route}”: it is never complete.", "规则未规定“{route}”的最终批准人，审批流程无法完成。");
    private static readonly ReasonRow TwoActsReason = Row("rules.procedures.role-at-two-acts", "On “{route}” the {role} signs for two acts.", "在“{route}”中，{role}签署两个环节。");
    private static readonly ReasonRow OwnSheetReason = Row("rules.procedures.appointed-signs-own-sheet", "On “{route}” the {role}, to which the {held-by} is appointed, signs a sheet of the own record.", "在“{route}”中，{role}（由{held-by}担任）签署本岗位的记录。");

    /// <summary>Analyses a rule set.</summary>
    /// <param name="rules">The rule set.</param>
    /// <returns>What was found, with paths into the JSON of the rule set.</returns>
    public static ValueList<Finding> Analyse(ProcedureRuleSet rules)
    {
        List<Finding> findings = [.. ProcedureReferences.FaultsIn(Guard.Against.Null(rules))
            .Select(fault => new Finding { Path = JsonPath.Within(JsonPath.Root, fault.Member ?? string.Empty), Reason = fault.Reason })];
        for (var i = 0; i < rules.Policies.Count; i++)
        {
            if (!IsRead(rules, rules.Policies[i])) Warn(findings, $"policies[{i}]", UnreadReason.With(ReasonArgument.Of("element", rules.Policies[i].Code)));
        }

        for (var i = 0; i < rules.Procedures.Count; i++)
        {
            var kind = rules.Procedures[i];
            var at = $"procedures[{i}]";
            AddStages(findings, at, kind, rules.Find(kind.Code)!);
            if (!kind.Stages.IsEmpty) AddUnasked(findings, at, kind);
            for (var j = 0; j < kind.Routes.Count; j++) AddRoute(findings, $"{at}.routes[{j}]", rules, kind, kind.Routes[j]);
        }

        return findings.ToValueList();
    }

    private static void AddStages(List<Finding> findings, string at, Procedure kind, Procedure resolved)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Queue<string> open = new(kind.Stages.Take(1).Select(stage => stage.Code));
        var steps = resolved.Steps.ToLookup(step => step.From);
        while (open.Count > 0)
        {
            var stage = open.Dequeue();
            if (!reached.Add(stage)) continue;
            foreach (var step in steps[stage]) open.Enqueue(step.To);
        }

        for (var i = 0; i < kind.Stages.Count; i++)
        {
            var stage = kind.Stages[i];
            var isLeft = steps[stage.Code].Any();
            if (!reached.Contains(stage.Code)) Warn(findings, $"{at}.stages[{i}]", Of(UnreachableReason, stage));
            if (!isLeft && !stage.IsFinal) Warn(findings, $"{at}.stages[{i}]", Of(DeadEndReason, stage));
            if (isLeft && stage.IsFinal) Warn(findings, $"{at}.stages[{i}]", Of(LeftReason, stage));
        }
    }

    private static void AddUnasked(List<Finding> findings, string at, Procedure kind)
    {
        HashSet<string> asked = new(kind.Steps.SelectMany(step => step.Needs).Select(need => need.ToString()), StringComparer.Ordinal);
        AddUnasked("lists", RequirementForm.Complete, kind.Lists.Select(list => (list.Code, list.IsInformation)));
        AddUnasked("routes", RequirementForm.Signed, kind.Routes.Select(route => (route.Code, route.IsOccasional)));
        // What recurs and what an event asks for is looked for at any time.
        AddUnasked("terms", RequirementForm.InTime, kind.Terms.Select(term => (term.Code, term.Match(_ => false, order => order.IsFinding, _ => true, _ => true))));
        AddUnasked("links", RequirementForm.Linked, kind.Links.Select(link => (link.Code, link.IsStanding)));
        AddUnasked("persons", RequirementForm.Persons, kind.Persons.Select(rule => (rule.Code, rule.IsInformation)));
        AddUnasked("grids", RequirementForm.Holds, kind.Grids.Select(grid => (grid.Code, grid.IsInformation)));

        void AddUnasked(string member, RequirementForm form, IEnumerable<(string Code, bool IsFree)> elements)
        {
            var place = 0;
            foreach (var (code, isFree) in elements)
            {
                if (!isFree && !asked.Contains(Words.Of(form).Code + ":" + code)) Warn(findings, $"{at}.{member}[{place}]", UnaskedReason.With(ReasonArgument.Of("element", code)));
                place++;
            }
        }
    }

    private static void AddRoute(List<Finding> findings, string at, ProcedureRuleSet rules, Procedure kind, ProcedureRoute route)
    {
        var steps = route.Approval.Steps;
        var name = ReasonArgument.Of("route", route.Name);
        if (route.Approval.ConcludingAct is null) Warn(findings, at, On(route, NobodyConcludesReason.With(name)));
        var samePerson = rules.Find(kind.Code)!.Routes.FirstOrDefault(known => known.Code == route.Code)?.Approval.SamePerson ?? route.Approval.SamePerson;
        if (samePerson != SamePersonPolicy.Allow && steps.GroupBy(step => step.Role.Code).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            Warn(findings, at, On(route, TwoActsReason.With(name, ReasonArgument.Of("role", twice.First().Role.Name))));
        if (steps.FirstOrDefault(step => kind.Owner.Contains(step.Role.Code) && HolderOf(rules, step.Role) is not null) is { } own)
            Warn(findings, at, On(route, OwnSheetReason.With(name, ReasonArgument.Of("role", own.Role.Name), ReasonArgument.Of("held-by", HolderOf(rules, own.Role)!.Name))));
    }

    // A policy with the code of a role says who is appointed to it.
    private static Role? HolderOf(ProcedureRuleSet rules, Role role) => rules.Policies.FirstOrDefault(policy => policy.Code == role.Code) is { } appointed
        ? rules.Roles.FirstOrDefault(known => known.Code == appointed.Value)
        : null;

    private static bool IsRead(ProcedureRuleSet rules, ProcedurePolicy policy) =>
        policy.Room is not null
        || !policy.Routes.IsEmpty
        || rules.Procedures.Any(kind => ConditionsIn(kind).Any(condition => condition.Field == policy.Code));

    private static IEnumerable<AnswerCondition> ConditionsIn(Procedure kind) =>
    [
        .. kind.Steps.SelectMany(step => step.When.Concat(step.Needs.SelectMany(need => need.When))),
        .. kind.Lists.Select(list => list.Under).OfType<AnswerCondition>(),
        .. kind.Routes.Select(route => route.Under).OfType<AnswerCondition>(),
        .. kind.Terms.Select(term => term.Under).OfType<AnswerCondition>(),
        .. kind.Links.Select(link => link.Under).OfType<AnswerCondition>(),
        .. kind.Persons.Select(rule => rule.Under).OfType<AnswerCondition>(),
        .. kind.Fields.Select(field => field.Policy).OfType<AnswerCondition>(),
    ];

    private static Reason Of(ReasonRow row, Stage stage) => row.With(ReasonArgument.Of("stage", stage.Name));

    // The rule of who approves what stands last among those of a route.
    private static Reason On(ProcedureRoute route, Reason reason) => reason with { Rule = route.Rules[route.Rules.Count - 1], Clause = route.Clause };

    private static void Warn(List<Finding> findings, string within, Reason reason) =>
        findings.Add(new() { Path = JsonPath.Within(JsonPath.Root, within), Severity = Severity.Warning, Reason = reason });

    // ISO 9001:2015, 4.4.1 c): the criteria and methods must be determined.
    private static ReasonRow Row(string code, string english, string chinese) => Rows.Standard(code, "RUL-02", "ISO 9001:2015", "4.4.1 c)", english, chinese);
}
