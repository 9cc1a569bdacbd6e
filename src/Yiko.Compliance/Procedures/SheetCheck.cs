using NodaTime;

namespace Yiko.Compliance.Procedures;

/// <summary>Whether a sheet is signed along its route, by the signatures that count, in the order of their days.</summary>
internal static class SheetCheck
{
    public static RequirementResult Check(ProcedureRoute route, ApprovalAct? until, RequirementContext context)
    {
        RequirementResult result = new() { Rules = route.Rules };
        KnownElement element = new(route.Rules, route.Clause);
        var floor = context.FloorOf(RequirementForm.Signed, route.Code);
        var lines = context.Evidence.Sheet(route.Code).Where(line => line.Counts(floor)).ToArray();
        SheetLine[] own = [.. lines.Where(line => IsOfItsUnit(line, context))];
        var asked = Part(route, until);
        var finding = asked.Check(InOrder(own));
        foreach (var reason in finding.Rationale) Add(result, reason, route, element, lines, context);
        if (!finding.IsComplete && finding.Next is { } next) result.Who = WhoSigns(next.Role.Code, context);
        if (!result.IsMet) AddStale(result, route, asked, floor, element, context);
        return result;
    }

    /// <summary>The signatures that hold a route on a sheet: their days.</summary>
    public static IEnumerable<LocalDate> DaysOf(ProcedureRoute route, RequirementContext context)
    {
        var floor = context.FloorOf(RequirementForm.Signed, route.Code);
        var lines = context.Evidence.Sheet(route.Code).Where(line => line.Counts(floor) && IsOfItsUnit(line, context));
        return route.Approval.Check(InOrder(lines)).Held.Select(signature => signature.Date);
    }

    /// <summary>The role that signs, or the unit for which one of a department is held.</summary>
    public static string WhoSigns(string role, RequirementContext context) =>
        CaseWords.IsOfDepartment(role) && context.ResponsibleUnit is { } unit && role != "department-manager" ? unit : role;

    // Days first: what was signed earlier stands before, whichever line of the log tells of it first.
    private static IEnumerable<Signature> InOrder(IEnumerable<SheetLine> lines) => lines.Select(line => line.Signature).OrderBy(signature => signature.Date);

    private static ApprovalRoute Part(ProcedureRoute route, ApprovalAct? until)
    {
        if (until is not { } act) return route.Approval;
        var steps = route.Approval.Steps;
        var last = -1;
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Act == act) last = i;
        }

        return last < 0 ? route.Approval : new(steps.Take(last + 1), route.Approval.SamePerson);
    }

    // A role of a department is held for the one that answers for the case; while that is not known, any department's counts.
    private static bool IsOfItsUnit(SheetLine line, RequirementContext context) =>
        !CaseWords.IsOfDepartment(line.Signature.Role.Code) || context.ResponsibleUnit is not { } unit || line.Unit == unit;

    private static void Add(RequirementResult result, Reason reason, ProcedureRoute route, KnownElement element, SheetLine[] lines, RequirementContext context)
    {
        var step = StepOf(route, reason);
        ReasonArgument[] arguments =
        [
            context.Record,
            ReasonArgument.Of("list", route.Name),
            .. reason.Arguments,
            ProcedureReasons.Quoted("item", step is null ? route.Code : $"{Words.Of(step.Act).Code}:{step.Role}"),
        ];
        switch (reason.Code)
        {
            case "approval.signature.same-person" when IsRemark(route, reason):
                result.Remarks.Add(element.Say(ProcedureReasons.SamePerson, arguments));
                break;
            case "approval.signature.same-person" or "approval.signature.reviewer-approves":
                result.Fails(element.Say(ProcedureReasons.SamePerson, WithAct(arguments, ApprovalAct.Approve)));
                break;
            case "approval.route.nobody-concludes":
                result.Fails(element.Say(ProcedureReasons.NobodyConcludes, arguments));
                break;
            case "approval.signature.wrong-order":
                result.Fails(element.Say(ProcedureReasons.WrongOrder, arguments));
                break;
            case "approval.signature.wrong-role":
                result.Fails(OfOtherUnit(step, lines, context) is { } other ? WrongUnit(other, element, arguments, context) : element.Say(ProcedureReasons.WrongRole, arguments));
                break;
            default:
                result.Fails(OfOtherUnit(step, lines, context) is { } line ? WrongUnit(line, element, arguments, context) : element.Say(ProcedureReasons.RouteMissing, arguments));
                break;
        }
    }

    // Where one person at two steps is put up with, that is a remark; but whoever reviewed never approves.
    private static bool IsRemark(ProcedureRoute route, Reason reason) => route.Approval.SamePerson == SamePersonPolicy.Warn && reason.Argument("person") is not null;

    private static ReasonArgument[] WithAct(ReasonArgument[] arguments, ApprovalAct act) =>
        Array.Exists(arguments, argument => argument.Name == "act") ? arguments : [.. arguments, ReasonArgument.Of("act", Words.Of(act).Name)];

    // A reason names its step by what act and role are called.
    private static ApprovalStep? StepOf(ProcedureRoute route, Reason reason) => route.Approval.Steps.FirstOrDefault(
        step => reason.Argument("act")?.Text == (step.Word ?? Words.Of(step.Act).Name) && reason.Argument("role")?.Text == step.Role.Name);

    private static SheetLine? OfOtherUnit(ApprovalStep? step, SheetLine[] lines, RequirementContext context) =>
        step is null ? null : Array.Find(lines, line => step.IsServedBy(line.Signature) && !IsOfItsUnit(line, context));

    private static Reason WrongUnit(SheetLine line, KnownElement element, ReasonArgument[] arguments, RequirementContext context) => element.Say(
        ProcedureReasons.WrongUnit,
        [
            .. arguments,
            ReasonArgument.Of("signed-unit", line.Unit is { } signed ? context.Procedures.NameOf(signed) : LocalizedText.Of("an unknown unit", "未注明的部门")),
            ReasonArgument.Of("unit", context.Procedures.NameOf(context.ResponsibleUnit ?? string.Empty)),
        ]);

    private static void AddStale(RequirementResult result, ProcedureRoute route, ApprovalRoute asked, Floor floor, KnownElement element, RequirementContext context)
    {
        if (floor.IsNone) return;
        foreach (var line in context.Evidence.Sheet(route.Code))
        {
            if (!line.Counts(floor) && asked.Steps.Any(step => step.IsServedBy(line.Signature)))
                result.Fails(RequirementCheck.Stale(LocalizedText.Of($"{route.Name.English} ({line.Signature.Act})", $"{route.Name.ChineseSimplified}（{Words.Of(line.Signature.Act).Name.ChineseSimplified}）"), line.Signature.Date, floor, element));
        }
    }
}
