using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How configuration events and the verdicts on them stand in JSON.</summary>
internal static class EventShapes
{
    public static Shape<ConfigurationEvent> Event { get; } =
        Shape.OneOf<ConfigurationEvent>("event", [.. ItemEventShapes.All, .. BaselineEventShapes.All, .. ChangeEventShapes.All]);

    /// <summary>A verdict without its state, which follows from the events.</summary>
    public static Shape<ConfigurationVerdict> Verdict { get; } = VerdictFor(ConfigurationState.Empty);

    /// <summary>A verdict without its state, which follows from the events; it is read back for the state given.</summary>
    public static Shape<ConfigurationVerdict> VerdictFor(ConfigurationState state) => Shape.Of<ConfigurationVerdict>(verdict =>
    {
        var happened = verdict.Required("event", Event, of => of.Event);
        var accepted = verdict.Required("accepted", Shape.Truth, of => of.IsAccepted);
        var rationale = verdict.Required("rationale", Shape.Rationale, of => of.Rationale);
        var stamp = verdict.Required("ruleSet", Shape.Stamp, of => of.RuleSet);
        return read => new()
        {
            Event = happened(read),
            IsAccepted = accepted(read),
            State = state,
            Rationale = rationale(read),
            RuleSet = stamp(read),
        };
    });

    /// <summary>A kind of event with the members that every event has.</summary>
    /// <param name="kind">The word of <see cref="ConfigurationEvent.Kind"/>.</param>
    /// <param name="describe">Names the members that only this kind has, and gives how an event is made.</param>
    public static UnionCase<ConfigurationEvent> Case<T>(string kind, Func<Members<T>, CommonMembers<T>, Func<Members<T>, T>> describe)
        where T : ConfigurationEvent =>
        new UnionCase<ConfigurationEvent, T>(kind, Shape.Of<T>(members => describe(members, new(members)), definition: null, Presence.OptionalOrNull));

    /// <summary>What every event has.</summary>
    internal sealed class CommonMembers<T>(Members<T> members)
        where T : ConfigurationEvent
    {
        public Func<Members<T>, string> Id { get; } = members.Required("id", Shape.FilledText, of => of.Id);

        public Func<Members<T>, LocalDate> Date { get; } = members.Required("date", Shape.Date, of => of.Date);

        public Func<Members<T>, string> By { get; } = members.Required("by", Shape.FilledText, of => of.By);

        public Func<Members<T>, string?> Previous { get; } = members.Optional("previous", Shape.Text, of => of.Previous);
    }
}
