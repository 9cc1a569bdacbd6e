using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>An implemented change is verified.</summary>
public sealed record RequestVerified : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it was found good; default yes. If not, it is implemented again.</summary>
    public bool Passed { get; init; } = true;

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<RequestVerified>("verify", (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var passed = happened.Assumed("passed", Shape.Truth, of => of.Passed, otherwise: true);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Passed = passed(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
