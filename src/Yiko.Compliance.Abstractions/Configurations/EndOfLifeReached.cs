using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The product of a release reaches the end of its life, by the host's word.</summary>
public sealed record EndOfLifeReached : ConfigurationEvent
{
    /// <summary>The release; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Release
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<EndOfLifeReached>("end-of-life", (happened, at) =>
    {
        var release = happened.Required("release", Shape.FilledText, of => of.Release);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Release = release(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
