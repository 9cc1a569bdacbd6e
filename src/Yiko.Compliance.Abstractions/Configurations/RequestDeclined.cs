using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The dispositioning authority rejects a change request, or puts it off.</summary>
public sealed record RequestDeclined : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Why; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>Whether it is only put off, to be analysed again; default no: it is rejected, and nothing changes.</summary>
    public bool IsDeferred { get; init; }

    internal static UnionCase<ConfigurationEvent>[] InJson { get; } = [Case("reject", isDeferred: false), Case("defer", isDeferred: true)];

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);

    private static UnionCase<ConfigurationEvent> Case(string kind, bool isDeferred) => EventCase.Of<RequestDeclined>(
        kind,
        (happened, at) =>
        {
            var request = happened.Required("request", Shape.FilledText, of => of.Request);
            var reason = happened.Required("reason", Shape.FilledText, of => of.Reason);
            return read => new()
            {
                Id = at.Id(read),
                Date = at.Date(read),
                By = at.By(read),
                Previous = at.Previous(read),
                Request = request(read),
                Reason = reason(read),
                IsDeferred = isDeferred,
            };
        },
        takes: declined => declined.IsDeferred == isDeferred);
}
