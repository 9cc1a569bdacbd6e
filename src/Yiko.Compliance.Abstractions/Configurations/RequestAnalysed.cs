using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A change request is analysed and evaluated.</summary>
public sealed record RequestAnalysed : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The consequences that were found; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Consequences
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<RequestAnalysed>("analyse", (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var consequences = happened.Required("consequences", Shape.FilledText, of => of.Consequences);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Consequences = consequences(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
