using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>The changed items are released, and those concerned are told.</summary>
public sealed record ChangeReleased : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The departments that were told (management manual 8.3.6); at least one.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> Told
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(Told));
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<ChangeReleased>("release-change", (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var told = happened.List("told", Shape.FilledText, of => of.Told);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Told = told(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
