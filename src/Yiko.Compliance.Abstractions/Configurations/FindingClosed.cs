using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A finding of an audit was dealt with.</summary>
public sealed record FindingClosed : ConfigurationEvent
{
    /// <summary>The audit; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Audit
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The finding; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Finding
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<FindingClosed>("close-finding", (happened, at) =>
    {
        var audit = happened.Required("audit", Shape.FilledText, of => of.Audit);
        var finding = happened.Required("finding", Shape.FilledText, of => of.Finding);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Audit = audit(read),
            Finding = finding(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
