using System.ComponentModel;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>Something that happened, or is to happen, in configuration management: one line of the event log.</summary>
/// <remarks>
/// Made by what happens in the field, such as <see cref="SetBaseline"/>. The hierarchy is closed, so a log can always be read back. What an event
/// may lack in the world is a verdict; what it can never lack, its own identifier, day and person, is demanded here.
/// </remarks>
/// <example>
/// <code>
/// using Yiko.Compliance.Configurations;
///
/// var plan = ConfigurationEvent.AdoptPlan(
///     new(2026, 3, 3), "technical-manager", "E-1",
///     parts: ["activities", "procedures", "schedule", "departments", "people"],
///     majorAuthority: ["change-board"]);
/// var (verdict, state) = new EventSourcedConfigurationController(ConfigurationRuleSet.Standard).Apply(ConfigurationState.Empty, plan);
/// Console.WriteLine($"{plan.Kind}, accepted: {verdict.IsAccepted}, last: {state.LastEvent?.Id}"); // adopt-plan, accepted: True, last: E-1
/// </code>
/// </example>
[Shaped(typeof(EventShapes), nameof(EventShapes.Event))]
[JsonConverter(typeof(ShapeJsonConverter<ConfigurationEvent>))]
[TypeConverter(typeof(ShapeTypeConverter<ConfigurationEvent>))]
public abstract partial record ConfigurationEvent
{
    private protected ConfigurationEvent()
    {
    }

    /// <summary>The kind: as its code the word that the log writes, such as <c>record-request</c>.</summary>
    public Term Kind => EventShapes.KindOf(this);

    /// <summary>The identifier, unique in the log, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>On which day; never before that of an earlier event.</summary>
    public required LocalDate Date
    {
        get;
        init => field = value.WithCalendar(CalendarSystem.Iso);
    }

    /// <summary>Who acts: an identifier of the host's choice, compared exactly; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string By
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The hash of the accepted event before, as 64 lower-case hexadecimal digits; null where the log is not chained.</summary>
    public string? Previous { get; init; }

    /// <summary>The events, each with the hash of the one before; whatever they carried is replaced.</summary>
    /// <param name="events">The events, each of them accepted: others do not belong into the chain.</param>
    /// <remarks>The last event is carried by nobody: a host that wants to be sure of it keeps its hash elsewhere.</remarks>
    /// <exception cref="ArgumentException">An event is null; it is told when the chain comes to it.</exception>
    public static IEnumerable<ConfigurationEvent> Chain(IEnumerable<ConfigurationEvent> events)
    {
        Guard.Against.Null(events);
        return Chained();

        IEnumerable<ConfigurationEvent> Chained()
        {
            string? hash = null;
            foreach (var happened in events)
            {
                var chained = Guard.Against.Null(happened, nameof(events)) with { Previous = hash };
                hash = chained.ToHash();
                yield return chained;
            }
        }
    }

    /// <summary>The first event of a chained log whose link does not fit the event before it.</summary>
    /// <param name="events">The events.</param>
    /// <param name="cancellation">Stops the work between two events.</param>
    /// <returns>Its place in the log, from 1; null where the whole chain holds.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="ArgumentException">An event is null.</exception>
    public static int? FirstBreak(IEnumerable<ConfigurationEvent> events, CancellationToken cancellation = default)
    {
        string? hash = null;
        var place = 0;
        foreach (var happened in Guard.Against.Null(events))
        {
            cancellation.ThrowIfCancellationRequested();
            place++;
            if (Guard.Against.Null(happened, nameof(events)).Previous != hash) return place;
            hash = happened.ToHash();
        }

        return null;
    }

    /// <summary>
    /// SHA-256 over the event as canonical JSON, its link to the one before included, as 64 lower-case hexadecimal digits: what the next
    /// event of a chained log carries.
    /// </summary>
    public string ToHash() => EventShapes.Event.ToHash(this);

    /// <summary>Has the event decided: what was done, told when it is asked; null where something stands against it.</summary>
    internal abstract Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions);
}
