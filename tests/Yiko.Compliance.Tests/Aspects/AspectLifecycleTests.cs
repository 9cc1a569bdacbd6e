namespace Yiko.Compliance.Aspects;

public sealed class AspectLifecycleTests
{
    private static readonly AspectFacts Approved = new() { IsSignificant = true, Signatures = Some.AllSigned };

    [Fact]
    public void An_aspect_is_confirmed_evaluated_and_approved_in_turn()
    {
        Assert.Equal(AspectStage.Confirmed, Next(AspectStage.Identified, AspectEvent.Confirm, Approved));
        Assert.Equal(AspectStage.Evaluated, Next(AspectStage.Confirmed, AspectEvent.Evaluate, Approved));
        Assert.Equal(AspectStage.Significant, Next(AspectStage.Evaluated, AspectEvent.Approve, Approved));
        Assert.Equal(AspectStage.NotSignificant, Next(AspectStage.Evaluated, AspectEvent.Approve, Approved with { IsSignificant = false }));
    }

    [Theory]
    [InlineData(AspectStage.Identified, AspectEvent.Confirm, 0, "approval.signature.missing", "ENV-02")]
    [InlineData(AspectStage.Confirmed, AspectEvent.Evaluate, 1, "approval.signature.missing", "ENV-03")]
    [InlineData(AspectStage.Evaluated, AspectEvent.Approve, 2, "approval.signature.missing", "ENV-04")]
    public void A_step_without_its_signature_is_refused_by_name(AspectStage stage, AspectEvent happened, int signatures, string code, string rule)
    {
        var step = AspectLifecycle.Rules.Next(stage, happened, Approved with { Signatures = Some.AllSigned.Take(signatures).ToValueList() });

        Assert.Equal((false, stage), (step.Accepted, step.State));
        Assert.Equal((code, rule), (step.Reasons.Single().Code, step.Reasons.Single().Rule.ToString()));
    }

    [Fact]
    public void Nothing_is_approved_without_a_verdict()
    {
        var step = AspectLifecycle.Rules.Next(AspectStage.Evaluated, AspectEvent.Approve, Approved with { IsSignificant = null });

        Assert.Equal(["aspect.lifecycle.not-evaluated"], step.Reasons.Select(reason => reason.Code));
        Assert.False(AspectLifecycle.Rules.Next(AspectStage.Confirmed, AspectEvent.Evaluate, Approved with { IsSignificant = null }).Accepted);
    }

    [Fact]
    public void A_rejected_evaluation_is_made_again()
    {
        Assert.Equal(AspectStage.Evaluated, Next(AspectStage.Evaluated, AspectEvent.Reject, new()));
        Assert.Equal(AspectStage.Evaluated, Next(AspectStage.Evaluated, AspectEvent.Evaluate, Approved));
    }

    [Fact]
    public void No_other_way_leads_to_a_verdict()
    {
        var ways = AspectLifecycle.Rules.Transitions.Where(way => way.To is AspectStage.Significant or AspectStage.NotSignificant);

        Assert.All(ways, way => Assert.Equal((AspectStage.Evaluated, AspectEvent.Approve), (way.From, way.On)));
        Assert.Equal("aspect.lifecycle.no-such-step", AspectLifecycle.Rules.Next(AspectStage.Identified, AspectEvent.Approve, Approved).Reasons.Single().Code);
    }

    [Fact]
    public void Stages_and_events_have_names_in_both_languages()
    {
        var sentences =
            from stage in Enum.GetValues<AspectStage>()
            from happened in Enum.GetValues<AspectEvent>()
            let step = AspectLifecycle.Rules.Next(stage, happened, new())
            where step.Reasons.Any(reason => reason.Code == "aspect.lifecycle.no-such-step")
            select Localization.RationaleFormatter.ChineseSimplified.Sentence(step.Reasons.Single());

        Assert.Equal(15, sentences.Count());
        Assert.Contains("当前状态为“重要环境因素”，不能执行“批准”。", sentences);
        Assert.Contains("当前状态为“一般环境因素”，不能执行“退回”。", sentences);
        Assert.All(sentences, sentence => Assert.DoesNotMatch("[A-Za-z]", sentence));
    }

    [Fact]
    public void A_change_reopens_only_the_aspects_concerned()
    {
        (EnvironmentalAspect Aspect, AspectStage Stage)[] standings =
        [
            (Some.Aspect("E-1") with { Activity = "printing" }, AspectStage.Significant),
            (Some.Aspect("E-2") with { Activity = "cooling" }, AspectStage.NotSignificant),
            (Some.Aspect("E-3"), AspectStage.Evaluated),
            (Some.Aspect("E-4") with { Activity = "printing" }, AspectStage.Identified),
        ];

        Assert.Equal(
            [AspectStage.Identified, AspectStage.NotSignificant, AspectStage.Evaluated, AspectStage.Identified],
            Stages(new() { Trigger = AspectTrigger.ChangedActivity, Date = Some.Day, Activities = ["printing"] }));
        Assert.Equal(
            [AspectStage.Significant, AspectStage.NotSignificant, AspectStage.Identified, AspectStage.Identified],
            Stages(new() { Trigger = AspectTrigger.LegalChange, Date = Some.Day, AspectIds = ["E-3"] }));
        Assert.All(Stages(new() { Trigger = AspectTrigger.MethodChange, Date = Some.Day }), stage => Assert.Equal(AspectStage.Identified, stage));

        IEnumerable<AspectStage> Stages(AspectChange change) => standings.Select(standing =>
            change.Concerns(standing.Aspect) ? AspectLifecycle.Rules.Next(standing.Stage, AspectEvent.Trigger, new()).State : standing.Stage);
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

    private static AspectStage Next(AspectStage stage, AspectEvent happened, AspectFacts facts)
    {
        var step = AspectLifecycle.Rules.Next(stage, happened, facts);
        Assert.True(step.Accepted);
        return step.State;
    }
}
