using Ardalis.GuardClauses;
using NodaTime;
using Yiko.Compliance.Shapes;

namespace Yiko.Compliance.Configurations;

/// <content>A change request is analysed and evaluated.</content>
public abstract partial record ConfigurationEvent
{
    /// <summary>A change request is analysed and evaluated.</summary>
    /// <param name="on">The day.</param>
    /// <param name="by">Who acts; not blank.</param>
    /// <param name="id">The identifier of the event, unique in the log; not blank.</param>
    /// <param name="request">The request; not blank.</param>
    /// <param name="consequences">The consequences that were found; not blank.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ConfigurationEvent AnalyseRequest(LocalDate on, string by, string id, string request, string consequences) =>
        new RequestAnalysed { Date = on, By = by, Id = id, Request = request, Consequences = consequences };
}

/// <summary>A change request is analysed and evaluated.</summary>
internal sealed record RequestAnalysed : ConfigurationEvent
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

    internal static EventCase InJson { get; } = EventCase.Of<RequestAnalysed>(Term.Of("analyse", "change request analysed", "分析评价更改申请"), (happened, at) =>
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
