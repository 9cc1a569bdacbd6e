using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>One kind of event: what it is called, and how it stands in JSON as its hash takes it, which a log carries on.</summary>
internal sealed class EventCase
{
    private EventCase(Term kind, UnionCase<ConfigurationEvent> inJson) => (Kind, InJson) = (kind, inJson);

    public Term Kind { get; }

    public UnionCase<ConfigurationEvent> InJson { get; }

    /// <summary>A kind of event with the members that every event has.</summary>
    /// <param name="kind">The word that tells the kind, and what it is called.</param>
    /// <param name="tell">Names the members that only this kind has, and gives how an event is made.</param>
    /// <param name="takes">Which events of the type are of this kind, where it has several.</param>
    public static EventCase Of<T>(
        Term kind, Func<Members<T>, EventHead<T>, Func<Members<T>, T>> tell, Func<T, bool>? takes = null)
        where T : ConfigurationEvent =>
        new(
            kind,
            new UnionCase<ConfigurationEvent, T>(kind.Code, Shape.Of<T>(members => tell(members, new(members)), definition: null, Presence.OptionalOrNull), takes));
}

/// <summary>What every event has.</summary>
internal sealed class EventHead<T>(Members<T> members)
    where T : ConfigurationEvent
{
    public Func<Members<T>, string> Id { get; } = members.Required("id", Shape.FilledText, of => of.Id);

    public Func<Members<T>, LocalDate> Date { get; } = members.Required("date", Shape.Date, of => of.Date);

    public Func<Members<T>, string> By { get; } = members.Required("by", Shape.FilledText, of => of.By);

    public Func<Members<T>, string?> Previous { get; } = members.Optional("previous", Shape.Text, of => of.Previous);
}
