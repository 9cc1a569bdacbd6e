namespace Yiko.Compliance.Documents;

public sealed class DocumentLifecycleTests
{
    private static readonly DocumentState[] States = Enum.GetValues<DocumentState>();
    private static readonly ChangeRequestState[] RequestStates = Enum.GetValues<ChangeRequestState>();

    [Fact]
    public void A_version_takes_effect_only_when_it_is_approved_and_due()
    {
        var rules = DocumentLifecycle.Rules;

        Assert.Equal(DocumentState.Effective, rules.Next(DocumentState.Draft, DocumentEvent.TakeEffect, new() { IsApproved = true, IsDue = true }).State);
        Assert.Equal(
            ["document.lifecycle.not-approved", "document.lifecycle.not-due"],
            rules.Next(DocumentState.Draft, DocumentEvent.TakeEffect, new()).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void A_version_is_superseded_by_a_later_one_and_closed_when_no_copy_is_out()
    {
        var rules = DocumentLifecycle.Rules;

        Assert.Equal("document.lifecycle.no-successor", rules.Next(DocumentState.Effective, DocumentEvent.Supersede, new()).Reasons[0].Code);
        Assert.Equal(DocumentState.Superseded, rules.Next(DocumentState.Effective, DocumentEvent.Supersede, new() { HasSuccessor = true }).State);
        Assert.Equal("document.lifecycle.copies-out", rules.Next(DocumentState.Superseded, DocumentEvent.Close, new() { CopiesOut = 1 }).Reasons[0].Code);
        Assert.Equal(DocumentState.Obsolete, rules.Next(DocumentState.Superseded, DocumentEvent.Close, new()).State);
        Assert.False(rules.Next(DocumentState.Effective, DocumentEvent.Withdraw, new() { CopiesOut = 2 }).Accepted);
        Assert.Equal(DocumentState.Obsolete, rules.Next(DocumentState.Effective, DocumentEvent.Withdraw, new()).State);
        Assert.Equal(DocumentState.Obsolete, rules.Next(DocumentState.Draft, DocumentEvent.Withdraw, new()).State);
    }

    // Every state, event and set of facts: there is one way into force.
    [Fact]
    public void There_is_no_other_way_into_force() => Assert.All(
        from state in States
        from happened in Enum.GetValues<DocumentEvent>()
        from bits in Enumerable.Range(0, 16)
        let facts = new DocumentFacts { IsApproved = (bits & 1) != 0, IsDue = (bits & 2) != 0, HasSuccessor = (bits & 4) != 0, CopiesOut = bits >> 3 }
        let step = DocumentLifecycle.Rules.Next(state, happened, facts)
        where step.Accepted && step.State == DocumentState.Effective
        select (state, happened, facts),
        way => Assert.True(way is { state: DocumentState.Draft, happened: DocumentEvent.TakeEffect, facts: { IsApproved: true, IsDue: true } }));

    [Fact]
    public void A_change_goes_through_review_approval_and_effect()
    {
        var rules = DocumentChangeLifecycle.Rules;

        Assert.Equal(ChangeRequestState.UnderReview, rules.Next(ChangeRequestState.Proposed, ChangeRequestEvent.OrganiseReview, new()).State);
        Assert.Equal(ChangeRequestState.ReviewPassed, rules.Next(ChangeRequestState.UnderReview, ChangeRequestEvent.ConcludeReview, new() { ReviewPassed = true }).State);
        Assert.Equal(ChangeRequestState.Rejected, rules.Next(ChangeRequestState.UnderReview, ChangeRequestEvent.ConcludeReview, new() { ReviewPassed = false }).State);
        Assert.Equal(ChangeRequestState.Approved, rules.Next(ChangeRequestState.ReviewPassed, ChangeRequestEvent.Decide, new() { Approved = true }).State);
        Assert.Equal(ChangeRequestState.NotApproved, rules.Next(ChangeRequestState.ReviewPassed, ChangeRequestEvent.Decide, new() { Approved = false }).State);
        Assert.Equal(ChangeRequestState.Effective, rules.Next(ChangeRequestState.Approved, ChangeRequestEvent.TakeEffect, new() { IsSigned = true, IsDue = true }).State);
    }

    [Fact]
    public void What_has_not_ended_leads_nowhere()
    {
        var rules = DocumentChangeLifecycle.Rules;

        Assert.Equal(
            ["document.lifecycle.review-not-passed", "document.lifecycle.review-not-failed"],
            rules.Next(ChangeRequestState.UnderReview, ChangeRequestEvent.ConcludeReview, new()).Reasons.Select(reason => reason.Code));
        Assert.Equal(
            ["document.lifecycle.decision-not-positive", "document.lifecycle.decision-not-negative"],
            rules.Next(ChangeRequestState.ReviewPassed, ChangeRequestEvent.Decide, new()).Reasons.Select(reason => reason.Code));
        Assert.Equal(
            ["document.lifecycle.not-approved", "document.lifecycle.not-due"],
            rules.Next(ChangeRequestState.Approved, ChangeRequestEvent.TakeEffect, new()).Reasons.Select(reason => reason.Code));
    }

    [Theory]
    [InlineData(ChangeRequestState.Rejected)]
    [InlineData(ChangeRequestState.NotApproved)]
    [InlineData(ChangeRequestState.Effective)]
    public void A_change_that_has_ended_stays_ended(ChangeRequestState state) => Assert.All(
        Enum.GetValues<ChangeRequestEvent>(),
        happened => Assert.Equal("document.lifecycle.no-such-step", DocumentChangeLifecycle.Rules.Next(state, happened, new() { IsSigned = true, IsDue = true }).Reasons.Single().Code));

    [Fact]
    public void Every_state_and_event_has_a_name_in_both_languages()
    {
        var versions =
            from state in States
            from happened in Enum.GetValues<DocumentEvent>()
            from reason in DocumentLifecycle.Rules.Next(state, happened, new() { CopiesOut = 1 }).Reasons
            where reason.Code == "document.lifecycle.no-such-step"
            from argument in reason.Arguments
            select ((TextArgument)argument).Value.ChineseSimplified;
        var changes =
            from state in RequestStates
            from happened in Enum.GetValues<ChangeRequestEvent>()
            from reason in DocumentChangeLifecycle.Rules.Next(state, happened, new()).Reasons
            where reason.Code == "document.lifecycle.no-such-step"
            from argument in reason.Arguments
            select ((TextArgument)argument).Value.ChineseSimplified;

        Assert.Equal(4 + 4, versions.Distinct().Count());
        Assert.Equal(7 + 4, changes.Distinct().Count());
    }
}
