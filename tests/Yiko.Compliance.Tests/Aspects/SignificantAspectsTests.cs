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

    [Property]
    public Property The_list_holds_only_approved_evaluations_of_identified_aspects() => Prop.ForAll(
        Arb.From(
            (from scores in AspectGenerators.Any(SignificanceRuleSet.Standard)
             from day in Gen.Choose(0, 9)
             from approved in Gen.Elements(true, false)
             select Some.Evaluated(scores, day, approved)).ListOf()),
        history =>
        {
            var list = AspectRegister.SignificantOn(history, Some.Day.PlusDays(5));
            return list.All(item => item.Evaluation.IsSignificant == true
                && history.Any(entry => entry.Evaluation == item.Evaluation && entry.Date <= Some.Day.PlusDays(5) && !entry.Signatures.IsEmpty));
        });
}
