namespace Yiko.Compliance;

public sealed class LifecycleTests
{
    private static readonly Reason NoSuchStep = Some.Reason("change.lifecycle.no-such-step");

    private static readonly Lifecycle<State, Event, Facts> Changes = new(
        [
            new() { From = State.Requested, On = Event.Analyse, To = State.Analysed },
            new() { From = State.Analysed, On = Event.Decide, To = State.Approved, Guards = [Guard("authority", facts => facts.Authority), Guard("impact known", facts => facts.ImpactKnown)] },
            new() { From = State.Analysed, On = Event.Decide, To = State.Rejected, Guards = [Guard("refused", facts => facts.Refused)] },
        ],
        NoSuchStep);

    private enum State
    {
        Requested,
        Analysed,
        Approved,
        Rejected,
    }

    private enum Event
    {
        Analyse,
        Decide,
    }

    [Fact]
    public void An_accepted_event_leads_on_without_a_word()
    {
        var step = Changes.Next(State.Requested, Event.Analyse, new());
        Assert.Equal(new() { Accepted = true, State = State.Analysed }, step);
        Assert.Empty(step.Reasons);
    }

    [Fact]
    public void The_first_transition_whose_guards_hold_is_taken()
    {
        Assert.Equal(State.Approved, Changes.Next(State.Analysed, Event.Decide, new() { Authority = true, ImpactKnown = true, Refused = true }).State);
        Assert.Equal(State.Rejected, Changes.Next(State.Analysed, Event.Decide, new() { Authority = true, Refused = true }).State);
    }

    [Fact]
    public void A_refusal_leaves_the_state_and_names_every_unmet_guard_once()
    {
        var step = Changes.Next(State.Analysed, Event.Decide, new() { Authority = true });
        Assert.False(step.Accepted);
        Assert.Equal(State.Analysed, step.State);
        Assert.Equal(["change.guard.impact-known", "change.guard.refused"], step.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void An_event_that_leads_nowhere_is_refused_with_state_and_event()
    {
        var step = Changes.Next(State.Rejected, Event.Analyse, new());
        Assert.False(step.Accepted);
        Assert.Equal(State.Rejected, step.State);
        Assert.Equal([NoSuchStep.With(ReasonArgument.Of("state", "Rejected"), ReasonArgument.Of("event", "Analyse"))], step.Reasons);
    }

    [Fact]
    public void States_and_events_have_names_for_sentences()
    {
        Lifecycle<State, Event, Facts> named = new(Changes.Transitions, NoSuchStep, state => LocalizedText.Of("the state " + state, "状态"), _ => LocalizedText.Of("an event", "事件"));
        Assert.Equal(
            [NoSuchStep.With(ReasonArgument.Of("state", LocalizedText.Of("the state Rejected", "状态")), ReasonArgument.Of("event", LocalizedText.Of("an event", "事件")))],
            named.Next(State.Rejected, Event.Analyse, new()).Reasons);
    }

    [Fact]
    public void The_same_unmet_guard_on_two_ways_is_named_once()
    {
        var authority = Guard("authority", facts => facts.Authority);
        Lifecycle<State, Event, Facts> twice = new(
            [
                new() { From = State.Analysed, On = Event.Decide, To = State.Approved, Guards = [authority] },
                new() { From = State.Analysed, On = Event.Decide, To = State.Rejected, Guards = [authority] },
            ],
            NoSuchStep);
        Assert.Single(twice.Next(State.Analysed, Event.Decide, new()).Reasons);
    }

    [Fact]
    public void A_lifecycle_prints_itself_as_a_Mermaid_diagram() => Assert.Equal(
        """
        stateDiagram-v2
            [*] --> Requested
            Requested --> Analysed: Analyse
            Analysed --> Approved: Decide [authority, impact known]
            Analysed --> Rejected: Decide [refused]

        """.ReplaceLineEndings("\n"),
        Changes.ToMermaid());

    [Fact]
    public void A_lifecycle_needs_transitions_and_a_word_for_refusals()
    {
        Some.AssertFaults(() => _ = new Lifecycle<State, Event, Facts>([], NoSuchStep), "at least one transition");
        Some.AssertFaults(() => _ = new Lifecycle<State, Event, Facts>([null!], NoSuchStep), "item 1 is null");
        Assert.Throws<ArgumentNullException>(() => new Lifecycle<State, Event, Facts>(null!, NoSuchStep));
        Assert.Throws<ArgumentNullException>(() => new Lifecycle<State, Event, Facts>(Changes.Transitions, null!));
        Assert.ThrowsAny<ArgumentException>(() => new TransitionGuard<Facts> { Name = " ", Check = _ => null });
        Assert.Throws<ArgumentNullException>(() => new TransitionGuard<Facts> { Name = "x", Check = null! });
    }

    [Property]
    public bool A_refusal_has_reasons_and_an_acceptance_has_none(byte state, bool analyse, bool authority, bool impactKnown, bool refused)
    {
        var before = (State)(state % 4);
        var step = Changes.Next(before, analyse ? Event.Analyse : Event.Decide, new() { Authority = authority, ImpactKnown = impactKnown, Refused = refused });
        return step.Accepted == step.Reasons.IsEmpty && (step.Accepted || step.State == before);
    }

    private static TransitionGuard<Facts> Guard(string name, Func<Facts, bool> holds) => new()
    {
        Name = name,
        Check = facts => holds(facts) ? null : Some.Reason("change.guard." + name.Replace(' ', '-')),
    };

    private sealed record Facts
    {
        public bool Authority { get; init; }

        public bool ImpactKnown { get; init; }

        public bool Refused { get; init; }
    }
}
