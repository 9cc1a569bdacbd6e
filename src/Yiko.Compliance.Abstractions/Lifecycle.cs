using System.Text;
using Ardalis.GuardClauses;

namespace Yiko.Compliance;

/// <summary>States, what may happen in each, and under which conditions: state and event in, next state or refusal out.</summary>
/// <typeparam name="TState">The states: an enumeration.</typeparam>
/// <typeparam name="TEvent">What may happen: an enumeration.</typeparam>
/// <typeparam name="TFacts">What the conditions look at: an immutable record.</typeparam>
/// <remarks>
/// <para>The state is the caller's; nothing is kept here. A refused event leaves the state as it was and says which condition failed.</para>
/// <para>Every instance is valid.</para>
/// </remarks>
public sealed class Lifecycle<TState, TEvent, TFacts>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    private readonly Dictionary<(TState From, TEvent On), (Transition<TState, TEvent, TFacts> Transition, LifecycleStep<TState> Taken)[]> _ways;
    private readonly Reason _noSuchStep;
    private readonly Func<TState, LocalizedText> _stateName;
    private readonly Func<TEvent, LocalizedText> _eventName;

    /// <summary>A lifecycle of transitions.</summary>
    /// <param name="transitions">The transitions; of several from one state on one event, the first whose guards hold is taken.</param>
    /// <param name="noSuchStep">What to say when nothing leads on from a state by an event; gets the placeholders <c>state</c> and <c>event</c>.</param>
    /// <param name="stateName">What a state is called in a sentence; by default its identifier.</param>
    /// <param name="eventName">What an event is called in a sentence; by default its identifier.</param>
    /// <exception cref="ArgumentException">There is no transition.</exception>
    public Lifecycle(
        IEnumerable<Transition<TState, TEvent, TFacts>> transitions,
        Reason noSuchStep,
        Func<TState, LocalizedText>? stateName = null,
        Func<TEvent, LocalizedText>? eventName = null)
    {
        Transitions = new(Faults.NoneNull(transitions, nameof(transitions)));
        Guard.Against.Zero(Transitions.Count, nameof(transitions), "a lifecycle needs at least one transition");
        _ways = Transitions
            .GroupBy(transition => (transition.From, transition.On))
            .ToDictionary(
                way => way.Key,
                way => way.Select(transition => (transition, new LifecycleStep<TState> { Accepted = true, State = transition.To })).ToArray());
        _noSuchStep = Guard.Against.Null(noSuchStep);
        _stateName = stateName ?? (state => LocalizedText.Same(state.ToString()));
        _eventName = eventName ?? (happened => LocalizedText.Same(happened.ToString()));
    }

    /// <summary>The transitions, in the order in which they are tried.</summary>
    public ValueList<Transition<TState, TEvent, TFacts>> Transitions { get; }

    /// <summary>What an event does in a state.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="happened">The event.</param>
    /// <param name="facts">What the guards look at.</param>
    /// <returns>The next state, or the present one with the reasons of the refusal.</returns>
    public LifecycleStep<TState> Next(TState state, TEvent happened, TFacts facts)
    {
        if (!_ways.TryGetValue((state, happened), out var ways)) return Refused(state, [NoSuchStep(state, happened)]);
        List<Reason>? refusals = null;
        foreach (var (transition, taken) in ways)
        {
            var holds = true;
            foreach (var guard in transition.Guards)
            {
                if (guard.Check(facts) is not { } unmet) continue;
                holds = false;
                (refusals ??= []).Add(unmet);
            }

            if (holds) return taken;
        }

        return Refused(state, refusals!.Distinct());
    }

    /// <summary>The lifecycle as a Mermaid state diagram, so that documents show the rules that run.</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        text.Append("    [*] --> ").Append(Transitions[0].From).Append('\n');
        foreach (var transition in Transitions)
        {
            text.Append("    ").Append(transition.From).Append(" --> ").Append(transition.To).Append(": ").Append(transition.On);
            if (!transition.Guards.IsEmpty) text.Append(" [").Append(string.Join(", ", transition.Guards.Select(guard => guard.Name))).Append(']');
            text.Append('\n');
        }

        return text.ToString();
    }

    private static LifecycleStep<TState> Refused(TState state, IEnumerable<Reason> reasons) =>
        new() { Accepted = false, State = state, Reasons = reasons.ToValueList() };

    private Reason NoSuchStep(TState state, TEvent happened) =>
        _noSuchStep.With(ReasonArgument.Of("state", _stateName(state)), ReasonArgument.Of("event", _eventName(happened)));
}

/// <summary>One way on from a state in a <see cref="Lifecycle{TState,TEvent,TFacts}"/>.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TEvent">What may happen.</typeparam>
/// <typeparam name="TFacts">What the conditions look at.</typeparam>
public sealed record Transition<TState, TEvent, TFacts>
    where TState : struct, Enum
    where TEvent : struct, Enum
{
    /// <summary>The state before.</summary>
    public required TState From { get; init; }

    /// <summary>What happens.</summary>
    public required TEvent On { get; init; }

    /// <summary>The state after.</summary>
    public required TState To { get; init; }

    /// <summary>The conditions, all of which must hold; empty where there is none.</summary>
    public ValueList<TransitionGuard<TFacts>> Guards { get; init; }
}

/// <summary>A condition of a <see cref="Transition{TState,TEvent,TFacts}"/>.</summary>
/// <typeparam name="TFacts">What the condition looks at.</typeparam>
public sealed record TransitionGuard<TFacts>
{
    /// <summary>What the diagram prints for the condition.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Name
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Null when the condition holds, otherwise why it does not. A pure function.</summary>
    public required Func<TFacts, Reason?> Check
    {
        get;
        init => field = Guard.Against.Null(value);
    }
}

/// <summary>What an event did in a <see cref="Lifecycle{TState,TEvent,TFacts}"/>.</summary>
/// <typeparam name="TState">The states.</typeparam>
public sealed record LifecycleStep<TState>
    where TState : struct, Enum
{
    /// <summary>Whether the event was accepted.</summary>
    public required bool Accepted { get; init; }

    /// <summary>The state afterwards; after a refusal the state before.</summary>
    public required TState State { get; init; }

    /// <summary>Why the event was refused, every unmet condition; empty when it was accepted.</summary>
    public ValueList<Reason> Reasons { get; init; }
}
