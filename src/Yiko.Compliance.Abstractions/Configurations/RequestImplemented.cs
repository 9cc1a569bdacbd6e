using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>An approved change is implemented: each of its items gets a new version.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>An approved change is implemented: each of its items gets a new version.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="versions">The new version of each item, with its hash.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent ImplementRequest(
        LocalDate on, string by, string id, string request, ValueList<ConfigurationEntry> versions) =>
        new RequestImplemented { Date = on, By = by, Id = id, Request = request, Versions = versions };
}

/// <summary>An approved change is implemented: each of its items gets a new version.</summary>
internal sealed record RequestImplemented : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The new version of each item, with its hash.</summary>
    public ValueList<ConfigurationEntry> Versions { get; init; }

    internal static EventCase InJson { get; } = EventCase.Of<RequestImplemented>(Term.Of("implement", "change implemented", "实施更改"), (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var versions = happened.List("versions", EventPartShapes.Entry, of => of.Versions);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Versions = versions(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
