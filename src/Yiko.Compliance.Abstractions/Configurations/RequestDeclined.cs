using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>The dispositioning authority rejects a change request: nothing changes.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>The dispositioning authority rejects a change request: nothing changes.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent RejectRequest(LocalDate on, string by, string id, string request, string reason) =>
        new RequestDeclined { Date = on, By = by, Id = id, Request = request, Reason = reason };

    /// <summary>The dispositioning authority puts a change request off, to be analysed again.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent DeferRequest(LocalDate on, string by, string id, string request, string reason) =>
        new RequestDeclined { Date = on, By = by, Id = id, Request = request, Reason = reason, IsDeferred = true };
}

/// <summary>The dispositioning authority rejects a change request, or puts it off.</summary>
internal sealed record RequestDeclined : ConfigurationEvent
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

    internal static EventCase[] InJson { get; } =
    [
        Case(Term.Of("reject", "change request rejected", "否决更改申请"), isDeferred: false),
        Case(Term.Of("defer", "change request put off", "暂缓更改申请"), isDeferred: true),
    ];

    internal override Func<object, ValueList<Reason>>? DecideBy(IConfigurationDecisions decisions) => decisions.Decide(this);

    private static EventCase Case(Term kind, bool isDeferred) => EventCase.Of<RequestDeclined>(
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
