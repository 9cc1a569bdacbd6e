namespace Yiko.Compliance.Aspects;

public sealed class SignificantAspectsTests
{
    private static readonly AspectScores Significant = Some.Resource(5, 5);
    private static readonly AspectScores Harmless = Some.Resource(1, 1);

    [Fact]
    public void Approved_significant_aspects_are_listed_by_id()
    {
        var list = AspectRegister.SignificantOn(
            [
                Some.Evaluated(Some.Named("E-9", Significant)),
                Some.Evaluated(Some.Named("E-1", Significant)),
                Some.Evaluated(Some.Named("E-5", Harmless)),
                Some.Evaluated(Some.Named("E-6", Some.Resource(null, null))),
            ],
            Some.Day);

        Assert.Equal(["E-1", "E-9"], list.Select(item => item.Aspect.Id));
        Assert.All(list, item => Assert.Equal(Some.Day, item.Since));
    }

    [Fact]
    public void An_unapproved_evaluation_neither_brings_an_aspect_on_the_list_nor_takes_it_off()
    {
        Assert.Empty(AspectRegister.SignificantOn([Some.Evaluated(Significant, approved: false)], Some.Day));

        var list = AspectRegister.SignificantOn([Some.Evaluated(Significant), Some.Evaluated(Harmless, day: 5, approved: false)], Some.Day.PlusDays(9));
        Assert.True(list.Single().Evaluation.IsSignificant);
    }

    [Fact]
    public void An_approval_counts_from_its_day()
    {
        var evaluated = Some.Evaluated(Significant) with
        {
            Signatures =
            [
                Some.Signed(ApprovalAct.Confirm, Role.DepartmentManager),
                Some.Signed(ApprovalAct.Evaluate, Role.GeneralDepartment),
                Some.Signed(ApprovalAct.Approve, Role.ManagementRepresentative, day: 7),
            ],
        };

        Assert.Empty(AspectRegister.SignificantOn([evaluated], Some.Day.PlusDays(6)));
        Assert.Single(AspectRegister.SignificantOn([evaluated], Some.Day.PlusDays(7)));
    }

    [Fact]
    public void An_approved_later_evaluation_takes_an_aspect_off_and_a_still_later_one_on_again()
    {
        EvaluatedAspect[] history =
        [
            Some.Evaluated(Significant, day: 20),
            Some.Evaluated(Significant),
            Some.Evaluated(Significant, day: 3),
            Some.Evaluated(Harmless, day: 10),
        ];

        Assert.Equal(Some.Day, AspectRegister.SignificantOn(history, Some.Day.PlusDays(9)).Single().Since);
        Assert.Empty(AspectRegister.SignificantOn(history, Some.Day.PlusDays(19)));
        Assert.Equal(Some.Day.PlusDays(20), AspectRegister.SignificantOn(history, Some.Day.PlusDays(20)).Single().Since);
    }

    [Fact]
    public void A_missing_signature_is_named()
    {
        var pending = Some.Evaluated(Significant) with { Signatures = Some.AllSigned.Take(2).ToValueList() };
        var (id, reason) = Some.Lacking([pending, Some.Evaluated(Some.Named("E-2", Harmless))], Some.Day).Single();

        Assert.Equal(("E-1", "approval.signature.missing", "ENV-04"), (id, reason.Code, reason.Rule.ToString()));
    }

    [Fact]
    public void Only_the_latest_evaluation_waits_for_approval()
    {
        Assert.Empty(Some.Lacking([Some.Evaluated(Harmless, approved: false), Some.Evaluated(Harmless, day: 1)], Some.Day.PlusDays(2)));
        Assert.Equal(
            ["approval.signature.missing", "approval.signature.missing", "approval.signature.missing"],
            Some.Lacking([Some.Evaluated(Harmless), Some.Evaluated(Harmless, day: 1, approved: false)], Some.Day.PlusDays(2)).Select(found => found.Reason.Code));
    }

    [Fact]
    public void One_person_at_two_steps_is_no_obstacle()
    {
        var evaluated = Some.Evaluated(Significant) with { Signatures = Some.AllSigned.Select(signature => signature with { Person = "one" }).ToValueList() };

        Assert.Single(AspectRegister.SignificantOn([evaluated], Some.Day));
        Assert.Equal("approval.signature.same-person", AspectRegister.CheckApproval(evaluated, Some.Day).Rationale[0].Code);
        Assert.Empty(Some.Lacking([evaluated], Some.Day, null, ("E-1", AspectControls.Programme)));
    }

    [Fact]
    public void A_programme_or_a_documented_control_is_enough()
    {
        var history = new[] { "E-1", "E-2", "E-3" }.Select(id => Some.Evaluated(Some.Named(id, Significant)));
        var (id, reason) = Some.Lacking(
            history, Some.Day, null, ("E-1", AspectControls.Programme), ("E-2", AspectControls.EmergencyPlan), ("E-3", AspectControls.OperationalControl)).Single();

        Assert.Equal(("E-2", "aspect.control.missing", "ENV-12"), (id, reason.Code, reason.Rule.ToString()));
    }

    [Fact]
    public void A_regional_aspect_on_the_list_contradicts_the_manual()
    {
        var regional = Significant with { Aspect = Significant.Aspect with { Id = "E-7", IsRegional = true } };
        var lacking = Some.Lacking(
            [Some.Evaluated(regional), Some.Evaluated(Significant)], Some.Day, null, ("E-1", AspectControls.Programme), ("E-7", AspectControls.Programme));

        Assert.Equal([("E-7", "aspect.register.regional-contradiction")], lacking.Select(found => (found.Id, found.Reason.Code)));
    }

