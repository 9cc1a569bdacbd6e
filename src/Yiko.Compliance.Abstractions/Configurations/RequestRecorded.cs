using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A change request is recorded, before anything else is done about it.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A change request is recorded, before anything else is done about it.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="items">The items to change; at least one.</param>
    /// <param name="reason">Description and justification; not blank.</param>
    /// <param name="criteria">The criteria that apply, by their codes in the rule set: they make the change major or minor.</param>
    /// <param name="urgency">How urgent it is, in the host's words.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent RecordRequest(
        LocalDate on,
        string by,
        string id,
        string request,
        ValueList<string> items,
        string reason,
        ValueList<string> criteria = default,
        string? urgency = null) =>
        new RequestRecorded
        {
            Date = on,
            By = by,
            Id = id,
            Request = request,
            Items = items,
            Reason = reason,
            Criteria = criteria,
            Urgency = urgency,
        };
}

/// <summary>A change request is recorded, before anything else is done about it.</summary>
internal sealed record RequestRecorded : ConfigurationEvent
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

    internal static EventCase InJson { get; } = EventCase.Of<RequestRecorded>(Term.Of("record-request", "change request recorded", "登记更改申请"), (happened, at) =>
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
