using NodaTime;

namespace Yiko.Compliance;

/// <summary>The laws of approval, against every reading that a sheet has.</summary>
public sealed class ApprovalRouteProperties
{
    private static Arbitrary<Sheet> Sheets => Arb.From(
        from route in SignedSheets.Routes
        from signatures in SignedSheets.For(route)
        from more in SignedSheets.Any(route)
        from place in Gen.Choose(0, 1000)
        select new Sheet(route, signatures, SignedSheets.With(signatures, more, place)));

    [Property(MaxTest = 1000)]
    public Property A_signature_less_never_completes_a_route() => Prop.ForAll(Sheets, sheet =>
        sheet.Route.Check(sheet.Signatures).IsComplete
        || SignedSheets.WithOneLess(sheet.Signatures).All(less => !sheet.Route.Check(less).IsComplete));

    [Property(MaxTest = 1000)]
    public Property A_signature_more_never_takes_back_what_is_complete_nor_puts_off_the_day() => Prop.ForAll(Sheets, sheet =>
    {
        var before = sheet.Route.Check(sheet.Signatures);
        var after = sheet.Route.Check(sheet.WithOneMore);
        return !before.IsComplete || (after.IsComplete && LastDayOf(after.Held) <= LastDayOf(before.Held));
    });

    [Property(MaxTest = 1000)]
    public Property A_route_is_complete_exactly_where_a_reading_holds_every_step() => Prop.ForAll(Sheets, sheet =>
    {
        var days = Readings(sheet, step => true).Select(reading => LastDayOf(reading)).ToArray();
        var finding = sheet.Route.Check(sheet.Signatures);
        return finding.IsComplete == (days.Length > 0) && (days.Length == 0 || LastDayOf(finding.Held) == days.Min());
    });

    [Property(MaxTest = 1000)]
    public Property What_is_held_is_a_reading_of_the_sheet_and_no_step_is_given_up_that_could_be_held_beside_those_before_it() =>
        Prop.ForAll(Sheets, sheet =>
        {
            var held = sheet.Route.Check(sheet.Signatures).Held;
            if (held.Any(signature => !sheet.Route.Steps.Any(step => Serves(signature, step)))) return false;
            if (!Readings(sheet, step => IsHeld(held, step)).Any(reading => held.SequenceEqual(reading.Select(part => part.Signature).OfType<Signature>()))) return false;
            return sheet.Route.Steps.Select((step, i) => (step, i)).Where(each => !IsHeld(held, each.step)).All(each =>
                !Readings(sheet, step => step == each.step || (IsHeld(held, step) && sheet.Route.Steps.Take(each.i).Contains(step))).Any());
        });

    [Property(MaxTest = 1000)]
    public Property What_is_held_says_by_itself_what_the_whole_sheet_says() => Prop.ForAll(Sheets, sheet =>
    {
        var finding = sheet.Route.Check(sheet.Signatures);
        var again = sheet.Route.Check(finding.Held);
        return (again.IsComplete, again.Held) == (finding.IsComplete, finding.Held);
    });

    [Property(MaxTest = 1000)]
    public Property A_route_is_incomplete_exactly_where_something_stands_against_it() => Prop.ForAll(Sheets, sheet =>
    {
        var finding = sheet.Route.Check(sheet.Signatures);
        var warnings = sheet.Route.SamePerson == SamePersonPolicy.Warn ? finding.Rationale.Count(reason => reason.Code == "approval.signature.same-person") : 0;
        return finding.Rationale.Count - warnings == sheet.Route.Steps.Count - finding.Held.Count && finding.IsComplete == (finding.Rationale.Count == warnings);
    });

    [Property(MaxTest = 1000)]
    public Property No_person_is_found_fault_with_where_other_signatures_hold_as_much() => Prop.ForAll(Sheets, sheet =>
    {
        var finding = sheet.Route.Check(sheet.Signatures);
        var faults = finding.Rationale.Count(reason => reason.Code is "approval.signature.same-person" or "approval.signature.reviewer-approves");
        var readings = Readings(sheet, step => IsHeld(finding.Held, step));
        if (finding.IsComplete) readings = readings.Where(reading => LastDayOf(reading) == LastDayOf(finding.Held));
        return faults == readings.Min(reading => PersonsAtFault(sheet, reading));
    });

