namespace Yiko.Compliance.Documents;

public sealed class DocumentLifecycleTests
{
    private static readonly Lifecycle Versions = DocumentController.VersionLifecycle;
    private static readonly Lifecycle Proposals = DocumentController.ProposalLifecycle;

    [Fact]
    public void A_version_takes_effect_only_when_it_is_approved_and_due()
    {
        Assert.Equal(("effective", ""), Next(Versions, "draft", "take-effect", "signed", "due"));
        Assert.Equal(("draft", "document.lifecycle.not-approved;document.lifecycle.not-due"), Next(Versions, "draft", "take-effect"));
    }

    [Fact]
    public void A_version_is_superseded_by_a_later_one_and_closed_when_no_copy_is_out()
    {
        Assert.Equal(("effective", "document.lifecycle.no-successor"), Next(Versions, "effective", "supersede"));
        Assert.Equal(("superseded", ""), Next(Versions, "effective", "supersede", "successor-in-force"));
        Assert.Equal(("superseded", "document.lifecycle.copies-out"), Next(Versions, "superseded", "close"));
        Assert.Equal(("obsolete", ""), Next(Versions, "superseded", "close", "no-copy-out"));
        Assert.Equal(("effective", "document.lifecycle.copies-out"), Next(Versions, "effective", "withdraw"));
        Assert.Equal(("obsolete", ""), Next(Versions, "effective", "withdraw", "no-copy-out"));
        Assert.Equal(("obsolete", ""), Next(Versions, "draft", "withdraw"));
    }

    // Every stage, step and set of conditions: there is one way into force.
    [Fact]
    public void There_is_no_other_way_into_force() => Assert.All(
        from stage in Versions.Stages
        from step in Steps(Versions)
        from bits in Enumerable.Range(0, 16)
        let met = new[] { "signed", "due", "successor-in-force", "no-copy-out" }.Where((_, i) => (bits >> i & 1) != 0).ToArray()
        let after = Versions.Next(stage.Code, step, met)
        where after.Refusals.IsEmpty && after.Stage.Code == "effective"
        select (stage.Code, step, met),
        way =>
        {
            Assert.Equal(("draft", "take-effect"), (way.Code, way.step));
            Assert.Equal(["signed", "due"], way.met.Take(2));
        });

    [Fact]
    public void A_change_goes_through_review_approval_and_effect()
    {
        Assert.Equal(("under-review", ""), Next(Proposals, "proposed", "organise-review"));
        Assert.Equal(("review-passed", ""), Next(Proposals, "under-review", "conclude-review", "review-passed"));
        Assert.Equal(("rejected", ""), Next(Proposals, "under-review", "conclude-review", "review-not-passed"));
        Assert.Equal(("approved", ""), Next(Proposals, "review-passed", "decide", "approved"));
        Assert.Equal(("not-approved", ""), Next(Proposals, "review-passed", "decide", "not-approved"));
        Assert.Equal(("effective", ""), Next(Proposals, "approved", "take-effect", "signed", "due"));
    }

    [Fact]
    public void A_review_or_decision_that_is_said_to_be_both_changes_nothing()
    {
        Assert.Equal(("rejected", ""), Next(Proposals, "under-review", "conclude-review", "review-passed", "review-not-passed"));
        Assert.Equal(("not-approved", ""), Next(Proposals, "review-passed", "decide", "approved", "not-approved"));
    }

    [Fact]
    public void What_has_not_ended_leads_nowhere()
    {
        Assert.Equal(
            ("under-review", "document.lifecycle.review-not-failed;document.lifecycle.review-not-passed"),
            Next(Proposals, "under-review", "conclude-review"));
        Assert.Equal(
            ("review-passed", "document.lifecycle.decision-not-negative;document.lifecycle.decision-not-positive"),
            Next(Proposals, "review-passed", "decide"));
        Assert.Equal(("approved", "document.lifecycle.not-approved;document.lifecycle.not-due"), Next(Proposals, "approved", "take-effect"));
    }

    [Theory]
    [InlineData("rejected")]
    [InlineData("not-approved")]
    [InlineData("effective")]
    public void A_change_that_has_ended_stays_ended(string stage) => Assert.All(
        Steps(Proposals), step => Assert.Equal((stage, "document.lifecycle.no-such-step"), Next(Proposals, stage, step, "signed", "due")));

    [Fact]
    public void Every_stage_and_step_has_a_name_in_both_languages()
    {
        Assert.Equal(4 + 4, Names(Versions).Distinct().Count());
        Assert.Equal(7 + 4, Names(Proposals).Distinct().Count());

        static IEnumerable<string> Names(Lifecycle life) =>
            from stage in life.Stages
            from step in Steps(life)
            from reason in life.Next(stage.Code, step).Refusals
            where reason.Code == "document.lifecycle.no-such-step"
            from argument in reason.Arguments
            select ((TextArgument)argument).Value.ChineseSimplified;
    }

    private static (string Stage, string Refusals) Next(Lifecycle life, string stage, string step, params string[] met)
    {
        var (after, refusals) = life.Next(stage, step, met);
        return (after.Code, string.Join(';', refusals.Select(reason => reason.Code)));
    }

    private static IEnumerable<string> Steps(Lifecycle life) => life.Steps.Select(step => step.Code).Distinct();
}
