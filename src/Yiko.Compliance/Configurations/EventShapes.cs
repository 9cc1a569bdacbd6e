using NodaTime;
using Yiko.Compliance.RuleSets.Json.Shapes;
using static Yiko.Compliance.RuleSets.Json.Shapes.CommonShapes;

namespace Yiko.Compliance.Configurations;

/// <summary>How configuration events and the verdicts on them stand in JSON.</summary>
internal static class EventShapes
{
    public static Shape<ConfigurationEvent> Event { get; } =
        Shape.OneOf("event", [.. ItemEventShapes.All, .. BaselineEventShapes.All, .. ChangeEventShapes.All]);

    /// <summary>A verdict without its state, which follows from the events; it is read back for the state given.</summary>
    public static Shape<ConfigurationVerdict> VerdictFor(ConfigurationState state) => Shape.Of<ConfigurationVerdict>(verdict =>
    {
        var happened = verdict.Required("event", Event, of => of.Event);
        var accepted = verdict.Required("accepted", Truth, of => of.IsAccepted);
        var rationale = verdict.Required("rationale", ReasonShapes.Rationale, of => of.Rationale);
        var stamp = verdict.Required("ruleSet", Stamp, of => of.RuleSet);
        return read => new()
        {
            Event = happened.Of(read),
            IsAccepted = accepted.Of(read),
            State = state,
            Rationale = rationale.Of(read),
            RuleSet = stamp.Of(read),
        };
    });

    /// <summary>A kind of event with the members that every event has.</summary>
    /// <param name="kind">The word of <see cref="ConfigurationEvent.Kind"/>.</param>
    /// <param name="describe">Names the members that only this kind has, and gives how an event is made.</param>
    public static UnionCase<ConfigurationEvent> Case<T>(string kind, Func<MemberList<T>, CommonMembers<T>, Func<MemberValues, T>> describe)
        where T : ConfigurationEvent =>
        new UnionCase<ConfigurationEvent, T>(kind, Shape.Of<T>(members => describe(members, new(members)), Presence.OptionalOrNull));

    /// <summary>What every event has.</summary>
    internal sealed class CommonMembers<T>(MemberList<T> members)
        where T : ConfigurationEvent
    {
        public Member<T, string> Id { get; } = members.Required("id", Saying, of => of.Id);

        public Member<T, LocalDate> Date { get; } = members.Required("date", CommonShapes.Date, of => of.Date);

        public Member<T, string> By { get; } = members.Required("by", Saying, of => of.By);

        public Member<T, string?> Previous { get; } = members.Optional("previous", Text, of => of.Previous);
    }
}