    [Property(MaxTest = 1000)]
    public Property Whoever_is_found_fault_with_did_sign_two_steps() => Prop.ForAll(Sheets, sheet => sheet.Route.Check(sheet.Signatures).Rationale
        .Select(reason => reason.Argument("person"))
        .OfType<TextArgument>()
        .All(person => sheet.Route.Steps.Count(step =>
            sheet.Signatures.Any(signature => Serves(signature, step) && signature.Person == person.Value.English)) > 1));

    [Property(MaxTest = 1000)]
    public Property The_step_that_is_next_is_the_first_without_a_signature_of_its_role() => Prop.ForAll(Sheets, sheet =>
        sheet.Route.Check(sheet.Signatures).Next
            == sheet.Route.Steps.FirstOrDefault(step => !sheet.Signatures.Any(signature => Serves(signature, step))));

    [Property(MaxTest = 1000)]
    public Property A_laxer_policy_never_refuses_what_a_stricter_one_accepts() => Prop.ForAll(Sheets, sheet =>
    {
        bool[] complete = [.. Enum.GetValues<SamePersonPolicy>().Select(policy => new ApprovalRoute(sheet.Route.Steps, policy).Check(sheet.Signatures).IsComplete)];
        return complete is [false, false, false] or [false, false, true] or [false, true, true] or [true, true, true];
    });

    private static bool IsHeld(ValueList<Signature> held, ApprovalStep step) => held.Any(signature => Serves(signature, step));

    private static bool Serves(Signature signature, ApprovalStep step) => signature.Act == step.Act && signature.Role == step.Role;

    // The slow and obvious way: every way to pick a signature for each step that is asked for, and of these the ones that are valid.
    private static IEnumerable<Part[]> Readings(Sheet sheet, Func<ApprovalStep, bool> isAsked) => sheet.Route.Steps
        .Aggregate(
            new[] { Array.Empty<Part>() }.AsEnumerable(),
            (picked, step) => picked.SelectMany(
                _ => isAsked(step)
                    ? sheet.Signatures.Select((signature, place) => new Part(step, place, signature)).Where(part => Serves(part.Signature!, step))
                    : [new Part(step, -1, null)],
                (earlier, next) => (Part[])[.. earlier, next]))
        .Where(reading => IsValid(sheet.Route.SamePerson, [.. reading.Where(part => part.Signature is not null)]));

    private static bool IsValid(SamePersonPolicy policy, Part[] held) =>
        held.All(part => held.All(before => before.Step.Act == part.Step.Act || Array.IndexOf(held, before) > Array.IndexOf(held, part) || Follows(part, before)))
        && (policy != SamePersonPolicy.Forbid || held.Select(part => part.Signature!.Person).Distinct().Count() == held.Length)
        && (policy != SamePersonPolicy.Warn || !SignersOf(held, ApprovalAct.Review).Intersect(SignersOf(held, ApprovalAct.Approve)).Any());

    private static IEnumerable<string> SignersOf(Part[] held, ApprovalAct act) => held.Where(part => part.Step.Act == act).Select(part => part.Signature!.Person);

    private static LocalDate LastDayOf(IEnumerable<Signature> held) => held.Max(signature => signature.Date);

    private static LocalDate LastDayOf(Part[] reading) => LastDayOf(reading.Select(part => part.Signature).OfType<Signature>());

    private static bool Follows(Part part, Part before) => part.Place > before.Place && part.Signature!.Date >= before.Signature!.Date;

    // A reading finds fault with the second step of one person, and where a step could be held but for the person.
    private static int PersonsAtFault(Sheet sheet, Part[] reading)
    {
        if (sheet.Route.SamePerson == SamePersonPolicy.Allow) return 0;
        var faults = 0;
        List<Part> before = [];
        foreach (var part in reading)
        {
            if (part.Signature is { } held)
            {
                if (before.Exists(earlier => earlier.Signature!.Person == held.Person)) faults++;
                before.Add(part);
            }
            else if (sheet.Signatures.Where((signature, place) => Serves(signature, part.Step)
                && before.TrueForAll(earlier => earlier.Step.Act == part.Step.Act || Follows(part with { Place = place, Signature = signature }, earlier))).Any())
            {
                faults++;
            }
        }

        return faults;
    }

    private sealed record Part(ApprovalStep Step, int Place, Signature? Signature);

    private sealed record Sheet(ApprovalRoute Route, Signature[] Signatures, Signature[] WithOneMore);
}
