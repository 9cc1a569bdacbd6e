using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A finding of an audit was dealt with.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A finding of an audit was dealt with.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="audit">The audit; not blank.</param>
    /// <param name="finding">The finding; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent CloseFinding(LocalDate on, string by, string id, string audit, string finding) =>
        new FindingClosed { Date = on, By = by, Id = id, Audit = audit, Finding = finding };
}

/// <summary>A finding of an audit was dealt with.</summary>
internal sealed record FindingClosed : ConfigurationEvent
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

    internal static EventCase InJson { get; } = EventCase.Of<FindingClosed>(Term.Of("close-finding", "finding closed", "关闭审核发现"), (happened, at) =>
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
