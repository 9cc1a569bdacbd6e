namespace Yiko.Compliance.Aspects;

public sealed class AspectLifecycleTests
{
    [Fact]
    public void An_aspect_is_confirmed_evaluated_and_approved_in_turn()
    {
        Assert.Equal("confirmed", Next("identified", "confirm", isSignificant: true));
        Assert.Equal("evaluated", Next("confirmed", "evaluate", isSignificant: true));
        Assert.Equal("significant", Next("evaluated", "approve", isSignificant: true));
        Assert.Equal("not-significant", Next("evaluated", "approve", isSignificant: false));
    }

    [Theory]
    [InlineData("identified", "confirm", 0, "approval.signature.missing", "ENV-02")]
    [InlineData("confirmed", "evaluate", 1, "approval.signature.missing", "ENV-03")]
    [InlineData("evaluated", "approve", 2, "approval.signature.missing", "ENV-04")]
    public void A_step_without_its_signature_is_refused_by_name(string stage, string step, int signatures, string code, string rule)
    {
        var (after, refusals) = AspectRegister.Next(stage, step, Some.AllSigned.Take(signatures).ToValueList(), isSignificant: true);

        Assert.Equal((stage, code, rule), (after.Code, refusals.Single().Code, refusals.Single().Rule.ToString()));
        Assert.Contains(refusals.Single(), AspectRegister.Lifecycle.Next(stage, step).Refusals);
    }

    [Fact]
    public void Nothing_is_approved_without_a_verdict()
    {
        Assert.Equal(["aspect.lifecycle.not-evaluated"], AspectRegister.Next("evaluated", "approve", Some.AllSigned).Refusals.Select(reason => reason.Code));
        Assert.Equal(["aspect.lifecycle.not-evaluated"], AspectRegister.Next("confirmed", "evaluate", Some.AllSigned).Refusals.Select(reason => reason.Code));
    }

    [Fact]
    public void A_rejected_evaluation_is_made_again()
    {
        Assert.Equal("evaluated", Next("evaluated", "reject", isSignificant: null));
        Assert.Equal("evaluated", Next("evaluated", "evaluate", isSignificant: true));
    }

    [Fact]
    public void No_other_way_leads_to_a_verdict()
    {
        var ways = AspectRegister.Lifecycle.Steps.Where(way => way.To is "significant" or "not-significant");

        Assert.All(ways, way => Assert.Equal(("evaluated", "approve"), (way.From, way.Code)));
        Assert.Equal("aspect.lifecycle.no-such-step", AspectRegister.Next("identified", "approve", Some.AllSigned, isSignificant: true).Refusals.Single().Code);
    }

    [Fact]
    public void Stages_and_steps_have_names_in_both_languages()
    {
        var sentences =
            from stage in AspectRegister.Lifecycle.Stages
            from step in AspectRegister.Lifecycle.Steps.Select(way => way.Code).Distinct()
            let refusals = AspectRegister.Next(stage.Code, step).Refusals
            where refusals.Any(reason => reason.Code == "aspect.lifecycle.no-such-step")
            select Localization.RationaleFormatter.ChineseSimplified.Sentence(refusals.Single());

        Assert.Equal(15, sentences.Count());
        Assert.Contains("当前状态为“重要环境因素”，不能执行“批准”。", sentences);
        Assert.Contains("当前状态为“一般环境因素”，不能执行“退回”。", sentences);
        Assert.All(sentences, sentence => Assert.DoesNotMatch("[A-Za-z]", sentence));
    }

    [Fact]
    public void A_change_reopens_only_the_aspects_concerned()
    {
        (EnvironmentalAspect Aspect, string Stage)[] standings =
        [
            (Some.Aspect("E-1") with { Activity = "printing" }, "significant"),
            (Some.Aspect("E-2") with { Activity = "cooling" }, "not-significant"),
            (Some.Aspect("E-3"), "evaluated"),
            (Some.Aspect("E-4") with { Activity = "printing" }, "identified"),
        ];

        Assert.Equal(
            ["identified", "not-significant", "evaluated", "identified"],
            Stages(new() { Trigger = AspectTrigger.ChangedActivity, Date = Some.Day, Activities = ["printing"] }));
        Assert.Equal(
            ["significant", "not-significant", "identified", "identified"],
            Stages(new() { Trigger = AspectTrigger.LegalChange, Date = Some.Day, AspectIds = ["E-3"] }));
        Assert.All(Stages(new() { Trigger = AspectTrigger.MethodChange, Date = Some.Day }), stage => Assert.Equal("identified", stage));

        IEnumerable<string> Stages(AspectChange change) => standings.Select(standing =>
            change.Concerns(standing.Aspect) ? AspectRegister.Lifecycle.Next(standing.Stage, "trigger").Stage.Code : standing.Stage);
    }

    [Fact]
    public void Aspects_are_due_again_from_the_earliest_change_that_concerns_them()
    {
        AspectChange[] changes =
        [
            new() { Trigger = AspectTrigger.MethodChange, Date = Some.Day.PlusDays(4) },
            new() { Trigger = AspectTrigger.LegalChange, Date = Some.Day.PlusDays(2), AspectIds = ["E-1"] },
            new() { Trigger = AspectTrigger.NewActivity, Date = Some.Day.PlusDays(1), AspectIds = ["E-9"] },
            new() { Trigger = AspectTrigger.ChangedActivity, Date = Some.Day.PlusDays(30) },
        ];
        var due = Some.Register.Due(
            [
                Some.Evaluated(Some.Named("E-2", Some.Resource(1, 1)), day: 4),
                Some.Evaluated(Some.Named("E-1", Some.Resource(1, 1))),
                Some.Evaluated(Some.Named("E-3", Some.Resource(1, 1)), day: 3),
            ],
            changes,
            Some.Day.PlusDays(10));

        Assert.Equal(["E-1", "E-3"], due.Select(item => item.Case.Aspect.Id));
        Assert.Equal([Some.Day.PlusDays(2), Some.Day.PlusDays(4)], due.Select(item => item.Since!.Value));
        Assert.Equal(["aspect.trigger.legal-change", "aspect.trigger.method-change"], due[0].Rationale.Select(reason => reason.Code));
        Assert.Equal("2026-03-04 法律法规及其他要求发生变化。", Localization.RationaleFormatter.ChineseSimplified.Sentence(due[0].Rationale[0]));
    }

    [Theory]
    [InlineData(AspectTrigger.NewActivity, "aspect.trigger.new-activity", "ENV-05")]
    [InlineData(AspectTrigger.ChangedActivity, "aspect.trigger.changed-activity", "ENV-05")]
    [InlineData(AspectTrigger.LegalChange, "aspect.trigger.legal-change", "ENV-13")]
    [InlineData(AspectTrigger.MethodChange, "aspect.trigger.method-change", "ENV-11")]
    public void A_trigger_cites_its_rule(AspectTrigger trigger, string code, string rule)
    {
        var reason = Some.Register.CheckReopening(new()
        {
            Aspect = Some.Aspect(),
            History = [Some.Evaluated(Some.Resource(1, 1))],
            Changes = [new() { Trigger = trigger, Date = Some.Day.PlusDays(1) }],
            AsOf = Some.Day.PlusDays(1),
        }).Rationale.Single();

        Assert.Equal((code, rule), (reason.Code, reason.Rule.ToString()));
    }

    private static string Next(string stage, string step, bool? isSignificant)
    {
        var (after, refusals) = AspectRegister.Next(stage, step, Some.AllSigned, isSignificant);
        Assert.Empty(refusals);
        return after.Code;
    }
}