    [Fact]
    public void Approved_evaluations_of_one_day_that_disagree_keep_the_aspect_on_the_list_and_say_so()
    {
        EvaluatedAspect[] history = [Some.Evaluated(Significant), Some.Evaluated(Significant, day: 5), Some.Evaluated(Harmless, day: 5)];
        foreach (var order in new[] { history, [history[2], history[1], history[0]], [history[1], history[2], history[0]] })
        {
            var entry = AspectRegister.SignificantOn(order, Some.Day.PlusDays(9)).Single();
            Assert.Equal((true, Some.Day), (entry.Evaluation.IsSignificant, entry.Since));
            Assert.Equal("aspect.register.listed;aspect.register.same-day", entry.Rationale.ToString());
            Assert.Equal("aspect.register.same-day;aspect.control.missing", string.Join(';', Some.Lacking(order, Some.Day.PlusDays(9)).Select(found => found.Reason.Code)));
        }

        Assert.Equal("aspect.register.listed", AspectRegister.SignificantOn(history.Take(2), Some.Day.PlusDays(9)).Single().Rationale.ToString());
        Assert.Empty(AspectRegister.SignificantOn([.. history, Some.Evaluated(Harmless, day: 6)], Some.Day.PlusDays(9)));
    }

    [Fact]
    public void A_sheet_of_the_latest_day_that_lacks_a_signature_is_told_whatever_the_order()
    {
        EvaluatedAspect[] history = [Some.Evaluated(Harmless), Some.Evaluated(Harmless, approved: false)];

        Assert.Equal(3, Some.Lacking(history, Some.Day).Count());
        Assert.Equal(3, Some.Lacking(history.AsEnumerable().Reverse(), Some.Day).Count());
    }

    // The list, as one would make it by hand: day by day, of what is approved, the graver of one day.
    [Property(MaxTest = 300)]
    public Property The_list_holds_exactly_what_was_last_approved_as_significant_in_whatever_order_it_is_told() => Prop.ForAll(
        Arb.From(
            from rules in Gen.Elements(AspectGenerators.Published)
            from history in
                (from scores in Gen.Frequency((1, AspectGenerators.Any(rules)), (3, AspectGenerators.Complete(rules)))
                 from id in Gen.Choose(1, 3)
                 from day in Gen.Choose(0, 6)
                 from approved in Gen.Frequency((1, Gen.Constant(false)), (4, Gen.Constant(true)))
                 select Some.Evaluated(Some.Named($"E-{id}", scores), day, approved) with { Evaluation = new ScoringAspectEvaluator(rules).Evaluate(Some.Named($"E-{id}", scores)) }).ArrayOf(8)
            from order in Gen.Shuffle(Enumerable.Range(0, 8).ToArray())
            select (history, shuffled: order.Select(place => history[place]).ToArray())),
        test =>
        {
            var asOf = Some.Day.PlusDays(5);
            List<(string, NodaTime.LocalDate, bool)> expected = [];
            foreach (var aspect in test.history.Where(entry => entry.Date <= asOf && !entry.Signatures.IsEmpty && entry.Evaluation.IsSignificant is not null).GroupBy(entry => entry.Aspect.Id).OrderBy(group => group.Key))
            {
                NodaTime.LocalDate? since = null;
                var disagree = false;
                foreach (var day in aspect.GroupBy(entry => entry.Date).OrderBy(group => group.Key))
                {
                    var isSignificant = day.Any(entry => entry.Evaluation.IsSignificant == true);
                    since = isSignificant ? since ?? day.Key : null;
                    disagree = isSignificant && day.Any(entry => entry.Evaluation.IsSignificant == false);
                }

                if (since is { } listed) expected.Add((aspect.Key, listed, disagree));
            }

            return Told(test.history).SequenceEqual(expected) && Told(test.shuffled).SequenceEqual(expected)
                && AspectRegister.SignificantOn(test.history, asOf).Select(entry => entry.Evaluation).SequenceEqual(AspectRegister.SignificantOn(test.shuffled, asOf).Select(entry => entry.Evaluation));

            IEnumerable<(string, NodaTime.LocalDate, bool)> Told(EvaluatedAspect[] history) =>
                AspectRegister.SignificantOn(history, asOf).Select(entry => (entry.Aspect.Id, entry.Since, entry.Rationale.Cites("aspect.register.same-day")));
        });

    [Property]
    public Property Findings_and_reopenings_do_not_depend_on_the_order_of_the_lines() => Prop.ForAll(
        Arb.From(
            from history in
                (from scores in AspectGenerators.Any(SignificanceRuleSet.Standard)
                 from activity in Gen.Elements(null, "printing", "cooling")
                 from day in Gen.Choose(0, 2)
                 from approved in Gen.Elements(true, false)
                 select Some.Evaluated(scores with { Aspect = scores.Aspect with { Id = "E-1", Activity = activity } }, day, approved)).ArrayOf(5)
            from shuffled in Gen.Shuffle(history)
            select (history, shuffled)),
        test =>
        {
            AspectChange[] changes = [new() { Trigger = AspectTrigger.ChangedActivity, Date = Some.Day.PlusDays(3), Activities = ["printing"] }];
            var (one, other) = (Told(test.history), Told(test.shuffled));
            return one == other;

            string Told(EvaluatedAspect[] history) => string.Join(
                '|',
                Some.Register.Findings([Some.Aspect()], history, [], [], Some.Day.PlusDays(4), [.. changes]).Select(finding => finding.Rationale.ToString())
                    .Concat(Some.Register.Due(history, changes, Some.Day.PlusDays(4)).Select(due => due.Since + " " + due.Case.Aspect)));
        });
}
