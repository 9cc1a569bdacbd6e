namespace Yiko.Compliance.Aspects;

public sealed class SignificantAspectsTests
{
    private static readonly AspectScores Significant = Some.Resource(5, 5);
    private static readonly AspectScores Harmless = Some.Resource(1, 1);

    [Fact]
    public void Approved_significant_aspects_are_listed_by_id()
    {
        var list = SignificantAspects.ListOn(
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
        Assert.Empty(SignificantAspects.ListOn([Some.Evaluated(Significant, approved: false)], Some.Day));

        var list = SignificantAspects.ListOn([Some.Evaluated(Significant), Some.Evaluated(Harmless, day: 5, approved: false)], Some.Day.PlusDays(9));
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

        Assert.Empty(SignificantAspects.ListOn([evaluated], Some.Day.PlusDays(6)));
        Assert.Single(SignificantAspects.ListOn([evaluated], Some.Day.PlusDays(7)));
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

        Assert.Equal(Some.Day, SignificantAspects.ListOn(history, Some.Day.PlusDays(9)).Single().Since);
        Assert.Empty(SignificantAspects.ListOn(history, Some.Day.PlusDays(19)));
        Assert.Equal(Some.Day.PlusDays(20), SignificantAspects.ListOn(history, Some.Day.PlusDays(20)).Single().Since);
    }

    [Fact]
    public void A_missing_signature_is_named()
    {
        var pending = Some.Evaluated(Significant) with { Signatures = Some.AllSigned.Take(2).ToValueList() };
        var finding = SignificantAspects.Unapproved([pending, Some.Evaluated(Some.Named("E-2", Harmless))], Some.Day).Single();

        Assert.Equal(("E-1", "approval.signature.missing", "ENV-04"), (finding.Aspect.Id, finding.Reason.Code, finding.Reason.Rule.ToString()));
    }

    [Fact]
    public void Only_the_latest_evaluation_waits_for_approval()
    {
        Assert.Empty(SignificantAspects.Unapproved([Some.Evaluated(Significant, approved: false), Some.Evaluated(Significant, day: 1)], Some.Day.PlusDays(2)));
        Assert.Equal(3, SignificantAspects.Unapproved([Some.Evaluated(Significant), Some.Evaluated(Significant, day: 1, approved: false)], Some.Day.PlusDays(2)).Count);
    }

    [Fact]
    public void One_person_at_two_steps_is_no_obstacle()
    {
        var evaluated = Some.Evaluated(Significant) with { Signatures = Some.AllSigned.Select(signature => signature with { Person = "one" }).ToValueList() };

        Assert.Single(SignificantAspects.ListOn([evaluated], Some.Day));
        Assert.Equal("approval.signature.same-person", AspectApproval.Check(evaluated, Some.Day).Findings[0].Code);
        Assert.Empty(SignificantAspects.Unapproved([evaluated], Some.Day));
    }

    [Fact]
    public void A_programme_or_a_documented_control_is_enough()
    {
        var list = SignificantAspects.ListOn(new[] { "E-1", "E-2", "E-3" }.Select(id => Some.Evaluated(Some.Named(id, Significant))), Some.Day);
        var findings = SignificantAspects.WithoutControl(list, new() { InProgrammes = ["E-1"], UnderOperationalControl = ["E-3"], InEmergencyPlans = ["E-2"] });

        Assert.Equal(("E-2", "aspect.control.missing", "ENV-12"), (findings.Single().Aspect.Id, findings.Single().Reason.Code, findings.Single().Reason.Rule.ToString()));
    }

    [Fact]
    public void A_regional_aspect_on_the_list_contradicts_the_manual()
    {
        var regional = Significant with { Aspect = Significant.Aspect with { Id = "E-7", IsRegional = true } };
        var list = SignificantAspects.ListOn([Some.Evaluated(regional), Some.Evaluated(Significant)], Some.Day);

        Assert.Equal("E-7", SignificantAspects.RegionalContradictions(list).Single().Aspect.Id);
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
            var list = SignificantAspects.ListOn(history, Some.Day.PlusDays(5));
            return list.All(item => item.Evaluation.IsSignificant == true
                && history.Any(entry => entry.Evaluation == item.Evaluation && entry.Date <= Some.Day.PlusDays(5) && !entry.Signatures.IsEmpty));
        });
}
