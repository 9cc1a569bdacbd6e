using NodaTime;

namespace Yiko.Compliance;

/// <summary>The laws of approval, on sheets drawn from few people, roles and days, so that routes are completed often.</summary>
public sealed class ApprovalRouteProperties
{
    private static readonly Role[] Roles = [Role.GeneralDepartment, Role.ManagementRepresentative, Role.GeneralManager];
    private static readonly ApprovalAct[] Acts = [ApprovalAct.Prepare, ApprovalAct.Review, ApprovalAct.Approve];

    private static Arbitrary<Sheet> Sheets => Arb.From(
        from policy in Gen.Elements(Enum.GetValues<SamePersonPolicy>())
        from steps in Gen.Choose(1, 3)
        from signatures in Gen.Sized(size => Gen.ArrayOf(Signatures(steps), Math.Min(size, 7)))
        select new Sheet(new([.. Enumerable.Range(0, steps).Select(StepOf)], policy), signatures));

    [Property(MaxTest = 500)]
    public Property Taking_a_signature_away_never_completes_a_route() => Prop.ForAll(Sheets, sheet =>
        sheet.Route.Check(sheet.Signatures).IsComplete
        || Enumerable.Range(0, sheet.Signatures.Length).All(i => !sheet.Route.Check(sheet.Signatures.Where((_, j) => j != i)).IsComplete));

    [Property(MaxTest = 500)]
    public Property A_complete_sheet_holds_a_signature_of_each_step_by_its_role_in_order() => Prop.ForAll(Sheets, sheet =>
        sheet.Route.Check(sheet.Signatures).IsComplete == Choices(sheet).Any(chosen => IsValid(sheet.Route, chosen)));

    [Property(MaxTest = 500)]
    public Property An_incomplete_sheet_says_why() => Prop.ForAll(Sheets, sheet =>
    {
        var finding = sheet.Route.Check(sheet.Signatures);
        return finding.IsComplete ? finding.Next is null : !finding.Findings.IsEmpty;
    });

    [Property(MaxTest = 500)]
    public Property The_step_that_is_next_has_no_signature_of_its_role() => Prop.ForAll(Sheets, sheet =>
        sheet.Route.Check(sheet.Signatures).Next is not { } next
        || !sheet.Signatures.Any(signature => signature.Act == next.Act && signature.Role == next.Role));

    [Property(MaxTest = 500)]
    public Property A_laxer_policy_never_refuses_what_a_stricter_one_accepts() => Prop.ForAll(Sheets, sheet =>
    {
        bool[] complete = [.. Enum.GetValues<SamePersonPolicy>().Select(policy => new ApprovalRoute(sheet.Route.Steps, policy).Check(sheet.Signatures).IsComplete)];
        return complete is [false, false, false] or [false, true, true] or [true, true, true];
    });

    private static Gen<Signature> Signatures(int steps) =>
        from act in Gen.Choose(0, steps - 1)
        from wrong in Gen.Choose(0, 5)
        from person in Gen.Elements("li", "wang", "chen", "zhao")
        from day in Gen.Choose(0, 2)
        select new Signature { Act = Acts[act], Role = wrong == 0 ? Roles[(act + 1) % 3] : Roles[act], Person = person, Date = new LocalDate(2026, 3, 2).PlusDays(day) };

    private static ApprovalStep StepOf(int index) =>
        new() { Act = Acts[index], Role = Roles[index], Rule = RuleId.Parse("APR-02"), Clause = ClauseReference.Manual("5.3") };

    // The slow and obvious way: every way to pick one signature for each step.
    private static IEnumerable<(int Place, Signature Signature)[]> Choices(Sheet sheet) => sheet.Route.Steps.Aggregate(
        new[] { Array.Empty<(int Place, Signature Signature)>() }.AsEnumerable(),
        (picked, _) => picked.SelectMany(_ => sheet.Signatures.Select((signature, place) => (place, signature)), (earlier, next) => earlier.Append(next).ToArray()));

    private static bool IsValid(ApprovalRoute route, (int Place, Signature Signature)[] chosen) =>
        chosen.Select((choice, i) => choice.Signature.Act == route.Steps[i].Act && choice.Signature.Role == route.Steps[i].Role).All(fits => fits)
        && chosen.Zip(chosen.Skip(1)).All(pair => pair.First.Place < pair.Second.Place && pair.First.Signature.Date <= pair.Second.Signature.Date)
        && (route.SamePerson != SamePersonPolicy.Forbid || chosen.Select(choice => choice.Signature.Person).Distinct().Count() == chosen.Length);

    private sealed record Sheet(ApprovalRoute Route, Signature[] Signatures);
}
