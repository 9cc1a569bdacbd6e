namespace Yiko.Compliance;

public sealed class LifecycleTests
{
    private static readonly Reason NoSuchStep = Some.Reason("change.lifecycle.no-such-step");
    private static readonly ChecklistPart Authority = Need("authority", "authority");
    private static readonly ChecklistPart ImpactKnown = Need("impact-known", "impact known");
    private static readonly ChecklistPart Refused = Need("refused", "refused");

    private static readonly Term[] Stages =
        [Term.Of("requested", "requested", "已申请"), Term.Of("analysed", "analysed", "已分析"), Term.Of("approved", "approved", "已批准"), Term.Of("rejected", "rejected", "已否决")];

    private static readonly Lifecycle Changes = new(
        Stages,
        [
            Step("analyse", "requested", "analysed"),
            Step("decide", "analysed", "approved", Authority, ImpactKnown),
            Step("decide", "analysed", "rejected", Refused),
        ],
        NoSuchStep);

    [Fact]
    public void An_accepted_step_leads_on_without_a_word()
    {
        var (stage, refusals) = Changes.Next("requested", "analyse");
        Assert.Equal("analysed", stage.Code);
        Assert.Empty(refusals);
    }

    [Fact]
    public void The_first_way_whose_conditions_are_met_is_taken()
    {
        Assert.Equal("approved", Changes.Next("analysed", "decide", "authority", "impact-known", "refused").Stage.Code);
        Assert.Equal("rejected", Changes.Next("analysed", "decide", "authority", "refused").Stage.Code);
    }

    [Fact]
    public void A_refusal_leaves_the_stage_and_names_every_unmet_condition_once()
    {
        var (stage, refusals) = Changes.Next("analysed", "decide", "authority");
        Assert.Equal("analysed", stage.Code);
        Assert.Equal(["change.need.impact-known", "change.need.refused"], refusals.Select(reason => reason.Code));
    }

    [Fact]
    public void A_step_that_leads_nowhere_is_refused_with_the_names_of_stage_and_step()
    {
        var (stage, refusals) = Changes.Next("rejected", "analyse");
        Assert.Equal("rejected", stage.Code);
        Assert.Equal(
            [NoSuchStep.With(ReasonArgument.Of("state", LocalizedText.Of("rejected", "已否决")), ReasonArgument.Of("event", LocalizedText.Of("analyse it", "步骤")))],
            refusals);
    }

    [Fact]
    public void The_same_unmet_condition_on_two_ways_is_named_once()
    {
        Lifecycle twice = new(Stages, [Step("decide", "analysed", "approved", Authority), Step("decide", "analysed", "rejected", Authority)], NoSuchStep);
        Assert.Single(twice.Next("analysed", "decide").Refusals);
    }

    [Fact]
    public void A_word_that_the_life_cycle_does_not_have_is_refused()
    {
        Some.AssertFaults(() => Changes.Next("analyzed", "decide"), "no stage “analyzed”", "requested, analysed, approved, rejected");
        Some.AssertFaults(() => Changes.Next("analysed", "reject"), "no step “reject”. It has analyse, decide.");
        Some.AssertFaults(() => Changes.Next("analysed", "decide", "authorized"), "no condition “authorized”. It has authority, impact-known, refused.");
        Assert.Throws<ArgumentNullException>(() => Changes.Next(null!, "decide"));
        Assert.Throws<ArgumentNullException>(() => Changes.Next("analysed", null!));
        Assert.Throws<ArgumentNullException>(() => Changes.Next("analysed", "decide", null!));
    }

    [Fact]
    public void A_life_cycle_prints_itself_as_a_Mermaid_diagram()
    {
        Assert.Equal(
            """
            stateDiagram-v2
                requested : requested
                analysed : analysed
                approved : approved
                rejected : rejected
                [*] --> requested
                requested --> analysed : analyse it
                analysed --> approved : decide it [authority, impact known]
                analysed --> rejected : decide it [refused]

            """.ReplaceLineEndings("\n"),
            Changes.ToMermaid());
        Assert.Contains("    requested : 已申请\n", Changes.ToMermaid(Language.ChineseSimplified), StringComparison.Ordinal);
        Assert.Contains("    a_b --> a_b : c-d it\n", new Lifecycle([Term.Of("a-b", "a", "甲")], [Step("c-d", "a-b", "a-b")], NoSuchStep).ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_life_cycle_lists_every_fault()
    {
        Some.AssertFaults(() => _ = new Lifecycle(Stages, [], NoSuchStep), "at least one step");
        Some.AssertFaults(() => _ = new Lifecycle(Stages, [null!], NoSuchStep), "item 1 is null");
        Some.AssertFaults(
            () => _ = new Lifecycle([Stages[0], Stages[0]], [Step("leave", "somewhere", "requested", ChecklistPart.Of("x", "x", "某")), Step("go", "requested", "nowhere")], NoSuchStep),
            "the stage requested occurs twice",
            "leave: somewhere → requested leaves none of the stages",
            "leave: somewhere → requested does not say what is said where x is not met",
            "go: requested → nowhere leads to none of the stages");
        Assert.Throws<ArgumentNullException>(() => new Lifecycle(null!, [], NoSuchStep));
        Assert.Throws<ArgumentNullException>(() => new Lifecycle(Stages, null!, NoSuchStep));
        Assert.Throws<ArgumentNullException>(() => new Lifecycle(Stages, Changes.Steps, null!));
        Some.AssertFaults(() => _ = Changes.Steps[0] with { Code = "A" }, "lower-case");
        Some.AssertFaults(() => _ = Changes.Steps[0] with { From = "A" }, "lower-case");
        Some.AssertFaults(() => _ = Changes.Steps[0] with { To = "A" }, "lower-case");
        Assert.Throws<ArgumentNullException>(() => _ = Changes.Steps[0] with { Name = null! });
    }

    [Property]
    public bool A_refusal_keeps_the_stage_and_one_condition_more_never_refuses(byte stage, bool analyse, bool authority, bool impactKnown, bool refused)
    {
        var (before, step) = (Stages[stage % 4].Code, analyse ? "analyse" : "decide");
        List<string> met = [];
        if (authority) met.Add("authority");
        if (impactKnown) met.Add("impact-known");
        if (refused) met.Add("refused");
        var (after, refusals) = Changes.Next(before, step, met);
        return (refusals.IsEmpty || after.Code == before)
            && (!refusals.IsEmpty || Changes.Next(before, step, [.. met, "authority", "impact-known"]).Refusals.IsEmpty);
    }

    private static ChecklistPart Need(string code, string english) =>
        new() { Code = code, Name = LocalizedText.Of(english, "条件"), WhenMissing = Some.Reason("change.need." + code) };

    private static LifecycleStep Step(string code, string from, string to, params ChecklistPart[] needs) =>
        new() { Code = code, Name = LocalizedText.Of(code + " it", "步骤"), From = from, To = to, Needs = [.. needs] };
}
