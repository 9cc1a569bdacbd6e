using Ardalis.GuardClauses;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <summary>A change request is recorded, before anything else is done about it.</summary>
public sealed record RequestRecorded : ConfigurationEvent
{
    /// <summary>The request; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Request
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The items to change; at least one.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> Items
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(Items));
    }

    /// <summary>Description and justification; not blank.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public required string Reason
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value);
    }

    /// <summary>The criteria that apply, by their codes in the rule set: they make the change major or minor.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ValueList<string> Criteria
    {
        get;
        init => field = EventParts.NoneBlank(value, nameof(Criteria));
    }

    /// <summary>How urgent it is, in the host's words.</summary>
    public string? Urgency { get; init; }

    internal static UnionCase<ConfigurationEvent> InJson { get; } = EventCase.Of<RequestRecorded>("record-request", (happened, at) =>
    {
        var request = happened.Required("request", Shape.FilledText, of => of.Request);
        var items = happened.List("items", Shape.FilledText, of => of.Items);
        var reason = happened.Required("reason", Shape.FilledText, of => of.Reason);
        var criteria = happened.List("criteria", Shape.FilledText, of => of.Criteria);
        var urgency = happened.Optional("urgency", Shape.Text, of => of.Urgency);
        return read => new()
        {
            Id = at.Id(read),
            Date = at.Date(read),
            By = at.By(read),
            Previous = at.Previous(read),
            Request = request(read),
            Items = items(read),
            Reason = reason(read),
            Criteria = criteria(read),
            Urgency = urgency(read),
        };
    });

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);
}
