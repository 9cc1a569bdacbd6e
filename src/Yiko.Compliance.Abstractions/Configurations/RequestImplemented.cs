using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>An approved change is implemented: each of its items gets a new version.</summary>
public sealed record RequestImplemented : ConfigurationEvent
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

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<RequestImplemented>("implement", (happened, at) =>
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
